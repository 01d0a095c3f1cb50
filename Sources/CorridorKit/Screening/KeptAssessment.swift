/// Every payer of a ledger on disk judged, in a total order, with the bytes of ``Assessment`` in bounded memory.
///
/// Keeps on disk, beside the ranking, a view of every payer: its payments and what others told about its beneficiaries,
/// so that a line or an explanation reads one place.
struct KeptAssessment: JudgedPayers {
  let policy: Policy
  let paymentCount: Int
  let beneficiaryCount: Int
  let ranking: KeptRanking
  let kept: KeptLedger
  let views: ScratchFile
  let population: Population
  let scales: NetworkState.Scales
  let scorers: Scorers
  let listed: ListedParties?
  let pseudonyms: Pseudonyms?
  let chances: ScoreChances
  let rates: CohortRates
  /// The first trouble with a scratch file in reading.
  private let trouble = Guarded<SourceError?>(nil)

  init(
    policy: Policy, paymentCount: Int, beneficiaryCount: Int, ranking: KeptRanking,
    kept: KeptLedger, views: ScratchFile, population: Population, scales: NetworkState.Scales,
    scorers: Scorers, listed: ListedParties?, pseudonyms: Pseudonyms?, chances: ScoreChances,
    rates: CohortRates
  ) {
    self.policy = policy
    self.paymentCount = paymentCount
    self.beneficiaryCount = beneficiaryCount
    self.ranking = ranking
    self.kept = kept
    self.views = views
    self.population = population
    self.scales = scales
    self.scorers = scorers
    self.listed = listed
    self.pseudonyms = pseudonyms
    self.chances = chances
    self.rates = rates
  }

  func payers(in lane: Lane) -> Int { ranking.lanes[Int(lane.rawValue)] }

  var count: Int { ranking.count }

  func check() throws {
    if let error = trouble.withLock({ $0 }) { throw error }
  }

  /// What `body` reads, or `other` where that fails, which ``check()`` tells.
  private func reading<Value>(
    _ other: @autoclosure () -> Value, _ body: () throws(SourceError) -> Value
  ) -> Value {
    do throws(SourceError) {
      return try body()
    } catch {
      trouble.withLock { $0 = $0 ?? error }
      return other()
    }
  }

  private static let none = KeptRanking.Record(
    Assessment.Verdict(
      score: 0, victimScore: 0, lane: .none, payments: 0, total: 0, cohort: -1),
    payer: 0, lastDay: 0, view: 0..<0)

  private func record(at place: Int) -> KeptRanking.Record {
    reading(Self.none) { () throws(SourceError) in try ranking.record(at: place) }
  }

  func outline(at place: Int) -> (lane: Lane, score: Int) {
    let record = record(at: place)
    return (Lane(rawValue: record.lane) ?? .none, Int(record.score))
  }

  func number(at place: Int) -> Int { Int(record(at: place).payer) }

  func lastDay(at place: Int) -> Int { Int(record(at: place).lastDay) }

  func payer(at place: Int) -> PartyID {
    let ledger = view(record(at: place)).ledger
    return ledger.payerCount > 0 ? ledger.payers[0] : PartyID("")
  }

  func numbers(of payers: [String]) -> [[Int]] {
    reading([[Int]](repeating: [], count: payers.count)) { () throws(SourceError) in
      try kept.numbers(of: payers, under: pseudonyms)
    }
  }

  func summary(at place: Int) -> PayerSummary {
    let record = record(at: place)
    return summary(record, view(record), at: place)
  }

  func detail(at place: Int) -> PayerSummary {
    let record = record(at: place)
    let view = view(record)
    let summary = summary(record, view, at: place)
    return view.ledger.payerCount > 0 ? view.detail(of: 0, summary, in: self) : summary
  }

  func tested(at place: Int) -> PayerSummary {
    let record = record(at: place)
    let view = view(record)
    return view.tested(summary(record, view, at: place))
  }

  private func summary(
    _ record: KeptRanking.Record, _ view: PayerReading, at place: Int
  ) -> PayerSummary {
    guard view.ledger.payerCount > 0 else {
      return PayerSummary(
        rank: place + 1, laneRank: 0, payer: PartyID(""), score: 0, victimScore: 0, qValue: nil,
        lane: .none, payments: 0, beneficiaries: 0,
        total: Money(minorUnits: 0, currency: policy.referenceCurrency), first: lastDay,
        last: lastDay, daysSinceLast: 0, corridors: [],
        findings: [Finding](repeating: .unremarkable, count: Indicator.allCases.count))
    }
    return view.summary(
      of: 0, record.verdict, place: place, laneRank: Int(record.laneRank),
      q: chances[record.score, cohort: record.cohort])
  }

  func payments(at place: Int) -> [Payment] {
    let view = view(record(at: place))
    return view.ledger.payerCount > 0 ? view.payments(of: 0) : []
  }

