/// One shard's side of a run over many: what it heard of the others, and what it says next.
///
/// A shard does what one process does that holds all payers. Where that adds up over all of them, it takes what came back
/// from the others; at the first place where nothing came back yet it writes down what it has to say and stops. So a
/// shard keeps nothing between the steps: whoever has its payments and what was heard can go on for it.
final class ShardTalk: Sendable {
  /// From 0.
  let shard: Int
  let shards: Int
  private let settings: [UInt8]
  private let folder: String
  private let limit: RoundLimit
  /// The files of a step's answers, by range.
  private let answers: [RoundStep: [String]]
  private let state: Guarded<State>

  /// What a shard has to say: a scratch file a range of keys.
  struct Said: Sendable {
    let step: RoundStep
    let parts: [ScratchFile]
  }

  private struct State {
    var steps = RoundStep.allCases[...]
    /// SHA-256 over what all heard, step by step.
    var heard = [UInt8](repeating: 0, count: 32)
    var said: Said?
    /// Beneficiaries, of those in the answers heard last, that this shard counts among all: of whom the first column
    /// says more than nothing, so that of inflows they have a payer.
    var owned = 0
  }

  /// - Parameters:
  ///   - shard: its number, from 0, of `shards`.
  ///   - settings: SHA-256 over all that must be equal in every shard.
  ///   - heard: files of answers, in any order.
  ///   - plan: where scratch files lie, and how much memory there is.
  init(
    shard: Int, of shards: Int, settings: [UInt8], heard: [String], _ plan: MemoryPlan
  ) throws(SourceError) {
    self.shard = shard
    self.shards = shards
    self.settings = settings
    folder = plan.folder
    limit = RoundLimit(budget: plan.budget)
    var answers: [RoundStep: [Int: String]] = [:]
    for path in heard {
      let file = try RoundFile(path, limit)
      let head = file.head
      guard head.isAnswer else {
        throw RoundFile.fault(
          file.name, "this is what a shard says, not what came of all shards",
          "Combine what all shards say with `corridor combine`.")
      }
      guard head.settings == settings else {
        throw RoundFile.fault(
          file.name, "it comes of another policy, list, day or program than this run's",
          "Use the same options and the same program in every step and shard.")
      }
      guard head.shards == shards, !head.step.isOfBeneficiaries || head.shard == shard else {
        throw RoundFile.fault(
          file.name,
          "it answers shard \(head.shard + 1) of \(head.shards), not \(shard + 1) of \(shards)",
          "Give each shard its own answers.")
      }
      guard answers[head.step, default: [:]].updateValue(path, forKey: head.range) == nil else {
        throw RoundFile.fault(
          file.name, "the step \(head.step.name) is answered twice", "Give each answer once.")
      }
    }
    for step in RoundStep.allCases {
      guard let files = answers[step] else { continue }
      let wanted = step.isOfBeneficiaries ? shards : 1
      guard files.count == wanted, files.keys.allSatisfy({ $0 < wanted }) else {
        throw RoundFile.fault(
          "--heard", "of the step \(step.name) \(files.count) of \(wanted) answers are given",
          "Give the answers of every range.")
      }
    }
    // What is heard of a step counts for nothing without the steps before it.
    var isMissing: RoundStep?
    for step in RoundStep.allCases {
      if answers[step] == nil { isMissing = isMissing ?? step }
      if let isMissing, answers[step] != nil {
        throw RoundFile.fault(
          "--heard", "the step \(step.name) is answered, and \(isMissing.name) before it is not",
          "Give all that was heard.")
      }
    }
    self.answers = answers.mapValues { files in files.sorted { $0.key < $1.key }.map(\.value) }
    state = Guarded(State())
  }

  /// What there is to say now; nil before that, or when all was said and heard.
  var said: Said? { state.withLock { $0.said } }

  /// See ``State/owned``.
  var owned: Int { state.withLock { $0.owned } }

  /// What all shards say of a step, added up; where that is not known yet, says the shard's own part and stops.
  func gather(
    columns: Int, _ own: () throws(SourceError) -> [RoundRow]
  ) throws(SourceError) -> [RoundRow] {
    let step = enter(ofBeneficiaries: false)
    if let path = answers[step]?.first {
      let file = try RoundFile(path, limit)
      try check(file)
      guard file.head.columns == columns else { throw Self.foreign(file) }
      var held = RoundLimit.Held(limit)
      let (rows, digest) = try file.rest(&held)
      state.withLock { $0.heard = SHA256.digest(of: $0.heard + digest) }
      return rows
    }
    let file = ScratchFile(in: folder)
    var writer = try RoundWriter(
      head(step, range: 0, of: 1, columns: columns, .sums(bits: nil)),
      into: { (bytes: [UInt8]) throws(SourceError) in _ = try file.append(bytes) })
    let rows = try own().map { (key: RoundKey($0.key), row: $0) }.sorted { $0.key < $1.key }
    for (_, row) in rows { try writer.append(row.key, row.values) }
    try writer.finish()
    throw pause(Said(step: step, parts: [file]))
  }

