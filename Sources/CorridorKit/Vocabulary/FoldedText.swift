/// Text as people compare it: lower case, without accents.
enum FoldedText {
  /// Every letter in lower case without its accent: `ü` is u, `ß` is ss, `ł` is l, `ё` is е.
  static func folded(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { result += folded(scalar) }
    return result
  }

  /// One letter; an accent that stands for itself, behind its letter, is nothing.
  static func folded(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII {
      return (65...90).contains(scalar.value)
        ? String(UnicodeScalar(UInt8(scalar.value) + 32)) : String(scalar)
    }
    if combiningAccents.contains(scalar.value) { return "" }
    let lower = scalar.properties.lowercaseMapping
    return letters[lower] ?? lower
  }

  /// Unicode's block of combining diacritical marks. The marks of other blocks are vowels of their scripts.
  private static let combiningAccents: ClosedRange<UInt32> = 0x300...0x36F

  /// Letters that Unicode decomposes into a plain one and accents (UnicodeData.txt 15.1, Latin and the modern Greek and
  /// Cyrillic alphabets), and those that have a stroke or are two letters in one.
  private static let letters: [String: String] = {
    var table: [String: String] = [
      "ß": "ss", "æ": "ae", "ǽ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t",
      "ł": "l", "ø": "o", "ǿ": "o", "ı": "i", "i\u{307}": "i", "º": "o", "ª": "a", "ς": "σ",
    ]
    for (plain, accented) in [
      ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"), ("b", "ḃḅḇ"), ("c", "çćĉċčḉ"), ("d", "ďḋḍḏḑḓ"),
      ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥȟḣḥḧḩḫẖ"),
      ("i", "ìíîïĩīĭįǐȉȋḭḯỉị"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľḷḹḻḽ"), ("m", "ḿṁṃ"),
      ("n", "ñńņňǹṅṇṉṋ"), ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"), ("p", "ṕṗ"),
      ("r", "ŕŗřȑȓṙṛṝṟ"), ("s", "śŝşšșṡṣṥṧṩ"), ("t", "ţťțṫṭṯṱẗ"),
      ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"),
      ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕ"), ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"),
      ("ο", "ό"), ("υ", "ύϋΰ"), ("ω", "ώ"), ("е", "ёѐ"), ("и", "йѝ"), ("і", "ї"), ("у", "ў"),
    ] {
      for letter in accented.unicodeScalars { table[String(letter)] = plain }
    }
    return table
  }()
}
