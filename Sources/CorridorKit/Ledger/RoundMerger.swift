/// Adds up what all shards say of the same keys: a merge of sorted runs, one row a file in memory.
///
/// What concerns beneficiaries goes back to each shard that said something of them, in the order in which it was said;
/// everything else is one file for all.
struct RoundMerger {
  private var files: [RoundFile] = []

  /// By shard.
  var heads: [RoundHead] { files.map(\.head) }

  /// How many files come of it: one a shard, or one for all.
  var answers: Int { files[0].head.step.isOfBeneficiaries ? files.count : 1 }

  /// - Parameters:
  ///   - paths: of what every shard says of one step and one range, in any order.
  ///   - budget: bytes of memory for their rows.
  ///   - progress: is told of bytes.
  init(
    _ paths: [String], budget: Int = MemoryPlan.standardBudget, progress: RunProgress? = nil
  ) throws(SourceError) {
    // Already while their heads are waited for: what files of a round hold are no rows of an export.
    progress?.expect(bytes: nil, hasRows: false)
    let limit = RoundLimit(budget: budget, files: paths.count)
    for path in paths { files.append(try RoundFile(path, limit)) }
    RoundFile.tell(progress, of: files)
    guard let first = files.first else {
      throw RoundFile.fault("-", "nothing is said", "Give one file of every shard.")
    }
    files.sort { $0.head.shard < $1.head.shard }
    for (place, file) in files.enumerated() {
      guard !file.head.isAnswer else {
        throw RoundFile.fault(
          file.name, "this was combined already", "Give what `corridor shard` wrote.")
      }
      var alike = file.head
      alike.shard = first.head.shard
      guard alike == first.head else {
        throw RoundFile.fault(
          file.name, "it is of another step, range, policy, program or run than \(first.name)",
          "Give one step of one run, every shard with the same options.")
      }
      guard place == 0 || files[place - 1].head.shard != file.head.shard else {
        throw RoundFile.fault(
          file.name, "shard \(file.head.shard + 1) is given twice", "Give each shard once.")
      }
    }
    guard files.count == first.head.shards else {
      let missing = (0..<first.head.shards).first { number in
        !files.contains { $0.head.shard == number }
      }
      throw RoundFile.fault(
        first.name, "shard \((missing ?? 0) + 1) of \(first.head.shards) is missing",
        "Give what every shard says of the step.")
    }
  }

  /// Writes the answers, in the order of shards.
  func write(to sinks: [([UInt8]) throws -> Void]) throws {
    let isOfBeneficiaries = files[0].head.step.isOfBeneficiaries
    var writers: [RoundWriter<any Error>] = []
    for (place, sink) in sinks.enumerated() {
      var head = files[place].head
      head.isAnswer = true
      if isOfBeneficiaries { head.columns += 1 } else { head.shard = 0 }
      writers.append(try RoundWriter(head, into: sink))
    }
    var fronts = Fronts(files)
    let columns = files[0].head.columns
    let combination = files[0].head.combination
    var sum: Int64 = 0
    while let key = try fronts.next(files) {
      var total = [Int64](repeating: 0, count: columns)
      for place in fronts.holders { combination.add(files[place].values[...], to: &total, 0) }
      if case .sums(let bits) = combination {
        // At most 256 numbers of RoundLimit.greatest make one of these: far from the end of 64 bits.
        for (column, value) in total.enumerated() where column != bits {
          sum += abs(value)
          guard sum <= RoundLimit.greatest else {
            throw RoundFile.fault(
              files[0].name, "with the other shards' its numbers add up to more than can be",
              "Make the run anew from its first step.")
          }
        }
      }
      if isOfBeneficiaries {
        for (turn, place) in fronts.holders.enumerated() {
          // The first shard that holds a beneficiary counts it among all.
          try writers[place].append(key.bytes, total + [turn == 0 ? 1 : 0])
        }
      } else {
        try writers[0].append(key.bytes, total)
      }
    }
    for place in writers.indices { try writers[place].finish() }
  }

  /// The files by the keys they stand at, as a heap: the first of all in front.
  private struct Fronts {
    private var heap: [Int] = []
    /// The files that hold the key at hand, rising.
    private(set) var holders: [Int] = []

    init(_ files: [RoundFile]) { holders = Array(files.indices) }

    /// The next key; nil at the end.
    mutating func next(_ files: [RoundFile]) throws(SourceError) -> RoundKey? {
      for place in holders where try files[place].next() {
        heap.append(place)
        rise(files)
      }
      holders = []
      guard let first = heap.first else { return nil }
      let key = files[first].key
      while let front = heap.first, files[front].key == key {
        holders.append(front)
        heap.swapAt(0, heap.count - 1)
        heap.removeLast()
        sink(files)
      }
      return key
    }

    private func precedes(_ a: Int, _ b: Int, _ files: [RoundFile]) -> Bool {
      let (x, y) = (files[heap[a]].key, files[heap[b]].key)
      return x != y ? x < y : heap[a] < heap[b]
    }

    private mutating func rise(_ files: [RoundFile]) {
      var place = heap.count - 1
      while place > 0, precedes(place, (place - 1) / 2, files) {
        heap.swapAt(place, (place - 1) / 2)
        place = (place - 1) / 2
      }
    }

    private mutating func sink(_ files: [RoundFile]) {
      var place = 0
      while 2 * place + 1 < heap.count {
        var child = 2 * place + 1
        if child + 1 < heap.count, precedes(child + 1, child, files) { child += 1 }
        guard precedes(child, place, files) else { return }
        heap.swapAt(child, place)
        place = child
      }
    }
  }
}
