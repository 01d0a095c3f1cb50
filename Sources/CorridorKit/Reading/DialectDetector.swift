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
  /// Reused from dialect to dialect.
  private let cells = CellTable()

  /// Bytes of the sample that are looked at, if so many hold enough lines.
  static let sampleSize = 1 << 16
  /// Lines that are looked at even if they are long.
  private static let sampleLines = 12

  init(_ text: ByteWindow, isWhole: Bool, options: ReadingOptions) {
    var size = 0
    var lines = 0
    while size < text.count, size < Self.sampleSize || lines < Self.sampleLines {
      if text[size] == 0x0A || text[size] == 0x0D { lines += 1 }
      size += 1
    }
    self.text = text.slice(0..<size)
    self.isWhole = isWhole && text.count <= size
    self.options = options
  }

  /// - Parameter needsCertainty: whether the certainty is wanted. Without it candidates that cannot be the best are
  ///   not scored: the dialect is the same.
  func detect(needsCertainty: Bool = true) -> Result {
    var result = found(needsCertainty: needsCertainty)
    result.dialect = result.dialect.learningLineEnd(of: text, from: result.declarationLength)
    return result
  }

  private func found(needsCertainty: Bool) -> Result {
    if let declared = declaration() { return declared }
    let candidates = candidates()
    let strict = candidates.filter(isStrict)
    let possible = strict.isEmpty ? candidates : strict
    let scored = needsCertainty ? scores(of: possible) : promising(possible)
    guard var best = scored.first else { return Result(dialect: Dialect(), certainty: 0) }
    for candidate in scored.dropFirst() {
      // Of equals the first wins, but a backslash before quotes is no chance.
      let isEqual = abs(candidate.score - best.score) <= best.score * 1e-9
      let addsEscape =
        candidate.dialect.escape != nil && best.dialect.escape == nil
        && candidate.dialect.separator == best.dialect.separator
        && candidate.dialect.quote == best.dialect.quote
      if isEqual ? addsEscape : candidate.score > best.score { best = candidate }
    }
    let rival =
      scored.filter { $0.dialect.separator != best.dialect.separator }.map(\.score).max() ?? 0
    let certainty = best.score <= 0 ? 0 : max(0, 1 - max(0, rival) / best.score)
    var dialect = best.dialect
    if !dialect.skipsLeadingBlanks {
      dialect.skipsLeadingBlanks = hasBlanksAfterSeparators(dialect)
    }
    return Result(dialect: dialect, certainty: options.separator == nil ? certainty : 1)
  }

  /// Whether a dialect quotes as RFC 4180 says, in rows of one width. Where apostrophes stand so too, neither is shown.
  private func isStrict(_ dialect: Dialect) -> Bool {
    guard dialect.quote == 0x22, dialect.escape == nil, dialect.second == 0,
      !dialect.skipsLeadingBlanks
    else { return false }
    func holds(_ quote: UInt8) -> Bool {
      StrictQuoting.holds(text, isWhole: isWhole, separator: dialect.separator, quote: quote)
    }
    return holds(0x22) && !holds(0x27)
  }

  private typealias Scored = (dialect: Dialect, score: Double)

  private func scores(of candidates: [Dialect]) -> [Scored] {
    candidates.map { ($0, score(of: $0)) }
  }

  private func score(of dialect: Dialect) -> Double {
    DialectScore(text, isWhole: isWhole, dialect: dialect, cells: cells).value
  }

  /// The scores of all candidates whose records have so good a shape that they might be the best, in their order.
  ///
  /// To look at every cell takes far longer than to count cells, and most separators make no table.
  private func promising(_ candidates: [Dialect]) -> [Scored] {
    guard candidates.count > 1 else { return scores(of: candidates) }
    let most = candidates.map {
      DialectScore.most(text, isWhole: isWhole, dialect: $0, cells: cells)
    }
    let order = candidates.indices.sorted { most[$0] != most[$1] ? most[$0] > most[$1] : $0 < $1 }
    var scores = [Double?](repeating: nil, count: candidates.count)
    var best = 0.0
    for index in order {
      // Far outside of what counts as equal.
      if most[index] < best * (1 - 1e-6) { break }
      let score = score(of: candidates[index])
      scores[index] = score
      best = max(best, score)
    }
    return candidates.indices.compactMap { index in scores[index].map { (candidates[index], $0) } }
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
    let occurring: [UInt8] =
      options.separator.map { [$0] }
      ?? [
        0x2C, 0x3B, 0x09, 0x7C, 0x3A, 0x5E, 0x7E, 0x20, 0x1F, 0x01, 0x02, 0x07, 0x1E, 0x1D, 0x1C,
        0x26, 0x23, 0x2A,
      ].filter {
        seen[Int($0)] > 0
      }
    // Stamps alone on their lines are one column, not several between colons or blanks.
    let separators =
      options.separator == nil && holdsStampsOnly()
      ? occurring.filter { $0 != 0x3A && $0 != 0x20 } : occurring
    let several =
      options.separator.map { [$0] + options.separatorTail } ?? SeveralMarks.separator(in: text)
    var quotes: [UInt8?] = [0x22]
    for quote: UInt8 in [0x27, 0x60] where seen[Int(quote)] > 1 { quotes.append(quote) }
    if seen[0x22] > 0 { quotes.append(nil) }
    if let forced = options.quote { quotes = [forced] }
    var result: [Dialect] = []
    if several.count > 1 {
      for quote in quotes {
        for escape in options.escape.map({ [$0] }) ?? [nil] {
          var dialect = Dialect(separator: several[0], quote: quote, escape: escape)
          dialect.second = several[1]
          if several.count > 2 { dialect.third = several[2] }
          result.append(dialect)
        }
      }
    }
    // Blanks alone may stand between the words of one column.
    let isOneColumn = separators.isEmpty || (separators == [0x20] && options.separator == nil)
    for separator in isOneColumn ? [0x2C] + separators : separators
    where several.count < 2 || !several.contains(separator) {
      for quote in quotes {
        if let quote, quote != 0x22, options.quote == nil, swallowsRows(quote, separator) {
          continue
        }
        var escapes: [UInt8?] = [nil]
        if let quote, hasEscapes(of: quote, separator) { escapes.append(0x5C) }
        if let forced = options.escape { escapes = [forced] }
        for escape in escapes {
          var dialect = Dialect(separator: separator, quote: quote, escape: escape)
          result.append(dialect)
          guard let quote, hasQuotesBehindBlanks(quote, separator) else { continue }
          dialect.skipsLeadingBlanks = true
          result.append(dialect)
        }
      }
    }
    return result
  }

  /// Whether every line is a row as it stands, so that a quote whose cell does not end on its line would swallow rows:
  /// `'s-Hertogenbosch` quotes nothing. A cell of several lines leaves lines of other widths.
  private func swallowsRows(_ quote: UInt8, _ separator: UInt8) -> Bool {
    var widths: [Int: Int] = [:]
    var lines: [Int] = []
    var width = 0
    var isOpen = false
    var isUnclosed = false
    var isEdge = true
    for index in 0..<text.count {
      let byte = text[index]
      if byte == 0x0A || byte == 0x0D {
        if index > 0, text[index - 1] != 0x0A, text[index - 1] != 0x0D {
          lines.append(width)
          widths[width, default: 0] += 1
        }
        isUnclosed = isUnclosed || isOpen
        (width, isOpen, isEdge) = (0, false, true)
        continue
      }
      if byte == separator { width += 1 }
      if byte == quote {
        let next = index + 1 < text.count ? text[index + 1] : 0x0A
        if isOpen {
          if next == separator || next == 0x0A || next == 0x0D { isOpen = false }
        } else if isEdge {
          isOpen = true
        }
      }
      isEdge = byte == separator
    }
    guard isUnclosed, let most = widths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      most.key > 0, let first = lines.firstIndex(of: most.key)
    else { return false }
    return lines[first...].allSatisfy { $0 == most.key }
  }

  /// Whether four of five lines are, each as a whole, a date or a date and time.
  private func holdsStampsOnly() -> Bool {
    var stamps = 0
    var rows = 0
    Sample.forEachRecord(
      in: text, isWhole: isWhole, dialect: Dialect(separator: 0x00, quote: nil), limit: 20,
      cells: cells
    ) { record, _ in
      rows += 1
      if !DateReader.readings(of: record.value(0)).isEmpty { stamps += 1 }
    }
    return stamps > 0 && stamps * 5 >= rows * 4
  }

  /// Whether a backslash takes a quote's meaning away somewhere: no cell ends at that quote, and the quote
  /// is not doubled inside a cell (`8\'9""` and `"C:\dir\",` escape nothing).
  private func hasEscapes(of quote: UInt8, _ separator: UInt8) -> Bool {
    func isEdge(_ index: Int) -> Bool {
      index >= text.count || text[index] == separator || text[index] == 0x0A || text[index] == 0x0D
    }
    for index in 1..<max(1, text.count) where text[index] == quote && text[index - 1] == 0x5C {
      if index > 1, text[index - 2] == 0x5C { continue }
      let isDoubled = index + 1 < text.count && text[index + 1] == quote
      if isDoubled ? isEdge(index + 2) : !isEdge(index + 1) { return true }
    }
    return false
  }

  /// Whether a quote follows a separator and a blank somewhere (`a, "b"`).
  private func hasQuotesBehindBlanks(_ quote: UInt8, _ separator: UInt8) -> Bool {
    guard separator != 0x20, separator != 0x09, text.count > 2 else { return false }
    for index in 2..<text.count
    where text[index] == quote && text[index - 1] == 0x20 && text[index - 2] == separator {
      return true
    }
    return false
  }

  /// Whether a blank follows every separator, and quotes that stand behind one.
  private func hasBlanksAfterSeparators(_ dialect: Dialect) -> Bool {
    guard dialect.separator != 0x20, dialect.separator != 0x09 else { return false }
    var blanks = 0
    var others = 0
    Sample.forEachRecord(
      in: text, isWhole: isWhole, dialect: dialect, limit: 200, cells: cells
    ) { record, _ in
      for index in 1..<max(1, record.cellCount) {
        if record.cell(index).first == 0x20 { blanks += 1 } else { others += 1 }
      }
    }
    return blanks > 0 && blanks >= others * 20
  }
}
