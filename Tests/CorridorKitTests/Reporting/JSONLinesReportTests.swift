import Testing

@testable import CorridorKit

@Suite("JSON lines and exact CSV")
struct JSONLinesReportTests {
  @Test("the lines are the JSON report's head and payers")
  func same() throws {
    let report = ReportFixture.report
    let lines = try report.text(as: .jsonl).split(separator: "\n").map {
      try JSONParser.parse(Array($0.utf8))
    }
    let whole = try JSONParser.parse(Array(report.text(as: .json).utf8))
    guard case .array(let payers) = whole["payers"]?.content else {
      Issue.record("no payers")
      return
    }
    #expect(lines.count == payers.count + 1)
    for (line, payer) in zip(lines.dropFirst(), payers) {
      #expect(compact(line) == compact(payer))
    }
    for key in [
      "schema", "what_this_is_not", "base_rate", "tool", "inputs", "counts", "policy", "population",
    ] {
      #expect(compact(try #require(lines[0][key])) == compact(try #require(whole[key])))
    }
    #expect(lines[0]["payers"] == nil)
  }

  /// A value without the lines on which its parts stand.
  private func compact(_ value: JSONValue) -> String {
    switch value.content {
    case .array(let elements): "[" + elements.map(compact).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\($0.key.debugDescription):\(compact($0.value))" }.joined() + "}"
    default: "\(value.content)"
    }
  }

  @Test("a hostile id stays within its line and reads back exactly", arguments: HostileText.all)
  func hostile(text: String) throws {
    let payer = ReportFixture.summary(
      rank: 1, payer: text, score: 0, lane: .none, payments: 1,
      findings: ReportFixture.findings([:]))
    var report = ReportFixture.report(
      payers: [(payer, [])], warnings: [ReportFixture.warning(quoting: text)])
    report.manifest.options = [Manifest.Option(name: "as-of", value: text)]
    report.manifest.files = [Manifest.File(option: "rates", name: text, bytes: 1, digest: "0")]
    let lines = try report.text(as: .jsonl).split(separator: "\n", omittingEmptySubsequences: true)
    #expect(lines.count == 2)
    let visible = lines.allSatisfy { $0.unicodeScalars.allSatisfy { $0.isVisible } }
    #expect(visible)
    let head = try JSONParser.parse(Array(lines[0].utf8))
    #expect(head["tool"]?["files"]?["rates"]?["name"]?.content == .string(text))
    #expect(try JSONParser.parse(Array(lines[1].utf8))["payer"]?.content == .string(text))
  }

  @Test("--exact leaves cells as they are; the digest is of guarded cells all the same")
  func exact() throws {
    let payer = ReportFixture.summary(
      rank: 1, payer: "=1+1", score: 0, lane: .none, payments: 1,
      findings: ReportFixture.findings([:]))
    var report = ReportFixture.report(payers: [(payer, [])])
    let guarded = try report.text(as: .csv)
    let digest = try report.rankingDigest
    #expect(guarded.contains(",'=1+1,"))
    #expect(digest == SHA256.hexadecimal(SHA256.digest(of: guarded.utf8)))
    report.hasExactCells = true
    #expect(try report.text(as: .csv).contains(",=1+1,"))
    let again = try report.rankingDigest
    #expect(again == digest)
  }

  @Test("the digest stands for all payers, whichever are printed")
  func selection() throws {
    let all = ReportFixture.report
    let first = Report(
      inputs: all.inputs, counts: all.counts, policy: all.policy, population: all.population,
      ranking: all.ranking, asOf: all.asOf, selection: [0])
    let (some, whole) = (try first.rankingDigest, try all.rankingDigest)
    #expect(some == whole)
  }
}
