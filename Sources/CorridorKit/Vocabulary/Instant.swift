/// A point in time as far as the source knew it: UTC seconds, and whether a time of day stood there.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00 UTC, without leap seconds.
  public let seconds: Int64
  /// Whether the source gave a time of day. If not, `seconds` is midnight UTC of the written day, and
  /// nothing that depends on the hour can be judged.
  public let hasTimeOfDay: Bool
  /// Whether the source itself fixed the instant by an offset from UTC. If not, an assumption did.
  public let hasOffset: Bool

  public init(seconds: Int64, hasTimeOfDay: Bool = true, hasOffset: Bool = true) {
    self.seconds = seconds
    self.hasTimeOfDay = hasTimeOfDay
    self.hasOffset = hasOffset
  }

  /// The seconds of the years 1 to 9999, UTC: what a date can be written for.
  static let expressible: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// Days since 1970-01-01 in UTC.
  public var dayNumber: Int { Int(floorDivide(seconds, 86_400)) }

  /// The day in UTC.
  public var date: CivilDate { CivilDate(daysSince1970: dayNumber) }

  /// Seconds after local midnight, 0 to 86,399, at a fixed offset; nil if no time of day is known.
  public func secondOfDay(offsetSeconds: Int) -> Int? {
    guard hasTimeOfDay else { return nil }
    let local = seconds + Int64(offsetSeconds)
    return Int(local - floorDivide(local, 86_400) * 86_400)
  }

  public static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }
}

extension Instant: CustomStringConvertible {
  /// ISO 8601: `2025-03-01T22:15:00Z`, or `2025-03-01` where no time of day is known.
  public var description: String {
    guard let second = secondOfDay(offsetSeconds: 0) else { return date.description }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(date)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
  }
}

/// Division that rounds towards negative infinity, so that days before 1970 are whole days too.
func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
  let quotient = a / b
  return (a % b != 0 && (a < 0) != (b < 0)) ? quotient - 1 : quotient
}
