/// What would change a payer's rank: the distance to the neighbours and to the lane, and what the rank would
/// be without one family or one sign, everybody else left as they are. What speaks against a look is tried like
/// what speaks for it: its loss would raise the rank.
struct RankChange {
  let payer: PayerSummary
  let ranking: any RankedPayers
  let policy: Policy
  let messages: Messages

  /// Signs of either side are tried from the strongest on; so many of each are printed (own choice).
  private static let mostSigns = 5

  /// Sentences without a full stop. For payers in a lane for protection the one that says why there are none:
  /// their order is no suspicion.
  var sentences: [String] {
    guard !LaneGroup(payer.lane).isForProtection else { return [messages["sums.protection"]] }
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
    let whole = Judgement(payer.findings, policy: policy)
    return payer.counterfactuals.map { other in
      messages[
        "sums.without",
        [
          "family": .text(messages["family.\(other.family.rawValue)"]),
          "score": .text(DecimalText.bits(other.score)), "rank": .count(other.rank),
        ]] + limit(on: whole.sum - whole[other.family], leaving: other.score)
    }
  }

  /// Single signs whose loss would change the rank: those for a look, then those against it.
  private var signs: [String] {
    let signs = payer.indicatorsByPoints.filter { $0.indicator.family.isOfPurchase }
    let lifting = signs.filter { $0.evidence.points > 0 }
    let lowering = signs.filter { $0.evidence.points < 0 }.reversed()
    return [lifting, Array(lowering)].flatMap { side in
      side.lazy.compactMap { sentence(without: $0.indicator) }.prefix(Self.mostSigns)
    }
  }

  private func sentence(without indicator: Indicator) -> String? {
    var findings = payer.findings
    findings[indicator.ordinal] = .unremarkable
    let judgement = Judgement(findings, policy: policy)
    let score = judgement.purchaseScore(policy.ranking)
    let rank = ranking.rank(of: score, but: payer.rank - 1)
    guard rank != payer.rank else { return nil }
    return messages[
      "sums.without_sign",
      [
        "sign": .text("\(indicator.catalogue) \(messages.name(indicator.rawValue))"),
        "score": .text(DecimalText.bits(score)), "rank": .count(rank),
      ]] + limit(on: judgement.sum, leaving: score)
  }

  /// Names the rule of several families where it and not the points alone makes a score.
  private func limit(on sum: Int, leaving score: Int) -> String {
    guard sum != score else { return "" }
    return " "
      + messages[
        "sums.few_then",
        [
          "n": .count(policy.ranking.familiesNeeded),
          "limit": .number(policy.ranking.fewFamiliesCap),
        ]]
  }

  private var untested: [String] {
    let count = zip(Indicator.allCases, payer.findings).count { indicator, finding in
      if case .notTestable = finding { indicator.family.isOfPurchase } else { false }
    }
    guard count > 0 else { return [] }
    // No data would let them be judged: payments made under age stay set aside.
    let key = payer.paidUnderAgeOnly ? "sums.under_age" : "sums.untested"
    return [messages[key, ["n": .count(count)]]]
  }
}
