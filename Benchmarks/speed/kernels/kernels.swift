// Times each kernel of the library on the cells of one export: kernels FILE. Compiled by the script `run` beside it.
import ByteKernels

struct CannotMeasure: Error {
  let what: String
}

/// Takes results, so that nothing is left out for being unused.
nonisolated(unsafe) var kept = 0

/// The least time of five tries, in nanoseconds a thing.
func measure(_ name: String, _ count: Int, bytes: Int = 0, _ body: () -> Int) {
  var best = Duration.seconds(1_000_000)
  let clock = ContinuousClock()
  for _ in 0..<5 {
    let began = clock.now
    kept &+= body()
    best = min(best, clock.now - began)
  }
  let (seconds, attoseconds) = best.components
  let nanoseconds = Double(attoseconds) / 1e9 + Double(seconds) * 1e9
  let speed = bytes > 0 ? "\((Double(bytes) / nanoseconds * 100).rounded() / 100)" : ""
  let each = (nanoseconds / Double(max(count, 1)) * 10).rounded() / 10
  print("| \(name) | \(count) | \(each) | \(speed) |")
}

extension ByteList {
  func forEachWindow(_ body: (ByteWindow) -> Void) {
    arena.withWindow { bytes in
      for number in 0..<count { body(bytes.slice(range(number))) }
    }
  }
}

func kernels(_ path: String) throws {
  let size = 4 << 20
  let input = try InputSet(opening: [path]).files[0]
  let buffer = ChunkBuffer(capacity: size)
  while buffer.count < size, try input.read(into: buffer, room: size - buffer.count) > 0 {}
  let bytes = buffer.window
  let (dialect, cells) = (Dialect(), CellTable())
  print("| kernel | of | ns each | GB/s |")
  print("|---|---|---|---|")

  measure("bytes: ends of records", bytes.count, bytes: bytes.count) {
    var cut = BKCut(at: 0)
    BlockLoops.cut(bytes, isFinal: false, dialect: dialect, &cut)
    return cut.start
  }
  measure("bytes: line ends", bytes.count, bytes: bytes.count) {
    BlockLoops.lineEnds(in: bytes, countingReturns: false)
  }
  var records = 0
  var amounts = ByteList()
  var stamps = ByteList()
  var scanner = RecordScanner(bytes, dialect: dialect, cells: cells)
  while let record = scanner.next() {
    records += 1
    if records == 1 || record.cellCount != 13 { continue }
    stamps.append(record.value(1).bytes[...])
    amounts.append(record.value(8).bytes[...])
  }
  measure("scanner: records", records, bytes: bytes.count) {
    var scanner = RecordScanner(bytes, dialect: dialect, cells: cells)
    var found = 0
    while let record = scanner.next() { found += record.cellCount }
    return found
  }
  measure("amounts", amounts.count) {
    var (sum, trouble) = (0, "")
    amounts.forEachWindow {
      sum &+= Int(
        AmountReader.read($0, mark: .point, exponent: 2, into: &trouble)?.minorUnits ?? 0)
    }
    return sum
  }
  measure("stamps", stamps.count) {
    var sum = 0
    stamps.forEachWindow { sum &+= DateReader.readISO($0)?.day ?? 0 }
    return sum
  }
  var random = SystemRandomNumberGenerator()
  var many = ByteList()
  for _ in 0..<1_000_000 {
    many.append(Array("P\(Int.random(in: 0..<500_000, using: &random))".utf8)[...])
  }
  measure("table: ids one by one, half a million different", many.count) {
    var table = ByteTable()
    for number in 0..<many.count { _ = table.number(ofTagged: many[number]) }
    return table.count
  }
  measure("table: the same 64 at a time", many.count) {
    var table = ByteTable()
    var number = 0
    many.forEachWindow {
      table.queue($0, suffix: 1)
      number += 1
      if number & 63 == 0 { table.settle { kept &+= $0 &+ Int($1) } }
    }
    table.settle { kept &+= $0 &+ Int($1) }
    return table.count
  }
  measure("sort: ids by their bytes", many.count) { Int(ByteOrder.sorted(many)[0]) }
  measure("sort: merge two lists of ids", 2 * many.count) {
    SortedParties.merging([many, many]).parties.count
  }
  let keys = (0..<1_000_000).map { _ in UInt64.random(in: 0..<1 << 40, using: &random) }
  measure("sort: whole numbers of 40 bits", keys.count) {
    var keys = keys
    RadixSort.sort(&keys) { $0 }
    return Int(keys[0])
  }
  try scorers(path)
}

/// The points of all profiles, by a direct call of each scorer.
func total(_ scorer: some Scorer, _ profiles: [PayerProfile], _ population: Population) -> Int {
  profiles.reduce(0) { $0 &+ Int(scorer.points(in: $1, against: population)) }
}

/// Every scorer over every payer of the file.
func scorers(_ path: String) throws {
  let policy = Policy.standard
  guard case .inMemory(let ledger) = try Gathering(ScreeningRequest(inputs: [path])).payments else {
    throw CannotMeasure(what: "the file does not fit into memory")
  }
  let scorers = Scorers(policy: policy)
  let survey = PopulationSurvey(ledger: ledger, policy: policy, scorers: scorers, threads: 1)
  let end = (ledger.rows.map(\.seconds).max() ?? 0) + 1
  let population = survey.population(end: end, watchlist: nil)
  func builder() -> ProfileBuilder {
    ProfileBuilder(ledger: ledger, policy: policy, receivers: population.receivers)
  }
  measure("profiles: payers", ledger.payerCount) {
    var (builder, profile) = (builder(), PayerProfile())
    var sum = 0
    for payer in 0..<ledger.payerCount {
      builder.load(payer, into: &profile)
      sum &+= profile.residual.count
    }
    return sum
  }
  // As many as stay in the cache of the last level.
  let profiles = (0..<min(ledger.payerCount, 20_000)).map { payer in
    var (builder, profile) = (builder(), PayerProfile())
    builder.load(payer, into: &profile)
    return profile
  }
  for scorer in scorers.all where !(scorer is any NeighbourScorer) {
    measure("scorer: \(scorer.indicator.rawValue)", profiles.count) {
      total(scorer, profiles, population)
    }
  }
}

do {
  guard CommandLine.arguments.count == 2 else {
    throw CannotMeasure(what: "usage: kernels FILE")
  }
  try kernels(CommandLine.arguments[1])
} catch {
  print("kernels: \(error)")
}
