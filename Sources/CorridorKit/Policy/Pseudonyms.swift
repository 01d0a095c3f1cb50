/// Ids that stand for parties, made with a secret key, so that results can be shared without naming anybody.
///
/// A pseudonym is the first 96 bits of HMAC-SHA-256 over what it stands for, with the kind of thing in front, so
/// that equal texts of a payer, a beneficiary and a transaction get different ones. Equal keys give equal
/// pseudonyms in every run; without the key nobody can make or check one. The key's own short id stands in each.
///
/// On request a payer's dates move by a keyed number of whole weeks, and amounts keep few digits. Amounts and
/// dates can still tell who is meant: the documentation says how often.
public struct Pseudonyms: Equatable, Sendable {
  /// What a pseudonym stands for.
  enum Domain: UInt8, Sendable {
    case payer = 0x50
    case beneficiary = 0x42
    case transaction = 0x54
    case input = 0x49
    /// All inputs of a run that moved dates.
    case moved = 0x4D
  }

  /// Eight hexadecimal digits that tell keys apart and reveal nothing of them.
  public let keyID: String
  private let code: HMAC
  /// The most days by which a payer's dates move either way; whole weeks of it are used. 0: not at all.
  public var shiftDays = 0
  /// Significant digits that an amount keeps; nil: all.
  public var amountDigits: Int?

  private static let label = Array("corridorkit/pseudonym/1".utf8)

  /// - Parameter key: 32 secret bytes.
  /// - Returns: nil for a key of another length.
  public init?(key: [UInt8]) {
    guard key.count == 32 else { return nil }
    code = HMAC(key: key)
    keyID = SHA256.hexadecimal(
      code.code(of: Array("corridorkit/key-id/1".utf8)).prefix(4))
  }

  /// The text of a key file.
  public static func keyFile(_ key: [UInt8]) -> String {
    "corridorkit-key-1 \(SHA256.hexadecimal(key))\n"
  }

  /// The key of a key file's text; nil if it is none.
  public static func key(inFile text: String) -> [UInt8]? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == "corridorkit-key-1", words[1].utf8.count == 64 else {
      return nil
    }
    let digits = words[1].utf8.compactMap { UInt8(String(UnicodeScalar($0)), radix: 16) }
    guard digits.count == 64 else { return nil }
    return (0..<32).map { digits[2 * $0] << 4 | digits[2 * $0 + 1] }
  }

  /// The pseudonym of some bytes, such as `P0a1b2c3d-...`.
  func pseudonym(of bytes: some Sequence<UInt8>, _ domain: Domain) -> [UInt8] {
    let digest = code.code(of: Self.label + [0, domain.rawValue, 0] + bytes)
    let text = SHA256.hexadecimal(digest.prefix(12))
    return [domain.rawValue] + Array("\(keyID)-\(text)".utf8)
  }

  /// The name and digest of a file, as hexadecimal, under which nobody finds it without the key: files are called
  /// after banks and people, and a digest of a short list is found by trying.
  package func file(name: String, digest: String) -> (name: String, digest: String) {
    let hidden = pseudonym(of: Array(name.utf8), .input)
    return (
      String(decoding: hidden, as: UTF8.self),
      digest.isEmpty ? "" : SHA256.hexadecimal(self.digest(of: Array(digest.utf8)))
    )
  }

  /// Whether dates move.
  var movesDates: Bool { shiftDays >= 7 }

  /// Whether a text is a pseudonym of this key, which stays as it is.
  func isPseudonym(_ text: ArraySlice<UInt8>, _ domain: Domain) -> Bool {
    Self.hasForm(text, of: domain) && text.dropFirst().starts(with: keyID.utf8)
  }

  /// Whether a text has the form of a pseudonym, whatever its key.
  static func hasForm(_ text: some StringProtocol, of domain: Domain) -> Bool {
    hasForm(Array(text.utf8)[...], of: domain)
  }

  /// Whether a name has the form of a party's pseudonym, whatever its key.
  static func isForm(_ name: [UInt8]) -> Bool {
    hasForm(name[...], of: .payer) || hasForm(name[...], of: .beneficiary)
  }

  private static let formLength = 34

  /// The kind, eight digits of the key's id, a hyphen and 24 digits, none of them a capital. Less would let an id through
  /// that somebody made up to begin like one.
  private static func hasForm(_ text: ArraySlice<UInt8>, of domain: Domain) -> Bool {
    guard text.count == formLength, text.first == domain.rawValue else { return false }
    return text.dropFirst().enumerated().allSatisfy { place, byte in
      place == 8
        ? byte == 0x2D : (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
  }

  /// 32 bytes that stand for some bytes.
  func digest(of bytes: some Sequence<UInt8>) -> [UInt8] {
    code.code(of: Self.label + [0, Domain.input.rawValue, 1] + bytes)
  }

  /// By how many seconds the dates of a payer move, by its pseudonym: a whole number of weeks, as likely either way.
  func shift(ofPayer bytes: some Sequence<UInt8>) -> Int64 {
    let weeks = UInt64(max(shiftDays, 0) / 7)
    guard weeks > 0 else { return 0 }
    let drawn = code.code(of: Self.label + [0, 0x53, 0] + bytes).prefix(8)
    let number = drawn.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    // The bias is below one in 2^50.
    return (Int64(number % (2 * weeks + 1)) - Int64(weeks)) * 7 * 86_400
  }

  /// An amount with the digits it keeps, halves up; `isTooMuch` says where rounding up goes too far, and then
  /// the rest is dropped.
  func amount(_ minorUnits: Int64, isTooMuch: (Int64) -> Bool) -> Int64 {
    guard let digits = amountDigits, minorUnits > 0 else { return minorUnits }
    var step: Int64 = 1
    var left = minorUnits
    let bound = (0..<digits).reduce(Int64(1)) { bound, _ in bound * 10 }
    while left >= bound {
      left /= 10
      step *= 10
    }
    let low = minorUnits / step * step
    guard minorUnits - low >= step - (minorUnits - low), step > 1 else { return low }
    let (high, isBeyond) = low.addingReportingOverflow(step)
    return isBeyond || isTooMuch(high) ? low : high
  }

  /// The last day of a birth date's year, or where dates move of a later one, in days since 1970-01-01: it makes
  /// younger, never older, wherever a payer's dates move to. All move alike, so that it tells nothing of the shift.
  func birthDay(_ day: Int32) -> Int32 {
    let born = CivilDate(daysSince1970: Int(day))
    let years = movesDates ? (shiftDays + 364) / 365 : 0
    let last = CivilDate(year: born.year + years, month: 12, day: 31)
    return Int32(clamping: (last ?? born).daysSince1970)
  }
}
