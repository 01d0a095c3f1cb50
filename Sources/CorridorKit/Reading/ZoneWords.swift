/// Reads a time zone that a column or a header names: `GMT+8`, `+01:00`, `CET`, `Europe/Berlin`.
///
/// Abbreviations stand for the offset they name, daylight saving included (`CEST` is +02:00); those that
/// several zones share (`IST`, `CST`, `BST` apart from Britain's) are read only where one use is by far the
/// commonest in exports (own choice): `PST` and `PDT` as wallets write them, on the Pacific coast. A place
/// (`Europe/Berlin`) counts at its standard offset, as everywhere here; see ``TimeZoneOffset``.
enum ZoneWords {
  /// Seconds ahead of UTC; nil if no zone is known by that name.
  static func offset(_ cell: ByteWindow) -> Int? { offset(cell.text) }

  static func offset(_ text: String) -> Int? {
    let word = text.filter { $0 != " " }.uppercased()
    if let minutes = abbreviations[word] { return minutes * 60 }
    // A country's code is no zone here: `CA` in a column of zones says nothing.
    if word.utf8.count > 2 || word == "Z", let seconds = TimeZoneOffset.seconds(word) {
      return seconds
    }
    for prefix in ["UTC", "GMT"] where word.hasPrefix(prefix) {
      return signed(word.dropFirst(3))
    }
    return places[word].map { $0 * 60 }
  }

  /// The zone that a header states: any form with a sign or `UTC`, others only in brackets.
  static func offset(inHeader name: String) -> Int? {
    if let open = name.lastIndex(where: { "([".contains($0) }) {
      let inside = name[name.index(after: open)...].prefix { !")]".contains($0) }
      if let seconds = offset(String(inside)) { return seconds }
    }
    let words = name.split { !$0.isLetter && !$0.isNumber && !"+-:".contains($0) }
    let zone = words.first { word in
      let upper = word.uppercased()
      return upper.hasPrefix("UTC") || upper.hasPrefix("GMT")
    }
    return zone.flatMap { offset(String($0)) }
  }

  /// `+8`, `-03:30`, `+0800`.
  private static func signed(_ text: some StringProtocol) -> Int? {
    guard let sign = text.first, sign == "+" || sign == "-" || sign == "−" else { return nil }
    let digits = text.dropFirst()
    let padded = digits.count == 1 ? "0" + String(digits) : String(digits)
    return TimeZoneOffset.seconds((sign == "+" ? "+" : "-") + padded)
  }

  /// Minutes ahead of UTC. Source: the abbreviations of the IANA time zone database, 2025.
  private static let abbreviations: [String: Int] = {
    var table: [String: Int] = [:]
    for line in """
    0 UTC GMT Z WET UCT
    60 CET MEZ WEST BST WAT
    120 CEST MESZ EET SAST CAT
    180 EEST MSK EAT TRT
    240 GST
    330 +0530
    420 WIB ICT
    480 SGT HKT PHT PHST MYT AWST WITA
    540 JST KST WIT
    570 ACST
    600 AEST
    630 ACDT
    660 AEDT
    720 NZST
    780 NZDT
    -180 BRT ART
    -240 AST EDT
    -300 EST CDT
    -360 MDT
    -420 MST PDT
    -480 PST AKDT
    -540 AKST
    -600 HST
    """.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let minutes = words.first.flatMap({ Int($0) }) else { continue }
      for word in words.dropFirst() { table[String(word)] = minutes }
    }
    return table
  }()

  private static let places: [String: Int] = {
    var table: [String: Int] = [:]
    for row in CountryTable.rows {
      if let minutes = row.standardOffsetMinutes { table[row.zone.uppercased()] = minutes }
    }
    return table
  }()
}
