/// What a user states about layouts: which column holds what, and what no column holds.
///
/// JSON with comments. Each entry is for the inputs whose base name matches its pattern; the first that
/// matches counts. What an entry leaves out is detected, and the command line's options beat it.
public struct ColumnsFile: Equatable, Sendable {
  /// One entry of `files`.
  public struct Entry: Equatable, Sendable {
    /// A base name with `*` and `?`.
    public var match = "*"
    /// Put before every party id of these inputs, so that they are never taken for another's.
    public var namespace: String?
    public var encoding: TextEncoding?
    public var separator: UInt8?
    public var separatorTail: [UInt8] = []
    public var quote: UInt8??
    public var escape: UInt8??
    public var headerLine: Int?
    public var timeZoneOffset: Int?
    public var dateOrder: DateOrder?
    public var decimal: DecimalMark?
    /// By role; nil where the role is certainly not in the file.
    public var columns: [ColumnRole: ColumnUse?] = [:]
    public var constants = FileConstants()

    public init() {}
  }

  /// How one column is used.
  public struct ColumnUse: Equatable, Sendable {
    /// Its name, or its number from 1 where there is no header.
    public var column: String
    public var sign: Sign?
    /// What a credit is where both parties are named; only for `direction`.
    public var credits: Credits?
    public var unit: Unit?
    /// The day from which numbers count; days since 1970-01-01.
    public var since: Int?
    /// How digits alone are a date; only for `timestamp`.
    public var digits: DigitLayout?
    /// The order of day, month and year; only of birth dates.
    public var order: DateOrder?

    public init(column: String) { self.column = column }
  }

  /// What signs of amounts mean.
  public enum Sign: String, CaseIterable, Sendable {
    case negativeIsOutgoing = "negative is outgoing"
    case positiveIsOutgoing = "positive is outgoing"
    case ignored = "ignored"
  }

  /// What rows are that a column marks as credits.
  public enum Credits: String, CaseIterable, Sendable {
    /// Payments of the payer that the row names, as every other row.
    case payments
    /// Money that came in: no payment of the payer.
    case incoming
  }

  /// What numbers in a time column count.
  public enum Unit: String, CaseIterable, Sendable {
    case days, hours, minutes, seconds, milliseconds

    /// Milliseconds in one.
    var milliseconds: Int64 {
      switch self {
      case .days: 86_400_000
      case .hours: 3_600_000
      case .minutes: 60_000
      case .seconds: 1_000
      case .milliseconds: 1
      }
    }
  }

  public var entries: [Entry]

  public init(entries: [Entry]) { self.entries = entries }

  /// The entry for an input; nil if no pattern matches.
  func entry(for name: String) -> Entry? {
    entries.first { Self.matches(Array($0.match.utf8), Array(name.utf8)) }
  }

  /// `*` stands for any bytes, `?` for one.
  static func matches(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
    var p = 0
    var n = 0
    var star: (p: Int, n: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == 0x2A {
        star = (p, n)
        p += 1
      } else if p < pattern.count, pattern[p] == 0x3F || pattern[p] == name[n] {
        p += 1
        n += 1
      } else if let last = star {
        p = last.p + 1
        n = last.n + 1
        star = (last.p, n)
      } else {
        return false
      }
    }
    while p < pattern.count, pattern[p] == 0x2A { p += 1 }
    return p == pattern.count
  }
}

/// What is the same for every row of a file and stands in no column.
public struct FileConstants: Equatable, Sendable {
  public var payerCountry: Country?
  public var payeeCountry: Country?
  public var currency: Currency?
  public var payerID: String?
  public var channel: Channel?

  public init() {}
}
