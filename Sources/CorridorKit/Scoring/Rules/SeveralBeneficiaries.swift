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
    guard profile.residualRelations.count > 1 else {
      return profile.residual.isEmpty ? (0, 0..<0) : (1, 0..<1)
    }
    let longest = Int64(policy.breadth.window) * 86_400
    if profile.residualRelations.count == profile.residual.count {
      return mostPayments(profile, within: longest)
    }
    var payments = [Int32](repeating: 0, count: profile.relations.count)
    var found = 0
    var best = (count: 0, range: 0..<0)
    var start = 0
    for end in profile.residual.indices {
      let payment = profile.payments[profile.residual[end]]
      if payments[payment.relation] == 0 { found += 1 }
      payments[payment.relation] += 1
      while true {
        let first = profile.payments[profile.residual[start]]
        guard payment.sentAt.seconds - first.sentAt.seconds > longest else { break }
        payments[first.relation] -= 1
        if payments[first.relation] == 0 { found -= 1 }
        start += 1
      }
      if found > best.count { best = (found, start..<end + 1) }
    }
    return best
  }

  /// The same where every payment goes to somebody else, as most payers' few do: there is nothing to count.
  private func mostPayments(
    _ profile: PayerProfile, within longest: Int64
  ) -> (count: Int, range: Range<Int>) {
    var best = (count: 0, range: 0..<0)
    var start = 0
    for end in profile.residual.indices {
      let last = profile.payments[profile.residual[end]].sentAt.seconds
      while last - profile.payments[profile.residual[start]].sentAt.seconds > longest { start += 1 }
      if end + 1 - start > best.count { best = (end + 1 - start, start..<end + 1) }
    }
    return best
  }
}
