/// A currency by its ISO 4217 code, in four bytes.
///
/// Ordered by code. Only codes with a minor unit can be made.
public struct Currency: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The three letters, the first in the highest of three bytes.
  let packed: UInt32

  /// The currency of a three-letter code in either case; nil if ISO 4217 has none with a minor unit.
  public init?(_ code: some StringProtocol) {
    guard let currency = Currency(unchecked: code),
      CurrencyTable.exponentPlusOne[currency.tripleIndex] != 0
    else { return nil }
    self = currency
  }

  /// The currency of three ASCII letters in either case; nil if there is none.
  init?(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    guard let a = Self.upper(first), let b = Self.upper(second), let c = Self.upper(third) else {
      return nil
    }
    packed = UInt32(a) << 16 | UInt32(b) << 8 | UInt32(c)
    guard CurrencyTable.exponentPlusOne[tripleIndex] != 0 else { return nil }
  }

  /// Three letters, not looked up: for the table itself.
  init?(unchecked code: some StringProtocol) {
    let bytes = Array(code.utf8)
    guard bytes.count == 3, let a = Self.upper(bytes[0]), let b = Self.upper(bytes[1]),
      let c = Self.upper(bytes[2])
    else { return nil }
    packed = UInt32(a) << 16 | UInt32(b) << 8 | UInt32(c)
  }

  /// From `packed` as written to a run or a ledger; nil unless ISO 4217 has it.
  init?(packed: UInt32) {
    guard packed >> 24 == 0 else { return nil }
    self.init(UInt8(packed >> 16 & 0xFF), UInt8(packed >> 8 & 0xFF), UInt8(packed & 0xFF))
  }

  /// United States dollar: the reference currency of the standard policy.
  public static let usd = Currency(letters: 0x55_5344)
  /// Euro: the base of the European Central Bank's reference rates.
  public static let eur = Currency(letters: 0x45_5552)

  /// For codes written in this source as their three ASCII letters, which the tests look up.
  private init(letters: UInt32) {
    packed = letters
  }

  /// The ISO 4217 code, upper case.
  public var code: String {
    String(
      decoding: [UInt8(packed >> 16 & 0xFF), UInt8(packed >> 8 & 0xFF), UInt8(packed & 0xFF)],
      as: UTF8.self)
  }

  /// Decimal places of the minor unit: 2 for USD, 0 for JPY, 3 for KWD.
  public var exponent: Int { Int(CurrencyTable.exponentPlusOne[tripleIndex]) - 1 }

  /// Minor units in one unit: 100 for USD, 1 for JPY, 1,000 for KWD.
  public var minorUnitsPerUnit: Int64 {
    switch exponent {
    case 0: 1
    case 2: 100
    case 3: 1_000
    default: 10_000
    }
  }

  public static func < (a: Currency, b: Currency) -> Bool { a.packed < b.packed }

  /// 0 for AAA to 17,575 for ZZZ.
  var tripleIndex: Int {
    ((Int(packed >> 16 & 0xFF) - 65) * 26 + Int(packed >> 8 & 0xFF) - 65) * 26
      + Int(packed & 0xFF) - 65
  }

  private static func upper(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 65...90: byte
    case 97...122: byte - 32
    default: nil
    }
  }
}

extension Currency: CustomStringConvertible {
  public var description: String { code }
}
