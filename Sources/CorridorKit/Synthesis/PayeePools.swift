/// Who is paid by several payers: the relatives, agents, priests, sellers and facilitators of a
/// world.
struct PayeePools {
  /// A relative whom one more payer will support.
  struct OpenSeat {
    let payee: Int
    var left: Int
  }

  private var openSeats: [OpenSeat] = []
  /// The payee whom the payers of a group still gather round.
  private var gathering: [PayerGroup: OpenSeat] = [:]
  /// Shared payees by role.
  private var shared: [PayeeRole: [Int]] = [:]
  var facilitators: [Int] = []

  subscript(role: PayeeRole) -> [Int] { shared[role] ?? [] }

  mutating func add(_ payee: Int, to role: PayeeRole) {
    shared[role, default: []].append(payee)
  }

  mutating func open(_ payee: Int, seats: Int) {
    openSeats.append(OpenSeat(payee: payee, left: seats))
  }

  /// A relative who waits for one more payer; nil if none does.
  mutating func takeSeat(_ random: inout RandomStream) -> Int? {
    guard !openSeats.isEmpty else { return nil }
    let index = random.below(openSeats.count)
    let payee = openSeats[index].payee
    openSeats[index].left -= 1
    if openSeats[index].left == 0 {
      openSeats.swapAt(index, openSeats.count - 1)
      openSeats.removeLast()
    }
    return payee
  }

  /// The payee who waits for one more payer of that group; nil if none does.
  mutating func joinPayee(of group: PayerGroup) -> Int? {
    guard var seat = gathering[group], seat.left > 0 else { return nil }
    seat.left -= 1
    gathering[group] = seat
    return seat.payee
  }

  mutating func gather(_ group: PayerGroup, round payee: Int, seats: Int) {
    gathering[group] = OpenSeat(payee: payee, left: seats)
  }
}

extension WorldBuilder {
  /// Somebody of that role, shared by about `payersEach` payers. The first payee decides where the
  /// payer's money goes and, mostly, where the payer lives: neighbours share agents, parishioners
  /// priests.
  mutating func sharedPayee(
    _ role: PayeeRole, for payer: Int, payersEach: Double, near country: Country?,
    _ random: inout RandomStream
  ) -> Int {
    let pool = pools[role]
    if pool.isEmpty || random.chance(1 / max(payersEach, 1)) {
      let made = newPayee(
        role, in: country ?? payers[payer].destination, home: payers[payer].origin)
      pools.add(made, to: role)
      return made
    }
    var chosen = pool[random.below(pool.count)]
    guard let country else { return chosen }
    // A payer's further payees mostly live in the same country: a few looks for one.
    for _ in 0..<6 where payees[chosen].country != country {
      chosen = pool[random.below(pool.count)]
    }
    return chosen
  }

  /// A relative: in a third of the cases someone else's too, as siblings, couples and friends pay
  /// the same person (own choice: no share is published), seldom more than three payers.
  mutating func relative(of payer: Int, first: Bool, _ random: inout RandomStream) -> Int {
    if first, random.chance(0.6), let shared = pools.takeSeat(&random) {
      // Who shares a relative mostly lives where the first payer lives.
      let home = random.chance(0.85) ? payees[shared].home : payers[payer].origin
      settle(payer, origin: home, destination: payees[shared].country)
      return shared
    }
    let made = newPayee(.relative, in: payers[payer].destination, home: payers[payer].origin)
    if random.chance(1.0 / 3) {
      pools.open(made, seats: random.chance(0.75) ? 1 : random.chance(0.7) ? 2 : 3)
    }
    return made
  }

  /// Whom the payer supports together with others of the payer's group; most of them live in one
  /// country.
  mutating func jointPayee(
    _ role: PayeeRole, of payer: Int, payersEach: ClosedRange<Int>, _ random: inout RandomStream
  ) -> Int {
    let group = payers[payer].group
    if let joined = pools.joinPayee(of: group) {
      let home = random.chance(0.85) ? payees[joined].home : payers[payer].origin
      settle(payer, origin: home, destination: payees[joined].country)
      return joined
    }
    let made = newPayee(role, in: payers[payer].destination, home: payers[payer].origin)
    pools.gather(group, round: made, seats: random.whole(payersEach) - 1)
    return made
  }

  /// Facilitators for so many buyers, in the purchase lane's destinations.
  mutating func makeFacilitators(for buyers: Int, _ random: inout RandomStream) {
    guard buyers > 0 else { return }
    let purchase = setting.destinations.filter {
      PolicyDefaults.purchaseDestinations.contains($0.country)
    }
    let weights = purchase.map(\.weight)
    for _ in 0..<max(2, Int(Double(buyers) / setting.buyers.buyersEach + 0.5)) {
      let country = purchase[random.pick(weights)].country
      pools.facilitators.append(newPayee(.facilitator, in: country, home: 0))
    }
  }
}
