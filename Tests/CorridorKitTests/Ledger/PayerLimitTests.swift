import Testing

@testable import CorridorKit

@Suite("what one payer may take")
struct PayerLimitTests {
  private static let source = Ledger.Source(name: "bank.csv", bytes: 0, digest: "")

  /// Payments of `payer`, one a line from `line`, as a run on disk.
  ///
  /// - Parameter places: how many further places the first payment has.
  private static func run(
    _ payer: String, lines: Range<Int>, places: Int = 0
  ) throws -> ScratchRun {
    let (from, to) = (try #require(Country("AU")), try #require(Country("PH")))
    var history = PayerHistory()
    history.payer = Array(payer.utf8) + [PartyID.Kind.id.rawValue]
    history.beneficiaries.append([0x62, PartyID.Kind.id.rawValue])
    history.rows = lines.map { line in
      PaymentRow(
        payer: 0, beneficiary: 0, seconds: 1_700_000_000 + Int64(line), minorUnits: 5_000,
        reference: 5_000, birthDay: PaymentRow.unknownBirthDay, transaction: 0, input: 0,
        line: Int64(line), currency: .usd, origin: from, destination: to,
        channel: .unknown, flags: [])
    }
    if places > 0 {
      history.repeats[0] = (0..<places).map { Ledger.Repeat(input: 0, line: 100_000 + Int64($0)) }
    }
    var writer = ScratchRun.Writer(
      ScratchFile(in: ScratchFile.standardFolder), blockSize: 1 << 15)
    try writer.append(history)
    try writer.closeBlock()
    return writer.run
  }

  @Test(
    "a payer with more than fits ends the run with the same words, however the rows were dealt",
    arguments: [[2..<5_002], [2..<100, 100..<5_002], [3_000..<5_002, 900..<3_000, 2..<900]])
  func excess(parts: [Range<Int>]) throws {
    let limit = PayerLimit(bytes: 100_000, budget: 64 << 20, sources: [Self.source])
    let runs = try parts.map { try Self.run("p", lines: $0) } + [Self.run("a", lines: 2..<900)]
    var merger = try ScratchRun.Merger(runs, limit)
    #expect(try merger.next(size: 1)?.rows.count == 898)
    let error = #expect(throws: SourceError.self) { try merger.next(size: 1) }
    #expect(error?.exitCode == 65)
    #expect(
      error?.description == """
        bank.csv, line 2: 5000 rows have one payer, whose payments are held at once: more than 64M \
        of memory holds
          Give --memory 128M, or look whether that column tells payers apart.
        """)
  }

  /// Payments with long ids of one beneficiary, whose id is long too: many bytes in few rows.
  private static func long(_ payer: String, lines: Range<Int>) throws -> ScratchRun {
    let plain = try run(payer, lines: lines)
    var reader = ScratchRun.Reader(plain)
    try #require(try reader.next())
    var history = reader.history
    let tail = [UInt8](repeating: 0x78, count: 2_000)
    history.beneficiaries = ByteList()
    history.beneficiaries.append((tail + [PartyID.Kind.id.rawValue])[...])
    history.transactions = ByteList()
    for index in history.rows.indices {
      let line = history.rows[index].line
      history.transactions.append((Array("\(100_000 + line)".utf8) + tail + [0])[...])
      history.rows[index].transaction = UInt32(index + 1)
    }
    var writer = ScratchRun.Writer(
      ScratchFile(in: ScratchFile.standardFolder), blockSize: 1 << 15)
    try writer.append(history)
    try writer.closeBlock()
    return writer.run
  }

