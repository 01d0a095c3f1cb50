/// Why one record was rejected, and where it stands. Holds no text of the record.
public struct IngestError: Error, Equatable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// The header declared `expected` fields; the record holds `found`.
    case fieldCount(expected: Int, found: Int)
    case payerMissing
    case beneficiaryMissing
    /// No instant can be read; the text says the kind of thing found and what was expected.
    case timestamp(String)
    case amount(String)
    case currency(String)
    case country(String)
    /// Bytes that the file's encoding does not allow.
    case encoding
    /// The row belongs to another table of the file, whose columns are not understood.
    case foreignTable
    /// A record longer than the reader's bound, or an id (then with its column).
    case tooLong
    /// The row contradicts what the rest of the file or an option says (date order, decimal mark).
    case contradiction(String)
  }

  public let reason: Reason
  /// The column's number from 1; nil where the whole row is meant.
  public let column: Int?
  /// Counted from 1.
  public let line: Int
  /// Counted from 0.
  public let byteOffset: Int
}

/// A rejected record with its text, which only `--rejects` and `inspect --examples` ever show.
struct RejectedRow: Sendable {
  let error: IngestError
  /// The record as read, UTF-8, cut at a bound.
  let text: [UInt8]
}
