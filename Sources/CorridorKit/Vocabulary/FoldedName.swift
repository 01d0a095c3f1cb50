/// A name as names are compared: lower case, without accents and punctuation, its words in the order of their bytes.
///
/// `SANTOS, María-Luz`, `Maria Luz Santos` and `maria luz santos` are one name, `luz maria santos`. An apostrophe is
/// nothing (`O'Neill` is oneill), any other sign parts words. Own choice, after the preparation of names that record
/// linkage does (P. Christen, Data Matching, 2012, chapter 3), without its phonetic codes: a letter more or less is another
/// name. A letter of an alphabet that ``FoldedText`` does not know has its case folded alone.
enum FoldedName {
  /// What stands between a name and the birth date or place that makes it an identity.
  static let beforeDetail = " / "

  /// The name as it is compared; a name without a letter or digit stays as it is.
  static func folded(_ name: String) -> String {
    let words = words(of: name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return words.isEmpty ? name : words.joined(separator: " ")
  }

  /// The same of a name's UTF-8.
  static func folded(_ name: [UInt8]) -> [UInt8] {
    guard name.allSatisfy({ $0 < 0x80 }) else {
      return Array(folded(String(decoding: name, as: UTF8.self)).utf8)
    }
    // Most names are ASCII, of which no text need be made.
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for byte in name {
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if lower &- 0x61 < 26 || lower &- 0x30 < 10 {
        word.append(lower)
      } else if byte != 0x27, byte != 0x60, !word.isEmpty {
        words.append(word)
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(word) }
    if words.isEmpty { return name }
    words.sort { $0.lexicographicallyPrecedes($1) }
    return Array(words.joined(separator: [0x20]))
  }

  /// An identity that a user writes, as one that is told by a name would stand: `Santos, Maria / Cebu` is
  /// `maria santos / cebu`.
  static func identity(_ text: String) -> String {
    guard let mark = text.ranges(of: beforeDetail).last else { return folded(text) }
    return folded(String(text[..<mark.lowerBound])) + beforeDetail
      + FoldedText.folded(String(text[mark.upperBound...]))
  }

  /// What an identity that a user writes may stand under: itself, whatever its kind, and as a name.
  static func spellings(of text: String) -> [String] {
    let name = identity(text)
    return name.utf8.elementsEqual(text.utf8) ? [text] : [text, name]
  }

  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in name.unicodeScalars {
      if isWithinWord(scalar) {
        word += FoldedText.folded(scalar)
      } else if !apostrophes.contains(scalar), !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "`", "´", "‘", "’", "ʻ", "ʼ"]

  /// Letters, digits, and the marks of scripts that write vowels so.
  private static func isWithinWord(_ scalar: Unicode.Scalar) -> Bool {
    if apostrophes.contains(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
