/// Numbers as a report prints them: with a point, the same on every machine and in every locale.
enum DecimalText {
  /// `value` with so many decimals, halves away from zero; very large values by their shortest digits.
  static func fixed(_ value: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (value * scale).rounded(.toNearestOrAwayFromZero)
    guard let units = Int64(exactly: scaled) else { return JSONText.shortest(value) }
    return fixed(units: units, places: places)
  }

  /// A count of tenths, hundredths, ... as a decimal: 16204 thousandths are `16.204`.
  static func fixed(units: Int64, places: Int) -> String {
    let digits = String(units.magnitude)
    let sign = units < 0 ? "-" : ""
    guard places > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  /// Thousandths of a bit as bits: `16.204`.
  static func bits(_ thousandths: Int) -> String { fixed(units: Int64(thousandths), places: 3) }

  /// The same with one decimal and always a sign: `+16.2`, `-0.4`, `+0.0`.
  static func signedBits(_ thousandths: Int) -> String {
    let text = fixed(Double(thousandths) / 1_000, places: 1)
    return text.hasPrefix("-") ? text : "+" + text
  }

  /// A share of 1 as per cent: `83 %`; below 10 % with one decimal.
  static func percent(_ share: Double) -> String {
    let hundredths = share * 100
    let text = fixed(hundredths, places: hundredths.magnitude < 10 ? 1 : 0)
    return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + " %"
  }

  /// Two decimals, fewer where they are zero: `8`, `3.5`, `0.45`.
  static func plain(_ value: Double) -> String {
    var text = fixed(value, places: 2)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text == "-0" ? "0" : text
  }

  /// Digits in groups of three: `1,234,567`.
  static func grouped(_ value: Int) -> String { grouped(digits: String(value)) }

  /// Money without its currency, grouped: `2,310.50`.
  static func grouped(_ money: Money) -> String { grouped(digits: money.decimal) }

  /// Two decimals, fewer where they are zero, grouped: `1,234.5`.
  static func grouped(_ value: Double) -> String { grouped(digits: plain(value)) }

  /// Digits with or without decimals, grouped.
  static func grouped(digits text: String) -> String {
    let sign = text.hasPrefix("-") ? "-" : ""
    let parts = text.dropFirst(sign.count).split(separator: ".", omittingEmptySubsequences: false)
    var whole = Array(parts.first ?? "")
    var place = whole.count - 3
    while place > 0 {
      whole.insert(",", at: place)
      place -= 3
    }
    return sign + String(whole) + (parts.count > 1 ? "." + parts[1] : "")
  }
}
