/// Where a payer would stand if one family had said nothing: how much hangs on it.
///
/// The payer's own capped sum of the family is taken away and everybody else is left as they are.
public struct Counterfactual: Equatable, Sendable {
  public let family: IndicatorFamily
  /// Thousandths of a bit.
  public let score: Int
  /// From 1, among those who are no victims.
  public let rank: Int
}

/// A family's part of the purchase score: what its indicators add up to, and what the caps leave of it.
public struct FamilySum: Equatable, Sendable {
  public let family: IndicatorFamily
  /// Thousandths of a bit: what indicators add up to, what of it may speak (the other payers' habits only as far as
  /// the rest of the network does), and that within floor and cap.
  public let uncapped: Int
  public let joined: Int
  public let capped: Int
}

extension PayerSummary {
  /// How findings add up, family by family.
  func familySums(_ policy: Policy) -> [FamilySum] {
    let judgement = Judgement(findings, policy: policy)
    return IndicatorFamily.allCases.map { family in
      let sum = zip(Indicator.allCases, findings).reduce(0) {
        $1.0.family == family ? $0 + Int($1.1.points) : $0
      }
      return FamilySum(
        family: family, uncapped: sum, joined: judgement.joined(family), capped: judgement[family])
    }
  }
}

extension RankedPayers {
  /// The rank that a score would have among the others who are no victims.
  ///
  /// - Parameter place: of the payer who would have it, from 0.
  func rank(of score: Int, but place: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let (lane, other) = outline(at: middle)
      let isVictim = lane == .possibleVictim || lane == .possibleFraudVictim
      if !isVictim, other > score { low = middle + 1 } else { high = middle }
    }
    return low + (place < low ? 0 : 1)
  }
}
