/// V05: the beneficiaries' other payers paid in short bursts too.
///
/// Formula: over the other payers of all beneficiaries, of whom `burst` paid in a burst (``PayerShape``) and
/// `long` over more than `bursts.long_days`: bits = `bursts.burst_bits` x burst + `bursts.other_bits` x (others -
/// burst) within `bursts.floor` and `cap`; and `bursts.long_bits` if `long` is at least 1 and at least `burst`.
/// Nobody else pays: not testable.
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
    let rule = policy.bursts
    let (isBurst, isLongLived) = (shape.isBurst(rule), shape.isLongLived(rule))
    var (others, bursts, long) = (0, 0, 0)
    for relation in profile.relations {
      others += Int(receivers.payers[relation.beneficiary]) - 1
      bursts += Int(receivers.bursts[relation.beneficiary]) - (isBurst ? 1 : 0)
      long += Int(receivers.longLived[relation.beneficiary]) - (isLongLived ? 1 : 0)
    }
    guard others > 0 else { return .notTestable(.onlyPayer) }
    let sum = rule.burstBits * Double(bursts) + rule.otherBits * Double(others - bursts)
    var bits = min(max(sum, rule.floor), rule.cap)
    if long >= 1, long >= bursts { bits += rule.longBits }
    let points = Points.rounded(bits * policy.weights[indicator])
    guard points != 0 else { return .unremarkable }
    return .evidence(
      Evidence(
        points: points, observed: Double(bursts), expected: Double(others), count: others,
        payments: Array(profile.payments.indices)))
  }
}
