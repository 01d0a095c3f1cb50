/// The ranking of all shards' payers, of whom those are at hand whom a report prints.
///
/// Of all others the scores are known, so that ranks are right.
struct GatheredAssessment: JudgedPayers {
  struct Line: Sendable {
    let view: GatheredView
    let laneRank: Int
  }

  let policy: Policy
  let population: Population
  let paymentCount: Int
  let beneficiaryCount: Int
  let lines: [Int: Line]
  let lanes: [Int]
  /// See ``ScoreCensus/purchaseOrder``.
  let scores: [(score: Int32, upTo: Int)]
  let reader: ViewReader

  var count: Int { lanes.reduce(0, +) }

  func payers(in lane: Lane) -> Int { lanes[Int(lane.rawValue)] }

  func number(at place: Int) -> Int { place }

  func numbers(of payers: [String]) -> [[Int]] {
    // By bytes, as ids are told apart everywhere.
    var texts: [[UInt8]: [Int]] = [:]
    var names: [[UInt8]: [Int]] = [:]
    for place in lines.keys {
      let found = payer(at: place)
      let text = Array(found.text.utf8)
      texts[text, default: []].append(place)
      if found.kind.isName { names[text, default: []].append(place) }
    }
    return payers.map { payer in
      let spelled = FoldedName.spellings(of: payer).flatMap { names[Array($0.utf8)] ?? [] }
      return Set((texts[Array(payer.utf8)] ?? []) + spelled).sorted()
    }
  }

  func payer(at place: Int) -> PartyID { summary(at: place).payer }

  func lastDay(at place: Int) -> Int { lines[place].map { Int($0.view.record.lastDay) } ?? 0 }

  /// Of payers that are not at hand the lane is known only as far as ranks ask for it: whether they are victims.
  func outline(at place: Int) -> (lane: Lane, score: Int) {
    if let record = lines[place]?.view.record {
      return (Lane(rawValue: record.lane) ?? .none, Int(record.score))
    }
    var (low, high) = (0, scores.count)
    while low < high {
      let middle = (low + high) / 2
      if scores[middle].upTo <= place { low = middle + 1 } else { high = middle }
    }
    return low < scores.count ? (.none, Int(scores[low].score)) : (.possibleVictim, 0)
  }

  private func reading(at place: Int) -> (Line, PayerReading)? {
    guard let line = lines[place], let reading = try? reader.reading(line.view.bytes) else {
      return nil
    }
    return (line, reading)
  }

  func summary(at place: Int) -> PayerSummary {
    guard let (line, reading) = reading(at: place) else {
      preconditionFailure("only payers that are printed are at hand")
    }
    let record = line.view.record
    return reading.summary(
      of: 0, record.verdict, place: place, laneRank: line.laneRank, q: reader.q(record))
  }

  func detail(at place: Int) -> PayerSummary {
    let summary = summary(at: place)
    return reading(at: place).map { $0.1.detail(of: 0, summary, in: self) } ?? summary
  }

  func tested(at place: Int) -> PayerSummary {
    let summary = summary(at: place)
    return reading(at: place).map { $0.1.tested(summary) } ?? summary
  }

  func payments(at place: Int) -> [Payment] { reading(at: place)?.1.payments(of: 0) ?? [] }
}

/// Makes readings of payers from views that were kept or told.
struct ViewReader: Sendable {
  let policy: Policy
  let population: Population
  let scales: NetworkState.Scales
  let scorers: Scorers
  let listed: ListedParties?
  let chances: ScoreChances
  let rates: CohortRates
  let sources: [Ledger.Source]

  func q(_ record: KeptRanking.Record) -> Double? { chances[record.score, cohort: record.cohort] }

  func reading(_ view: [UInt8]) throws(WireFault) -> PayerReading {
    var population = population
    let ledger = try PayerView.read(view, sources: sources, listed, scales, into: &population)
    return PayerReading(
      ledger: ledger, policy: policy, population: population, scorers: scorers, rates: rates)
  }
}
