/// Reads the rates of a policy file: `"AED": {"value": 0.272294, "date": "2025-06-30"}`.
///
/// A rate is US dollars for one unit, with at most nine decimals. `null` takes a rate away: payments in that
/// currency are then counted as `no_rate`.
enum PolicyRates {
  /// Far above any currency's worth; a rate beyond it is upside down.
  private static let greatest: Int64 = 10_000 * 1_000_000_000
  private static let notes: Set = ["value", "date", "unit", "source", "certainty"]

  static func read(
    _ value: JSONValue, over base: [OrientationRate]
  ) throws(PolicyError) -> [OrientationRate] {
    guard case .object(let members) = value.content else {
      throw PolicyError(
        key: "rates", line: value.line,
        problem: "an object with a rate for each currency is expected, not \(value.kind)")
    }
    var rates = Dictionary(base.map { ($0.currency, $0) }) { first, _ in first }
    var seen: Set<Currency> = []
    for member in members {
      let key = "rates.\(member.key)"
      guard let currency = Currency(member.key) else {
        throw PolicyError(
          key: key, line: member.line, problem: "a currency code of ISO 4217 is expected")
      }
      guard seen.insert(currency).inserted else {
        throw PolicyError(key: key, line: member.line, problem: "the currency stands twice")
      }
      rates[currency] = try rate(of: currency, member.value, key)
    }
    return rates.values.sorted { $0.currency < $1.currency }
  }

  private static func rate(
    of currency: Currency, _ value: JSONValue, _ key: String
  ) throws(PolicyError) -> OrientationRate? {
    if value.content == .null, currency != .usd { return nil }
    guard case .object(let members) = value.content else {
      throw PolicyError(
        key: key, line: value.line,
        problem:
          "{\"value\": US dollars for one unit, \"date\": \"YYYY-MM-DD\"} or null is expected")
    }
    for member in members where !notes.contains(member.key) {
      throw PolicyError(
        key: key, line: member.line,
        problem: "only value, date, unit, source and certainty may stand here")
    }
    let unit = "USD for 1 \(currency)"
    if let written = value["unit"], written.content != .string(unit) {
      throw PolicyError(key: key, line: written.line, problem: "the unit is \"\(unit)\", no other")
    }
    guard case .number(let digits) = value["value"]?.content,
      let billionths = billionths(digits), (1...greatest).contains(billionths)
    else {
      throw PolicyError(
        key: key, line: value.line,
        problem: "value: US dollars for one unit are expected, above 0, at most 10000, with at most"
          + " nine decimals")
    }
    guard case .string(let day) = value["date"]?.content, let date = CivilDate(iso: day) else {
      throw PolicyError(
        key: key, line: value.line, problem: "date: the day of the rate is expected, YYYY-MM-DD")
    }
    if currency == .usd, billionths != 1_000_000_000 {
      throw PolicyError(
        key: key, line: value.line, problem: "the reference currency is worth 1 of itself")
    }
    return OrientationRate(currency: currency, billionths: billionths, date: date)
  }

  /// A JSON number in billionths, exactly; nil beyond nine decimals or 64 bits.
  static func billionths(_ number: String) -> Int64? {
    let parts = number.lowercased().split(separator: "e")
    guard let mantissa = parts.first, let exponent = parts.count > 1 ? Int(parts[1]) : 0,
      (-100...100).contains(exponent)
    else { return nil }
    let pieces = mantissa.split(separator: ".")
    let fraction = pieces.count > 1 ? pieces[1] : ""
    var digits = String(pieces.first ?? "0") + fraction
    var shift = 9 + exponent - fraction.count
    while shift < 0, digits.hasSuffix("0"), digits.count > 1 {
      digits.removeLast()
      shift += 1
    }
    guard shift >= 0, shift < 40 else { return Int64(digits) == 0 ? 0 : nil }
    return Int64(digits + String(repeating: "0", count: shift))
  }
}
