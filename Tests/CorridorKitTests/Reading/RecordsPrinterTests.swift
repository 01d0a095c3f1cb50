import Testing

@testable import CorridorKit

@Suite("records")
struct RecordsPrinterTests {
  private static let body =
    "name,amount,day\nAnn,12.50,2025-01-02\nBen,7.00,2025-01-03\nCat,8.25,2025-01-04\n"
    + "Dan,9.00,2025-01-05\nEve,1.75,2025-01-06\nFay,2.10,2025-01-07\n"

  private func printed(
    _ text: String, selection: RecordsPrinter.Selection = .table(1)
  ) throws -> (text: String, summary: RecordsPrinter.Summary) {
    let file = try TemporaryFile(Array(text.utf8))
    var bytes: [UInt8] = []
    let summary = try RecordsPrinter(path: file.path, selection: selection).print {
      bytes += $0
      return true
    }
    return (String(decoding: bytes, as: UTF8.self), summary)
  }

  @Test(
    "the first table comes out plain, whatever stands around it",
    arguments: [
      body, body.replacing("\n", with: "\r\n"), body.replacing("\n", with: "\r"),
      body.replacing(",", with: ";"), body.replacing(",", with: "\t"),
      body.replacing(",", with: "|"),
      body.replacing(",", with: ", "), "sep=;\n" + body.replacing(",", with: ";"),
      String(body.dropLast()), body + "\n\n", "Statement of account\nfor the year\n\n" + body,
      "\u{FEFF}" + body, body + "printed by the bank\n", body + "Total,40.60,\n",
      "EXPORT,,\n" + body, body + "\nid,a,b,c\n1,2,3,4\n2,3,4,5\n3,4,5,6\n",
    ])
  func plain(text: String) throws {
    #expect(try printed(text).text == Self.body)
  }

  @Test("a record that is longer than is read is left out and counted, never printed in part")
  func tooLong() throws {
    let long = String(repeating: "x", count: Dialect.longestRecord)
    let (text, summary) = try printed(Self.body + "Gil,\(long),2025-01-08\nHal,3.00,2025-01-09\n")
    #expect(text == Self.body + "Hal,3.00,2025-01-09\n")
    #expect(summary.tooLong == 1)
    #expect(summary.words == "left out: 1 record of more than 1048576 bytes")
  }

  @Test("a header that is longer than is read ends the run, as it does for a score")
  func longHeader() throws {
    let line = (0..<300_000).map(String.init).joined(separator: ",") + "\n"
    let file = try TemporaryFile(Array((line + line + line).utf8))
    let error = #expect(throws: SourceError.self) {
      try RecordsPrinter(path: file.path).print { _ in true }
    }
    #expect(error?.exitCode == 65 && error?.place == "line 1")
    #expect(error?.what.contains("the first record is longer than 1048576 bytes") == true)
  }

  @Test(
    "a table of one row above a longer one is the first table, lines of a title and its text are none"
  )
  func smallTable() throws {
    let small = "account,ccy,from,balance\n123,AUD,2025-01-01,20.50\n"
    #expect(try printed(small + "\n" + Self.body).text == small)
    #expect(try printed(small + "\n" + Self.body).summary.tables == 2)
    #expect(try printed(small + "\n" + Self.body, selection: .table(2)).text == Self.body)
    #expect(try printed("Bank\n\n" + small + "\nPayments\n" + Self.body).text == small)
    #expect(try printed("from,2025-01-01\nto,2025-02-01\n\n" + Self.body).text == Self.body)
  }

  @Test("a line of currencies under the names belongs to the header")
  func currencies() throws {
    let text = Self.body.replacing("day\n", with: "day\n,AUD,\n")
    #expect(try printed(text).text == Self.body.replacing("amount", with: "amount AUD"))
  }

  @Test("cell text is unchanged and quoted only where it must be")
  func quoting() throws {
    let text = "a;b\n\"x;y\";\"1,5\"\n\"he said \"\"no\"\"\"; 2 \n\"two\nlines\";3\n"
    #expect(
      try printed(text).text
        == "a,b\nx;y,\"1,5\"\n\"he said \"\"no\"\"\", 2 \n\"two\nlines\",3\n")
  }

  @Test("ragged rows stay as they are, and several header lines are joined")
  func ragged() throws {
    let rows = Self.body.split(separator: "\n")
    let text = ([rows[0], rows[0]] + rows[1...] + ["Gil,3.00", "Hal,4.00,2025-01-09,x"])
      .joined(separator: "\n")
    let output = try printed(text).text
    #expect(output.hasPrefix("name name,amount amount,day day\nAnn,"))
    #expect(output.hasSuffix("Gil,3.00\nHal,4.00,2025-01-09,x\n"))
  }

  @Test("a file without a header gets none")
  func headerless() throws {
    let rows = Self.body.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
    #expect(try printed(rows).text == rows)
  }

  @Test("further tables are counted, and printed when asked for")
  func furtherTables() throws {
    let second = "id,a,b,c\n1,2,3,4\n2,3,4,5\n3,4,5,6\n"
    #expect(try printed(Self.body + "\n" + second).summary.tables == 2)
    #expect(try printed(Self.body + "\n" + second, selection: .table(2)).text == second)
    #expect(
      try printed(Self.body + "\n" + second, selection: .all).text == Self.body + "\n" + second)
  }

  @Test("lines whose widths alternate come out as they are read, not all at the end")
  func alternating() throws {
    let head = "a,b,c\n" + String(repeating: "1,2,3\n", count: 200)
    var text = head
    for number in 0..<9_000 {
      text += number.isMultiple(of: 2) ? "1,2,3,4xxxxxxxxxxxx\n" : "1,2,3,4,5xxxxxxxxxxxx\n"
    }
    let file = try TemporaryFile(Array(text.utf8))
    var options = ReadingOptions()
    options.chunkSize = 4_096
    options.readSize = 4_096
    var pieces = 0
    var bytes: [UInt8] = []
    try RecordsPrinter(path: file.path, options: options).print {
      pieces += 1
      bytes += $0
      return true
    }
    #expect(String(decoding: bytes, as: UTF8.self) == text)
    #expect(pieces > 2)
  }

  @Test(
    "bytes that are no UTF-8 are replaced and counted, and the rest of the file is read as it is")
  func replacement() throws {
    let bytes =
      Array("name,amount\nZoë Ünal,1\nJosé,2\nŁucja Żak,3\n".utf8) + [0x58, 0xFF, 0x2C, 0x34, 0x0A]
    let file = try TemporaryFile(bytes)
    var output: [UInt8] = []
    let summary = try RecordsPrinter(path: file.path).print {
      output += $0
      return true
    }
    #expect(
      String(validating: output, as: UTF8.self)
        == "name,amount\nZoë Ünal,1\nJosé,2\nŁucja Żak,3\nX\u{FFFD},4\n")
    #expect(summary.replaced == 1)
  }
}
