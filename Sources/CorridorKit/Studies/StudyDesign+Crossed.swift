extension StudyDesign {
  /// Which classes are withheld in tables that cut the same payments.
  struct CrossedHiding {
    let corridors: Set<Int>
    let currencies: Set<Int>
    let months: Set<Int>
    let years: Set<Int>
    /// Classes whose payers are not told.
    let unnumbered: (corridors: Set<Int>, currencies: Set<Int>, months: Set<Int>, years: Set<Int>)
    /// Measures that are withheld in a whole table since they, or another table with them, would tell that few paid again:
    /// in the table of the other two a class's payments are then withheld one by one.
    let currencyRepeats: Set<String>
    let corridorRepeats: Set<String>
    let monthRepeats: Set<String>

    /// - Parameter groups: all payers first, printed or not.
    init(_ groups: [StudyGroup], _ found: Found, least: Int) throws(SourceError) {
      let disclosure = Disclosure(least: least)
      func places<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
        Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
      }
      let (rows, columns) = (places(found.corridors), places(found.currencies))
      let money = try CrossedCuts(
        groups, disclosure, rows: rows.count, columns: columns.count, isByMost: true,
        row: { rows[$0.corridor] }, column: { columns[$0.currency] })
      (corridors, currencies) = (money.rows.hidden, money.columns.hidden)
      let years = places(found.years)
      let calendar = try CrossedCuts(
        groups, disclosure, rows: 12, columns: years.count, isByMost: false,
        row: { StudyDesign.month($0.day) }, column: { years[StudyDesign.year($0.day)] })
      (months, self.years) = (calendar.rows.hidden, calendar.columns.hidden)
      let (byMoney, byDay) = (money.unnumbered, calendar.unnumbered)
      unnumbered = (byMoney.rows, byMoney.columns, byDay.rows, byDay.columns)
      let (places, currencies) = (money.repeats.rows, money.repeats.columns)
      // A sum and a mean tell a number.
      currencyRepeats =
        !places && !currencies
        ? [] : money.areTold.columns ? ["number", "mean", "payers"] : ["number", "mean"]
      func silent(_ isSilent: Bool, _ isTold: Bool) -> Set<String> {
        !isSilent ? [] : isTold ? ClassMeasures.ofEither : ClassMeasures.ofPayments
      }
      // Payments in a currency follow from those of its corridors.
      corridorRepeats = silent(currencies, money.areTold.rows)
      monthRepeats = silent(
        calendar.repeats.rows || calendar.repeats.columns, calendar.areTold.rows)
    }
  }

  /// The classes of tables whose classes are what the data hold, in their order.
  struct Found {
    let corridors: [Corridor]
    let currencies: [Currency]
    let channels: [Channel]
    let years: [Int]

    init(_ group: StudyGroup) throws(SourceError) {
      var corridors: Set<Corridor> = []
      var currencies: Set<Currency> = []
      var channels: Set<Channel> = []
      var years: Set<Int> = []
      try group.forEachPayer { _, history in
        for payment in history {
          corridors.insert(payment.corridor)
          currencies.insert(payment.currency)
          channels.insert(payment.channel)
          years.insert(StudyDesign.year(payment.day))
        }
      }
      self.corridors = corridors.sorted { $0.description < $1.description }
      self.currencies = currencies.sorted()
      self.channels = Channel.allCases.filter(channels.contains)
      self.years = years.sorted()
    }
  }

  static func year(_ day: Int32) -> Int { CivilDate(daysSince1970: Int(day)).year }

  /// From 0.
  static func month(_ day: Int32) -> Int { CivilDate(daysSince1970: Int(day)).month - 1 }
}
