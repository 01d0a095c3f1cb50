/// Holds the bytes of a report against those of one that is computed, and finds the first line that
/// differs. The line that states the version of the program may differ.
package struct ReportComparison {
  package struct Difference: Equatable, Sendable {
    /// Counted from 1.
    package let line: Int
    /// The member of the report in which the line stands.
    package let section: String
    /// Both lines, escaped for a terminal and shortened; empty where a report is at its end.
    package let stated: String
    package let computed: String
  }

  private let stated: [UInt8]
  private var next = 0
  private var line = 0
  private var section = ""
  private var pending: [UInt8] = []
  private var difference: Difference?

  package init(stated: [UInt8]) { self.stated = stated }

  /// Takes the next bytes of the computed report.
  package mutating func take(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while difference == nil, let end = rest.firstIndex(of: 10) {
      compare(pending + rest[..<end])
      pending.removeAll(keepingCapacity: true)
      rest = rest[(end + 1)...]
    }
    if difference == nil { pending += rest }
  }

  /// The first difference; nil if there is none.
  package mutating func finish() -> Difference? {
    if difference == nil, !pending.isEmpty { compare(pending) }
    if difference == nil, next < stated.count {
      line += 1
      note(nextLine()[...], nil)
    }
    return difference
  }

  private mutating func compare(_ computed: [UInt8]) {
    line += 1
    guard next < stated.count else { return note(nil, computed[...]) }
    let found = nextLine()
    enterSection(computed)
    guard found != computed else { return }
    if section == "tool", Self.isVersion(found), Self.isVersion(computed) { return }
    note(found[...], computed[...])
  }

  private mutating func nextLine() -> [UInt8] {
    let end = stated[next...].firstIndex(of: 10) ?? stated.count
    defer { next = end + 1 }
    return Array(stated[next..<end])
  }

  /// A member of the report itself is indented by two blanks.
  private mutating func enterSection(_ line: [UInt8]) {
    guard line.starts(with: "  \"".utf8), let end = line.dropFirst(3).firstIndex(of: 0x22) else {
      return
    }
    section = String(decoding: line[3..<end], as: UTF8.self)
  }

  private static func isVersion(_ line: [UInt8]) -> Bool {
    line.starts(with: "    \"version\": ".utf8)
  }

  private mutating func note(_ stated: ArraySlice<UInt8>?, _ computed: ArraySlice<UInt8>?) {
    func shown(_ line: ArraySlice<UInt8>?) -> String {
      guard let line else { return "the report is at its end" }
      let text = String(decoding: line.drop { $0 == 32 }, as: UTF8.self)
      return TerminalText.shortened(TerminalText.escaped(text), to: 88)
    }
    difference = Difference(
      line: line, section: section, stated: shown(stated), computed: shown(computed))
  }
}
