/// Finds the separator, quote and escape of a file by trying all that occur in it.
///
/// Each candidate is scored by the shape of the records it gives and by how many of their cells look like
/// something, after van den Burg, Nazábal and Sutton (2019), "Wrangling messy CSV files by detecting row and
/// type patterns", Data Mining and Knowledge Discovery 33(6).
struct DialectDetector {
  struct Result: Equatable {
    var dialect: Dialect
    /// 0 to 1: how far the best candidate stands before the best with another separator.
    var certainty: Double
    /// Length of a leading line such as `sep=;`, which states the separator; 0 without one.
    var declarationLength = 0
  }

  private let text: ByteWindow
  private let isWhole: Bool
  private let options: ReadingOptions

  /// Bytes of the sample that are looked at.
  static let sampleSize = 1 << 16

  init(_ text: ByteWindow, isWhole: Bool, options: ReadingOptions) {
    self.text = text.slice(0..<min(text.count, Self.sampleSize))
    self.isWhole = isWhole && text.count <= Self.sampleSize
    self.options = options
  }

  func detect() -> Result {
    if let declared = declaration() { return declared }
    var scored: [(dialect: Dialect, score: Double)] = []
    for dialect in candidates() {
      scored.append((dialect, DialectScore(text, isWhole: isWhole, dialect: dialect).value))
    }
    guard let best = scored.max(by: { $0.score < $1.score }) else {
      return Result(dialect: Dialect(), certainty: 0)
    }
    let rival =
      scored.filter { $0.dialect.separator != best.dialect.separator }.map(\.score).max() ?? 0
    let certainty = best.score <= 0 ? 0 : max(0, 1 - max(0, rival) / best.score)
    var dialect = best.dialect
    dialect.skipsLeadingBlanks = hasBlanksAfterSeparators(dialect)
    return Result(dialect: dialect, certainty: options.separator == nil ? certainty : 1)
  }

  /// `sep=;` as the first line, as spreadsheets write and read it.
  private func declaration() -> Result? {
    let prefix = Array("sep=".utf8)
    var start = 0
    if text.count > 6, text[0] == 0x22 { start = 1 }
    guard text.count > start + 5, options.separator == nil else { return nil }
    for index in 0..<4 where text[start + index] | 0x20 != prefix[index] | 0x20 { return nil }
    var end = start + 5
    if start == 1, text[end] == 0x22 { end += 1 }
    guard end < text.count, text[end] == 0x0A || text[end] == 0x0D else { return nil }
    if text[end] == 0x0D, end + 1 < text.count, text[end + 1] == 0x0A { end += 1 }
    var dialect = Dialect(separator: text[start + 4])
    if let quote = options.quote { dialect.quote = quote }
    if let escape = options.escape { dialect.escape = escape }
    return Result(dialect: dialect, certainty: 1, declarationLength: end + 1)
  }

  /// Every dialect whose bytes occur, in the order in which they win ties.
  private func candidates() -> [Dialect] {
    var seen = [Int](repeating: 0, count: 256)
    for index in 0..<text.count { seen[Int(text[index])] += 1 }
    let separators: [UInt8] =
      options.separator.map { [$0] }
      ?? [0x2C, 0x3B, 0x09, 0x7C, 0x3A, 0x5E, 0x7E, 0x20, 0x1F, 0x26, 0x23, 0x2A].filter {
        seen[Int($0)] > 0
      }
    var quotes: [UInt8?] = [0x22]
    if seen[0x27] > 1 { quotes.append(0x27) }
    if seen[0x22] > 0 { quotes.append(nil) }
    if let forced = options.quote { quotes = [forced] }
    var escapes: [UInt8?] = [nil]
    if hasEscapes() { escapes.append(0x5C) }
    if let forced = options.escape { escapes = [forced] }
    var result: [Dialect] = []
    for separator in separators.isEmpty ? [0x2C] : separators {
      for quote in quotes {
        for escape in escapes where escape == nil || options.escape != nil || quote != nil {
          result.append(Dialect(separator: separator, quote: quote, escape: escape))
        }
      }
    }
    return result
  }

  /// Whether a backslash stands before a quote somewhere.
  private func hasEscapes() -> Bool {
    for index in 1..<max(1, text.count) where text[index - 1] == 0x5C {
      if text[index] == 0x22 || text[index] == 0x27 { return true }
    }
    return false
  }

  /// Whether a blank follows every separator, and quotes that stand behind one.
  private func hasBlanksAfterSeparators(_ dialect: Dialect) -> Bool {
    guard dialect.separator != 0x20, dialect.separator != 0x09 else { return false }
    let sample = Sample(text, isWhole: isWhole, dialect: dialect, limit: 200)
    var blanks = 0
    var others = 0
    for row in sample.rows {
      for cell in row.cells.dropFirst() {
        if cell.first == 0x20 { blanks += 1 } else { others += 1 }
      }
    }
    return blanks > 0 && blanks >= others * 20
  }
}
