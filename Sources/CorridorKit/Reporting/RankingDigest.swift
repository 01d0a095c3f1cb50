/// SHA-256 over the CSV report of every payer, guarded cells and all: the bytes that
/// `corridor score --all --format csv` writes.
/// What --cleared and --sample add is left out.
///
/// So one number stands for a whole ranking, and anybody can check it with `sha256sum`. It is the same for
/// any order, sharding and number of threads, and for any choice of the payers that are printed.
struct RankingDigest {
  static func of(_ report: Report) throws -> String {
    let sink = HashingSink()
    var ranking = CSVReport(report: report, places: 0..<report.ranking.count, isExact: false)
    ranking.hasMarks = false
    try ranking.write(to: sink)
    return SHA256.hexadecimal(sink.finish())
  }

  private final class HashingSink: ReportSink {
    private var hash = SHA256()

    func write(_ bytes: [UInt8]) { hash.update(bytes) }

    func finish() -> [UInt8] { hash.finish() }
  }
}

extension Report {
  /// SHA-256 over the CSV report of every payer, in hexadecimal: one number for a whole ranking.
  public var rankingDigest: String {
    get throws {
      progress?.begin(.digesting, of: ranking.count)
      defer { progress?.begin(.writing, of: selection.count) }
      return try RankingDigest.of(self)
    }
  }
}
