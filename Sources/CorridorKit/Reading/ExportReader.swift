import Dispatch

/// Reads one export: understands it from its first bytes, then decodes its records on several threads.
///
/// The same payments come out for every number of threads and every size of reads and chunks.
final class ExportReader {
  private let input: InputFile
  /// The caller's, with what the columns file says of this input.
  private let options: ReadingOptions
  private let scope: Scope
  private var head: ChunkBuffer?
  private var isHeadWhole = false
  private var understood: Understanding?
  /// What cells meant in the inputs that were read before, and now in this one too: for one thread's readers, one
  /// after the other. Nil before the first.
  var memos: CellMemos?

  /// Bytes that are read to understand a file.
  static let headSize = 1 << 20

  private let mostTurns: Int

  /// - Parameter mostTurns: how often what was guessed may turn before the file is given up.
  init(
    input: InputFile, options: ReadingOptions = ReadingOptions(), scope: Scope,
    mostTurns: Int = ExportReader.mostTurns
  ) {
    self.input = input
    self.mostTurns = mostTurns
    self.options = options.merged(with: options.columns?.entry(for: input.name))
    self.scope = scope
    input.longestUnpacked = options.longestUnpacked
  }

  /// What the file is, learnt from its first megabyte; nothing is decoded yet.
  func understand() throws(SourceError) -> Understanding {
    if let understood { return understood }
    let head = try readHead()
    let understanding = try ExportUnderstanding(
      name: input.name, head: head, isWhole: isHeadWhole, options: options
    ).understanding()
    understood = understanding
    return understanding
  }

  /// What tells this input from others for payers who are known by a bare name: the digest of its first
  /// megabyte, in hexadecimal, so that a copy of the input under another name is the same. Empty where no column
  /// holds, or may turn out to hold, names of payers.
  func nameScope() throws(SourceError) -> [UInt8] {
    let plan = try understand().plan
    guard plan.has(.payerName) || !plan.toldByCells.isEmpty else { return [] }
    let digest = SHA256.digest(of: try readHead().window.bytes)
    return Array(SHA256.hexadecimal(Array(digest.prefix(8))).utf8)
  }

  private func readHead() throws(SourceError) -> ChunkBuffer {
    if let head { return head }
    // Most files of a folder of many are short: no more room than a file needs, and a byte to see its end.
    let expected = input.fileSize.map { $0 + 1 } ?? 1 << 16
    let buffer = ChunkBuffer(capacity: min(expected, Self.headSize))
    while buffer.count < Self.headSize {
      let room = min(max(buffer.count, expected - buffer.count), Self.headSize - buffer.count)
      if try input.read(into: buffer, room: room) == 0 {
        isHeadWhole = true
        break
      }
    }
    head = buffer
    return buffer
  }

  /// Reads all records into sinks, one a thread.
  func read<Sink: PaymentSink & Sendable>(
    threads: Int = 1, makeSink: @escaping @Sendable () -> Sink
  ) throws(SourceError) -> (sinks: [Sink], summary: InputSummary) {
    var understanding = try understand()
    // Any row in scope may turn what the first rows made likely.
    if !isHeadWhole, !input.canRewind { try spool() }
    if understanding.isAmbiguous {
      try survey(&understanding, threads: threads)
    }
    var pass = try run(understanding, threads: threads, makeSink: makeSink)
    var turns = 0
    while try turn(&understanding, by: pass.readings, pass.isUndecided, threads: threads) {
      turns += 1
      guard turns <= mostTurns else { throw unsettled() }
      pass = try run(understanding, threads: threads, makeSink: makeSink)
    }
    let readings = pass.readings
    if let trouble = ExportUnderstanding.incomplete(understanding.plan, name: input.name)
      ?? readings.digits.contradiction(input: input.name)
      ?? readings.trouble(input: input.name, options: options)
      ?? readings.watched.trouble(understanding.plan, input: input.name)
      ?? readings.forms.trouble(input: input.name)
    {
      throw trouble
    }
    if understanding.settleBirths(readings, options: options) {
      pass = try run(understanding, threads: threads, makeSink: makeSink)
    }
    pass.summary.understanding.readings = readings
    understood = understanding
    return (pass.sinks, pass.summary)
  }

  /// Takes what a pass found otherwise than it was guessed.
  ///
  /// - Returns: whether some cell is read otherwise now than in that pass.
  private func turn(
    _ understanding: inout Understanding, by seen: Readings, _ isUndecided: Bool, threads: Int
  ) throws(SourceError) -> Bool {
    if seen.showsHour, understanding.midnightsAreDays {
      understanding.midnightsAreDays = false
      return true
    }
    if isUndecided || isElsewhere(seen, understanding) {
      try survey(&understanding, threads: threads)
      return true
    }
    if understanding.turn(by: seen, options: options) { return true }
    guard let codes = seen.watched.turnedParties(understanding.plan) else { return false }
    let before = understanding.plan.columns
    understanding.plan = try plan(codes: codes)
    return understanding.plan.columns != before
  }

  /// The plan where payments in scope show which columns hold codes.
  private func plan(codes: [Int: Bool]) throws(SourceError) -> ColumnPlan {
    if head == nil { try input.rewind() }
    return try ExportUnderstanding(
      name: input.name, head: try readHead(), isWhole: isHeadWhole, options: options, codes: codes
    ).understanding().plan
  }

  private func unsettled() -> SourceError {
    SourceError(
      .unusable, input: input.name,
      what:
        "however dates, amounts and parties are read, other rows say that they are read wrongly",
      place: "payments in scope",
      remedy: "Give --date-order and --decimal, and a columns file (--columns FILE) that names the"
        + " columns of payer and payee.")
  }

