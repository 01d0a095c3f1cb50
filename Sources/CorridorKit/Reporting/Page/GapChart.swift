/// Days between successive payments, in classes that double, beside those of the corridor's payers.
struct GapChart {
  let own: [Int]
  /// Of all payers with the same commonest destination, this one among them.
  let others: [Int]

  init(_ payments: [Payment], others: [Int]) {
    var own = [Int](repeating: 0, count: GapClasses.count)
    for (a, b) in zip(payments, payments.dropFirst()) {
      own[GapClasses.place(of: b.sentAt.seconds - a.sentAt.seconds)] += 1
    }
    self.own = own
    self.others = others
  }

  /// The axis with its classes, which is the same for every payer.
  static func axis(_ messages: Messages) -> String {
    var svg = SVG(width: 340, height: 240)
    for index in 0..<GapClasses.count {
      svg.text(31 + 35 * Double(index), 208, GapClasses.label(index), .middle, soft: true)
    }
    svg.line(10, 190, 335, 190, "axis")
    svg.text(335, 228, messages["page.days"], .end, soft: true)
    return svg.definition("gaps")
  }

  func drawing(_ messages: Messages) -> String {
    var svg = SVG(width: 340, height: 240)
    svg.use("gaps")
    let (mine, theirs) = (max(own.reduce(0, +), 1), max(others.reduce(0, +), 1))
    let shares = (0..<GapClasses.count).map { index in
      (Double(own[index]) / Double(mine), Double(others[index]) / Double(theirs))
    }
    let most = max(shares.map { max($0.0, $0.1) }.max() ?? 1, 0.01)
    for (index, share) in shares.enumerated() {
      let x = 18 + 35 * Double(index)
      svg.rect(x, 190 - 160 * share.0 / most, 14, 160 * share.0 / most, "bar")
      svg.rect(x + 15, 190 - 160 * share.1 / most, 12, 160 * share.1 / most, "pale")
    }
    svg.text(10, 20, DecimalText.percent(most), soft: true)
    let words = shares.enumerated().map { index, share in
      "\(GapClasses.label(index)): \(DecimalText.percent(share.0)) / \(DecimalText.percent(share.1))"
    }
    return svg.element(messages["page.gaps", ["gaps": .text(words.joined(separator: ", "))]])
  }
}
