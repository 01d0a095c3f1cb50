import Testing

@testable import CorridorKit

@Suite("the page of a study")
struct StudyPageTests {
  /// What no drawing shows.
  private static let undrawn: Set = [
    "overview", "amounts_by_currency", "escalation", "prolific", "high_volume",
    "prolific_by_volume", "by_corridor",
  ]

  @Test("every table, drawn or not, stands there as a table under its name", arguments: [0, 20])
  func tables(cohort: Int) throws {
    let report = try StudyMaker.report(cohort: cohort)
    let sink = ReportBytes()
    try report.write(as: .html, to: sink)
    let parts = sink.text.split(separator: "<section>").dropFirst()
    // Behind the tables stands what became of the rows.
    #expect(parts.count == report.study.tables.count + 1)
    for (table, part) in zip(report.study.tables, parts) {
      let title = HTMLText.escaped(table.title)
      #expect(part.contains("<h2 id=\"\(table.name)\">\(title)</h2>"), "\(table.name)")
      let groups = report.study.groups
      let captions =
        table.isWide && groups.count > 1 ? groups.map { "\(title): \($0)" } : [title]
      for caption in captions {
        #expect(part.contains("<table><caption>\(caption)</caption><thead>"), "\(table.name)")
      }
      #expect(part.split(separator: "<table>").count == captions.count + 1, "\(table.name)")
      if Self.undrawn.contains(table.name) { #expect(!part.contains("<figure>"), "\(table.name)") }
      if table.name == "amounts" { #expect(part.contains("<figure>")) }
    }
  }
}
