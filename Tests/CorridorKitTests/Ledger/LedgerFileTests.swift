import Testing

@testable import CorridorKit

@Suite("ledger file")
struct LedgerFileTests {
  /// A CSV export of random payments with ties, equal stamps, reversals and rows without ids.
  static func rows(_ count: Int, random: inout TestRandom) -> [String] {
    (0..<count).map { number in
      let day = Int.random(in: 1...28, using: &random)
      let hour = Int.random(in: 0...1, using: &random)
      let id = Int.random(in: 0...3, using: &random) == 0 ? "" : "t\(number)"
      let reversed = Int.random(in: 0...19, using: &random) == 0
      let currency = ["USD", "EUR", "AUD"][Int.random(in: 0...2, using: &random)]
      return [
        id, "2025-03-\(day < 10 ? "0" : "")\(day)T0\(hour):00:00Z",
        "p\(Int.random(in: 0...11, using: &random))", ["AU", "DE"].randomElement(using: &random)!,
        "b\(Int.random(in: 0...7, using: &random))",
        ["PH", "TH", "GB"].randomElement(using: &random)!,
        "\(Int.random(in: 1...4, using: &random))0.00", currency,
        reversed ? "reversed" : "completed",
      ].joined(separator: ",")
    }
  }

  static let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency,status"

  static func file(_ rows: [String]) throws -> TemporaryFile {
    try TemporaryFile(Array((([header] + rows).joined(separator: "\n") + "\n").utf8))
  }

  static func ledger(of inputs: [String], threads: Int = 1, policy: Policy = .standard) throws
    -> [UInt8]
  {
    var request = ScreeningRequest(inputs: inputs, policy: policy)
    request.threads = threads
    let sink = ByteSink()
    try Screening.ledger(of: request).write(as: .ledger, to: sink)
    return sink.bytes
  }

  static func report(of inputs: [String], asOf: CivilDate? = nil, policy: Policy = .standard) throws
    -> [UInt8]
  {
    var request = ScreeningRequest(inputs: inputs, policy: policy)
    request.all = true
    request.asOf = asOf
    let sink = ByteSink()
    try Screening.run(request).report.write(as: .csv, to: sink)
    return sink.bytes
  }

  @Test(
    "ledgers and exports, split, overlapping and in any order, give one report and one ledger",
    arguments: 0..<12 as Range<UInt64>)
  func sameBytes(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let rows = Self.rows(160, random: &random)
    let cut = Int.random(in: 1..<160, using: &random)
    let first = try Self.file(Array(rows[..<cut]))
    let second = try Self.file(Array(rows[cut...]).shuffled(using: &random))
    let expected = try Self.report(of: [first.path, second.path])
    let whole = try Self.ledger(of: [first.path, second.path])
    let one = try TemporaryFile(try Self.ledger(of: [first.path]))
    let both = try TemporaryFile(whole)
    for inputs in [
      [second.path, first.path], [one.path, second.path], [both.path], [both.path, one.path],
      [first.path, both.path],
    ] {
      #expect(try Self.report(of: inputs) == expected)
      let threads = Int.random(in: 1...8, using: &random)
      #expect(try Self.ledger(of: inputs, threads: threads) == whole)
    }
  }

  @Test("what overlaps counts once, and rows in other ledgers are told apart")
  func counts() throws {
    var random = TestRandom(seed: 3)
    let export = try Self.file(Self.rows(80, random: &random))
    let ledger = try TemporaryFile(try Self.ledger(of: [export.path]))
    let alone = try Screening.ledger(of: ScreeningRequest(inputs: [export.path])).counts
    let doubled = try Screening.ledger(
      of: ScreeningRequest(inputs: [ledger.path, export.path, ledger.path])
    ).counts
    #expect(alone == doubled)
    #expect(alone.balance && alone.rowsRead == 80)
  }

