/// What one input was and what became of its lines, apart from its payments.
struct InputSummary: Sendable {
  let name: String
  /// Bytes of the input as it was read.
  var byteSize = 0
  /// SHA-256 of those bytes; nil unless it was asked for or rows have no transaction id.
  var digest: [UInt8]?
  /// Bytes of text that records, blank lines, titles and the rest were read from: all of the text, whatever
  /// was cut where.
  var textBytes = 0
  /// Of these, bytes of rejected records, without their line ends.
  var rejectedBytes = 0
  /// Data records.
  var rowsRead = 0
  var skipped = SkippedLines()
  var doubts = ReadingDoubts()
  var understanding: Understanding

  /// Whether rows have no transaction id, so that the digest is part of their identity.
  var lacksTransactionIDs: Bool { !understanding.plan.has(.transactionID) }
}

/// What payments in scope leave unknown.
public struct ReadingDoubts: Equatable, Sendable {
  /// Birth dates that are no date, or one that day first and month first read differently.
  public var unreadableBirthDates = 0
  /// Birth dates after the payment itself.
  public var birthDatesAfterPayment = 0
  /// Rows whose status has no known word; they count as completed.
  public var unknownStatuses = 0
  /// Whether any payment has a time of day, and whether any has none.
  public var hasHours = false
  public var lacksHours = false

  mutating func merge(_ other: ReadingDoubts) {
    unreadableBirthDates += other.unreadableBirthDates
    birthDatesAfterPayment += other.birthDatesAfterPayment
    unknownStatuses += other.unknownStatuses
    hasHours = hasHours || other.hasHours
    lacksHours = lacksHours || other.lacksHours
  }

  /// One sentence each.
  var sentences: [String] {
    var sentences: [String] = []
    if lacksHours, !hasHours {
      sentences.append("no payment has a time of day; what depends on the hour cannot be judged")
    }
    if unreadableBirthDates > 0 {
      sentences.append("birth dates that cannot be read, taken as unknown: \(unreadableBirthDates)")
    }
    if unknownStatuses > 0 {
      sentences.append(
        "rows in scope whose status has no known word, taken as completed: \(unknownStatuses)")
    }
    return sentences
  }
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
  /// Below the last row, with one cell at most.
  public var footers = 0

  mutating func merge(_ other: SkippedLines) {
    blank += other.blank
    comments += other.comments
    titles += other.titles
    repeatedHeaders += other.repeatedHeaders
    totals += other.totals
    footers += other.footers
  }
}
