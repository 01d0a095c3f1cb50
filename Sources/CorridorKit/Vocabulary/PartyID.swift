/// Who pays or receives, as the export identifies them.
///
/// A payer is identified by its id, else its account, else its name with birth date; a beneficiary by its
/// id, else its account (IBAN, wallet, telephone), else its name with birth date or place. A bare name
/// identifies a beneficiary only within one payer's payments, and a payer only within one input: common names
/// must not join strangers. Two ids or accounts are equal if their bytes are, as exports write them: `é` as one character
/// and as two are two ids. Two names are equal as people compare them: `SANTOS, María` is `maria santos`.
public struct PartyID: Hashable, Comparable, Sendable {
  /// What kind of identifier this is; a smaller kind is a stronger one.
  public enum Kind: UInt8, Sendable {
    case id = 0
    case account = 1
    case nameWithDetail = 2
    /// A bare name: of a beneficiary within one payer's payments, of a payer within one input.
    case nameWithinPayer = 3

    var isName: Bool { self == .nameWithDetail || self == .nameWithinPayer }
  }

  /// Bytes of the longest text that identifies anybody or anything; a row with a longer one is rejected. Own choice: an
  /// IBAN has 34 characters, a name in ISO 20022 at most 140. What is held of a payer at once is bounded by it.
  static let longest = 4_096

  public let kind: Kind
  /// An id or account as written, outer blanks trimmed. A name as names are compared: lower case, without accents
  /// and punctuation, its words in the order of their bytes; its birth date (YYYY-MM-DD) or place follows after " / ".
  public let text: String

  public init(_ text: String, kind: Kind = .id) {
    self.kind = kind
    self.text = text
  }

  public static func == (a: PartyID, b: PartyID) -> Bool {
    a.kind == b.kind && a.text.utf8.elementsEqual(b.text.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    for byte in text.utf8 { hasher.combine(byte) }
  }

  /// By the bytes of the text, then by kind.
  public static func < (a: PartyID, b: PartyID) -> Bool {
    if a.text.utf8.elementsEqual(b.text.utf8) { return a.kind.rawValue < b.kind.rawValue }
    return a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }
}

extension PartyID: CustomStringConvertible {
  public var description: String { text }
}
