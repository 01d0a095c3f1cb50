/// A column's name as words to look up: lower case, accents folded, split at signs and at `camelCase`.
enum HeaderWords {
  /// The words of a name: `CdtDbtInd` is cdt, dbt, ind; `Naam / Omschrijving` is naam, omschrijving.
  static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previousIsLower = false
    var previousIsUpper = false
    let scalars = Array(name.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      // Before the first name of a header, `#` marks the line and says nothing.
      if scalar == "#", index == 0, scalars.count > 1, isLetter(scalars[1]) {
        continue
      }
      // Signs that stand for "number".
      if scalar == "#" || scalar == "№" {
        if !word.isEmpty { words.append(word) }
        word = ""
        words.append("no")
        continue
      }
      guard isLetter(scalar) || isDigit(scalar) else {
        if !word.isEmpty { words.append(word) }
        word = ""
        previousIsLower = false
        previousIsUpper = false
        continue
      }
      let isUpper = isUppercase(scalar)
      let nextIsLower = index + 1 < scalars.count && isLowercase(scalars[index + 1])
      if isUpper, previousIsLower || (previousIsUpper && nextIsLower), !word.isEmpty {
        words.append(word)
        word = ""
      }
      word += FoldedText.folded(scalar)
      previousIsLower = isLowercase(scalar) || isDigit(scalar)
      previousIsUpper = isUpper
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  // Names of columns are mostly ASCII, for which Unicode's tables need not be asked.

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (97...122).contains(scalar.value | 32) : scalar.properties.isAlphabetic
  }

  private static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (65...90).contains(scalar.value) : scalar.properties.isUppercase
  }

  private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (97...122).contains(scalar.value) : scalar.properties.isLowercase
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 48 && scalar.value <= 57
  }
}
