/// F01, the others' habit: how often the other payers of one's beneficiaries pay them.
///
/// Formula: weight x the bits of ``NeighbourHabits``, where `t` is a log-normal around `others.payments_centre`
/// payments with `others.payments_spread`. Customers pay a seller once or twice, companions and relatives for years;
/// between them lie sessions bought a few times and from several people.
///
/// Source: own choice, measured on synthetic worlds, after AIC T&I 589: about seven payments a payer in the middle
/// [derived]. To how many facilitators is not published.
/// Misleads: schools paid by the term, customers who order now and then.
/// Blind spot: a facilitator with whom one faithful purchaser accounts for nearly all.
struct OthersPayments: NeighbourScorer {
  let policy: Policy
  let indicator = Indicator.othersPayments

  func points(of verdict: NetworkState.Verdict) -> Int32 {
    Points.rounded(Double(verdict.payments.bits) / 1_000 * policy.weights[indicator])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard let network = population.network else { return .unremarkable }
    return NetworkScorer.finding(
      network.verdict(of: profile.payer).payments,
      network.scales.payments[population.networkPeers(of: profile)], in: profile, network,
      weight: policy.weights[indicator]
    ) { exponential($0) }
  }
}

/// F01, the others' company: how many of the beneficiaries of one's co-payers are paid by somebody else too.
///
/// Formula: weight x the bits of ``NeighbourHabits``, where `t` is `others.company_masses` over tenths of the share.
/// A parish, a family, the customers of sellers know one another's receivers: nearly all that they pay is shared.
/// Purchasers are strangers to one another, and much of what they pay goes to people whom nobody else pays.
///
/// Source: own choice, measured on synthetic worlds, after AIC T&I 639: about 65 % of offences involved no
/// facilitator [derived].
/// Misleads: colleagues who pay one agent and each their own relatives.
/// Blind spot: purchasers who all pay the same facilitators and nobody else.
struct OthersCompany: NeighbourScorer {
  let policy: Policy
  let indicator = Indicator.othersCompany

  func points(of verdict: NetworkState.Verdict) -> Int32 {
    Points.rounded(Double(verdict.company.bits) / 1_000 * policy.weights[indicator])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard let network = population.network else { return .unremarkable }
    return NetworkScorer.finding(
      network.verdict(of: profile.payer).company,
      network.scales.company[population.networkPeers(of: profile)], in: profile, network,
      weight: policy.weights[indicator]
    ) { $0 }
  }
}

extension NetworkScorer {
  /// Evidence from a habit of the other payers; `unit` turns a mean into what the report shows.
  static func finding(
    _ habit: NeighbourHabits.Habit, _ scale: NeighbourHabits.Scale, in profile: PayerProfile,
    _ network: NetworkState, weight: Double, unit: (Double) -> Double
  ) -> Finding {
    if let reason = hindrance(in: profile) { return .notTestable(reason) }
    let others = Int(network.verdict(of: profile.payer).others)
    guard others > 0 else {
      return .notTestable(noCompany(profile.residualRelations, of: profile))
    }
    let points = Points.rounded(Double(habit.bits) / 1_000 * weight)
    guard points != 0 else { return .unremarkable }
    let shared = profile.relations.map { network.payers[$0.beneficiary] >= 2 }
    return .evidence(
      Evidence(
        points: points, observed: unit(Double(habit.observed) / 1_000),
        expected: unit(scale.expected), count: others,
        payments: points > 0
          ? profile.residual.filter { shared[profile.payments[$0].relation] } : []
      ).with(scale.precision))
  }
}
