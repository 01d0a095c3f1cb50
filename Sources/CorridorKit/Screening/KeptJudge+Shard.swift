/// A shard's last steps: whom it ranks, and where they stand among all.
extension KeptJudge {
  /// Goes through all steps as far as answers were heard; stops by throwing where there is something to say.
  ///
  /// - Parameters:
  ///   - most: payers of each lane that are printed.
  ///   - cleared: who was examined before.
  func speak(
    to talk: ShardTalk, most: Int, _ cleared: ClearedFile?
  ) throws(SourceError) {
    begin(.counting, [])
    let course = try course(
      try BeneficiaryExchange(kept, plan: plan, talk: talk, progress: progress))
    let ranking = course.judged.ranking
    let rows = try talk.gather(columns: 1) { () throws(SourceError) in
      try self.rows(of: course, most: most, try examined(cleared))
    }
    _ = try talk.gather(columns: 1) { () throws(SourceError) in
      let first = try RankKey.first(rows, most: most)
      var told: [RoundRow] = []
      var place = 0
      var lanes = [Int64](repeating: 0, count: Lane.allCases.count)
      for (key, lane) in first {
        while place < ranking.count {
          let record = try ranking.record(at: place)
          guard try precedes(record, key, course) else { break }
          lanes[Int(record.lane)] += 1
          place += 1
        }
        told.append(RoundRow(key: [RankKey.Mark.place.rawValue] + key, values: [Int64(place)]))
        told.append(
          RoundRow(
            key: [RankKey.Mark.placeInLane.rawValue] + key, values: [lanes[Int(lane.rawValue)]]))
        if place < ranking.count {
          let record = try ranking.record(at: place)
          let view = try view(record, course)
          guard try self.key(record, view) == key else { continue }
          told.append(RoundRow(key: GatheredView.key(key, record, view), values: [0]))
        }
      }
      return told
    }
  }

  /// Payers of this shard who were examined before, by number.
  private func examined(_ cleared: ClearedFile?) throws(SourceError) -> [Int: Examination] {
    guard let cleared else { return [:] }
    return try cleared.numbers { payers throws(SourceError) in try kept.numbers(of: payers) }
  }

  /// Scores, rates and the first payers.
  private func rows(
    of course: Course, most: Int, _ examined: [Int: Examination]
  ) throws(SourceError) -> [RoundRow] {
    let ranking = course.judged.ranking
    var census = ScoreCensus()
    var cut = RankKey.Cut(most: most)
    var cleared: Int64 = 0
    var rows: [RoundRow] = []
    for place in 0..<ranking.count {
      let record = try ranking.record(at: place)
      census.observe(record)
      let examination = examined[Int(record.payer)]
      if examination != nil { cleared += 1 }
      let status = RankKey.Cleared(
        examination, record.verdict.lane, lastDay: Int(record.lastDay))
      guard cut.takes(record.verdict.lane, status) else { continue }
      let key = try key(record, try view(record, course))
      rows.append(
        RoundRow(
          key: [RankKey.Mark.first.rawValue] + key,
          values: [Int64(record.lane) | status.rawValue << 8]))
    }
    rows.append(RoundRow(key: [RankKey.Mark.cleared.rawValue], values: [cleared]))
    rows += census.rows
    for (number, cell) in course.rates.cells.enumerated() {
      rows.append(
        RoundRow(
          key: [RankKey.Mark.rates.rawValue] + RoundKey.bytes(of: Int64(number)), values: [cell]))
    }
    return rows
  }

  private func precedes(
    _ record: KeptRanking.Record, _ key: [UInt8], _ course: Course
  ) throws(SourceError) -> Bool {
    let facts = RankKey.facts(record)
    guard key.starts(with: facts) else { return facts.lexicographicallyPrecedes(key) }
    return try self.key(record, try view(record, course)).lexicographicallyPrecedes(key)
  }

  private func view(
    _ record: KeptRanking.Record, _ course: Course
  ) throws(SourceError) -> [UInt8] {
    let start = Int(record.view)
    return try course.judged.views.read(start..<start + Int(record.viewLength))
  }

  /// The payer's key in the order of all. Its id stands in front of its view.
  private func key(
    _ record: KeptRanking.Record, _ view: [UInt8]
  ) throws(SourceError) -> [UInt8] {
    do throws(WireFault) {
      var wire = WireReader(view[...])
      var history = PayerHistory()
      try history.read(from: &wire, sources: Int.max, withReference: true)
      return RankKey.facts(record) + history.payer
    } catch {
      throw ScratchFile.damaged
    }
  }
}

/// What a report says of one payer, as a shard tells it: the record of its ranking and its view.
struct GatheredView: Sendable {
  let key: [UInt8]
  let record: KeptRanking.Record
  let bytes: [UInt8]

  static func key(
    _ key: [UInt8], _ record: KeptRanking.Record, _ view: [UInt8]
  ) -> [UInt8] {
    var wire = WireWriter(bytes: [RankKey.Mark.view.rawValue])
    wire.text(key)
    for number in [
      record.score, record.victimScore, record.payments, record.cohort, record.lastDay,
    ] {
      wire.signed(Int64(number))
    }
    wire.signed(record.total)
    wire.byte(record.lane)
    wire.text(view)
    return wire.bytes
  }

  init(reading bytes: ArraySlice<UInt8>) throws(WireFault) {
    var wire = WireReader(bytes)
    key = Array(try wire.text())
    var numbers: [Int32] = []
    for _ in 0..<5 {
      guard let number = Int32(exactly: try wire.signed()) else { throw .malformed }
      numbers.append(number)
    }
    let total = try wire.signed()
    guard let lane = Lane(rawValue: try wire.byte()), numbers[3] >= 0 else { throw .malformed }
    self.bytes = Array(try wire.text())
    guard wire.isAtEnd else { throw .malformed }
    record = KeptRanking.Record(
      Assessment.Verdict(
        score: numbers[0], victimScore: numbers[1], lane: lane, payments: numbers[2],
        total: total, cohort: numbers[3]),
      payer: 0, lastDay: Int(numbers[4]), view: 0..<self.bytes.count)
  }
}