  /// One payer's payments as a ledger of its own, with what others told.
  private func view(_ record: KeptRanking.Record) -> PayerReading {
    let empty = LaidLedger().ledger(sources: [])
    var population = population
    let ledger = reading(empty) { () throws(SourceError) in
      guard record.viewLength > 0 else { return empty }
      let start = Int(record.view)
      let bytes = try views.read(start..<start + Int(record.viewLength))
      do throws(WireFault) {
        return try PayerView.read(bytes, sources: kept.sources, listed, scales, into: &population)
      } catch {
        throw ScratchFile.damaged
      }
    }
    return PayerReading(
      ledger: ledger, policy: policy, population: population, scorers: scorers,
      rates: rates)
  }
}

/// What is kept of one payer for a report: payments, the inflow of each beneficiary, and the network's word.
enum PayerView {
  /// Appends the view of a payer of a block.
  static func write(
    _ payer: Int, of ledger: Ledger, _ network: NetworkState, inflows: [Int64],
    to wire: inout WireWriter, using history: inout PayerHistory
  ) {
    ledger.load(payer, into: &history)
    history.write(to: &wire, after: [], withReference: true)
    let beneficiaries = Set(ledger.rows(of: payer).map(\.beneficiary)).sorted()
    for beneficiary in beneficiaries {
      let row = Int(beneficiary) * Receivers.columns
      for value in inflows[row..<row + Receivers.columns] { wire.number(UInt64(value)) }
      wire.number(UInt64(network.payers[Int(beneficiary)]))
    }
    let verdict = network.verdict(of: payer)
    let place = verdict.beneficiary.flatMap { beneficiaries.firstIndex(of: $0) }
    wire.count(place.map { $0 + 1 } ?? 0)
    let (payments, company) = (verdict.payments, verdict.company)
    for value in [
      verdict.first, verdict.second, verdict.imputed, payments.bits, payments.observed,
      company.bits, company.observed,
    ] {
      wire.signed(Int64(value))
    }
    wire.byte(verdict.isClosedCircle ? 1 : 0)
    wire.number(UInt64(verdict.others))
    for value in [verdict.shared.small, verdict.shared.others, verdict.shared.most] {
      wire.number(UInt64(value))
    }
    wire.count(Int(verdict.listed) + 1)
    wire.number(UInt64(verdict.listedPayers))
  }

  static func read(
    _ bytes: [UInt8], sources: [Ledger.Source], _ listed: ListedParties?,
    _ scales: NetworkState.Scales, into population: inout Population
  ) throws(WireFault) -> Ledger {
    var wire = WireReader(bytes[...])
    var history = PayerHistory()
    try history.read(from: &wire, sources: Int.max, withReference: true)
    var inflows: [Int64] = []
    var payers: [UInt32] = []
    for _ in 0..<history.beneficiaries.count {
      for _ in 0..<Receivers.columns {
        inflows.append(Int64(truncatingIfNeeded: try wire.number()))
      }
      payers.append(UInt32(truncatingIfNeeded: try wire.number()))
    }
    var verdict = NetworkState.Verdict()
    let place = try wire.integer(in: 0...history.beneficiaries.count)
    verdict.beneficiary = place > 0 ? UInt32(place - 1) : nil
    for field in [
      \NetworkState.Verdict.first, \.second, \.imputed, \.payments.bits,
      \.payments.observed, \.company.bits, \.company.observed,
    ] {
      verdict[keyPath: field] = Int32(truncatingIfNeeded: try wire.signed())
    }
    verdict.isClosedCircle = try wire.byte() == 1
    verdict.others = UInt32(truncatingIfNeeded: try wire.number())
    try readCompany(from: &wire, beneficiaries: history.beneficiaries.count, listed, &verdict)
    var part = LaidLedger()
    part.append(history)
    let ledger = part.ledger(sources: sources)
    population.receivers = Receivers(rows: inflows)
    population.network = NetworkState(verdicts: [verdict], payers: payers, scales: scales)
    population.watchlist = listed?.watchlist(in: ledger)
    return ledger
  }

  /// Who shares with the payer, and the path from the watchlist.
  private static func readCompany(
    from wire: inout WireReader, beneficiaries: Int, _ listed: ListedParties?,
    _ verdict: inout NetworkState.Verdict
  ) throws(WireFault) {
    let most = Int(UInt32.max)
    verdict.shared.small = UInt32(try wire.integer(in: 0...beneficiaries))
    verdict.shared.others = UInt32(try wire.integer(in: 0...most))
    verdict.shared.most = UInt32(try wire.integer(in: 0...Int(verdict.shared.small)))
    verdict.listed = Int32(try wire.integer(in: 0...(listed?.names.count ?? 0))) - 1
    verdict.listedPayers = UInt32(try wire.integer(in: 0...most))
    // A path leads over the payer's most telling beneficiary, and over somebody.
    let hasPath = verdict.listed >= 0
    guard hasPath == (verdict.listedPayers > 0), !hasPath || verdict.beneficiary != nil,
      (verdict.shared.others > 0) == (verdict.shared.most > 1)
    else { throw .malformed }
  }
}
