/// What a screening found, and what it could not read.
public struct ScreeningResult: Sendable {
  public let report: Report
  /// Every rejected row, by input and line; empty unless asked for.
  public let rejected: [RejectedRecord]
  /// Bytes of all inputs together.
  public let bytesRead: Int
  /// Sentences about the inputs for whoever runs the tool, not for the report.
  public let notes: [String]
  let assessment: any JudgedPayers

  /// The place of a payer in the ranking, from 0, by the id as printed; several kinds of id may share a text.
  public func places(of payer: String) -> [Int] {
    assessment.places(of: payer)
  }
}

/// One rejected row as `--rejects` lists it: with its text, which nothing else ever shows.
public struct RejectedRecord: Sendable {
  /// The input's base name.
  public let input: String
  public let error: IngestError
  /// The record as read, UTF-8 as far as it was.
  public let text: [UInt8]
}
