/// B03: how many payments the busiest 365 days hold.
///
/// Formula: log2 (t / c) of the bin of the count; `t` is a mixture of three log-normals after the published
/// concentration of payments among payers, `c` the cohort's share of the bin.
///
/// Sources: AIC T&I 589, 3 % of payers made half of all payments and a quarter made 3 % [verified]; more
/// than 20 is high volume (AIC talk) [verified].
/// Misleads: for anybody who pays often; alone it says nothing.
struct PaymentCount: PerPayerScorer {
  let policy: Policy
  let indicator = Indicator.paymentCount

  static let comparesWithinSizeClass = false
  static let binning = Binning(edges: [0.5, 1.5, 2.5, 4.5, 7.5, 12.5, 20.5, 40.5, 90.5, 1e6])

  func typology(_ policy: Policy) -> [Double] {
    let count = policy.count
    let middleShare = max(0, 1 - count.fewShare - count.manyShare)
    let parts = [
      (count.fewShare, count.fewCentre, count.fewSpread),
      (middleShare, count.middleCentre, count.middleSpread),
      (count.manyShare, count.manyCentre, count.manySpread),
    ]
    let logarithms = Binning(edges: Self.binning.edges.map { naturalLogarithm($0) })
    var masses = [Double](repeating: 0, count: Self.binning.count)
    for (share, centre, spread) in parts {
      let part = logarithms.normalMasses(
        mean: naturalLogarithm(centre), deviation: spread, floor: 0)
      for bin in masses.indices { masses[bin] += share * part[bin] }
    }
    return masses
  }

  func measure(_ profile: PayerProfile, _ policy: Policy) -> Result<Measure, NotTestable> {
    guard !profile.residual.isEmpty else { return .failure(NotTestable(.nothingLeft)) }
    let count = profile.busiest(within: 365 * 86_400)
    return .success(Measure(value: Double(count), count: profile.residual.count))
  }
}

extension PayerProfile {
  /// The most residual payments that any window of so many seconds holds.
  func busiest(within seconds: Int64) -> Int {
    var best = 0
    var start = 0
    for end in residual.indices {
      let last = payments[residual[end]].sentAt.seconds
      while last - payments[residual[start]].sentAt.seconds >= seconds { start += 1 }
      best = max(best, end - start + 1)
    }
    return best
  }
}
