/// Reads a country: alpha-2, alpha-3, or a name in one of the languages of ``ColumnVocabulary``.
enum CountryReader {
  @inline(__always)
  static func read(_ cell: ByteWindow) -> Country? {
    if cell.count == 2 {
      if let country = Country(cell[0], cell[1]) { return country }
      return cell[0] & 0xDF == 0x55 && cell[1] & 0xDF == 0x4B ? Country("GB") : nil
    }
    return byName(cell)
  }

  @inline(never)
  private static func byName(_ cell: ByteWindow) -> Country? {
    guard cell.count >= 3, cell.count <= 64 else { return nil }
    let text = cell.text
    let key = key(text)
    if let country = names[key] ?? numbers[text] { return country }
    return OfficialNames.read(key) { names[$0] } ?? byCode(text)
  }

  /// `Philippines (the)`, and a code beside its own country's name: `AU - Australia`, `Kenya (KEN)`.
  ///
  /// A name's part never decides: `Korea (the Democratic People's Republic of)` is not Korea.
  private static func byCode(_ text: String) -> Country? {
    let parts = text.split { "()[]:/|-".contains($0) }.map { part in
      part.split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
    guard parts.count == 2 else { return nil }
    if parts[1].lowercased() == "the" { return names[key(parts[0])] }
    let codes = parts.filter { part in
      (2...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
    guard codes.count == 1, let code = codes.first,
      let country = Country(code) ?? names[key(code)],
      let name = parts.first(where: { $0 != code }), names[key(name)] ?? country == country
    else { return nil }
    return country
  }

  /// ISO 3166-1 numeric codes, three digits.
  private static let numbers = Dictionary(
    CountryTable.rows.map { ($0.numeric, $0.country) }, uniquingKeysWith: { first, _ in first })

  /// Folded letters alone, so that signs and blanks do not matter.
  private static func key(_ name: String) -> String {
    FoldedText.folded(name).filter { $0.isLetter }
  }

  private static let names: [String: Country] = {
    var table: [String: Country] = [:]
    for row in CountryTable.rows {
      table[row.alpha3.lowercased()] = row.country
      table[key(row.name)] = row.country
    }
    for line in CountryNames.text.split(separator: "\n") {
      let cells = line.split(separator: ":")
      guard cells.count == 2, let country = Country(cells[0]) else { continue }
      for name in cells[1].split(separator: ",") { table[key(String(name))] = country }
    }
    return table
  }()
}
