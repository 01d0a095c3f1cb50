/// The scorers of a policy, one an indicator, in the order of declaration.
struct Scorers: Sendable {
  let all: [any Scorer]

  /// - Parameter replacements: each takes the place of the built-in one of its indicator; of two the first.
  init(policy: Policy, replacements: [any Scorer] = []) {
    all = Indicator.allCases.map { indicator in
      replacements.first { $0.indicator == indicator }
        ?? Self.scorer(of: indicator, policy: policy)
    }
  }

  /// Those whose ordinary side is counted in the population.
  var counting: [any PopulationScorer] { all.compactMap { $0 as? any PopulationScorer } }

  private static func scorer(of indicator: Indicator, policy: Policy) -> any Scorer {
    switch indicator {
    case .lowValueBand: LowValueBand(policy: policy)
    case .repeatedAmount: RepeatedAmount(policy: policy)
    case .evenAmounts: EvenAmounts(policy: policy)
    case .shortGaps: ShortGaps(policy: policy)
    case .irregularGaps: IrregularGaps(policy: policy)
    case .paymentCount: PaymentCount(policy: policy)
    case .familyRhythm: FamilyRhythm(policy: policy)
    case .severalBeneficiaries: SeveralBeneficiaries(policy: policy)
    case .beneficiariesPerPayment: BeneficiariesPerPayment(policy: policy)
    case .beneficiarySwitches: BeneficiarySwitches(policy: policy)
    case .escalation: Escalation(policy: policy)
    case .sharedBeneficiaries: SharedBeneficiaries(policy: policy)
    case .linkedPayers: LinkedPayers(policy: policy)
    case .unsharedBeneficiaries: UnsharedBeneficiaries(policy: policy)
    case .returningPayers: ReturningPayers(policy: policy)
    case .closedCircle: ClosedCircle(policy: policy)
    case .watchlist: WatchlistHits(policy: policy)
    case .organisationGiving: OrganisationGiving(policy: policy)
    case .nightPayments: NightPayments(policy: policy)
    case .victimAge: VictimAge(policy: policy)
    case .burstThenSilence: BurstThenSilence(policy: policy)
    case .victimAmounts: VictimAmounts(policy: policy)
    case .victimCorridor: VictimCorridor(policy: policy)
    case .burstReceivers: BurstReceivers(policy: policy)
    }
  }
}