  @Test("a ledger as of a day is scored as the exports are")
  func asOf() throws {
    var random = TestRandom(seed: 4)
    let export = try Self.file(Self.rows(200, random: &random))
    let ledger = try TemporaryFile(try Self.ledger(of: [export.path]))
    let day = try #require(CivilDate(iso: "2025-03-12"))
    #expect(
      try Self.report(of: [ledger.path], asOf: day) == Self.report(of: [export.path], asOf: day))
  }

  @Test("a later payment, reversal or rate changes nothing as of an earlier day")
  func backtest() throws {
    let before = ["t1,2025-03-01T10:00:00Z,p,AU,b,PH,50.00,USD,completed"]
    let later = [
      "t2,2025-03-20T10:00:00Z,p,AU,c,PH,60.00,AUD,completed",
      "t1,2025-03-21T10:00:00Z,p,AU,b,PH,50.00,USD,reversed",
    ]
    let (short, long) = (try Self.file(before), try Self.file(before + later))
    let day = try #require(CivilDate(iso: "2025-03-12"))
    let ledger = try TemporaryFile(try Self.ledger(of: [long.path]))
    let expected = try Self.report(of: [short.path], asOf: day)
    #expect(try Self.report(of: [long.path], asOf: day) == expected)
    #expect(try Self.report(of: [ledger.path], asOf: day) == expected)
  }

  @Test("a narrower policy is scored from a wider ledger, a wider one is refused")
  func scope() throws {
    var random = TestRandom(seed: 5)
    let export = try Self.file(Self.rows(200, random: &random))
    let ledger = try TemporaryFile(try Self.ledger(of: [export.path]))
    var narrow = Policy.standard
    narrow.corridors.purchase = [try #require(Country("PH"))]
    narrow.ledger.ceiling = 25
    #expect(
      try Self.report(of: [ledger.path], policy: narrow)
        == Self.report(of: [export.path], policy: narrow))
    let small = try TemporaryFile(try Self.ledger(of: [export.path], policy: narrow))
    let error = try #require(throws: SourceError.self) { try Self.report(of: [small.path]) }
    #expect(error.exitCode == 65 && error.what.contains("TH"))
  }

  @Test("ledgers with different rates are refused, and the error says which")
  func rates() throws {
    let row = "t1,2025-03-02T10:00:00Z,p,AU,b,PH,50.00,AUD,completed"
    let (a, b) = (try Self.file([row]), try Self.file([row, row]))
    var other = Policy.standard
    other.rates = other.rates.map {
      $0.currency.code == "AUD"
        ? OrientationRate(currency: $0.currency, billionths: 700_000_000, date: $0.date) : $0
    }
    let first = try TemporaryFile(try Self.ledger(of: [a.path]))
    let second = try TemporaryFile(try Self.ledger(of: [b.path], policy: other))
    let error = try #require(throws: SourceError.self) {
      try Self.report(of: [first.path, second.path])
    }
    #expect(error.exitCode == 65 && error.what.hasSuffix("AUD on 2025-03-02"))
    // Nothing later counts, no rate either: the day before neither ledger holds anything.
    let before = try #require(CivilDate(iso: "2025-03-01"))
    #expect(
      try Self.report(of: [first.path, second.path], asOf: before)
        == Self.report(of: [a.path, b.path], asOf: before))
  }

  @Test("what exports of several layouts share is told from their ledger too")
  func layouts() throws {
    let plain = try Self.file(["t1,2025-03-02T10:00:00Z,p,AU,b,PH,50.00,USD,completed"])
    let other = try TemporaryFile(
      Array(
        (Self.header + ",branch\nt2,2025-03-03T10:00:00Z,p,AU,b,PH,50.00,USD,completed,x\n").utf8))
    let ledger = try TemporaryFile(try Self.ledger(of: [plain.path, other.path]))
    func head(_ paths: [String]) throws -> SharedIDs? {
      try Screening.run(ScreeningRequest(inputs: paths)).report.counts.sharedIDs
    }
    let shared = try withExtendedLifetime((plain, other)) { try head([plain.path, other.path]) }
    #expect(shared == SharedIDs(layouts: 2, payers: 1, beneficiaries: 1))
    #expect(try withExtendedLifetime(ledger) { try head([ledger.path]) } == shared)
  }

  /// What a damaged ledger leads to: an error of input data, never a crash or a report.
  private func expectRefused(_ bytes: [UInt8], _ what: Comment) throws {
    let file = try TemporaryFile(bytes)
    let error = #expect(throws: SourceError.self, what) { try Self.report(of: [file.path]) }
    #expect(error?.exitCode == 65, what)
  }

  @Test("a ledger cut anywhere is refused")
  func cut() throws {
    var random = TestRandom(seed: 6)
    let export = try Self.file(Self.rows(60, random: &random))
    let whole = try Self.ledger(of: [export.path])
    for length in 0..<min(whole.count, 120) {
      try expectRefused(Array(whole[..<length]), "cut at \(length)")
    }
    for _ in 0..<60 {
      let length = Int.random(in: 120..<whole.count, using: &random)
      try expectRefused(Array(whole[..<length]), "cut at \(length)")
    }
    try expectRefused(whole + [0], "a byte more")
  }

  @Test("a ledger with a flipped bit is refused")
  func flipped() throws {
    var random = TestRandom(seed: 7)
    let export = try Self.file(Self.rows(60, random: &random))
    let whole = try Self.ledger(of: [export.path])
    for place in Array(0..<24)
      + (0..<200).map({ _ in Int.random(in: 0..<whole.count, using: &random) })
    {
      var bytes = whole
      bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
      try expectRefused(bytes, "flipped at \(place)")
    }
  }

  @Test("a version from the future is named")
  func future() throws {
    var wire = WireWriter(bytes: LedgerFormat.signature)
    wire.fixed32(7)
    wire.fixed32(Checksum.of(wire.bytes[...]))
    let file = try TemporaryFile(wire.bytes)
    let error = try #require(throws: SourceError.self) { try Self.report(of: [file.path]) }
    #expect(error.what.contains("version 7") && error.exitCode == 65)
  }

  @Test(
    "blocks made up with right checksums never crash the reader", arguments: 0..<60 as Range<UInt64>
  )
  func madeUp(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let export = try Self.file(Self.rows(20, random: &random))
    var bytes = try Self.ledger(of: [export.path])
    // Past the header: the head's length, then the head, then the first block of payers.
    var reader = WireReader(bytes[17...])
    let head = Int(try reader.fixed32())
    let start = 16 + 9 + head
    var second = WireReader(bytes[(start + 1)...])
    let length = Int(try second.fixed32())
    let span = seed.isMultiple(of: 2) ? 16..<16 + 5 + head : start..<start + 5 + length
    for _ in 0..<3 {
      bytes[Int.random(in: span.dropFirst(5), using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    var checksum = WireWriter()
    checksum.fixed32(Checksum.of(bytes[span]))
    bytes.replaceSubrange(span.upperBound..<span.upperBound + 4, with: checksum.bytes)
    let file = try TemporaryFile(bytes)
    // It may still be a ledger, of other payments; it must only end.
    do {
      _ = try Self.report(of: [file.path])
    } catch let error as SourceError {
      #expect(error.exitCode == 65)
    }
  }

  @Test("identities join the payers of a ledger as they join those of an export")
  func identities() throws {
    var random = TestRandom(seed: 9)
    let export = try Self.file(Self.rows(120, random: &random))
    let ledger = try TemporaryFile(try Self.ledger(of: [export.path]))
    let list = try TemporaryFile(Array("payer,person\np1,one\np2,one\np3,p3\n".utf8))
    let reports = try [export.path, ledger.path].map { input in
      var request = ScreeningRequest(inputs: [input])
      request.identities = list.path
      request.all = true
      let sink = ByteSink()
      try Screening.run(request).report.write(as: .csv, to: sink)
      return sink.bytes
    }
    #expect(reports[0] == reports[1])
    #expect(String(decoding: reports[0], as: UTF8.self).contains(",one,"))
  }

  @Test("a damaged ledger that is left out leaves nothing behind")
  func leftOut() throws {
    var random = TestRandom(seed: 10)
    let export = try Self.file(Self.rows(60, random: &random))
    let other = try Self.file(Self.rows(60, random: &random))
    let broken = try TemporaryFile(try Self.ledger(of: [other.path]).dropLast())
    var request = ScreeningRequest(inputs: [broken.path, export.path])
    request.skipsUnusable = true
    request.all = true
    let sink = ByteSink()
    let result = try Screening.run(request)
    try result.report.write(as: .csv, to: sink)
    #expect(try sink.bytes == Self.report(of: [export.path]))
    #expect(result.notes.contains { $0.contains("left out") })
  }

  @Test("payments print as CSV that reads back to the same report")
  func csv() throws {
    var random = TestRandom(seed: 8)
    let export = try Self.file(Self.rows(150, random: &random))
    let sink = ByteSink()
    try Screening.ledger(of: ScreeningRequest(inputs: [export.path])).write(as: .csv, to: sink)
    let printed = try TemporaryFile(sink.bytes)
    #expect(try Self.report(of: [printed.path]) == Self.report(of: [export.path]))
  }
}

/// Keeps what it is given.
final class ByteSink: ReportSink {
  private(set) var bytes: [UInt8] = []
  func write(_ bytes: [UInt8]) { self.bytes += bytes }
}
