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

  /// The other payers of all beneficiaries.
  private struct Others {
    var all = 0
    var bursts = 0
    var long = 0

    init(of profile: PayerProfile, _ receivers: Receivers, _ rule: Policy.BurstRule) {
      let isBurst = profile.shape.isBurst(rule) ? 1 : 0
      let isLongLived = profile.shape.isLongLived(rule) ? 1 : 0
      for relation in profile.relations {
        let counted = receivers[relation.beneficiary]
        all += Int(counted.payers) - 1
        bursts += Int(counted.bursts) - isBurst
        long += Int(counted.longLived) - isLongLived
      }
    }
  }

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    points(Others(of: profile, population.receivers, policy.bursts))
  }

  private func points(_ others: Others) -> Int32 {
    guard others.all > 0 else { return 0 }
    let rule = policy.bursts
    let sum =
      rule.burstBits * Double(others.bursts)
      + rule.otherBits * Double(others.all - others.bursts)
    var bits = min(max(sum, rule.floor), rule.cap)
    if others.long >= 1, others.long >= others.bursts { bits += rule.longBits }
    return Points.rounded(bits * policy.weights[indicator])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    let others = Others(of: profile, population.receivers, policy.bursts)
    guard others.all > 0 else { return .notTestable(.onlyPayer) }
    let points = points(others)
    guard points != 0 else { return .unremarkable }
    return .evidence(
      Evidence(
        points: points, observed: Double(others.bursts), expected: Double(others.all),
        count: others.all,
        payments: Array(profile.payments.indices)))
  }
}
