/// Reads year, month and day that stand in columns of their own.
enum DateParts {
  /// 1900 to 2100, or two digits with the pivot of ``DateReader``: 50 to 99 are 1950 to 1999.
  static func year(_ cell: ByteWindow) -> Int? {
    guard let year = number(cell) else { return nil }
    if cell.count == 4 { return (1900...2100).contains(year) ? year : nil }
    return cell.count == 2 ? year + (year < 50 ? 2000 : 1900) : nil
  }

  /// 1 to 12, as a number or a name.
  static func month(_ cell: ByteWindow) -> Int? {
    if let month = number(cell) { return (1...12).contains(month) ? month : nil }
    guard cell.count <= 20 else { return nil }
    return MonthNames.month(FoldedText.folded(cell.text))
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
      case .year: Self.years
      case .month: Self.months
      case .day: Self.days
      }
    }

    private static let years: Set<String> = [
      "year", "yyyy", "yy", "jahr", "annee", "jaar", "rok", "ano", "anno", "ar", "taon",
    ]
    private static let months: Set<String> = [
      "month", "mm", "monat", "mois", "maand", "miesiac", "mes", "mese", "manad", "buwan",
    ]
    private static let days: Set<String> = [
      "day", "dd", "tag", "jour", "dag", "dzien", "dia", "giorno", "araw",
    ]
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

extension DateParts {
  /// The columns of a table that hold years, months and days.
  struct Columns {
    /// Year, month and day of the payment; empty where no three are known to be.
    var payment: [Int] = []
    /// All that are part of a date in three columns, whosever it is: by itself none is a date.
    var all: Set<Int> = []
    /// Whether the columns file states one of the payment's.
    var areStated = false
  }

  /// Whether the words of a name beside its part leave the date the payment's own.
  static func isOfPayment(_ rest: [String]) -> Bool {
    rest.allSatisfy { word in
      let ideas = ColumnVocabulary.ideas(in: [word])
      return word.count == 1 || (!ideas.isEmpty && paymentIdeas.isSuperset(of: ideas))
    }
  }

  private static let paymentIdeas: Set<ColumnVocabulary.Idea> = [
    .payment, .booking, .settled, .transaction, .value, .date, .filler,
  ]
}

extension DateParts.Part {
  var role: ColumnRole {
    switch self {
    case .year: .dateYear
    case .month: .dateMonth
    case .day: .dateDay
    }
  }
}

extension ColumnAssignment {
  /// Three columns whose names differ in the word for year, month and day alone and whose cells agree.
  ///
  /// Called when only what the columns file states is taken.
  func dateParts(input: String) throws(SourceError) -> DateParts.Columns {
    var found: [[String]: [DateParts.Part: Int]] = [:]
    for index in names.indices where !stated.contains(index) {
      for (part, rest) in zip(DateParts.Part.allCases, facts[index].dateRests) {
        guard let rest, found[rest]?[part] == nil, reads(part, index)
        else { continue }
        found[rest, default: [:]][part] = index
      }
    }
    let parts = DateParts.Part.allCases
    if taken[.timestamp] == nil, parts.contains(where: { taken[$0.role] != nil }) {
      return try completed(found, input: input)
    }
    let whole = found.filter { rest, columns in
      columns.count == 3 && !ColumnVocabulary.ideas(in: rest).contains(.birth)
    }
    var columns = DateParts.Columns(all: Set(whole.values.flatMap(\.values)))
    // Two such dates are for a columns file to tell apart, and so is one that it says is not there.
    let own = whole.filter { DateParts.isOfPayment($0.key) }
    if own.count == 1, let only = own.first?.value, !parts.contains(where: { isDenied($0.role) }) {
      columns.payment = parts.compactMap { only[$0] }
    }
    return columns
  }

  /// The parts that the columns file states, and those it leaves out where one column alone can be each.
  private func completed(
    _ found: [[String]: [DateParts.Part: Int]], input: String
  ) throws(SourceError) -> DateParts.Columns {
    var columns = DateParts.Columns(areStated: true)
    for part in DateParts.Part.allCases {
      let fitting = found.filter { DateParts.isOfPayment($0.key) }.compactMap { $0.value[part] }
      if let own = taken[part.role]?.column {
        columns.payment.append(own)
      } else if fitting.count == 1, !isDenied(part.role) {
        columns.payment += fitting
      } else {
        throw SourceError(
          .unusable, input: input,
          what: "the columns file states a part of the date, and "
            + (fitting.count > 1 ? "several columns" : "no column")
            + " could be its \(part.role.rawValue)",
          place: "the header",
          remedy: "State date_year, date_month and date_day, or timestamp alone.")
      }
    }
    columns.all = Set(columns.payment)
    return columns
  }

  /// Whether the columns file says that no column has `role`.
  private func isDenied(_ role: ColumnRole) -> Bool {
    if case .some(.none) = entry?.columns[role] { true } else { false }
  }

  /// Gives year, month and day their roles: before every other date if the columns file states them, else where
  /// no name but the list's own names a date.
  mutating func takeDateParts(_ parts: DateParts.Columns) {
    guard parts.payment.count == 3 else { return }
    if !parts.areStated, let whole = taken[.timestamp], whole.rank <= ColumnMeaning.creationRank {
      return
    }
    taken[.timestamp] = nil
    equals[.timestamp] = nil
    for (part, index) in zip(DateParts.Part.allCases, parts.payment) {
      taken[part.role] = (index, -1)
      equals[part.role] = nil
    }
  }

  private func reads(_ part: DateParts.Part, _ index: Int) -> Bool {
    let filled = cells(index).filter { !$0.isEmpty }
    let fitting = filled.count { cell in cell.withWindow { part.reads($0.trimmed) } }
    return fitting > 0 && fitting * 10 >= filled.count * 9
  }
}
