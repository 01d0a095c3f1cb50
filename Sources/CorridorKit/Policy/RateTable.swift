/// Exchange rates into the reference currency by currency and day.
///
/// Daily rates, where there are any, serve the day they are of and up to ten days after it (weekends and
/// holidays have none); before and beyond that the policy's own table serves. A currency in neither has
/// no rate: such a payment is counted as `no_rate`, never taken one to one.
public struct RateTable: Sendable {
  /// Up to how many days a daily rate serves.
  static let daysServed = 10

  private var orientation: [ExchangeRate?]
  /// Per currency slot: days that have a rate, rising, and their rates.
  private var daily: [DailyRates]
  private var slotOfCurrency: [UInt16]

  /// Space for the days that have a rate, however far they lie apart.
  private struct DailyRates: Sendable {
    var days: [Int] = []
    var rates: [ExchangeRate] = []

    /// The rate of the last day up to `day`, if it still serves.
    func rate(onDay day: Int) -> ExchangeRate? {
      var low = 0
      var high = days.count
      while low < high {
        let middle = (low + high) / 2
        if days[middle] <= day { low = middle + 1 } else { high = middle }
      }
      guard low > 0, day - days[low - 1] <= RateTable.daysServed else { return nil }
      return rates[low - 1]
    }
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
    daily.append(DailyRates())
    slotOfCurrency[currency.tripleIndex] = UInt16(orientation.count)
    return orientation.count - 1
  }

  private mutating func setOrientation(_ rate: ExchangeRate?, for currency: Currency) {
    orientation[slot(for: currency)] = rate
  }

  /// Takes daily rates of one currency, sorted by day; each serves until the next, at most ten days.
  mutating func setDaily(_ rates: [(day: Int, rate: ExchangeRate)], for currency: Currency) {
    guard !rates.isEmpty else { return }
    daily[slot(for: currency)] = DailyRates(
      days: rates.map(\.day), rates: rates.map(\.rate))
  }

  /// The rate that serves on a day; nil if there is none.
  func rate(of currency: Currency, onDay day: Int) -> ExchangeRate? {
    let slot = Int(slotOfCurrency[currency.tripleIndex]) - 1
    guard slot >= 0 else { return nil }
    return daily[slot].rate(onDay: day) ?? orientation[slot]
  }

  /// The daily rate that serves on a day; nil where there is none, whatever the policy's own table has.
  func dailyRate(of currency: Currency, onDay day: Int) -> ExchangeRate? {
    let slot = Int(slotOfCurrency[currency.tripleIndex]) - 1
    return slot >= 0 ? daily[slot].rate(onDay: day) : nil
  }

  /// `minorUnits` of `currency` in minor units of the reference currency; nil without a rate.
  func reference(_ minorUnits: Int64, _ currency: Currency, onDay day: Int) -> Int64? {
    rate(of: currency, onDay: day)?.convert(minorUnits)
  }
}
