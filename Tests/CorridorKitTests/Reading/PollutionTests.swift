import Testing

@testable import CorridorKit

/// The kinds of pollution of Vitagliano et al. (2023), "Pollock: A Data Loading Benchmark", PVLDB 16(8), made
/// of a table of our own; `Benchmarks/messy/pollutions.py` measures all of them as the paper does.
@Suite("Polluted tables, with no option given")
struct PollutionTests {
  static let header = ["DAY", "HOUR", "Copies", "MARK", "Deposit", "Kind", "Remark", "Note"]

  static let rows: [[String]] = (0..<12).map { index in
    [
      "\(10 + index % 18)/0\(1 + index % 9)/2018", "1\(index % 10):15", "\(index * 5 % 34)",
      "AB-\(1000 + index * 7)", "$\(index + 3).5\(index % 10)",
      ["Atlas", "Children's Songs", "Maps, Folded", "Score, 12\" Sleeve"][index % 4],
      [
        "Returned late, twice, but in order; nobody minded.",
        "To be kept with the letters: the diary, the 9 albums.",
        "Won't be lent, whatever is said.", "The cover is 8\\'9\" by 5\" in size.",
      ][index % 4], "",
    ]
  }

  static func cell(_ text: String, _ column: Int, _ separator: String, _ quote: String) -> String {
    guard column == 6 || text.contains(separator) || text.contains(quote) else { return text }
    return quote + text.replacing(quote, with: quote + quote) + quote
  }

  static func parts(_ row: [String], _ separator: String = ",", _ quote: String = "\"") -> [String]
  {
    row.enumerated().map { cell($1, $0, separator, quote) }
  }

  static func text(
    _ rows: [[String]], _ separator: String = ",", _ quote: String = "\"", end: String = "\r\n"
  ) -> String {
    rows.map { parts($0, separator, quote).joined(separator: separator) + end }.joined()
  }

  /// The cells that `records` prints for a text, read back strictly.
  static func read(_ text: String) throws -> [[String]] {
    let file = try TemporaryFile(Array(text.utf8))
    var bytes: [UInt8] = []
    try RecordsPrinter(path: file.path).print {
      bytes += $0
      return true
    }
    return lenientRecords(bytes)
  }

  static let all = [header] + rows
  static let same: [(name: String, text: String)] = [
    ("none", text(all)), ("LF", text(all, end: "\n")), ("CR", text(all, end: "\r")),
    ("no trailing line end", String(text(all, end: "\n").dropLast())),
    ("a blank line at the end", text(all) + "\r\n"), ("semicolons", text(all, ";")),
    ("tabs", text(all, "\t")), ("bars", text(all, "|")), ("comma and blank", text(all, ", ")),
    ("single quotes", text(all, ",", "'")), ("a mark", "\u{FEFF}" + text(all)),
    ("preamble", "PREAMBLE,,,,,,,\r\n,,,,,,,\r\n" + text(all)),
    ("preamble of one cell", "PREAMBLE\r\nfor the year\r\n\r\n" + text(all)),
    ("a wider table below", text(all) + text(all.map { $0 + ["x"] })),
    ("a narrower table below", text(all) + text(all.map { Array($0.prefix(5)) })),
    ("footnotes", text(all) + "FOOTNOTE\r\nFOOTNOTE\r\n"),
  ]

  @Test("what surrounds a table or marks its cells changes none of them", arguments: same.indices)
  func surroundings(index: Int) throws {
    #expect(try Self.read(Self.same[index].text) == Self.all, "\(Self.same[index].name)")
  }

  @Test("no header is invented, one row is enough, and several header lines are joined")
  func headers() throws {
    #expect(try Self.read(Self.text(Self.rows)) == Self.rows)
    #expect(try Self.read(Self.text([Self.header])) == [Self.header])
    #expect(try Self.read(Self.text([Self.header, Self.rows[0]])) == [Self.header, Self.rows[0]])
    let twice = Self.header.map { "\($0) \($0)" }
    #expect(try Self.read(Self.text([Self.header] + Self.all)) == [twice] + Self.rows)
  }

  /// The file with one line in place of another.
  private static func file(line: String, at index: Int) -> String {
    var lines = all.map { parts($0).joined(separator: ",") }
    lines[index] = line
    return lines.map { $0 + "\r\n" }.joined()
  }

  @Test("a separator too many or too few touches its own row only", arguments: 0..<8)
  func separators(column: Int) throws {
    for (index, row) in Self.all.enumerated() {
      let parts = Self.parts(row)
      var expected = Self.all
      expected[index].insert("", at: column)
      let more = (parts[..<column] + [""] + parts[column...]).joined(separator: ",")
      #expect(try Self.read(Self.file(line: more, at: index)) == expected, "row \(index)")
      guard column < 7, !(parts[column] + parts[column + 1]).contains("\"") else { continue }
      expected = Self.all
      expected[index][column] += expected[index].remove(at: column + 1)
      let joined = parts[..<column] + [parts[column] + parts[column + 1]] + parts[(column + 2)...]
      let less = joined.joined(separator: ",")
      #expect(try Self.read(Self.file(line: less, at: index)) == expected, "row \(index)")
    }
  }

  @Test("a stray quote before a cell is data and swallows nothing", arguments: 0..<8)
  func strayQuotes(column: Int) throws {
    for (index, row) in Self.all.enumerated() {
      var parts = Self.parts(row)
      parts[column] = "\"" + parts[column]
      var expected = Self.all
      expected[index][column] = "\"" + expected[index][column]
      let line = parts.joined(separator: ",")
      #expect(try Self.read(Self.file(line: line, at: index)) == expected, "row \(index)")
    }
  }
}
