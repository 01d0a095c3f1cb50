/// Holds the bytes of a report against those of one that is computed, and finds the first line that
/// differs. The line that states the version of the program may differ, and is told apart.
package struct ReportComparison {
  package struct Difference: Equatable, Sendable {
    /// Counted from 1.
    package let line: Int
    /// The member of the report in which the line stands.
    package let section: String
    /// Both lines around the first byte that differs, escaped for a terminal and shortened.
    package let stated: String
    package let computed: String
    /// Whether the lines differ in blanks only, or the stated report has no lines of ours: somebody laid it out anew.
    package let isLayout: Bool
  }

  private let stated: [UInt8]
  private var next = 0
  private var line = 0
  private var section = ""
  private var pending: [UInt8] = []
  private var difference: Difference?
  /// The version that the report states, escaped for a terminal and shortened, where it is not the computed one's.
  package private(set) var otherVersion: String?

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
    if section == "tool", Self.isVersion(found), Self.isVersion(computed) {
      let parts = String(decoding: found, as: UTF8.self).split(separator: "\"")
      otherVersion = Self.cut(
        TerminalText.escaped(String(parts.dropFirst(3).first ?? "")))
      return
    }
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
    let texts = [stated, computed].map { line in
      line.map { TerminalText.escaped(String(decoding: $0.drop { $0 == 32 }, as: UTF8.self)) }
    }
    // By scalars: letters that look alike are not the same bytes.
    let common = zip((texts[0] ?? "").unicodeScalars, (texts[1] ?? "").unicodeScalars)
      .prefix { $0 == $1 }.count
    // Both are cut alike, so that what is equal stands below what is equal, also where one of them would fit.
    let isLong = texts.contains { TerminalText.width($0 ?? "") > Self.shownColumns }
    let start = isLong ? max(common - Self.columnsBefore, 0) : 0
    func shown(_ text: String?) -> String {
      guard let text else { return "the report is at its end" }
      return Self.cut(text, from: start)
    }
    difference = Difference(
      line: line, section: section, stated: shown(texts[0]), computed: shown(texts[1]),
      isLayout: Self.differInLayout(stated, computed, isFirst: line == 1))
  }

  /// So many columns of a line are shown, and so many of them before what differs (own choice).
  private static let (shownColumns, columnsBefore) = (88, 40)

  /// What fits of a text.
  ///
  /// - Parameter start: how many of its scalars are left out before.
  private static func cut(_ text: String, from start: Int = 0) -> String {
    var rest = ""
    rest.unicodeScalars.append(contentsOf: text.unicodeScalars.dropFirst(start))
    let shown = start > 0 ? "…" : ""
    let room = shownColumns - TerminalText.width(shown)
    if TerminalText.width(rest) <= room { return shown + rest }
    let piece = TerminalText.pieces(of: rest, columns: room - 1).first ?? ""
    return shown + piece + "…"
  }

  private static func differInLayout(
    _ stated: ArraySlice<UInt8>?, _ computed: ArraySlice<UInt8>?, isFirst: Bool
  ) -> Bool {
    guard let stated, let computed else { return false }
    let (a, b) = (withoutBlanks(stated), withoutBlanks(computed))
    return a == b || (isFirst && !b.isEmpty && a.starts(with: b))
  }

  /// A line of JSON without the blanks between its tokens.
  private static func withoutBlanks(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var isQuoted = false
    var isEscaped = false
    for byte in line {
      if isQuoted || ![9, 13, 32].contains(byte) { kept.append(byte) }
      if byte == UInt8(ascii: "\""), !isEscaped { isQuoted.toggle() }
      isEscaped = isQuoted && byte == UInt8(ascii: "\\") && !isEscaped
    }
    return kept
  }
}
