/// How a payer's points add up to the score, and how much of the rank hangs on each family.
///
/// Printed reasons hold points before caps; here stands what the caps leave, so that figures add up.
struct FamilySumsText {
  let payer: PayerSummary
  let policy: Policy

  var lines: [String] {
    var lines = ["", "How the points add up, in bits"]
    let sums = payer.familySums(policy).filter { $0.family != .victim }
    for sum in sums {
      let bounds = policy.caps[sum.family]
      var line = "\(sum.family.rawValue): \(DecimalText.bits(sum.capped))"
      if sum.uncapped != sum.capped {
        let limit =
          sum.uncapped > sum.capped
          ? "cap \(DecimalText.plain(bounds.cap))" : "floor \(DecimalText.plain(bounds.floor))"
        line += " (its indicators add up to \(DecimalText.bits(sum.uncapped)); \(limit))"
      }
      lines += WrappedText.lines(line, first: "  ")
    }
    let total = sums.reduce(0) { $0 + $1.capped }
    var line = "purchase score: \(DecimalText.bits(payer.score))"
    if total != payer.score {
      line +=
        " (families add up to \(DecimalText.bits(total)); fewer than"
        + " \(policy.ranking.familiesNeeded) families speak for a look, so their positive points"
        + " count up to \(DecimalText.plain(policy.ranking.fewFamiliesCap)))"
    }
    lines += WrappedText.lines(line, first: "  ")
    guard !payer.counterfactuals.isEmpty else { return lines }
    lines += ["", "What hangs on what, all other payers left as they are"]
    for other in payer.counterfactuals {
      lines += WrappedText.lines(
        "without \(Self.words(other.family)) the score would be \(DecimalText.bits(other.score)) and"
          + " the rank \(DecimalText.grouped(other.rank))", first: "  ")
    }
    return lines
  }

  private static func words(_ family: IndicatorFamily) -> String {
    switch family {
    case .amount: "the amounts"
    case .cadence: "the rhythm and number of payments"
    case .breadth: "the spread over beneficiaries"
    case .network: "the shared beneficiaries"
    case .time: "the hours"
    case .victim: "the victim's signs"
    }
  }
}
