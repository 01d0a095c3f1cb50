/// What a screening found, and what it could not read.
public struct ScreeningResult: Sendable {
  public let report: Report
  let rejected: RejectedInputs
  /// Bytes of all inputs together.
  public let bytesRead: Int
  /// Sentences about the inputs for whoever runs the tool, not for the report.
  public let notes: [String]
  let assessment: any JudgedPayers

  /// Hands out every rejected row, by input and line, as few at a time as they are held; none unless asked for.
  public func forEachRejected(_ body: (RejectedRecord) throws -> Void) throws {
    try rejected.forEach { input, row in
      try body(RejectedRecord(input: input, error: row.error, text: row.text))
    }
  }

  /// The place of a payer in the ranking, from 0, by the id as printed; several kinds of id may share a text.
  public func places(of payer: String) -> [Int] {
    assessment.places(of: [payer]).first ?? []
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
