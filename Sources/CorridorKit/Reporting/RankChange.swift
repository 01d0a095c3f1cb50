/// What would change a payer's rank: the distance to the neighbours and to the lane, and what the rank would
/// be without one family or one sign, everybody else left as they are.
struct RankChange {
  let payer: PayerSummary
  let ranking: any RankedPayers
  let policy: Policy
  let messages: Messages

  /// Signs are tried by falling points; so many are printed (own choice).
  private static let mostSigns = 5

  /// Sentences without a full stop; none for payers in a lane for protection, whose order is no suspicion.
  var sentences: [String] {
    guard !LaneGroup(payer.lane).isForProtection else { return [] }
    return distances + [lane] + families + signs + untested
  }

  /// How far the neighbours in the order stand.
  private var distances: [String] {
    let place = payer.rank - 1
    var found: [String] = []
    if place > 0, ranking.count > place {
      let gap = ranking.outline(at: place - 1).score - payer.score
      found.append(messages["sums.up", ["bits": .text(DecimalText.bits(gap))]])
    }
    if place + 1 < ranking.count {
      let next = ranking.outline(at: place + 1)
      if !LaneGroup(next.lane).isForProtection {
        let gap = payer.score - next.score
        found.append(messages["sums.down", ["bits": .text(DecimalText.bits(gap))]])
      }
    }
    return found
  }

  private var lane: String {
    messages[
      "sums.lane",
      [
        "threshold": .number(policy.ranking.threshold),
        "own": .number(policy.ranking.ownThreshold),
        "score": .text(DecimalText.bits(Judgement(payer.findings, policy: policy).own)),
      ]]
  }

  private var families: [String] {
    payer.counterfactuals.map { other in
      messages[
        "sums.without",
        [
          "family": .text(messages["family.\(other.family.rawValue)"]),
          "score": .text(DecimalText.bits(other.score)), "rank": .count(other.rank),
        ]]
    }
  }

  /// Single signs whose loss would change the rank.
  private var signs: [String] {
    var found: [String] = []
    for (indicator, evidence) in payer.indicatorsByPoints
    where indicator.family.isOfPurchase && evidence.points > 0 && found.count < Self.mostSigns {
      var findings = payer.findings
      findings[indicator.ordinal] = .unremarkable
      let score = Judgement(findings, policy: policy).purchaseScore(policy.ranking)
      let rank = ranking.rank(of: score, but: payer.rank - 1)
      guard rank != payer.rank else { continue }
      found.append(
        messages[
          "sums.without_sign",
          [
            "sign": .text("\(indicator.catalogue) \(indicator.rawValue)"),
            "score": .text(DecimalText.bits(score)), "rank": .count(rank),
          ]])
    }
    return found
  }

  private var untested: [String] {
    let count = zip(Indicator.allCases, payer.findings).count { indicator, finding in
      if case .notTestable = finding { indicator.family.isOfPurchase } else { false }
    }
    return count == 0 ? [] : [messages["sums.untested", ["n": .count(count)]]]
  }
}
