/// How digits alone are a date, as a columns file states it: `DDMMYY`, `YYYYMMDDhhmm`, `YYYYDDD`.
///
/// A leading nought may be lost, as spreadsheets lose it. Years of two digits are 1950 to 2049.
public struct DigitLayout: Equatable, Sendable {
  /// As written.
  public let text: String
  private let letters: [UInt8]
  private let hasLongYear: Bool
  private let hasDayOfYear: Bool
  private let hasHour: Bool

  /// What a layout is made of, in words.
  static let words =
    "YYYY or YY, MM, DD, and perhaps hh, mm and ss, in their order, or DDD for MM and DD"

  /// nil unless the letters name a whole day, with an hour or none.
  public init?(_ text: String) {
    var parts: [String] = []
    for letter in text {
      if parts.last?.last == letter {
        parts[parts.count - 1].append(letter)
      } else {
        parts.append(String(letter))
      }
    }
    let known = Set(parts)
    guard known.count == parts.count,
      known.isSubset(of: ["YYYY", "YY", "MM", "DD", "DDD", "hh", "mm", "ss"]),
      known.contains("YYYY") != known.contains("YY"),
      known.contains("DDD") != (known.contains("MM") && known.contains("DD")),
      !known.contains("DDD") || known.isDisjoint(with: ["MM", "DD"]),
      !known.contains("mm") || known.contains("hh"), !known.contains("ss") || known.contains("mm")
    else { return nil }
    self.text = text
    letters = Array(text.utf8)
    hasLongYear = known.contains("YYYY")
    hasDayOfYear = known.contains("DDD")
    hasHour = known.contains("hh")
  }

  /// Whether a cell holds digits and nothing else.
  static func areAlone(in cell: ByteWindow) -> Bool {
    !cell.isEmpty && (0..<cell.count).allSatisfy { cell[$0] &- 0x30 <= 9 }
  }

  /// Whether a cell begins with as many digits as no written date has in one place.
  static func begins(_ cell: ByteWindow) -> Bool {
    cell.count >= 5 && (0..<5).allSatisfy { cell[$0] &- 0x30 <= 9 }
  }

  /// The stamp of digits; nil if they are too many, too few or no date.
  func stamp(_ cell: ByteWindow) -> Stamp? {
    let lost = letters.count - cell.count
    guard lost == 0 || lost == 1 else { return nil }
    var (year, month, day, dayOfYear) = (0, 0, 0, 0)
    var (hour, minute, second) = (0, 0, 0)
    for index in lost..<letters.count {
      let digit = Int(cell[index - lost] &- 0x30)
      switch letters[index] {
      case 0x59: year = year * 10 + digit
      case 0x4D: month = month * 10 + digit
      case 0x44 where hasDayOfYear: dayOfYear = dayOfYear * 10 + digit
      case 0x44: day = day * 10 + digit
      case 0x68: hour = hour * 10 + digit
      case 0x6D: minute = minute * 10 + digit
      default: second = second * 10 + digit
      }
    }
    if !hasLongYear { year += year < 50 ? 2_000 : 1_900 }
    guard hour < 24, minute < 60, second < 60,
      let date = hasDayOfYear
        ? Self.day(dayOfYear, of: year) : CivilDate(year: year, month: month, day: day)
    else { return nil }
    return Stamp(
      day: date.daysSince1970,
      secondOfDay: hasHour ? hour * 3_600 + minute * 60 + second : nil)
  }

  private static func day(_ number: Int, of year: Int) -> CivilDate? {
    guard number > 0, let first = CivilDate(year: year, month: 1, day: 1) else { return nil }
    let date = CivilDate(daysSince1970: first.daysSince1970 + number - 1)
    return date.year == year ? date : nil
  }
}
