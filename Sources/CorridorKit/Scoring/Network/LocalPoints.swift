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

  /// - Parameters:
  ///   - points: of every scorer that is lent to neighbours.
  ///   - bounds: of the families.
  ///   - most: what one indicator may lend, thousandths of a bit.
  init(
    _ points: borrowing IndicatorPoints, within bounds: Judgement.Bounds, lending most: Int32
  ) {
    let judgement = Judgement(points.sums, within: bounds)
    total = Int32(clamping: judgement.sum)
    amount = Int32(clamping: judgement[.amount])
    breadth = bounds.bounded(
      points[.beneficiariesPerPayment] + points[.severalBeneficiaries] + points[.escalation],
      .breadth)
    night = min(max(points[.nightPayments], -most), most)
    even = min(max(points[.evenAmounts], -most), most)
    escalation = min(max(points[.escalation], -most), most)
    count = min(max(points[.paymentCount], -most), most)
  }
}
