/// How a file writes its records as bytes.
public struct Dialect: Equatable, Sendable {
  /// The byte between two cells.
  public var separator: UInt8
  /// The bytes behind it where two or three stand between cells (`||`, `~|~`); 0 for none.
  var second: UInt8 = 0
  var third: UInt8 = 0
  /// The byte around cells that hold separators or line ends; nil if the file quotes nothing.
  public var quote: UInt8?
  /// The byte that takes the next one's meaning away; nil if quotes are escaped by doubling alone.
  public var escape: UInt8?
  /// Whether two quotes inside a quoted cell stand for one.
  public var doublesQuotes = true
  /// Whether blanks after a separator are no part of the cell (`a, b`).
  public var skipsLeadingBlanks = false
  /// The byte that begins a comment line; nil if there are none.
  public var comment: UInt8?

  /// Whether the file's lines end with CR alone. A CR outside quotes ends a record in every file; as a line it counts
  /// only here, so that a line's number is the one that editors and `sed -n` give it.
  public var endsLinesWithReturns = false

  public init(separator: UInt8 = 0x2C, quote: UInt8? = 0x22, escape: UInt8? = nil) {
    self.separator = separator
    self.quote = quote
    self.escape = escape
  }

  /// All bytes between two cells.
  public var separators: [UInt8] {
    Array([separator, second, third].prefix(separatorLength))
  }
  var separatorLength: Int { second == 0 ? 1 : third == 0 ? 2 : 3 }
  var separatorEnd: UInt8 { second == 0 ? separator : third == 0 ? second : third }

  /// Whether a cell of `text` begins with the quote.
  func isQuoteSeen(in text: ByteWindow) -> Bool {
    guard let quote else { return false }
    for index in 0..<text.count where text[index] == quote {
      var before = index - 1
      while skipsLeadingBlanks, before >= 0, text[before] == 0x20 { before -= 1 }
      if before < 0 || [separatorEnd, 0x0A, 0x0D].contains(text[before]) { return true }
    }
    return false
  }

  /// Whether the fast path reads it: everything but escape bytes, blanks after separators and separators of
  /// several bytes.
  var isPlain: Bool { escape == nil && !skipsLeadingBlanks && doublesQuotes && second == 0 }

  /// The longest record that is read, in bytes; a longer one is rejected.
  ///
  /// Own choice: far above any export's, small enough that a long line costs no memory.
  static let longestRecord = 1 << 20

  /// So far behind a record's beginning the end of a quoted cell is looked for. One that closes there belongs to a
  /// record that is too long, whatever its lines look like; where none closes, nobody can say whether the quote is a
  /// stray one or lines further down are its cell's, and the file is refused.
  ///
  /// Own choice: it bounds what a quote can cost in memory.
  static let longestQuoted = 4 << 20
}
