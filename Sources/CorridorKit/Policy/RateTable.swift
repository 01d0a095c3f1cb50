/// Exchange rates into the reference currency by currency and day.
///
/// Daily rates, where there are any, serve the day they are of and up to ten days after it (weekends and
/// holidays have none); before and beyond that the policy's own table serves. A currency in neither has
/// no rate: such a payment is counted as `no_rate`, never taken one to one.
public struct RateTable: Sendable {
  /// Up to how many days a daily rate serves.
  static let daysServed = 10

  private var orientation: [ExchangeRate?]
  /// Per currency slot: the first day and, from there, one rate a day, gaps filled.
  private var daily: [DailyRates]
  private var slotOfCurrency: [UInt16]

  struct DailyRates: Sendable {
    var firstDay: Int
    var rates: [ExchangeRate?]
  }

  init(orientation table: [OrientationRate]) {
    orientation = []
    daily = []
    slotOfCurrency = [UInt16](repeating: 0, count: 26 * 26 * 26)
    for entry in table { setOrientation(entry.rate, for: entry.currency) }
  }

  private mutating func slot(for currency: Currency) -> Int {
    let existing = slotOfCurrency[currency.tripleIndex]
    if existing != 0 { return Int(existing) - 1 }
    orientation.append(nil)
    daily.append(DailyRates(firstDay: 0, rates: []))
    slotOfCurrency[currency.tripleIndex] = UInt16(orientation.count)
    return orientation.count - 1
  }

  private mutating func setOrientation(_ rate: ExchangeRate?, for currency: Currency) {
    orientation[slot(for: currency)] = rate
  }

  /// Takes daily rates of one currency, sorted by day; each serves until the next, at most ten days.
  mutating func setDaily(_ rates: [(day: Int, rate: ExchangeRate)], for currency: Currency) {
    guard let first = rates.first, let last = rates.last else { return }
    var filled = [ExchangeRate?](repeating: nil, count: last.day - first.day + Self.daysServed + 1)
    for (index, entry) in rates.enumerated() {
      let next = index + 1 < rates.count ? rates[index + 1].day : Int.max
      let end = min(entry.day + Self.daysServed, next - 1)
      for day in entry.day...max(entry.day, end) { filled[day - first.day] = entry.rate }
    }
    let slot = slot(for: currency)
    daily[slot] = DailyRates(firstDay: first.day, rates: filled)
  }

  /// The rate that serves on a day; nil if there is none.
  func rate(of currency: Currency, onDay day: Int) -> ExchangeRate? {
    let slot = Int(slotOfCurrency[currency.tripleIndex]) - 1
    guard slot >= 0 else { return nil }
    let series = daily[slot]
    let offset = day - series.firstDay
    if offset >= 0, offset < series.rates.count, let rate = series.rates[offset] { return rate }
    return orientation[slot]
  }

  /// `minorUnits` of `currency` in minor units of the reference currency; nil without a rate.
  func reference(_ minorUnits: Int64, _ currency: Currency, onDay day: Int) -> Int64? {
    rate(of: currency, onDay: day)?.convert(minorUnits)
  }
}
