/// What the words of a name say together.
extension ColumnVocabulary {
  /// The ideas in a name, in the order of its words; unknown words say nothing.
  static func ideas(in words: [String]) -> [Idea] { understood(words).ideas }

  /// Words that leave what a name says of a party as it is: a member's number is a number.
  private static let neutralWords: Set<String> = [
    "document", "doc", "national", "member", "membership", "user", "username", "unique", "internal",
    "external", "global", "master", "main", "primary", "registered", "legal", "profile", "entity",
    "hash", "hashed", "masked", "anonymised", "anonymized", "pseudonym", "token", "uid", "uuid",
    "cif", "dni", "cedula", "curp", "cpf", "pesel", "nric", "bsn", "personnummer", "aadhaar", "tin",
    "contract", "card", "pan", "contact", "bbn", "bban", "s", "l", "en", "y", "und", "and", "et",
    "e",
    "z", "na", "sa", "by", "for", "fur", "dla", "para", "pour", "voor", "till", "au", "aux", "do",
    "d", "utc", "gmt", "zulu", "cet", "cest", "est", "edt", "pst", "pdt", "bst", "iso", "iso8601",
    "yyyy",
    "yyyymmdd", "ddmmyyyy", "mm", "dd", "mmm", "yy", "hh", "ss", "hhmm", "hhmmss", "24h", "12h",
    "dos", "das", "del", "della",
    "dello", "dell", "det", "den", "les", "los", "las", "your", "my",
  ]

  /// The ideas in a name, and whether it has words that might change them and are not known.
  static func understood(_ words: [String]) -> (ideas: [Idea], hasUnknown: Bool) {
    var found: [Idea] = []
    var hasUnknown = false
    var index = 0
    while index < words.count {
      var length = min(longestPhrase, words.count - index)
      var isKnown = false
      while length > 0 {
        if let ideas = phrases[words[index..<index + length].joined(separator: " ")] {
          found += ideas
          index += length
          isKnown = true
          break
        }
        length -= 1
      }
      if !isKnown {
        let parts = compound(words[index])
        hasUnknown =
          hasUnknown
          || (parts.isEmpty && !neutralWords.contains(words[index])
            && !words[index].allSatisfy(\.isNumber))
        found += parts
        index += 1
      }
    }
    return (found, hasUnknown)
  }

  /// A word written together, as German does: `Empfangerland`, and exports do: `payerid`.
  private static func compound(_ word: String) -> [Idea] {
    let letters = Array(word)
    guard letters.count >= 5, letters.count <= 40 else { return [] }
    for split in stride(from: letters.count - 2, through: 2, by: -1) {
      let first = String(letters[..<split])
      // An s may link the two: `Ausfuhrungsdatum`, `Betalningsdatum`.
      guard
        let head = phrases[first] ?? (first.last == "s" ? phrases[String(first.dropLast())] : nil),
        let tail = phrases[String(letters[split...])]
      else { continue }
      return head + tail
    }
    return []
  }
}
