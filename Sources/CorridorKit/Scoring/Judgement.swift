/// Points added up: families capped, positive points in full only where several families speak.
///
/// What the other payers of one's beneficiaries are used to (how often they come back, and in what company) tells
/// communities apart, but by itself is no sign of anything: such points speak for a look as far as the rest of the
/// network does and `others.alone` beyond, for the payer without limit.
/// - Formula: network = rest + min(habits, `others.alone` + `others.beside` x max(rest, 0)).
///
/// All integers, thousandths of a bit.
struct Judgement: Equatable, Sendable {
  /// The sum of each family, by its ordinal, and in the last place that of the other payers' habits.
  typealias Sums = SIMD8<Int32>

  /// The place of the other payers' habits.
  static let habits = 7

  /// Floors and caps of the families, rounded once for all payers.
  struct Bounds: Sendable {
    fileprivate var floors = Sums()
    fileprivate var caps = Sums()
    private let alone: Int32
    private let beside: Double

    init(_ policy: Policy) {
      alone = Points.rounded(policy.others.alone)
      beside = policy.others.beside
      for family in IndicatorFamily.allCases {
        let bounds = policy.caps[family]
        floors[family.ordinal] = Points.rounded(bounds.floor)
        caps[family.ordinal] = Points.rounded(bounds.cap)
      }
    }

    /// The sums with habits joined to their family, as far as these may speak.
    fileprivate func joined(_ sums: Sums) -> Sums {
      var sums = sums
      let network = IndicatorFamily.network.ordinal
      let rest = Double(max(sums[network], 0))
      let most = alone &+ Int32(clamping: Int64((rest * beside).rounded()))
      sums[network] &+= min(sums[Judgement.habits], most)
      sums[Judgement.habits] = 0
      return sums
    }

    /// Points as far as a family may contribute them.
    func bounded(_ points: Int32, _ family: IndicatorFamily) -> Int32 {
      min(max(points, floors[family.ordinal]), caps[family.ordinal])
    }
  }

  /// Ordinals of the families of the purchase side: those before victims'.
  private static let purchase = 0..<IndicatorFamily.victim.ordinal

  /// Before floor and cap, habits joined to their family.
  private let joined: Sums
  /// Capped.
  private let families: Sums

  init(_ findings: [Finding], policy: Policy) {
    var sums = Sums()
    for (indicator, finding) in zip(Indicator.allCases, findings) {
      sums[indicator.sumPlace] &+= finding.points
    }
    self.init(sums, within: Bounds(policy))
  }

  /// - Parameter sums: of each family, before floor and cap.
  init(_ sums: Sums, within bounds: Bounds) {
    joined = bounds.joined(sums)
    families = joined.clamped(lowerBound: bounds.floors, upperBound: bounds.caps)
  }

  /// The capped sum of a family.
  subscript(family: IndicatorFamily) -> Int { Int(families[family.ordinal]) }

  /// The sum of a family before floor and cap, habits as far as they may speak.
  func joined(_ family: IndicatorFamily) -> Int { Int(joined[family.ordinal]) }

  var victimScore: Int { self[.victim] }

  var fraudScore: Int { self[.fraud] }

  /// The score of the victims' lane that a payer stands in, that of extorted victims elsewhere.
  func victimScore(in lane: Lane) -> Int {
    lane == .possibleFraudVictim ? fraudScore : victimScore
  }

  /// All families of the purchase side added up, before the rule of several families.
  var sum: Int {
    var sum = 0
    for family in Self.purchase { sum += Int(families[family]) }
    return sum
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
    for family in Self.purchase where family != left?.ordinal {
      let points = Int(families[family])
      if points > 0 { positive += points } else { negative += points }
      if points >= least { speaking += 1 }
    }
    if speaking < rule.familiesNeeded {
      positive = min(positive, Int(Points.rounded(rule.fewFamiliesCap)))
    }
    return positive + negative
  }
}

extension Indicator {
  /// Where its points are added up.
  var sumPlace: Int {
    switch self {
    case .returningPayers, .othersPayments, .othersCompany: Judgement.habits
    default: family.ordinal
    }
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
    case .fraud: 6
    }
  }
}
