/// What each payment carries of a payer's points: a way of reading, no measure (own choice).
///
/// The points of an indicator lie in equal parts on the payments that it names, thousandths that do not divide
/// on the first of them; points of indicators that name none are kept apart. Only families that make the
/// printed score count, before caps, so that shares and rest add up to those indicators' points exactly.
struct PaymentShares: Equatable {
  /// Thousandths of a bit, by payment.
  private(set) var shares: [Int]
  /// Of indicators that name no single payment.
  private(set) var rest = 0

  init(_ payer: PayerSummary, payments: Int, group: LaneGroup) {
    shares = [Int](repeating: 0, count: payments)
    for (indicator, evidence) in payer.indicatorsByPoints where group.counts(indicator.family) {
      let named = evidence.payments.filter { shares.indices.contains($0) }
      guard !named.isEmpty else {
        rest += Int(evidence.points)
        continue
      }
      let (part, left) = Int(evidence.points).quotientAndRemainder(dividingBy: named.count)
      for (number, index) in named.enumerated() {
        shares[index] += part + (number < abs(left) ? left.signum() : 0)
      }
    }
  }

  /// The sum of all shares.
  var shared: Int { shares.reduce(0, +) }

  func sentence(_ messages: Messages) -> String {
    messages[
      "explain.shares",
      [
        "shared": .text(DecimalText.signedBits(shared)),
        "rest": .text(DecimalText.signedBits(rest)),
      ]]
  }
}
