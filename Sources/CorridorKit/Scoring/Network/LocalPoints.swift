/// What one payer's own payments say, before any neighbour is heard: thousandths of a bit.
struct LocalPoints: Equatable, Sendable {
  /// The sum of all families without the network.
  var total: Int32
  /// Capped sum of the amount family.
  var amount: Int32
  /// Capped breadth, without switches between beneficiaries: what a payer lends to neighbours.
  var breadth: Int32
  var night: Int32
  var even: Int32
  var escalation: Int32
  var count: Int32

  init(_ findings: [Finding], policy: Policy) {
    func points(_ indicator: Indicator) -> Int32 { findings[indicator.ordinal].points }
    /// What one indicator may lend.
    let most = Points.rounded(policy.votes.lent)
    func lent(_ indicator: Indicator) -> Int32 { min(max(points(indicator), -most), most) }
    let judgement = Judgement(findings, policy: policy)
    total = Int32(clamping: judgement.sum)
    amount = Int32(clamping: judgement[.amount])
    let bounds = policy.caps.breadth
    breadth = min(
      max(
        points(.beneficiariesPerPayment) + points(.severalBeneficiaries) + points(.escalation),
        Points.rounded(bounds.floor)), Points.rounded(bounds.cap))
    night = lent(.nightPayments)
    even = lent(.evenAmounts)
    escalation = lent(.escalation)
    count = lent(.paymentCount)
  }
}