  @Test("of several payers with more than fits the first is told, however rows were dealt")
  func several() throws {
    let plan = MemoryPlan(budget: 1, folder: ScratchFile.standardFolder, threads: 1)
    /// The runs of a payer, each of so many rows.
    func runs(_ payer: String, from line: Int, by size: Int) throws -> [ScratchRun] {
      try stride(from: line, to: line + 5_000, by: size).map {
        try Self.long(payer, lines: $0..<min($0 + size, line + 5_000))
      }
    }
    let (a, b, c) = (
      try runs("a", from: 20_002, by: 500), try runs("b", from: 10_002, by: 500),
      try runs("c", from: 2, by: 1_250)
    )
    let coarse = try runs("a", from: 20_002, by: 1_700)
    var words: Set<String> = []
    for dealt in [
      a + b + c, c + b + a, b + coarse + c, zip(b, a).flatMap { [$0, $1] } + c,
      c + Array(a.reversed()) + b,
    ] {
      let error = #expect(throws: SourceError.self) {
        try KeptLedger(
          merging: dealt, sources: [Self.source], joins: false, narrowing: nil, rates: UsedRates(),
          reference: .usd, plan: plan)
      }
      words.insert(error?.description ?? "")
    }
    #expect(words.count == 1, "\(words)")
    #expect(words.first?.hasPrefix("bank.csv, line 20002: 5000 rows have one payer") == true)
  }

  @Test("where no budget can be stated none is asked for")
  func inspected() throws {
    let export = try LedgerFileTests.file(
      (0..<20).map { "t\($0),2025-03-02T10:00:00Z,p,AU,b\($0),PH,50.00,AUD,completed" })
    var bytes = try LedgerFileTests.ledger(of: [export.path])
    // The first block of payers says 32 MiB, which follow: as one with a payer of so many payments would.
    var head = WireReader(bytes[(LedgerFormat.headerSize + 1)...])
    let place = LedgerFormat.headerSize + 9 + Int(try head.fixed32())
    #expect(bytes[place] == LedgerFormat.Block.payers.rawValue)
    var length = WireWriter()
    length.fixed32(32 << 20)
    bytes.replaceSubrange(place + 1..<place + 5, with: length.bytes)
    bytes += [UInt8](repeating: 0, count: 33 << 20)
    let file = try TemporaryFile(bytes)
    let inspected = #expect(throws: SourceError.self) {
      try LedgerInspection(
        try InputFile.open(file.path), ReadingOptions(), budget: MemoryPlan.floor)
    }
    #expect(
      inspected?.remedy
        == "Half of the machine's memory is used here: take one with 514M, or make the ledger anew"
        + " from the exports.")
    let scored = #expect(throws: SourceError.self) {
      try Screening.run(SpillingTests.request([file.path], budget: MemoryPlan.floor))
    }
    #expect(scored?.remedy == "Give --memory 257M, or make the ledger anew from the exports.")
    #expect(scored?.what == inspected?.what && scored?.what.contains("64M of memory") == true)
  }

  @Test("further places of one payment count as its rows do")
  func repeats() throws {
    let run = try Self.run("p", lines: 2..<4, places: 2_000)
    #expect(run.largestPart > 2_000 * MemoryLayout<PaymentRow>.stride)
    var merger = try ScratchRun.Merger(
      [run], PayerLimit(bytes: 10_000, budget: 64 << 20, sources: [Self.source]))
    let error = #expect(throws: SourceError.self) { try merger.next(size: 1) }
    #expect(error?.what.hasPrefix("2002 rows") == true, "\(error?.what ?? "")")
  }

  @Test("runs of which each has a large payer of its own give one ledger, few merged at a time")
  func manyLarge() throws {
    // Of 64 MiB one payer may take 8, so that of these no four are merged at a time.
    let runs = try (10..<20).map { try Self.run("p\($0)", lines: 2..<40_000) }
    let plan = MemoryPlan(budget: 64 << 20, folder: ScratchFile.standardFolder, threads: 1)
    #expect(runs.allSatisfy { $0.largestPart > plan.mostOfOnePayer / 4 })
    let kept = try KeptLedger(
      merging: runs, sources: [Self.source], joins: false, narrowing: nil, rates: UsedRates(),
      reference: .usd, plan: plan)
    #expect(kept.payerCount == 10 && kept.rowCount == 10 * 39_998)
  }

  @Test("what stands in several runs counts once, and ends the run where it is merged")
  func shared() throws {
    // Four times the same payments, each time far below the limit, together above it, merged below it again.
    let runs = try (0..<4).map { _ in try Self.run("p", lines: 2..<2_002) }
    let one = runs[0].largestPart
    for (bytes, fits) in [(5 * one, true), (one - 1, false)] {
      func merge() throws -> Int {
        let limit = PayerLimit(bytes: bytes, budget: 64 << 20, sources: [Self.source])
        var merger = try ScratchRun.Merger(runs, limit)
        var writer = ScratchRun.Writer(
          ScratchFile(in: ScratchFile.standardFolder), blockSize: 1 << 15, limit: (limit, runs))
        while let builder = try merger.next(size: 1) {
          try writer.append(Ledger(keepingInputsOf: builder))
        }
        return writer.run.largestPart
      }
      if fits {
        #expect(try merge() <= 4 * one)
      } else {
        #expect(throws: SourceError.self) { try merge() }
      }
    }
  }

  @Test("many further places of one payment are read no further than the limit")
  func unfoldingPlaces() throws {
    let run = try Self.run("p", lines: 2..<4, places: 5_000)
    var reader = ScratchRun.Reader(run)
    #expect(try reader.next())
    var wire = WireWriter()
    reader.history.write(to: &wire, after: [])
    var history = PayerHistory()
    for (most, isRead) in [(reader.history.byteSize, true), (300_000, false)] {
      var bytes = WireReader(wire.bytes[...])
      if isRead {
        try history.read(from: &bytes, sources: 1, most: most)
        #expect(history.repeats[0]?.count == 5_000)
      } else {
        #expect(throws: WireFault.tooLarge) {
          try history.read(from: &bytes, sources: 1, most: most)
        }
        #expect(history.repeats.isEmpty)
      }
    }
  }

  @Test("few bytes that stand for many are read no further than the limit")
  func unfolding() throws {
    var wire = WireWriter()
    wire.text([0x70, 0][...], after: [])
    wire.count(10_000)
    // Each beneficiary is 255 bytes of the one before it and two more.
    var last: [UInt8] = []
    for number in 0..<10_000 {
      let text =
        [UInt8](repeating: 0x62, count: 254)
        + [UInt8(0x63 + number / 10_000), UInt8(number >> 8), UInt8(number & 0xFF), 0]
      wire.text(text[...], after: last[...])
      last = text
    }
    #expect(wire.bytes.count < 100_000)
    var history = PayerHistory()
    var reader = WireReader(wire.bytes[...])
    #expect(throws: WireFault.tooLarge) {
      try history.read(from: &reader, sources: 1, most: 500_000)
    }
    #expect(history.byteSize < 600_000)
  }

  @Test("many payers of whom each fits are merged, whatever they take together")
  func together() throws {
    let limit = PayerLimit(bytes: 100_000, budget: 64 << 20, sources: [Self.source])
    let runs = try (10..<40).map { try Self.run("p\($0)", lines: 2..<500) }
    var merger = try ScratchRun.Merger(runs, limit)
    var rows = 0
    while let builder = try merger.next(size: 1 << 20) { rows += builder.rows.count }
    #expect(rows == 30 * 498)
  }

  @Test(
    "payers whose long ids begin alike are found in the ledger's file and on disk",
    arguments: [1, 1 << 30])
  func longIDs(budget: Int) throws {
    var random = TestRandom(seed: 31)
    let ids = (0..<1_200).map { number in
      String(repeating: "x", count: 70) + String(UInt64.random(in: 0...UInt64.max, using: &random))
        + String(repeating: "\(number % 10)", count: 60 + number % 50) + "n\(number)"
    }
    let export = try LedgerFileTests.file(
      ids.enumerated().map { number, id in
        "t\(number),2025-03-02T10:00:00Z,\(id),AU,b\(number % 90),PH,50.00,AUD,completed"
      })
    let ledger = try TemporaryFile(try LedgerFileTests.ledger(of: [export.path]))
    for number in stride(from: 0, to: ids.count, by: 83) {
      var request = SpillingTests.request([ledger.path], budget: budget)
      request.onlyPayer = ids[number]
      let sink = ByteSink()
      try Screening.ledger(of: request).write(as: .csv, to: sink)
      let lines = String(decoding: sink.bytes, as: UTF8.self).split(separator: "\n")
      #expect(lines.count == 2 && lines[1].contains(",\(ids[number]),"), "payer \(number)")
    }
    let judged = try Screening.run(SpillingTests.request([export.path], budget: budget))
    for number in stride(from: 0, to: ids.count, by: 83) {
      #expect(judged.places(of: ids[number]).count == 1, "payer \(number)")
    }
  }
}
