extension StudyDesign {
  /// Which classes are withheld in tables that cut the same payments.
  struct CrossedHiding {
    let corridors: Set<Int>
    let currencies: Set<Int>
    let months: Set<Int>
    let years: Set<Int>

    /// - Parameter groups: all payers first, printed or not.
    init(_ groups: [StudyGroup], least: Int) {
      let disclosure = Disclosure(least: least)
      let all = groups.first ?? StudyGroup(.all)
      func places<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
        Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
      }
      let (rows, columns) = (
        places(StudyDesign.corridors(of: all)), places(StudyDesign.currencies(of: all))
      )
      let money = CrossedCuts(
        groups, disclosure, rows: rows.count, columns: columns.count, isByMost: true,
        row: { rows[$0.corridor] }, column: { columns[$0.currency] })
      (corridors, currencies) = (money.rows.hidden, money.columns.hidden)
      let years = places(StudyDesign.years(of: all))
      let calendar = CrossedCuts(
        groups, disclosure, rows: 12, columns: years.count, isByMost: false,
        row: { StudyDesign.month($0.day) }, column: { years[StudyDesign.year($0.day)] })
      (months, self.years) = (calendar.rows.hidden, calendar.columns.hidden)
    }
  }

  /// The classes of tables whose classes are what the data hold, in their order.
  static func corridors(of group: StudyGroup) -> [Corridor] {
    Set(group.payments.map(\.corridor)).sorted { $0.description < $1.description }
  }

  static func currencies(of group: StudyGroup) -> [Currency] {
    Set(group.payments.map(\.currency)).sorted()
  }

  static func years(of group: StudyGroup) -> [Int] {
    Set(group.payments.map { year($0.day) }).sorted()
  }

  static func year(_ day: Int32) -> Int { CivilDate(daysSince1970: Int(day)).year }

  /// From 0.
  static func month(_ day: Int32) -> Int { CivilDate(daysSince1970: Int(day)).month - 1 }
}
