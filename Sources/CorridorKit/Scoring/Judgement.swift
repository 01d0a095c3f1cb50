/// Findings added up: families capped, positive points in full only where several families speak.
///
/// All integers, thousandths of a bit.
struct Judgement: Equatable, Sendable {
  /// Capped sum of each family, by its place in ``IndicatorFamily/allCases``.
  private(set) var families = [Int](repeating: 0, count: IndicatorFamily.allCases.count)

  init(_ findings: [Finding], policy: Policy) {
    for (indicator, finding) in zip(Indicator.allCases, findings) {
      families[indicator.family.ordinal] += Int(finding.points)
    }
    for family in IndicatorFamily.allCases {
      let bounds = policy.caps[family]
      let floor = Int(Points.rounded(bounds.floor))
      let cap = Int(Points.rounded(bounds.cap))
      families[family.ordinal] = min(max(families[family.ordinal], floor), cap)
    }
  }

  /// The capped sum of a family.
  subscript(family: IndicatorFamily) -> Int { families[family.ordinal] }

  var victimScore: Int { families[IndicatorFamily.victim.ordinal] }

  /// All families of the purchase side added up, before the rule of several families.
  var sum: Int {
    IndicatorFamily.allCases.reduce(0) { $1 == .victim ? $0 : $0 + self[$1] }
  }

  /// The same without the network: what the payer's own payments say.
  var own: Int { sum - self[.network] }

  /// The purchase score. Fewer speaking families than `ranking.families_needed`: their positive points reach
  /// at most `ranking.few_families_cap`. A family speaks from `ranking.speaking` on.
  func purchaseScore(_ rule: Policy.RankingRule, without left: IndicatorFamily? = nil) -> Int {
    let least = Int(Points.rounded(rule.speaking))
    var positive = 0
    var negative = 0
    var speaking = 0
    for family in IndicatorFamily.allCases where family != .victim && family != left {
      let points = families[family.ordinal]
      if points > 0 { positive += points } else { negative += points }
      if points >= least { speaking += 1 }
    }
    if speaking < rule.familiesNeeded {
      positive = min(positive, Int(Points.rounded(rule.fewFamiliesCap)))
    }
    return positive + negative
  }
}

extension IndicatorFamily {
  /// Its place in the order of declaration.
  var ordinal: Int {
    switch self {
    case .amount: 0
    case .cadence: 1
    case .breadth: 2
    case .network: 3
    case .time: 4
    case .victim: 5
    }
  }
}
