/// B12: payments to beneficiaries on the user's own list.
///
/// Formula: points = weight x `network.watchlist_bits` x the greatest weight among the listed beneficiaries paid,
/// but for organisations and for steady support of family size: facilitators have relatives who send them larger
/// sums by the month. Small sums in a rhythm count. A bare name is never a hit. The strongest indicator, and still not enough alone: families are needed beside it.
///
/// Source: AUSTRAC cases and the design of AIC T&I 589, which starts from known facilitators [verified].
struct WatchlistHits: Scorer {
  let policy: Policy
  let indicator = Indicator.watchlist

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    // Most runs have no list.
    population.watchlist == nil ? 0 : finding(in: profile, against: population).points
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard let watchlist = population.watchlist else { return .notTestable(.noWatchlist) }
    var weight = watchlist.payers[profile.payer] ?? 0
    var hits: [Int] = []
    for index in profile.payments.indices where !profile.payments[index].paidAsMinor {
      let relation = profile.relations[profile.payments[index].relation]
      guard relation.receiver != .organisation,
        !(relation.isRhythmic && relation.looksLikeSupport(policy.network)),
        let listed = watchlist.beneficiaries[relation.beneficiary]
      else { continue }
      weight = max(weight, listed.weight)
      hits.append(index)
    }
    guard weight > 0 else { return .unremarkable }
    let bits = policy.network.watchlistBits * weight * policy.weights[indicator]
    return .evidence(
      Evidence(
        points: Points.rounded(bits), observed: Double(hits.count), expected: 0,
        count: profile.payments.count, payments: hits))
  }
}
