/// A made-up population of payers with its payments and the truth about each.
///
/// Made from published figures and, where there are none, from own choice redrawn by seed over
/// factors of two to ten. It serves to try methods on and to compare them; a result in it is no
/// forecast of what a method does on real payments.
struct SyntheticWorld {
  let setting: WorldSetting
  let payers: [SyntheticPayer]
  let payees: [SyntheticPayee]
  /// Sorted by time, then payer, then the order in which they were drawn.
  var payments: [SyntheticPayment]

  init(_ options: SynthesisOptions, progress: RunProgress? = nil) {
    var builder = WorldBuilder(options)
    builder.populate(progress)
    progress?.begin(.sorting)
    setting = builder.setting
    payers = builder.payers
    payees = builder.payees
    payments = Self.sorted(builder.payments)
  }

  /// Sorted through keys of eight bytes, which is several times faster than moving the records
  /// about.
  private static func sorted(_ payments: [SyntheticPayment]) -> [SyntheticPayment] {
    // Payments were drawn payer by payer, so the index orders by payer and then by draw.
    var keys = payments.indices.map { UInt64(payments[$0].second) << 32 | UInt64($0) }
    keys.sort()
    return keys.map { payments[Int($0 & 0xFFFF_FFFF)] }
  }
}

/// Draws a world, payer by payer.
struct WorldBuilder {
  let options: SynthesisOptions
  let setting: WorldSetting
  private(set) var payers: [SyntheticPayer] = []
  private(set) var payees: [SyntheticPayee] = []
  private(set) var payments: [SyntheticPayment] = []
  var pools = PayeePools()
  /// Payments each buyer will make, in the order in which buyers come.
  var buyerCounts: [Int] = []
  let destinationWeights: [Double]
  let originWeights = Origins.all.map(\.weight)

  init(_ options: SynthesisOptions) {
    self.options = options
    setting = WorldSetting(options)
    destinationWeights = setting.destinations.map(\.weight)
  }

  mutating func populate(_ progress: RunProgress? = nil) {
    var random = RandomStream(seed: options.seed, salt: 2, index: 0)
    let groups = GroupShares.deal(options, setting, &random)
    let buyers = groups.reduce(0) { $0 + ($1 == .buyer ? 1 : 0) }
    buyerCounts = setting.buyers.counts(of: buyers, &random)
    random.shuffle(&buyerCounts)
    makeFacilitators(for: buyers, &random)
    payers.reserveCapacity(groups.count)
    payments.reserveCapacity(groups.count * 20)
    for (index, group) in groups.enumerated() {
      var own = RandomStream(seed: options.seed, salt: 3, index: index)
      payers.append(newPayer(group, &own))
    }
    progress?.begin(.making, of: groups.count)
    var steps = StepCounter(progress)
    for index in groups.indices {
      steps.count()
      var own = RandomStream(seed: options.seed, salt: 4, index: index)
      switch groups[index] {
      case .buyer: addBuyer(index, &own)
      case .sextortionVictim: addVictim(index, &own)
      default: addOrdinary(index, &own)
      }
      addOutOfScope(index, &own)
    }
  }

  private func newPayer(_ group: PayerGroup, _ random: inout RandomStream) -> SyntheticPayer {
    let destination = setting.destinations[random.pick(destinationWeights)].country
    // Buyers: mean 53, 33 to 70 (British cases), 27 to 82 (T&I 589). Others: own choice.
    let age: Double =
      switch group {
      case .buyer: min(82, max(27, 53 + 10 * random.normal()))
      case .sextortionVictim:
        random.chance(setting.victims.minors) ? random.uniform(14, 18) : random.uniform(18, 32)
      case .romanceVictim: random.uniform(38, 75)
      default: min(85, max(18.1, 40 + 13 * random.normal()))
      }
    return SyntheticPayer(
      group: group, origin: random.pick(originWeights), destination: destination,
      birthDay: setting.firstDay - Int(age * 365.25), bank: random.below(max(1, options.banks)))
  }

  // MARK: What the groups' extensions build with

  mutating func newPayee(_ role: PayeeRole, in country: Country, home: Int) -> Int {
    payees.append(SyntheticPayee(role: role, country: country, home: home))
    return payees.count - 1
  }

  /// One more payer of the same person, for buyers who split themselves.
  mutating func newAlias(of index: Int) -> Int {
    payers.append(payers[index])
    return payers.count - 1
  }

  mutating func settle(_ index: Int, origin: Int, destination: Country) {
    payers[index].origin = origin
    payers[index].destination = destination
  }

  /// Writes one payment; a time outside the world is moved into it by whole days, which keeps its
  /// hour.
  mutating func pay(
    _ payer: Int, to payee: Int, at second: Int, dollars: Double, round: Double,
    _ random: inout RandomStream
  ) {
    let origin = Origins.all[payers[payer].origin]
    let end = setting.days * 86_400
    var bounded = second
    if bounded < 0 { bounded += (-bounded + 86_399) / 86_400 * 86_400 }
    if bounded >= end { bounded -= ((bounded - end) / 86_400 + 1) * 86_400 }
    let amount = origin.sending.minorUnits(dollars, round: round, &random)
    payments.append(
      SyntheticPayment(
        second: Int32(bounded), payer: Int32(payer), payee: Int32(payee), minorUnits: amount,
        purpose: SyntheticPurposes.draw(for: payees[payee].role, &random),
        status: random.chance(options.failedShare) ? .failed : .completed))
  }

  /// UTC seconds of days with local hours. Payments within half a day of each other stay that
  /// close.
  func seconds(
    of days: [Double], for payer: Int, _ hours: HourLaw, _ random: inout RandomStream
  ) -> [Int] {
    let offset = Origins.all[payers[payer].origin].offsetSeconds
    var seconds: [Int] = []
    seconds.reserveCapacity(days.count)
    for (index, day) in days.enumerated() {
      if index > 0, day - days[index - 1] < 0.5 {
        let step = max(60, Int((day - days[index - 1]) * 86_400))
        seconds.append(seconds[index - 1] + step)
      } else {
        seconds.append(Int(day) * 86_400 + hours.secondOfDay(&random) - offset)
      }
    }
    return seconds
  }

  /// The days on which a payer is a customer at all.
  func activeDays(_ random: inout RandomStream) -> (first: Double, last: Double) {
    let whole = Double(setting.days)
    let first = max(0, random.uniform(-0.6, 0.7) * whole)
    let last = min(whole, first + max(30, random.uniform(0.3, 1.6) * whole))
    return (first, last)
  }
}