  /// The sum over all shards of what is counted in each.
  func sum<Sum: Tallied>(
    from empty: Sum, _ own: () throws(SourceError) -> Sum
  ) throws(SourceError) -> Sum {
    let columns = empty.cells.count
    let rows = try gather(columns: columns) { () throws(SourceError) in
      [RoundRow(key: [], values: try own().cells)]
    }
    guard rows.count == 1, rows[0].key.isEmpty else { throw Self.malformed }
    var sum = empty
    sum.cells = rows[0].values
    guard sum.isPossible else { throw Self.malformed }
    return sum
  }

  /// The next step, in which beneficiaries' rows are said or heard.
  func meet(
    columns: Int, _ combination: BeneficiaryExchange.Combination
  ) throws(SourceError) -> Meeting {
    let step = enter(ofBeneficiaries: true)
    if let paths = answers[step] {
      return Meeting(self, hearing: paths, columns: columns)
    }
    var writers: [RoundWriter<SourceError>] = []
    var parts: [ScratchFile] = []
    for range in 0..<shards {
      let file = ScratchFile(in: folder)
      writers.append(
        try RoundWriter(
          head(step, range: range, of: shards, columns: columns, combination),
          into: { (bytes: [UInt8]) throws(SourceError) in _ = try file.append(bytes) }))
      parts.append(file)
    }
    return Meeting(self, saying: writers, Said(step: step, parts: parts))
  }

  /// Beneficiaries' rows of one step, in the order of ``RoundKey``.
  final class Meeting {
    private let talk: ShardTalk
    private var paths: ArraySlice<String>
    private var file: RoundFile?
    private let columns: Int
    private var writers: [RoundWriter<SourceError>]
    private let said: Said?
    private var owned = 0

    fileprivate init(_ talk: ShardTalk, hearing paths: [String], columns: Int) {
      self.talk = talk
      self.paths = paths[...]
      self.columns = columns
      writers = []
      said = nil
    }

    fileprivate init(_ talk: ShardTalk, saying writers: [RoundWriter<SourceError>], _ said: Said) {
      self.talk = talk
      paths = []
      columns = 0
      self.writers = writers
      self.said = said
    }

    /// Whether answers are there.
    var hears: Bool { said == nil }

    /// The sum over all shards of one beneficiary's rows.
    func heard(_ key: ArraySlice<UInt8>) throws(SourceError) -> ArraySlice<Int64> {
      let range = RoundKey.range(of: RoundKey.hash(key), count: talk.shards)
      // Ranges in which this shard holds nobody are empty.
      while file == nil || file?.head.range != range {
        try close()
        guard let path = paths.popFirst() else { throw ShardTalk.malformed }
        let next = try RoundFile(path, talk.limit)
        try talk.check(next)
        guard next.head.columns == columns + 1 else { throw ShardTalk.foreign(next) }
        file = next
      }
      guard let file else { throw ShardTalk.malformed }
      try file.expect(key)
      if file.values.last == 1, file.values.first ?? 0 > 0 { owned += 1 }
      return file.values.dropLast()
    }

    func say(_ key: ArraySlice<UInt8>, _ values: ArraySlice<Int64>) throws(SourceError) {
      let range = RoundKey.range(of: RoundKey.hash(key), count: talk.shards)
      try writers[range].append(key, values)
    }

    /// After the last beneficiary. Stops the shard where it has said something.
    func finish() throws(SourceError) {
      guard let said else {
        try close()
        while let path = paths.popFirst() {
          let next = try RoundFile(path, talk.limit)
          try talk.check(next)
          file = next
          try close()
        }
        let owned = owned
        talk.state.withLock { $0.owned = owned }
        return
      }
      for index in writers.indices { try writers[index].finish() }
      throw talk.pause(said)
    }

    /// Refuses an answer that says more than was asked.
    private func close() throws(SourceError) {
      guard let file else { return }
      guard try !file.next() else { throw ShardTalk.foreign(file) }
      self.file = nil
    }
  }

  private func enter(ofBeneficiaries: Bool) -> RoundStep {
    let step = state.withLock { $0.steps.popFirst() }
    guard let step, step.isOfBeneficiaries == ofBeneficiaries else {
      preconditionFailure("the steps of a round are taken in their order")
    }
    return step
  }

  private func head(
    _ step: RoundStep, range: Int, of ranges: Int, columns: Int,
    _ combination: BeneficiaryExchange.Combination
  ) -> RoundHead {
    RoundHead(
      step: step, shard: shard, shards: shards, range: range, ranges: ranges, columns: columns,
      combination: combination, settings: settings, heard: state.withLock { $0.heard })
  }

  /// Refuses an answer that rests on something else than what was heard before.
  private func check(_ file: RoundFile) throws(SourceError) {
    guard file.head.heard == state.withLock({ $0.heard }) else { throw Self.foreign(file) }
  }

  private func pause(_ said: Said) -> SourceError {
    state.withLock { $0.said = said }
    return SourceError(
      .ioFailed, input: "shard \(shard + 1) of \(shards)",
      what: "it waits for the others' answers to the step \(said.step.name)",
      remedy: "Combine what all shards say, and go on.")
  }

  fileprivate static func foreign(_ file: RoundFile) -> SourceError {
    RoundFile.fault(
      file.name, "the answer is of another run than the answers before it",
      "Make the run anew from its first step.")
  }

  static var malformed: SourceError {
    RoundFile.fault(
      "--heard", "an answer does not hold what its step is about",
      "Make the run anew from its first step.")
  }
}
