import Testing

@testable import CorridorKit

@Suite("Records")
struct RecordScannerTests {
  static let cases: [(String, [[String]])] = [
    ("a,b,c\n1,2,3\n", [["a", "b", "c"], ["1", "2", "3"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a\nb\r\nc\rd", [["a"], ["b"], ["c"], ["d"]]),
    ("a,b\r\r\n1,2\r\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b", [["a", "b"]]),
    ("\n\na\n\n", [["a"]]),
    ("\"a,b\",c\n", [["a,b", "c"]]),
    ("\"a\nb\",c\nd,e\n", [["a\nb", "c"], ["d", "e"]]),
    ("\"a\"\"b\",c\n", [["a\"b", "c"]]),
    ("\"\",\"\"\n", [["", ""]]),
    ("\"bb\"bb\"b,c\n", [["bbbb\"b", "c"]]),
    ("\"Pedro \"pdet\" Holanda\",5\nx,6\n", [["Pedro \"pdet\" Holanda", "5"], ["x", "6"]]),
    ("a,12\" monitor,c\nd,e,f\n", [["a", "12\" monitor", "c"], ["d", "e", "f"]]),
    ("a,\"b,c\nd,e,f\n", [["a", "\"b", "c"], ["d", "e", "f"]]),
    ("a,\"b,c\nd,\"e\",f\n", [["a", "\"b", "c"], ["d", "e", "f"]]),
    ("a,\"b,\"c\",d\ne,f\n", [["a", "\"b", "c", "d"], ["e", "f"]]),
    ("a,b\"\nc,\"d\ne\"\n", [["a", "b\""], ["c", "d\ne"]]),
    ("\"a\"\"\nb,c\n", [["a\""], ["b", "c"]]),
    ("\"a", [["a"]]),
    ("a,\"", [["a", ""]]),
    ("a,b,c\n1\n1,2,3,4\n", [["a", "b", "c"], ["1"], ["1", "2", "3", "4"]]),
    ("a,\0b\n", [["a", "\0b"]]),
    ("\u{FEFF}a,b\n", [["a", "b"]]),
    (
      "x,\"" + String(repeating: "line\n", count: 40) + "\",y\nz,1,2\n",
      [["x", String(repeating: "line\n", count: 40), "y"], ["z", "1", "2"]]
    ),
  ]

  @Test("whole, byte by byte and in uneven pieces give the same records", arguments: cases)
  func pieces(text: String, expected: [[String]]) throws {
    let bytes = Array(text.utf8)
    #expect(try records(bytes) == expected)
    for (chunk, read) in [(1, 1), (2, 3), (7, 5), (64, 64), (65, 63), (1000, 7)] {
      #expect(
        try records(bytes, chunkSize: chunk, readSize: read) == expected,
        "chunks of \(chunk), reads of \(read)")
    }
  }

  @Test(
    "any bytes give the records of the byte-by-byte reader, however they are cut",
    arguments: 0..<30 as Range<UInt64>)
  func random(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let alphabet = Array("a,\"\n\r b\"1,\"".utf8)
    for length in [3, 20, 130, 400] {
      var bytes: [UInt8] = []
      for _ in 0..<length {
        // Long plain runs, so that blocks of every kind occur.
        if Int.random(in: 0..<12, using: &numbers) == 0 {
          bytes += [UInt8](repeating: 97, count: Int.random(in: 1...90, using: &numbers))
        }
        bytes.append(alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)])
      }
      let expected = lenientRecords(bytes)
      #expect(try records(bytes) == expected)
      for _ in 0..<3 {
        let chunk = Int.random(in: 1...200, using: &numbers)
        let read = Int.random(in: 1...200, using: &numbers)
        #expect(
          try records(bytes, chunkSize: chunk, readSize: read) == expected,
          "chunks of \(chunk), reads of \(read)")
      }
    }
  }

  @Test("well-formed records written by RFC 4180 come back", arguments: 0..<20 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let pieces = ["", "a", ",", "\"", "\n", "\r\n", " ", "é", "12.50", "\"\"", "x,y"]
    var rows: [[String]] = []
    var bytes: [UInt8] = []
    for _ in 0..<50 {
      let row = (0..<Int.random(in: 2...6, using: &numbers)).map { _ in
        (0..<Int.random(in: 0...4, using: &numbers)).map { _ in
          pieces.randomElement(using: &numbers) ?? ""
        }.joined()
      }
      rows.append(row)
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(0x2C) }
        Array(cell.utf8).withWindow { RFC4180.append($0, to: &bytes) }
      }
      bytes.append(0x0A)
    }
    #expect(try records(bytes) == rows.filter { $0 != [""] })
    #expect(try records(bytes, chunkSize: 13, readSize: 11) == rows.filter { $0 != [""] })
  }

  @Test("a record longer than the bound is skipped, and the next one is read")
  func tooLong() throws {
    let long = [UInt8](repeating: 97, count: Dialect.longestRecord + 10)
    let bytes = Array("a,b\n".utf8) + long + Array("\nc,d\n".utf8)
    let whole = try records(bytes)
    #expect(whole.first == ["a", "b"])
    #expect(whole.last == ["c", "d"])
    #expect(whole.count == 3)
    #expect(try records(bytes, chunkSize: 100_000, readSize: 70_000) == whole)
  }

  /// Without a memory of what was seen ahead, each of these takes hours.
  @Test(
    "a line of a megabyte is read in one go, however its quotes lie", .timeLimit(.minutes(2)),
    arguments: [
      ("\"", "a\"", ""), ("\"", "a\"", "\""), ("", "\"a\"b,", "x"), ("\"", "a\"b", ",c"),
    ])
  func manyQuotes(start: String, piece: String, end: String) throws {
    let count = (Dialect.longestRecord - 100) / piece.utf8.count
    let line = start + String(repeating: piece, count: count) + end + "\n"
    let bytes = Array((line + "c,d\n").utf8)
    for skipsBlanks in [false, true] {
      var dialect = Dialect()
      dialect.skipsLeadingBlanks = skipsBlanks
      let rows = try records(bytes, dialect: dialect)
      #expect(rows.last == ["c", "d"])
      #expect(rows.count == 2)
    }
  }

  @Test("blanks before quotes cost no more", .timeLimit(.minutes(2)))
  func quotesBehindBlanks() throws {
    var dialect = Dialect()
    dialect.skipsLeadingBlanks = true
    let line = "x" + String(repeating: ", \"a\"b", count: 140_000) + "\nc,d\n"
    let rows = try records(Array(line.utf8), dialect: dialect)
    #expect(rows.first?.count == 140_001)
    #expect(rows.first?.dropFirst().allSatisfy { $0 == "ab" } == true)
    #expect(rows.last == ["c", "d"])
  }
}