  /// Where years stand and the order of dates turn once each, since what dates say hangs on no guess; then what their rows
  /// say of the decimal mark, of midnights and of parties holds. Before, in rows that a wrong order reads, these may turn as
  /// well.
  static let mostTurns = 8

  /// Whether the dates in scope say otherwise than those before them where their years stand: then what they say of
  /// their order was looked at wrongly.
  private func isElsewhere(_ seen: Readings, _ understanding: Understanding) -> Bool {
    options.dateOrder == nil && seen.yearEnds.place != understanding.readings.yearPlace
  }

  /// Keeps the rest of a pipe in a file, so that it can be read twice.
  private func spool() throws(SourceError) {
    guard let head else { return }
    try input.spool(after: head.window)
    self.head = nil
  }

  /// Reads the whole file once, only to decide the order of dates and the decimal mark.
  private func survey(_ understanding: inout Understanding, threads: Int) throws(SourceError) {
    var surveyed = understanding
    surveyed.isSurvey = true
    var pass = try run(surveyed, threads: threads, makeSink: { CountingSink() })
    // The sample may be a single day, or of payments out of scope, where what is in scope is not.
    if isElsewhere(pass.readings, surveyed) {
      surveyed.readings.yearPlace = pass.readings.yearEnds.place
      pass = try run(surveyed, threads: threads, makeSink: { CountingSink() })
    }
    if let trouble = pass.readings.digits.contradiction(input: input.name)
      ?? pass.readings.trouble(input: input.name, options: options)
    {
      throw trouble
    }
    understanding.readings = pass.readings
    if pass.readings.showsHour { understanding.midnightsAreDays = false }
    understanding.dateOrder =
      options.dateOrder ?? understanding.readings.dateOrder ?? .dayMonthYear
    understanding.decimal = options.decimal ?? understanding.readings.decimal ?? .point
    understanding.settleBirths(understanding.readings, options: options)
  }

  private struct Pass<Sink: Sendable>: Sendable {
    var sinks: [Sink]
    var summary: InputSummary
    var readings: Readings
    var isUndecided: Bool
  }

  private func run<Sink: PaymentSink & Sendable>(
    _ understanding: Understanding, threads: Int, makeSink: @escaping @Sendable () -> Sink
  ) throws(SourceError) -> Pass<Sink> {
    if head == nil { try input.rewind() }
    let digests = options.needsDigest || !understanding.plan.has(.transactionID)
    let source = TextSource(
      input, head: head, isHeadWhole: isHeadWhole,
      encoding: .init(encoding: understanding.encoding, markLength: understanding.markLength),
      digests: digests && !understanding.isSurvey, readSize: options.readSize)
    // The head is handed out once; a second pass rewinds, unless the head is all there is.
    if !isHeadWhole { head = nil }
    let supply = ChunkSupply(
      RecordSplitter(source, dialect: understanding.dialect, chunkSize: options.chunkSize))
    // Waking another thread takes longer than reading a file of one megabyte.
    var workers = runWorkers(
      supply, understanding, threads: isHeadWhole ? 1 : max(1, threads), makeSink: makeSink)
    if let trouble = supply.trouble { throw trouble }
    var pass = Pass<Sink>(
      sinks: [], summary: InputSummary(name: input.name, understanding: understanding),
      readings: Readings(), isUndecided: false)
    pass.readings.yearPlace = understanding.readings.yearPlace
    pass.summary.skipped.titles = understanding.titleLines
    let lastRow = workers.map(\.lastRow).max() ?? -1
    let footers = workers.reduce(0) { $0 + $1.footers.count(below: lastRow) }
    for index in workers.indices {
      workers[index].settleFooters(lastRow: lastRow, areTooMany: footers > FooterLines.most)
    }
    for worker in workers {
      pass.sinks.append(worker.sink)
      pass.readings.merge(worker.readings)
      pass.isUndecided = pass.isUndecided || worker.isUndecided
      pass.summary.rowsRead += worker.rowsRead
      pass.summary.skipped.merge(worker.skipped)
      pass.summary.doubts.merge(worker.doubts)
      pass.summary.textBytes += worker.textBytes
      pass.summary.rejectedBytes += worker.rejectedBytes
    }
    pass.summary.byteSize = source.byteSize
    pass.summary.digest = source.digest()
    return pass
  }

  private func runWorkers<Sink: PaymentSink & Sendable>(
    _ supply: ChunkSupply, _ understanding: Understanding, threads: Int,
    makeSink: @escaping @Sendable () -> Sink
  ) -> [ReadWorker<Sink>] {
    let (options, scope) = (options, scope)
    if threads == 1 {
      let memos = self.memos ?? CellMemos()
      self.memos = nil
      var worker = ReadWorker(
        understanding, options: options, scope: scope, sink: makeSink(), memos: memos)
      worker.run(supply)
      self.memos = worker.memos
      return [worker]
    }
    let done = Guarded([ReadWorker<Sink>?](repeating: nil, count: threads))
    @Sendable func work(_ index: Int) {
      var worker = ReadWorker(understanding, options: options, scope: scope, sink: makeSink())
      worker.run(supply)
      let finished = worker
      done.withLock { $0[index] = finished }
    }
    DispatchQueue.concurrentPerform(iterations: threads, execute: work)
    return done.withLock { $0.compactMap { $0 } }
  }
}

/// Keeps nothing, for passes that only look at cells.
private struct CountingSink: PaymentSink, Sendable {
  mutating func take(_ payment: borrowing DecodedPayment) {}
  mutating func exclude(_ reason: Scope.Exclusion) {}
  mutating func reject(_ row: RejectedRow) {}
}
