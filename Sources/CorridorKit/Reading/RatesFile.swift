/// Reads daily rates in the European Central Bank's layout into a ``RateTable``.
///
/// `eurofxref-hist.csv`: a date column and one column a currency, units per euro, newest first, `N/A` where
/// there is none, an empty last column. The reference currency is the US dollar: the rate of a currency is
/// the cross rate of that day, as an exact fraction of the digits that the bank prints.
struct RatesFile: Sendable {
  let name: String
  /// SHA-256 of the file's bytes.
  let digest: [UInt8]
  /// Per currency, sorted by day.
  private let series: [(currency: Currency, rates: [(day: Int, rate: ExchangeRate)])]

  init(path: String) throws(SourceError) {
    let (name, bytes) = try GivenFile.rates.read(path)
    defer { withExtendedLifetime(bytes) {} }
    try self.init(bytes.window, name: name)
  }

  init(_ bytes: ByteWindow, name: String) throws(SourceError) {
    try InputKind.check(bytes, name: name)
    self.name = name
    digest = SHA256.digest(of: bytes.bytes)
    let cells = CellTable()
    let dialect = Dialect().learningLineEnd(of: bytes)
    var scanner = RecordScanner(bytes, dialect: dialect, cells: cells)
    var counter = LineCounter(dialect)
    var currencies: [Currency?] = []
    var found: [Currency: [Entry]] = [:]
    while let record = scanner.next() {
      if record.isBlank { continue }
      let line = 1 + counter.lines(before: record.extent.lowerBound, in: bytes)
      if currencies.isEmpty {
        currencies = try Self.header(record, name: name, line: line)
        continue
      }
      try Self.take(record, currencies, name: name, line: line, into: &found)
    }
    guard !found.isEmpty else {
      throw SourceError(
        .unusable, input: name, what: "the file holds no rate",
        remedy: "Give the European Central Bank's eurofxref-hist.csv.")
    }
    var series: [(currency: Currency, rates: [(day: Int, rate: ExchangeRate)])] = []
    for (currency, entries) in found.sorted(by: { $0.key < $1.key }) {
      series.append((currency, try Self.distinct(entries, of: currency, name: name)))
    }
    self.series = series
  }

  /// One rate of one day, and the line it stands on.
  private struct Entry {
    let day: Int
    let rate: ExchangeRate
    let line: Int
  }

  /// One rate a day, by day: a day may stand there twice with one rate, never with two.
  private static func distinct(
    _ entries: [Entry], of currency: Currency, name: String
  ) throws(SourceError) -> [(day: Int, rate: ExchangeRate)] {
    var rates: [(day: Int, rate: ExchangeRate)] = []
    var last: Entry?
    for entry in entries.sorted(by: { ($0.day, $0.line) < ($1.day, $1.line) }) {
      if let last, last.day == entry.day {
        guard last.rate == entry.rate else {
          throw SourceError(
            .unusable, input: name,
            what: "\(CivilDate(daysSince1970: entry.day)) has two rates of \(currency)",
            place: "lines \(last.line) and \(entry.line)", remedy: "Keep the one that is right.")
        }
      } else {
        rates.append((entry.day, entry.rate))
      }
      last = entry
    }
    return rates
  }

  /// Gives the rates to `table`.
  func set(_ table: inout RateTable) {
    for entry in series { table.setDaily(entry.rates, for: entry.currency) }
  }

  /// The first and last day with a rate, as days since 1970-01-01.
  var days: ClosedRange<Int>? {
    let all = series.flatMap { $0.rates.map(\.day) }
    guard let first = all.min(), let last = all.max() else { return nil }
    return first...last
  }

  private static func header(
    _ record: Record, name: String, line: Int
  ) throws(SourceError) -> [Currency?] {
    var currencies: [Currency?] = [nil]
    var hasDollar = false
    for index in 1..<max(1, record.cellCount) {
      // Columns of currencies that ``CurrencyTable`` does not know, long gone, are passed over.
      let currency = CurrencyReader.read(record.value(index))
      currencies.append(currency)
      if currency == .usd { hasDollar = true }
    }
    guard record.value(0).text.lowercased() == "date", hasDollar else {
      throw SourceError(
        .unusable, input: name, what: "the header is not `Date,USD,...`", place: "line \(line)",
        remedy: "Rates are read in the layout of the European Central Bank's eurofxref-hist.csv.")
    }
    return currencies
  }

  private static func take(
    _ record: Record, _ currencies: [Currency?], name: String, line: Int,
    into found: inout [Currency: [Entry]]
  ) throws(SourceError) {
    func trouble(_ what: String) -> SourceError {
      SourceError(
        .unusable, input: name, what: what, place: "line \(line)",
        remedy: "A line is a date and units per euro; N/A where there is no rate.")
    }
    guard let date = CivilDate(iso: record.value(0).text) else { throw trouble("no date") }
    var perEuro: [(Currency, Decimals)] = []
    for index in 1..<record.cellCount where index < currencies.count {
      guard let currency = currencies[index] else { continue }
      let cell = record.value(index)
      if cell.isEmpty || cell.text == "N/A" { continue }
      guard let value = Decimals(cell) else {
        throw trouble("column \(index + 1) holds no positive decimal number")
      }
      perEuro.append((currency, value))
    }
    // A day without a dollar rate gives no cross rate.
    guard let dollar = perEuro.first(where: { $0.0 == .usd })?.1 else { return }
    let day = date.daysSince1970
    let one = Decimals(units: 1, scale: 1)
    for (currency, value) in perEuro + [(.eur, one)] {
      let unit = currency == .usd ? dollar : value
      guard let rate = crossRate(dollar: dollar, other: unit, currency) else {
        throw trouble("a rate has too many digits")
      }
      found[currency, default: []].append(Entry(day: day, rate: rate, line: line))
    }
  }

  /// Cents per minor unit of `currency`: (dollars per euro / units per euro) x 100 / minor units per unit.
  private static func crossRate(
    dollar: Decimals, other: Decimals, _ currency: Currency
  ) -> ExchangeRate? {
    var numerator = Int128(dollar.units) * Int128(other.scale) * 100
    var denominator =
      Int128(dollar.scale) * Int128(other.units) * Int128(currency.minorUnitsPerUnit)
    var (a, b) = (numerator, denominator)
    while b != 0 { (a, b) = (b, a % b) }
    numerator /= a
    denominator /= a
    guard let top = Int64(exactly: numerator), let bottom = Int64(exactly: denominator) else {
      return nil
    }
    return ExchangeRate(numerator: top, denominator: bottom)
  }

  /// A positive decimal number as digits over a power of ten.
  private struct Decimals {
    var units: Int64
    var scale: Int64

    init(units: Int64, scale: Int64) {
      self.units = units
      self.scale = scale
    }

    init?(_ cell: ByteWindow) {
      guard cell.count > 0, cell.count <= 16 else { return nil }
      units = 0
      scale = 1
      var hasPoint = false
      for index in 0..<cell.count {
        let byte = cell[index]
        if byte == 0x2E, !hasPoint {
          hasPoint = true
          continue
        }
        guard byte &- 0x30 <= 9 else { return nil }
        units = units * 10 + Int64(byte - 0x30)
        if hasPoint { scale *= 10 }
      }
      guard units > 0 else { return nil }
    }
  }
}
