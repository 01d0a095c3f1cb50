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
    return names[key(cell.text)]
  }

  /// Folded letters alone, so that signs and blanks do not matter.
  private static func key(_ name: String) -> String {
    HeaderWords.folded(name).filter { $0.isLetter }
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
