/// V02: a few payments in quick succession, then none.
///
/// Formula: bits = speed + number + span + beneficiaries + company, all soft:
/// - speed: log2 of `victim.neutral_gap` over the median gap, within `victim.gap_cap` either way; one payment:
///   `victim.single_bits`;
/// - number: `victim.number_bits`, greatest from four to eight payments;
/// - span: `victim.span_bits`, falling once the series outlasts `victim.window`;
/// - beneficiaries: `victim.beneficiary_bits`, falling from three on;
/// - company: where a burst (``PayerShape``) is common among the cohort's payers, it says less (``BurstShares``).
/// No silence yet, because the data ends before `victim.silence` days have passed: not testable, not failed.
///
/// Sources: FinCEN FIN-2025-NTC2, a series of payments over a short period [verified]; FATF 2025, multiple
/// rapid payments that may stop abruptly [second-hand]. Sizes and limits are our own choice, measured on
/// synthetic worlds.
/// Misleads: one emergency paid in parts; victims of other fraud.
struct BurstThenSilence: PopulationScorer {
  let policy: Policy
  let indicator = Indicator.burstThenSilence

  // MARK: The ordinary side

  var row: CellRow { CellRow(bins: 2, mostOfOnePayer: 1) }

  func cellCount(cohorts: Int) -> Int { 2 * cohorts }

  /// Counts the payer among those of its cohort without a burst, or with one.
  func observe(
    _ profile: PayerProfile, cohort: Int, into cells: inout MutableSpan<Int64>, at first: Int
  ) {
    cells[first + 2 * cohort + (profile.shape.isBurst(policy.bursts) ? 1 : 0)] += 1
  }

  func table(from cells: [Int64], peers: PeerGroups, policy: Policy) -> [Double] {
    BurstShares.table(from: cells, policy: policy)
  }

  // MARK: Points

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    guard let last = profile.payments.last, isSilent(since: last, population) else { return 0 }
    return points(profile, population)
  }

  /// Whether the data goes on long enough after the payment.
  private func isSilent(since last: ProfilePayment, _ population: Population) -> Bool {
    Double(population.end - last.sentAt.seconds) / 86_400 >= policy.victim.silence
  }

  private func points(_ profile: PayerProfile, _ population: Population) -> Int32 {
    let shape = profile.shape
    var bits =
      policy.victim.numberBits.value(at: Double(shape.payments))
      + policy.victim.spanBits.value(at: shape.span - policy.victim.window)
      + policy.victim.beneficiaryBits.value(at: Double(shape.beneficiaries))
    if let gap = shape.medianGap {
      // A minute at least, since a logarithm of nothing is none.
      let speed = logarithm2(policy.victim.neutralGap) - logarithm2(max(gap, 1.0 / 1_440))
      bits += min(max(speed, -policy.victim.gapCap), policy.victim.gapCap)
    } else {
      bits += policy.victim.singleBits
    }
    if shape.isBurst(policy.bursts) {
      bits += BurstShares(of: population).commonBits(population.cohort(of: profile))
    }
    return Points.rounded(bits * policy.weights[indicator])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard let last = profile.payments.last else { return .notTestable(.tooFewPayments) }
    guard isSilent(since: last, population) else { return .notTestable(.silenceCutOff) }
    let shape = profile.shape
    return .evidence(
      Evidence(
        points: points(profile, population), observed: shape.span,
        expected: policy.victim.window, count: shape.payments,
        payments: Array(profile.payments.indices)))
  }
}
