/// Reads year, month and day that stand in columns of their own.
enum DateParts {
  /// 1900 to 2100, or two digits with the pivot of ``DateReader``: 70 to 99 are 1970 to 1999.
  static func year(_ cell: ByteWindow) -> Int? {
    guard let year = number(cell) else { return nil }
    if cell.count == 4 { return (1900...2100).contains(year) ? year : nil }
    return cell.count == 2 ? year + (year < 70 ? 2000 : 1900) : nil
  }

  /// 1 to 12, as a number or a name.
  static func month(_ cell: ByteWindow) -> Int? {
    if let month = number(cell) { return (1...12).contains(month) ? month : nil }
    guard cell.count <= 20 else { return nil }
    return MonthNames.month(HeaderWords.folded(cell.text))
  }

  /// One to four digits.
  static func number(_ cell: ByteWindow) -> Int? {
    guard (1...4).contains(cell.count) else { return nil }
    var value = 0
    for index in 0..<cell.count {
      guard cell[index] &- 0x30 <= 9 else { return nil }
      value = value * 10 + Int(cell[index] - 0x30)
    }
    return value
  }

  enum Part: CaseIterable {
    case year, month, day

    /// Whether a cell can be this part.
    func reads(_ cell: ByteWindow) -> Bool {
      switch self {
      case .year: DateParts.year(cell) != nil
      case .month: DateParts.month(cell) != nil
      case .day: DateParts.number(cell).map { (1...31).contains($0) } ?? false
      }
    }

    /// The part in the languages of ``ColumnVocabulary``, folded as ``HeaderWords`` does.
    fileprivate var words: Set<String> {
      switch self {
      case .year:
        ["year", "yyyy", "yy", "jahr", "annee", "jaar", "rok", "ano", "anno", "ar", "taon"]
      case .month:
        ["month", "mm", "monat", "mois", "maand", "miesiac", "mes", "mese", "manad", "buwan"]
      case .day: ["day", "dd", "tag", "jour", "dag", "dzien", "dia", "giorno", "araw"]
      }
    }
  }

  /// The other words of a name that has one for `part`, also written together as in `Buchungsjahr`; nil if it
  /// has none.
  static func rest(of name: [String], without part: Part) -> [String]? {
    if let index = name.firstIndex(where: { part.words.contains($0) }) {
      return Array(name[..<index] + name[(index + 1)...])
    }
    for (index, word) in name.enumerated() {
      guard let end = part.words.first(where: { $0.count > 2 && word.hasSuffix($0) }) else {
        continue
      }
      return Array(name[..<index]) + [String(word.dropLast(end.count))] + name[(index + 1)...]
    }
    return nil
  }
}

extension ColumnAssignment {
  /// The columns of year, month and day, if the names of three differ in that word alone and their cells agree;
  /// empty else.
  func dateParts() -> [Int] {
    var found: [[String]: [DateParts.Part: Int]] = [:]
    for index in names.indices {
      let words = HeaderWords.words(of: names[index])
      for part in DateParts.Part.allCases {
        guard let rest = DateParts.rest(of: words, without: part),
          found[rest]?[part] == nil, reads(part, index)
        else { continue }
        found[rest, default: [:]][part] = index
      }
    }
    let whole = found.filter { rest, columns in
      let ideas = ColumnVocabulary.ideas(in: rest)
      return columns.count == 3 && !ideas.contains(.birth) && !ideas.contains(.statement)
    }
    // Two such dates are for a columns file to tell apart.
    guard whole.count == 1, let columns = whole.first?.value else { return [] }
    return DateParts.Part.allCases.compactMap { columns[$0] }
  }

  private func reads(_ part: DateParts.Part, _ index: Int) -> Bool {
    let filled = cells(index).filter { !$0.isEmpty }
    let fitting = filled.count { cell in cell.withWindow { part.reads($0.trimmed) } }
    return fitting > 0 && fitting * 10 >= filled.count * 9
  }
}
