/// What one input was and what became of its lines, apart from its payments.
struct InputSummary: Sendable {
  let name: String
  /// Bytes of the input as it was read.
  var byteSize = 0
  /// SHA-256 of those bytes; nil unless it was asked for or rows have no transaction id.
  var digest: [UInt8]?
  /// Data records.
  var rowsRead = 0
  var skipped = SkippedLines()
  let understanding: Understanding

  /// Whether rows have no transaction id, so that the digest is part of their identity.
  var lacksTransactionIDs: Bool { !understanding.plan.has(.transactionID) }
}

/// Lines that are no data records, by kind.
public struct SkippedLines: Equatable, Sendable {
  public var blank = 0
  public var comments = 0
  /// Above the header.
  public var titles = 0
  /// Equal to the header, further down.
  public var repeatedHeaders = 0
  public var totals = 0

  mutating func merge(_ other: SkippedLines) {
    blank += other.blank
    comments += other.comments
    titles += other.titles
    repeatedHeaders += other.repeatedHeaders
    totals += other.totals
  }
}
