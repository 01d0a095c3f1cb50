/// The exchange rates by which a run's sums were converted: one a currency and day.
struct UsedRates: Equatable, Sendable {
  /// Currency and day in one number, in the order of both.
  private var rates: [Int64: Fraction] = [:]

  var count: Int { rates.count }

  /// In lowest terms.
  private struct Fraction: Equatable, Sendable {
    let numerator: Int64
    let denominator: Int64

    init(_ rate: ExchangeRate) {
      var (a, b) = (rate.numerator, rate.denominator)
      while b != 0 { (a, b) = (b, a % b) }
      numerator = rate.numerator / a
      denominator = rate.denominator / a
    }
  }

  /// A day and currency for which two rates were used.
  struct Conflict: Error, Equatable {
    let currency: Currency
    let day: Int
  }

  private static func key(_ currency: Currency, _ day: Int) -> Int64 {
    Int64(currency.packed) << 32 | (Int64(day) + 1 << 31)
  }

  private static func parts(_ key: Int64) -> (currency: Currency?, day: Int) {
    (Currency(packed: UInt32(key >> 32)), Int(key & 0xFFFF_FFFF) - 1 << 31)
  }

  func rate(of currency: Currency, onDay day: Int) -> ExchangeRate? {
    rates[Self.key(currency, day)].flatMap {
      ExchangeRate(numerator: $0.numerator, denominator: $0.denominator)
    }
  }

  /// Notes a rate; throws if another one was used on that day.
  mutating func use(
    _ rate: ExchangeRate, of currency: Currency, onDay day: Int
  ) throws(Conflict) {
    let key = Self.key(currency, day)
    let fraction = Fraction(rate)
    if let known = rates[key], known != fraction {
      throw Conflict(currency: currency, day: day)
    }
    rates[key] = fraction
  }

  /// Takes one day's rate over from `other`.
  mutating func keep(_ currency: Currency, onDay day: Int, from other: UsedRates) {
    let key = Self.key(currency, day)
    if rates[key] == nil { rates[key] = other.rates[key] }
  }

  /// Takes all of `other` over, where no other rate is known.
  mutating func keep(allOf other: UsedRates) {
    rates.merge(other.rates) { known, _ in known }
  }

  /// Notes the rates of `rows` as `table` has them; throws where another one is known.
  mutating func use(
    of rows: [PaymentRow], from table: RateTable, reference: Currency
  ) throws(Conflict) {
    var last: Int64 = 0
    for row in rows where row.currency != reference {
      let day = row.sentAt.dayNumber
      let key = Self.key(row.currency, day)
      if key == last { continue }
      last = key
      guard let rate = table.rate(of: row.currency, onDay: day) else { continue }
      try use(rate, of: row.currency, onDay: day)
    }
  }

  /// Those of days up to one; nil: all.
  func upTo(_ day: CivilDate?) -> UsedRates {
    guard let last = day?.daysSince1970 else { return self }
    var early = self
    early.rates = rates.filter { key, _ in Self.parts(key).day <= last }
    return early
  }

  /// The first day on which a currency has another rate than before.
  var change: Conflict? {
    var before: (currency: Currency?, rate: Fraction)?
    for (key, rate) in rates.sorted(by: { $0.key < $1.key }) {
      let (currency, day) = Self.parts(key)
      if let before, let currency, before.currency == currency, before.rate != rate {
        return Conflict(currency: currency, day: day)
      }
      before = (currency, rate)
    }
    return nil
  }

  /// The first day on which `table` has another rate.
  func difference(from table: RateTable) -> Conflict? {
    for (key, fraction) in rates.sorted(by: { $0.key < $1.key }) {
      let (currency, day) = Self.parts(key)
      guard let currency, let rate = table.rate(of: currency, onDay: day) else { continue }
      if Fraction(rate) != fraction { return Conflict(currency: currency, day: day) }
    }
    return nil
  }

  /// Notes all of `other`; throws the first day, in order, on which both differ.
  mutating func merge(_ other: UsedRates) throws(Conflict) {
    for (key, fraction) in other.rates.sorted(by: { $0.key < $1.key }) {
      if let known = rates[key], known != fraction {
        let (currency, day) = Self.parts(key)
        throw Conflict(currency: currency ?? .usd, day: day)
      }
      rates[key] = fraction
    }
  }

  init() {}

  init(reading wire: inout WireReader) throws(WireFault) {
    var last = Int64.min
    for _ in 0..<(try wire.count()) {
      let currency = try wire.currency()
      let day = Int(try wire.signed())
      guard (-4_000_000...4_000_000).contains(day),
        let numerator = Int64(exactly: try wire.number()),
        let denominator = Int64(exactly: try wire.number()),
        let rate = ExchangeRate(numerator: numerator, denominator: denominator)
      else { throw .malformed }
      let key = Self.key(currency, day)
      guard key > last else { throw .malformed }
      last = key
      rates[key] = Fraction(rate)
    }
  }

  func write(to wire: inout WireWriter) {
    wire.count(rates.count)
    for (key, fraction) in rates.sorted(by: { $0.key < $1.key }) {
      let (currency, day) = Self.parts(key)
      wire.currency(currency ?? .usd)
      wire.signed(Int64(day))
      wire.number(UInt64(fraction.numerator))
      wire.number(UInt64(fraction.denominator))
    }
  }
}
