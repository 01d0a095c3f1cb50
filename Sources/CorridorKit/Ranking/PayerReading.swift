/// What a line of a ranking says of one payer, worked out from the payments when it is asked for.
struct PayerReading {
  let ledger: Ledger
  let policy: Policy
  let population: Population
  let scorers: Scorers
  let rates: CohortRates

  /// Room for one payer's profile, used again for the next.
  struct Space {
    fileprivate var builder: ProfileBuilder
    fileprivate var profile = PayerProfile()
  }

  var space: Space {
    Space(
      builder: ProfileBuilder(ledger: ledger, policy: policy, receivers: population.receivers))
  }

  func profile(of payer: Int) -> PayerProfile {
    var space = space
    space.builder.load(payer, into: &space.profile)
    return space.profile
  }

  /// - Parameters:
  ///   - payer: its number in the ledger.
  ///   - place: its place in the ranking, from 0.
  ///   - q: nil where there is none.
  func summary(
    of payer: Int, _ verdict: Assessment.Verdict, place: Int, laneRank: Int, q: Double?
  ) -> PayerSummary {
    var space = space
    return summary(of: payer, verdict, place: place, laneRank: laneRank, q: q, in: &space)
  }

  /// The same for one of many payers.
  func summary(
    of payer: Int, _ verdict: Assessment.Verdict, place: Int, laneRank: Int, q: Double?,
    in space: inout Space
  ) -> PayerSummary {
    space.builder.load(payer, into: &space.profile)
    var findings = scorers.find(space.profile, population)
    addPath(of: payer, to: &findings)
    let end = Int(floorDivide(population.end, 86_400))
    let payments = space.profile.payments
    let (first, last) = (payments.first?.sentAt.dayNumber, payments.last?.sentAt.dayNumber)
    var summary = PayerSummary(
      rank: place + 1, laneRank: laneRank, payer: ledger.payers[payer],
      score: Int(verdict.score), victimScore: Int(verdict.victimScore), qValue: q,
      lane: verdict.lane, payments: payments.count,
      beneficiaries: space.profile.relations.count,
      total: Money(
        minorUnits: Int64(space.profile.totalReferenceCents), currency: policy.referenceCurrency),
      first: CivilDate(daysSince1970: first ?? 0),
      last: CivilDate(daysSince1970: last ?? 0),
      daysSinceLast: max(0, end - (last ?? end)),
      corridors: Self.corridors(of: payments), findings: findings)
    summary.setAside = space.profile.setAside
    summary.peers = population.peers(of: space.profile)
    return summary
  }

  /// By falling number of payments, then by code.
  private static func corridors(of payments: [ProfilePayment]) -> [Corridor] {
    // Most payers have one.
    if let first = payments.first,
      payments.allSatisfy({ $0.origin == first.origin && $0.destination == first.destination })
    {
      return [Corridor(from: first.origin, to: first.destination)]
    }
    var corridors: [Corridor: Int] = [:]
    for payment in payments {
      corridors[Corridor(from: payment.origin, to: payment.destination), default: 0] += 1
    }
    return corridors.sorted { a, b in
      a.value != b.value ? a.value > b.value : a.key.description < b.key.description
    }.map(\.key)
  }

  /// Adds to the finding of linked payers over whom suspicion came from the watchlist.
  private func addPath(of payer: Int, to findings: inout [Finding]) {
    let place = Indicator.linkedPayers.ordinal
    guard case .evidence(var evidence) = findings[place], evidence.points > 0,
      let verdict = population.network?.verdict(of: payer),
      let beneficiary = verdict.beneficiary, let names = population.watchlist?.names,
      names.indices.contains(Int(verdict.listed))
    else { return }
    evidence.path = WatchlistPath(
      beneficiary: ledger.beneficiaries[Int(beneficiary)], payers: Int(verdict.listedPayers),
      listed: names[Int(verdict.listed)])
    findings[place] = .evidence(evidence)
  }

  /// All payments in scope of a payer, oldest first.
  func payments(of payer: Int) -> [Payment] {
    (ledger.payerStarts[payer]..<ledger.payerStarts[payer + 1]).map { index in
      let row = ledger.rows[index]
      func place(_ input: UInt32, _ line: Int64) -> Place {
        Place(input: Ledger.Source.label(of: Int(input), in: ledger.sources), line: Int(line))
      }
      let places =
        [place(row.input, row.line)]
        + (ledger.repeats[index] ?? []).map { place($0.input, $0.line) }
      return Payment(
        payer: ledger.payers[payer], beneficiary: ledger.beneficiaries[Int(row.beneficiary)],
        corridor: Corridor(from: row.origin, to: row.destination), sentAt: row.sentAt,
        amount: Money(minorUnits: row.minorUnits, currency: row.currency),
        referenceAmount: Money(
          minorUnits: Int64(row.reference), currency: policy.referenceCurrency),
        channel: row.channel, transaction: ledger.transactionID(row), places: places.sorted())
    }
  }
}
