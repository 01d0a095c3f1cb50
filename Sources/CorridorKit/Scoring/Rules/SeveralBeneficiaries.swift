/// B04: several beneficiaries within a short time.
///
/// Formula: log2 (t / c) of the bin of the most beneficiaries that any window of `breadth.window` days
/// holds, within the cohort; `t` is `breadth.several_masses`.
///
/// Source: the Westpac statement of claim, "multiple beneficiaries ... within short timeframes"
/// [second-hand], without a figure.
/// Misleads: large families, informal couriers, customers of several sellers.
struct SeveralBeneficiaries: PerPayerScorer {
  let policy: Policy
  let indicator = Indicator.severalBeneficiaries

  static let comparesWithinSizeClass = false
  static let binning = Binning(edges: [0.5, 1.5, 2.5, 3.5, 5.5, 8.5, 1e6])

  func typology(_ policy: Policy) -> [Double] { policy.breadth.severalMasses }

  func measure(_ profile: PayerProfile, _ policy: Policy) -> Result<Measure, NotTestable> {
    guard !profile.residual.isEmpty else { return .failure(NotTestable(.nothingLeft)) }
    return .success(
      Measure(
        value: Double(mostBeneficiaries(profile, policy).count), count: profile.residual.count))
  }

  func witnesses(_ profile: PayerProfile) -> [Int] {
    let window = mostBeneficiaries(profile, policy)
    return Array(profile.residual[window.range])
  }

  /// The window with most beneficiaries; the first of equals.
  private func mostBeneficiaries(
    _ profile: PayerProfile, _ policy: Policy
  ) -> (count: Int, range: Range<Int>) {
    var inWindow: [Int: Int] = [:]
    var best = (count: 0, range: 0..<0)
    var start = 0
    for end in profile.residual.indices {
      let payment = profile.payments[profile.residual[end]]
      inWindow[payment.relation, default: 0] += 1
      while true {
        let first = profile.payments[profile.residual[start]]
        let span = payment.sentAt.seconds - first.sentAt.seconds
        guard span > Int64(policy.breadth.window) * 86_400 else { break }
        if inWindow[first.relation] == 1 {
          inWindow[first.relation] = nil
        } else {
          inWindow[first.relation, default: 0] -= 1
        }
        start += 1
      }
      if inWindow.count > best.count { best = (inWindow.count, start..<end + 1) }
    }
    return best
  }
}
