/// The payer, whom they paid, and who else paid those. Payers in a lane for protection, minors among them,
/// never stand here by their id. What it shows is also told in a table, for whoever does not see it.
struct NetworkDrawing {
  static let mostBeneficiaries = 8
  static let mostOthers = 4

  /// The beneficiaries in the order of their marks, with their other payers.
  let links: [Backdrop.Link]

  func drawing(_ messages: Messages) -> String {
    let shown = links.prefix(Self.mostBeneficiaries)
    let rows = shown.map { max(1, min($0.named.count, Self.mostOthers) + ($0.hasMore ? 1 : 0)) }
    let left = links.count - shown.count
    var svg = SVG(width: 760, height: 22 * (max(rows.reduce(0, +), 1) + (left > 0 ? 1 : 0)) + 20)
    let middle = Double(svg.height) / 2
    var top = 10.0
    for (number, link) in shown.enumerated() {
      let height = 22 * Double(rows[number])
      let y = top + height / 2
      svg.line(90, middle, 240, y, "link")
      svg.mark(250, y, number)
      svg.text(264, y + 4, "B\(number + 1) · \(link.payments)")
      for (row, other) in link.lines(messages).enumerated() {
        let lineY = top + 22 * Double(row) + 11
        svg.line(330, y, 470, lineY, "link")
        svg.text(478, lineY + 4, other)
      }
      top += height
    }
    if left > 0 {
      svg.text(244, top + 15, messages["page.more_beneficiaries", ["n": .count(left)]], soft: true)
    }
    svg.circle(84, middle, 5, "bar")
    svg.text(74, middle + 4, messages["word.payer"], .end)
    let words = links.enumerated().map { place, link in
      "B\(place + 1): \(link.isKnown ? String(link.others) : messages["page.not_known"])"
    }
    return svg.element(
      messages["page.network", ["others": .text(words.joined(separator: ", "))]])
  }

  /// Which of the beneficiaries others pay too, as a line below the drawing; nil where nobody does.
  func sharing(_ messages: Messages) -> String? {
    let shared = links.prefix(Self.mostBeneficiaries).enumerated()
      .filter { $1.isKnown && $1.others > 0 }
      .map { "B\($0 + 1) (\($1.others))" }
    guard !shared.isEmpty else { return nil }
    return messages["page.shared", ["others": .text(shared.joined(separator: ", "))]]
  }

  /// The same without the drawing: a row a beneficiary, with who else paid it and how often. Ids stand whole.
  func table(_ messages: Messages) -> String {
    func shown(_ key: String) -> String { HTMLText.escaped(messages[key]) }
    let left = links.count - min(links.count, Self.mostBeneficiaries)
    let rows = links.prefix(Self.mostBeneficiaries).enumerated().map { place, link in
      let others = link.others == 0 ? messages["word.none"] : link.sentence(messages)
      let (number, who) =
        link.isKnown
        ? (String(link.others), others) : ("–", messages["page.not_known"])
      return "<tr><th scope=\"row\" class=\"id\">B\(place + 1)"
        + " \(HTMLText.escaped(link.beneficiary.text))</th><td class=\"n\">\(link.payments)</td>"
        + "<td class=\"n\">\(number)</td><td class=\"id\">\(HTMLText.escaped(who))</td></tr>"
    }
    let titles = [
      ("column.beneficiary", ""), ("fact.payments", "n"), ("page.others", "n"),
      ("page.network.title", ""),
    ].map { key, kind in
      "<th scope=\"col\"\(kind.isEmpty ? "" : " class=\"n\"")>\(shown(key))</th>"
    }
    let more = messages["page.more_beneficiaries", ["n": .count(left)]]
    return "<details><summary>\(shown("page.as_table"))</summary>"
      + "<table class=\"narrow\"><thead><tr>\(titles.joined())</tr></thead>"
      + "<tbody>\(rows.joined(separator: "\n"))</tbody></table>"
      + (left > 0 ? "<p>\(HTMLText.escaped(more))</p>" : "") + "</details>\n"
  }
}

extension Backdrop.Link {
  var hasMore: Bool { others > min(named.count, NetworkDrawing.mostOthers) }

  /// Who else paid, with their payments, and how many more: `AU-1 (3), a payer to protect (2), and 4 more`.
  func sentence(_ messages: Messages) -> String {
    let shown = named.prefix(NetworkDrawing.mostOthers).map { other in
      "\(other.id ?? messages["page.protected"]) (\(other.payments))"
    }
    let more = hasMore ? [messages["page.more", ["n": .count(others - shown.count)]]] : []
    return (shown + more).joined(separator: ", ")
  }

  /// Who else paid, a line each, and how many more.
  func lines(_ messages: Messages) -> [String] {
    var lines = named.prefix(NetworkDrawing.mostOthers).map { other in
      let id =
        other.id.map { TerminalText.shortened(TerminalText.escaped($0), to: 24) }
        ?? messages["page.protected"]
      return "\(id) · \(other.payments)"
    }
    if hasMore {
      lines.append(messages["page.more", ["n": .count(others - lines.count)]])
    }
    return lines
  }
}
