import Testing

@testable import CorridorKit

@Suite("Separators of several bytes")
struct SeveralMarksTests {
  private static let header = [
    "transaction_id", "timestamp", "payer_id", "payer_country", "payee_id", "payee_country",
    "amount",
    "currency", "purpose",
  ]
  private static let rows = (0..<30).map { number in
    [
      "T\(number)", "2025-03-0\(1 + number % 9)T10:00:00Z", "P\(number % 4)", "AU", "B", "PH",
      "\(10 + number).50", "AUD", number.isMultiple(of: 3) ? "" : "a b",
    ]
  }

  @Test(
    "are found, and cells may be empty or hold one of the bytes",
    arguments: ["||", "~#", "|~|", ";;", "^|", "$$"])
  func found(separator: String) throws {
    var rows = Self.rows
    rows[7][8] = "one \(separator.prefix(1)) alone"
    let text = ([Self.header] + rows).map { $0.joined(separator: separator) + "\n" }.joined()
    let expected = try read(
      ([Self.header] + Self.rows).map { $0.joined(separator: ",") + "\n" }.joined())
    let result = try read(text)
    #expect(result.taken.map(\.money) == expected.taken.map(\.money))
    #expect(result.taken.map(\.payer) == expected.taken.map(\.payer))
    #expect(result.reasons.isEmpty)
    let output = try printed(text)
    #expect(output.split(separator: "\n").count == 31)
    #expect(output.contains("T7,2025-03-08T10:00:00Z,P3,AU,B,PH,17.50,AUD,one"))
  }

  @Test("one byte with empty cells beside it stays one byte", arguments: ["|", ";", "\t"])
  func single(separator: String) throws {
    var rows = Self.rows
    for index in rows.indices { rows[index][4] = "" }
    let text = ([Self.header] + rows).map { $0.joined(separator: separator) + "\n" }.joined()
    #expect(try printed(text).hasPrefix(Self.header.joined(separator: ",") + "\n"))
  }

  @Test("whole, byte by byte and in pieces, quoted or not, the records are the same")
  func pieces() throws {
    var dialect = Dialect(separator: 0x7C)
    dialect.second = 0x7C
    let bytes = Array("a||\"b||c\"||d|e\n\"x\ny\"||||z|\n||\n|".utf8)
    let whole = try records(bytes, dialect: dialect)
    #expect(whole == [["a", "b||c", "d|e"], ["x\ny", "", "z|"], ["", ""], ["|"]])
    for size in 1...9 {
      #expect(try records(bytes, dialect: dialect, chunkSize: size, readSize: 1) == whole)
    }
  }

  @Test("the option and the columns file state them")
  func stated() throws {
    let text = ([Self.header] + Self.rows.prefix(2)).map { $0.joined(separator: "%%") + "\n" }
      .joined()
    var options = ReadingOptions()
    options.separator = 0x25
    options.separatorTail = [0x25]
    #expect(try read(text, options: options).taken.count == 2)
    let file = #"{"files": [{"match": "*", "dialect": {"separator": "%%"}}]}"#
    var stated = ReadingOptions()
    stated.columns = try ColumnsFile(parsing: Array(file.utf8), name: "c")
    #expect(try read(text, options: stated).taken.count == 2)
  }

  private func printed(_ text: String) throws -> String {
    let file = try TemporaryFile(Array(text.utf8))
    var bytes: [UInt8] = []
    try RecordsPrinter(path: file.path).print {
      bytes += $0
      return true
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
