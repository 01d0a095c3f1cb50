extension ScreeningResult {
  /// Writes every rejected row as CSV: ``RejectedRecord/write(to:_:)``.
  public func writeRejected(to sink: any ReportSink) throws {
    try RejectedRecord.write(to: sink, forEachRejected)
  }
}

extension LedgerResult {
  /// Writes every rejected row as CSV: ``RejectedRecord/write(to:_:)``.
  public func writeRejected(to sink: any ReportSink) throws {
    try RejectedRecord.write(to: sink, forEachRejected)
  }
}

extension RejectedRecord {
  /// Writes rows that are held: ``write(to:_:)``.
  public static func write(_ rejected: [RejectedRecord], to sink: any ReportSink) throws {
    try write(to: sink) { take in for record in rejected { try take(record) } }
  }

  /// Writes every rejected row as CSV: `file,line,byte_offset,column,reason,text`.
  ///
  /// `text` is the row as it was read, uncut by this writer: the one place where a report shows it, so the file is
  /// as confidential as the export. No apostrophe guards it: rows are to be mended and read again. `column` is empty
  /// where the whole row is meant.
  ///
  /// - Parameters:
  ///   - sink: takes the CSV's bytes.
  ///   - each: hands out the rows, in order.
  /// - Throws: what `sink` or `each` throws.
  public static func write(
    to sink: any ReportSink, _ each: ((RejectedRecord) throws -> Void) throws -> Void
  ) throws {
    var writer = LineWriter(to: sink)
    try writer.line("file,line,byte_offset,column,reason,text")
    try each { record in
      let error = record.error
      try writer.line(
        CSVText.line([
          record.input, String(error.line), String(error.byteOffset),
          error.column.map { String($0) } ?? "", error.reason.sentence,
          String(decoding: record.text, as: UTF8.self),
        ]))
    }
    try writer.flush()
  }
}

extension IngestError.Reason {
  /// The name under which it is counted, then what was found, where that is known.
  fileprivate var sentence: String {
    switch self {
    case .fieldCount(let expected, let found): "\(countedAs): \(found) instead of \(expected)"
    case .timestamp(let what), .amount(let what), .currency(let what), .country(let what),
      .contradiction(let what):
      what.isEmpty ? countedAs : "\(countedAs): \(what)"
    case .payerMissing, .beneficiaryMissing, .encoding, .foreignTable, .tooLong: countedAs
    }
  }
}
