import FoundationEssentials
import Testing

@testable import CorridorKit

/// The parsing cases of csv-spectrum, the Rust csv crate and CPython, where their file is at hand.
///
/// Policy, where suites differ: blank lines are skipped; a byte order mark at the start is dropped; rows
/// may be ragged; nothing is an error; cells are text; the dialect is given.
@Suite("Parsing cases of other readers")
struct CSVCasesTests {
  struct Case: Decodable {
    struct Shape: Decodable {
      var delimiter: String
      var quote: String?
      var escape: String?
      var doublequote: Bool
      var comment: String?
      var newline: String?
    }
    var suite: String
    var name: String
    var dialect: Shape
    var input: String?
    var lines: [String]?
    var quoting: Int?
    var kwargs: [String: Value]?
    var expectedRows: [[Value?]]?
    var expectedRecords: [[String: String]]?
    var expectError: String?
  }

  enum Value: Decodable, Equatable {
    case text(String)
    case number(Double)
    case flag(Bool)
    case nothing

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .nothing
      } else if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    var text: String? {
      if case .text(let text) = self { return text }
      return nil
    }
  }

  /// Cases whose policy is another than ours, and why.
  static let differences: [String: String] = [
    "term_weird": "records end with line ends only, not with a letter",
    "ascii_delimited": "records end with line ends only, not with U+001E",
    "quote_no_escapes": "a quote inside is data if the cell is properly closed later on the line",
    "quote_escapes_no_double": "two quotes in a quoted cell always stand for one in fast dialects",
    "quote_delimiter": "a quote that is the separator as well is no dialect of ours",
    "test_quote_and_quote#6": "a quote inside is data if the cell is properly closed later",
    "test_read_eof#30": "an escape at the end of the file stands for itself",
    "comment_3": "a line feed begins no comment",
    "test_read_space_delimiter#75": "blanks are never skipped where the separator is a blank",
    "test_read_delimiter#27": "the separator NUL is no dialect of ours",
    "test_read_quoting#67": "the quote NUL is no dialect of ours",
    "test_read_escape#45": "the escape NUL is no dialect of ours",
  ]

  /// Where the cases lie; nil in a clone alone.
  static let file: URL? = {
    var folder = URL(filePath: #filePath)
    while folder.path.count > 1 {
      folder = folder.deletingLastPathComponent()
      let found = folder.appendingPathComponent("shared/data/csv-cases.jsonl")
      if (try? Data(contentsOf: found)) != nil { return found }
    }
    return nil
  }()

  @Test(
    "each case gives the rows its suite expects, but for the differences of policy stated",
    .enabled(if: file != nil, "csv-cases.jsonl is not at hand"))
  func cases() throws {
    try check(try Data(contentsOf: #require(Self.file)))
  }

  private func check(_ data: Data) throws {
    var run = 0
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    for line in data.split(separator: 0x0A) {
      let item = try decoder.decode(Case.self, from: Data(line))
      // Strictness, numbers for cells, and nothing for empty ones are not text.
      let isText = (item.expectedRows ?? []).allSatisfy { $0.allSatisfy { $0?.text != nil } }
      guard item.expectError == nil, isText, Self.differences[item.name] == nil else { continue }
      if item.expectedRows == [[]] { continue }
      var dialect = Dialect()
      dialect.separator = item.dialect.delimiter.utf8.first ?? 0x2C
      dialect.quote =
        item.quoting == 3 || item.kwargs?["quoting"] == .number(3)
        ? nil : item.dialect.quote?.utf8.first
      dialect.escape = item.dialect.escape?.utf8.first
      dialect.doublesQuotes = item.dialect.doublequote
      dialect.comment = item.dialect.comment?.utf8.first
      dialect.skipsLeadingBlanks = item.kwargs?["skipinitialspace"] == .flag(true)
      let hasLineEnds = item.lines?.contains { $0.hasSuffix("\n") || $0.hasSuffix("\r") } ?? false
      let text = item.input ?? item.lines?.joined(separator: hasLineEnds ? "" : "\n") ?? ""
      let rows = try records(Array(text.utf8), dialect: dialect)
      if let expected = item.expectedRecords {
        let header = rows.first ?? []
        let got = rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
        #expect(got == expected, "\(item.suite) \(item.name)")
      } else {
        let expected = (item.expectedRows ?? []).map { $0.map { $0?.text ?? "" } }
        #expect(rows == expected.filter { !$0.isEmpty }, "\(item.suite) \(item.name)")
      }
      run += 1
    }
    #expect(run > 110)
  }
}
