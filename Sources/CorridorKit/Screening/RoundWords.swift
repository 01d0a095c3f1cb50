/// What all shards heard: the steps that are not of beneficiaries, whole and of one run.
struct RoundWords {
  private(set) var shards = 1
  private var steps: [RoundStep: [RoundRow]] = [:]

  /// - Parameter progress: is told of bytes.
  init(
    _ paths: [String], settings: [UInt8], _ limit: RoundLimit, progress: RunProgress? = nil
  ) throws(SourceError) {
    // As in ``RoundMerger``.
    progress?.expect(bytes: nil, hasRows: false)
    var files: [RoundStep: RoundFile] = [:]
    for path in paths {
      let file = try RoundFile(path, limit)
      let head = file.head
      guard head.isAnswer, !head.step.isOfBeneficiaries else {
        throw RoundFile.fault(
          file.name, "this is not what all shards heard",
          "Give what `corridor combine` wrote of the steps that are not of beneficiaries.")
      }
      guard head.settings == settings else {
        throw RoundFile.fault(
          file.name, "it comes of another policy, list, day or program than this run's",
          "Use the same options and the same program as for the shards.")
      }
      if let columns = head.step.columns, head.columns != columns {
        throw RoundFile.fault(
          file.name, "it does not hold what the step \(head.step.name) is about")
      }
      guard files.updateValue(file, forKey: head.step) == nil else {
        throw RoundFile.fault(
          file.name, "the step \(head.step.name) is given twice", "Give each step once.")
      }
    }
    RoundFile.tell(progress, of: Array(files.values))
    var heard = [UInt8](repeating: 0, count: 32)
    var held = RoundLimit.Held(limit)
    for step in RoundStep.allCases where !step.isOfBeneficiaries {
      guard let file = files[step] else {
        throw RoundFile.fault(
          "words", "the step \(step.name) is missing", "Give what was combined of every step.")
      }
      guard file.head.heard == heard else {
        throw RoundFile.fault(
          file.name, "it is of another run than the steps before it", "Give one run's files.")
      }
      shards = file.head.shards
      let (rows, digest) = try file.rest(&held)
      heard = SHA256.digest(of: heard + digest)
      steps[step] = rows
    }
  }

  func rows(_ step: RoundStep) throws(SourceError) -> [RoundRow] { steps[step] ?? [] }

  /// The numbers of a step that has one row.
  func row(_ step: RoundStep, columns: Int) throws(SourceError) -> [Int64] {
    let rows = try rows(step)
    guard rows.count == 1, rows[0].values.count == columns else { throw ShardTalk.malformed }
    return rows[0].values
  }

  /// What is counted in a step, over all shards.
  func tally<Sum: Tallied>(_ step: RoundStep, from empty: Sum) throws(SourceError) -> Sum {
    var sum = empty
    sum.cells = try row(step, columns: empty.cells.count)
    guard sum.isPossible else { throw ShardTalk.malformed }
    return sum
  }

  /// Cells of the ranking step, in their order.
  func cells(_ mark: RankKey.Mark, columns: Int) throws(SourceError) -> [Int64] {
    var cells = [Int64](repeating: 0, count: columns)
    for row in try rows(.ranking) where row.key.first == mark.rawValue {
      guard let place = RoundKey.number(row.key.dropFirst()), cells.indices.contains(Int(place))
      else { throw ShardTalk.malformed }
      cells[Int(place)] = row.values[0]
    }
    return cells
  }

  /// How many payers were cleared before.
  var cleared: Int {
    get throws(SourceError) {
      let row = try rows(.ranking).first { $0.key == [RankKey.Mark.cleared.rawValue] }
      return Int(row?.values[0] ?? 0)
    }
  }

  /// The payers that are printed, by their place among all.
  ///
  /// - Parameters:
  ///   - most: of each lane.
  ///   - cohorts: how many there are.
  ///   - count: how many payers there are.
  func lines(
    most: Int, cohorts: Int, among count: Int, _ reader: ViewReader
  ) throws(SourceError) -> [Int: GatheredAssessment.Line] {
    var places: [[UInt8]: Int] = [:]
    var inLane: [[UInt8]: Int] = [:]
    var views: [[UInt8]: GatheredView] = [:]
    for row in try rows(.places) {
      let rest = row.key.dropFirst()
      switch row.key.first.flatMap(RankKey.Mark.init(rawValue:)) {
      case .place: places[Array(rest)] = Int(row.values[0])
      case .placeInLane: inLane[Array(rest)] = Int(row.values[0])
      case .view:
        guard let view = try? GatheredView(reading: rest), (try? reader.reading(view.bytes)) != nil,
          view.record.cohort < cohorts
        else { throw ShardTalk.malformed }
        views[view.key] = view
      default: throw ShardTalk.malformed
      }
    }
    var lines: [Int: GatheredAssessment.Line] = [:]
    for (key, _) in try RankKey.first(try rows(.ranking), most: most) {
      guard let place = places[key], let before = inLane[key], let view = views[key],
        place < count, before < count
      else {
        throw ShardTalk.malformed
      }
      lines[place] = .init(view: view, laneRank: before + 1)
    }
    return lines
  }
}
