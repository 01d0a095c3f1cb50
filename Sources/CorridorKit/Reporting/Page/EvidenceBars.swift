/// Families of indicators for and against, each with its floor and cap in figures, and as ticks where they fit the scale.
struct EvidenceBars {
  let totals: [(family: IndicatorFamily, points: Int)]
  let policy: Policy

  private static func range(of bounds: FamilyCaps.Bounds) -> String {
    "\(DecimalText.plain(bounds.floor)) … \(DecimalText.plain(bounds.cap))"
  }

  func drawing(_ messages: Messages) -> String {
    var svg = SVG(width: 760, height: 26 * max(totals.count, 1) + 28)
    let reach = max(10, totals.map { Double(abs($0.points)) / 1_000 }.max() ?? 0)
    func x(_ bits: Double) -> Double { 430 + 240 * bits / reach }
    for (index, total) in totals.enumerated() {
      let y = 10 + 26 * Double(index)
      let bits = Double(total.points) / 1_000
      let bounds = policy.caps[total.family]
      svg.text(100, y + 13, messages["family.\(total.family.rawValue)"], .end)
      svg.rect(min(x(0), x(bits)), y + 2, abs(x(bits) - x(0)), 14, bits >= 0 ? "for" : "against")
      for cap in [bounds.floor, bounds.cap] where abs(cap) <= reach {
        svg.line(x(cap), y, x(cap), y + 18, "link")
      }
      svg.text(180, y + 13, DecimalText.signedBits(total.points), .end)
      svg.text(756, y + 13, Self.range(of: bounds), .end, soft: true)
    }
    let bottom = 26 * Double(max(totals.count, 1)) + 10
    svg.line(x(0), 4, x(0), bottom, "link")
    svg.text(x(0) - 6, bottom + 14, "← \(messages["word.against"])", .end, soft: true)
    svg.text(x(0) + 6, bottom + 14, "\(messages["word.for"]) →", .start, soft: true)
    let words = totals.map { total in
      let bounds = policy.caps[total.family]
      return "\(messages["family.\(total.family.rawValue)"]) "
        + DecimalText.signedBits(total.points)
        + " (\(Self.range(of: bounds)))"
    }
    return svg.element(
      messages["page.families", ["families": .text(words.joined(separator: ", "))]])
  }
}
