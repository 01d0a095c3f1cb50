/// V07: large and rising sums to one receiver over weeks or months, as victims of romance and similar fraud pay them.
/// Speaks for protection, never for purchase, and makes a lane of its own (``LaneRule``).
///
/// Formula: bits = the sum of six ramps, all soft: `fraud.growth_bits` of log2 of the mean sum of the later half of
/// payments over that of the earlier; `fraud.total_bits` of all sums; `fraud.mean_bits` of the mean sum;
/// `fraud.share_bits` of the share of all sums that one beneficiary received; `fraud.span_bits` of the days from first
/// to last; `fraud.number_bits` of the number of payments; and `fraud.rhythm_bits` where the relation with that
/// beneficiary keeps a rhythm, as family support does. Fewer than three payments: not testable.
///
/// Sources: FTC, median losses of US$2,400 to 4,400, money sent repeatedly for one crisis after another [verified];
/// larger and rising sums to one recipient is our reading of it. Sizes are our own choice, measured on synthetic worlds.
/// Misleads: families whose support grows; tuition; a house being built.
struct RisingSums: Scorer {
  let policy: Policy
  let indicator = Indicator.risingSums

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    // Most payers have fewer.
    profile.payments.count < 3 ? 0 : finding(in: profile, against: population).points
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    let rule = policy.fraud
    guard profile.payments.count >= 3 else { return .notTestable(.tooFewPayments) }
    let sums = profile.payments.map { Double($0.referenceCents) / 100 }
    let shape = profile.shape
    let half = sums.count / 2
    let earlier = sums.prefix(half).reduce(0, +) / Double(half)
    let later = sums.suffix(sums.count - half).reduce(0, +) / Double(sums.count - half)
    let growth = max(later, 0.01) / max(earlier, 0.01)
    var received = [Double](repeating: 0, count: profile.relations.count)
    for payment in profile.payments { received[payment.relation] += Double(payment.referenceCents) }
    let most = received.indices.max { received[$0] < received[$1] } ?? 0
    let total = received.reduce(0, +)
    guard total > 0 else { return .notTestable(.tooFewPayments) }
    var bits = rule.growthBits.value(at: logarithm2(growth))
    bits += rule.totalBits.value(at: shape.total)
    bits += rule.meanBits.value(at: shape.total / Double(shape.payments))
    bits += rule.shareBits.value(at: received[most] / total)
    bits += rule.spanBits.value(at: shape.span)
    bits += rule.numberBits.value(at: Double(shape.payments))
    if profile.relations[most].isAside { bits += rule.rhythmBits }
    let points = Points.rounded(bits * policy.weights[indicator])
    guard points != 0 else { return .unremarkable }
    return .evidence(
      Evidence(
        points: points, observed: shape.total, expected: growth, count: shape.payments,
        payments: points > 0
          ? profile.payments.indices.filter { profile.payments[$0].relation == most } : []))
  }
}
