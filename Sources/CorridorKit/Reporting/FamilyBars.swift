/// What each family of indicators adds to a payer's score, as a small bar of plain characters.
struct FamilyBars {
  /// A bar is never longer: the network's cap would fill the line.
  static let longest = 12

  let payer: PayerSummary
  let group: LaneGroup
  let policy: Policy

  /// Families of the score that is printed, with their capped points in thousandths of a bit; those of no
  /// points left out.
  var totals: [(family: IndicatorFamily, points: Int)] {
    let judgement = Judgement(payer.findings, policy: policy)
    return IndicatorFamily.allCases.compactMap { family in
      let points = judgement[family]
      return group.counts(family) && points != 0 ? (family, points) : nil
    }
  }

  /// `amount +3.1 +++  time -0.4 -`: a mark a bit, the first from a twentieth on.
  func text(_ messages: Messages) -> String? {
    let parts = totals.map { family, points in
      let marks = min(Self.longest, (abs(points) + 500) / 1_000)
      let bar = String(
        repeating: points > 0 ? "+" : "-", count: max(marks, abs(points) >= 50 ? 1 : 0))
      return "\(messages["family.\(family.rawValue)"]) \(DecimalText.signedBits(points)) \(bar)"
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

extension LaneGroup {
  /// Whether a family's points are part of the score that is printed: victims' signs make the victim score
  /// only, all others the purchase score only.
  func counts(_ family: IndicatorFamily) -> Bool {
    switch self {
    case .purchase: family.isOfPurchase
    case .victims: family == .victim
    case .fraudVictims: family == .fraud
    }
  }
}
