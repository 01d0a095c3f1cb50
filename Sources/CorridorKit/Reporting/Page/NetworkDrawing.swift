/// The payer, whom they paid, and who else paid those. Payers in a lane for protection, minors among them,
/// never stand here by their id.
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
    let words = links.enumerated().map { "B\($0.0 + 1): \($0.1.others)" }
    return svg.element(
      messages["page.network", ["others": .text(words.joined(separator: ", "))]])
  }
}

extension Backdrop.Link {
  var hasMore: Bool { others > min(named.count, NetworkDrawing.mostOthers) }

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
