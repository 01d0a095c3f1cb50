/// Bytes of an export as they are written: digits, dates and money without a formatter.
struct ExportText {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(byte: UInt8) {
    bytes.append(byte)
  }

  /// At least `width` digits, zeros before.
  mutating func append(_ value: Int, width: Int = 1) {
    var divisor = 1
    var digits = 1
    while value / divisor >= 10 || digits < width {
      divisor *= 10
      digits += 1
    }
    while divisor > 0 {
      bytes.append(UInt8(48 + value / divisor % 10))
      divisor /= 10
    }
  }

  /// Money with a decimal mark, without a sign.
  mutating func append(_ minorUnits: Int, places: Int, mark: UInt8) {
    var unit = 1
    for _ in 0..<places { unit *= 10 }
    append(minorUnits / unit)
    guard places > 0 else { return }
    bytes.append(mark)
    append(minorUnits % unit, width: places)
  }

  /// `YYYY-MM-DD`, or with another separator, or none.
  mutating func append(yearFirst date: CivilDate, separator: String = "-") {
    append(date.year, width: 4)
    append(separator)
    append(date.month, width: 2)
    append(separator)
    append(date.day, width: 2)
  }

  /// `HH:MM:SS` of a second of the day.
  mutating func append(timeOfDay second: Int) {
    append(second / 3_600, width: 2)
    bytes.append(58)
    append(second / 60 % 60, width: 2)
    bytes.append(58)
    append(second % 60, width: 2)
  }
}
