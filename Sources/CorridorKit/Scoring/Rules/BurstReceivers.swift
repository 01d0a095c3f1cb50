/// V05: the beneficiaries' other payers paid in short bursts too.
///
/// Formula: over the other payers of all beneficiaries but hubs, of whom `burst` paid in a burst (``PayerShape``) and
/// `long` over more than `bursts.long_days`: bits = burst x log2 (e / c) + (others - burst) x
/// log2 ((1 - e) / (1 - c)) within `bursts.floor` and `cap`, with e and c as ``BurstShares`` has them; and
/// `bursts.long_bits` if `long` is at least 1 and at least `burst`. Nobody else pays, or nobody knows who does: not testable.
///
/// Sources: FinCEN FIN-2025-NTC2 and Operation Huntsman (AFP), money mules of extorted payments [verified], without
/// figures. Sizes are our own choice, measured on synthetic worlds.
/// Misleads: victims of other fraud that runs over the same receivers.
struct BurstReceivers: Scorer {
  let policy: Policy
  let indicator = Indicator.burstReceivers

  /// The other payers of all beneficiaries but hubs: what a merchant's thousands do says nothing of one of them.
  private struct Others {
    var all = 0
    var bursts = 0
    var long = 0
    /// Whether every beneficiary is a hub.
    var areHubs = true

    /// Borrows, since an initializer otherwise copies, and so retains, every list of the profile.
    init(of profile: borrowing PayerProfile, _ receivers: borrowing Receivers, _ policy: Policy) {
      let rule = policy.bursts
      let isBurst = profile.shape.isBurst(rule) ? 1 : 0
      let isLongLived = profile.shape.isLongLived(rule) ? 1 : 0
      for relation in profile.relations {
        let counted = receivers[relation.beneficiary]
        // By number alone: many who pay fixed sums make an organisation, and that is a hub none the less.
        if Int(counted.payers) >= policy.receivers.hubPayers { continue }
        areHubs = false
        all += Int(counted.payers) - 1
        bursts += Int(counted.bursts) - isBurst
        long += Int(counted.longLived) - isLongLived
      }
    }
  }

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    let others = Others(of: profile, population.receivers, policy)
    guard others.all > 0 else { return 0 }
    return points(others, BurstShares(of: population), population.cohort(of: profile))
  }

  private func points(_ others: Others, _ shares: BurstShares, _ cohort: Int) -> Int32 {
    let rule = policy.bursts
    let sum =
      shares.burstBits(cohort) * Double(others.bursts)
      + shares.otherBits(cohort) * Double(others.all - others.bursts)
    var bits = min(max(sum, rule.floor), rule.cap)
    if others.long >= 1, others.long >= others.bursts { bits += rule.longBits }
    return Points.rounded(bits * policy.weights[indicator])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    let others = Others(of: profile, population.receivers, policy)
    guard others.all > 0 else {
      return .notTestable(
        others.areHubs
          ? .onlyHubs : NetworkScorer.noCompany(profile.relations.indices, of: profile))
    }
    let shares = BurstShares(of: population)
    let cohort = population.cohort(of: profile)
    let points = points(others, shares, cohort)
    guard points != 0 else { return .unremarkable }
    return .evidence(
      Evidence(
        points: points, observed: Double(others.bursts),
        expected: shares.share(cohort) * Double(others.all),
        count: others.all,
        payments: Array(profile.payments.indices)))
  }
}
