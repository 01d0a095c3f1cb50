/// A country by its ISO 3166-1 alpha-2 code, in two bytes.
///
/// Ordered by code. Only codes that ISO 3166-1 (and `XK`) knows can be made.
public struct Country: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The two letters, the first in the high byte.
  let packed: UInt16

  /// The country of an alpha-2 code in either case; nil if there is none.
  public init?(_ code: some StringProtocol) {
    guard let country = Country(unchecked: code), CountryTable.rowOfCode[country.pairIndex] != 0
    else { return nil }
    self = country
  }

  /// The country of two ASCII letters in either case; nil if there is none.
  init?(_ first: UInt8, _ second: UInt8) {
    guard let a = Self.upper(first), let b = Self.upper(second) else { return nil }
    packed = UInt16(a) << 8 | UInt16(b)
    guard CountryTable.rowOfCode[pairIndex] != 0 else { return nil }
  }

  /// Two letters, not looked up: for the table itself.
  init?(unchecked code: some StringProtocol) {
    let bytes = Array(code.utf8)
    guard bytes.count == 2, let a = Self.upper(bytes[0]), let b = Self.upper(bytes[1]) else {
      return nil
    }
    packed = UInt16(a) << 8 | UInt16(b)
  }

  /// From `packed` as written to a run or a ledger; nil unless it is a code ISO 3166-1 knows.
  init?(packed: UInt16) {
    self.init(UInt8(packed >> 8), UInt8(packed & 0xFF))
  }

  /// The alpha-2 code, upper case.
  public var code: String {
    String(decoding: [UInt8(packed >> 8), UInt8(packed & 0xFF)], as: UTF8.self)
  }

  /// The short English name of ISO 3166-1.
  public var name: String { CountryTable.row(self)?.name ?? code }

  /// Seconds that local standard time is ahead of UTC, in the zone where most people live.
  ///
  /// One fixed offset a country, without daylight saving: good to an hour or two in most countries,
  /// worse in those that span many zones. nil where nobody lives.
  public var standardOffsetSeconds: Int? {
    CountryTable.row(self)?.standardOffsetMinutes.map { $0 * 60 }
  }

  public static func < (a: Country, b: Country) -> Bool { a.packed < b.packed }

  /// 0 for AA to 675 for ZZ.
  var pairIndex: Int { (Int(packed >> 8) - 65) * 26 + Int(packed & 0xFF) - 65 }

  private static func upper(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 65...90: byte
    case 97...122: byte - 32
    default: nil
    }
  }
}

extension Country: CustomStringConvertible {
  public var description: String { code }
}
