/// V05: the beneficiaries' other payers paid in short bursts too.
///
/// Formula: over the other payers of all beneficiaries, of whom `burst` paid in a burst (``PayerShape``) and
/// `long` over more than 45 days: bits = 2 x (2 x burst - (others - burst)) within -4 and 12; minus 6 if `long`
/// is at least 1 and at least `burst`. Nobody else pays: not testable.
///
/// Sources: FinCEN FIN-2025-NTC2 and Operation Huntsman (AFP), money mules of extorted payments [verified], without
/// figures. Sizes are our own choice, measured on synthetic worlds.
/// Misleads: victims of other fraud that runs over the same receivers.
struct BurstReceivers: Scorer {
  let policy: Policy
  let indicator = Indicator.burstReceivers

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    let shape = PayerShape(profile, policy: policy)
    let receivers = population.receivers
    var (others, bursts, long) = (0, 0, 0)
    for relation in profile.relations {
      others += Int(receivers.payers[relation.beneficiary]) - 1
      bursts += Int(receivers.bursts[relation.beneficiary]) - (shape.isBurst ? 1 : 0)
      long += Int(receivers.longLived[relation.beneficiary]) - (shape.isLongLived ? 1 : 0)
    }
    guard others > 0 else { return .notTestable(.onlyPayer) }
    var bits = 2 * min(max(2 * (Double(bursts) - 0.5 * Double(others - bursts)), -2), 6)
    if long >= 1, long >= bursts { bits -= 6 }
    let points = Points.rounded(bits * policy.weights[indicator])
    guard points != 0 else { return .unremarkable }
    return .evidence(
      Evidence(
        points: points, observed: Double(bursts), expected: Double(others), count: others,
        payments: Array(profile.payments.indices)))
  }
}
