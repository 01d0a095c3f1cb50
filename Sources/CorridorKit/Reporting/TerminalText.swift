/// Text of the data as a terminal may show it: what would be obeyed is spelled out instead.
package enum TerminalText {
  /// `text` with every invisible scalar written as its code point: `\u{202E}`.
  package static func escaped(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(\.isVisible) { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if scalar.isVisible {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += spelled(scalar)
      }
    }
    return shown
  }

  /// A scalar by its code point: `\u{202E}`.
  static func spelled(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  /// How many columns of a terminal `text` takes: 2 for a wide East Asian mark, 0 for a combining one.
  ///
  /// An estimate after the wide ranges of Unicode Standard Annex 11; terminals disagree on rare marks.
  package static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// `text` cut to at most so many columns, the middle replaced by an ellipsis: both ends of an account
  /// number tell it from others.
  static func shortened(_ text: String, to limit: Int) -> String {
    guard width(text) > limit else { return text }
    let head = prefix(of: text.unicodeScalars, columns: limit / 2)
    let tail = prefix(of: text.unicodeScalars.reversed(), columns: limit - limit / 2 - 1)
    var shown = String(String.UnicodeScalarView(head))
    shown += "…"
    shown.unicodeScalars.append(contentsOf: tail.reversed())
    return shown
  }

  /// `text` in pieces of at most so many columns, in order.
  static func pieces(of text: String, columns: Int) -> [String] {
    var rest = Array(text.unicodeScalars)[...]
    var pieces: [String] = []
    while !rest.isEmpty {
      let piece = prefix(of: rest, columns: max(columns, 2))
      pieces.append(String(String.UnicodeScalarView(piece)))
      rest = rest.dropFirst(piece.count)
    }
    return pieces
  }

  private static func prefix(
    of scalars: some Sequence<Unicode.Scalar>, columns: Int
  ) -> [Unicode.Scalar] {
    var taken: [Unicode.Scalar] = []
    var used = 0
    for scalar in scalars {
      used += width(of: scalar)
      if used > columns { break }
      taken.append(scalar)
    }
    return taken
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: 1
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F: 0
    case 0xE31, 0xE34...0xE3A, 0xE47...0xE4E, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF: 0
    case 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F: 2
    case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60: 2
    case 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1FAFF, 0x20000...0x3FFFD: 2
    default: 1
    }
  }
}
