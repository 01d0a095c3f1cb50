/// Time zones as users give them: fixed offsets, since no machine's time zone data is used.
public enum TimeZoneOffset {
  /// Seconds ahead of UTC of `UTC`, `Z`, `+08:00`, `-0330`, or a country's code for its standard offset; nil
  /// for anything else.
  public static func seconds(_ text: String) -> Int? {
    let upper = text.uppercased()
    if upper == "UTC" || upper == "Z" || upper == "GMT" { return 0 }
    if let country = Country(upper) { return country.standardOffsetSeconds }
    guard let sign = upper.first, sign == "+" || sign == "-" else { return nil }
    let digits = upper.dropFirst().filter { $0 != ":" }
    guard digits.count == 2 || digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let value = Int(digits)
    else { return nil }
    let hours = digits.count == 2 ? value : value / 100
    let minutes = digits.count == 2 ? 0 : value % 100
    guard hours <= 14, minutes < 60 else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  /// An offset as `+08:00`, or `UTC`.
  public static func text(_ seconds: Int) -> String {
    if seconds == 0 { return "UTC" }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let minutes = abs(seconds) / 60
    return (seconds < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
  }
}
