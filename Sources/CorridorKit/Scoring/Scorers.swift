/// The scorers of a policy, one an indicator, in the order of declaration.
struct Scorers: Sendable {
  let all: [any Scorer]
  /// Those whose ordinary side is counted in the population.
  let counting: [any PopulationScorer]
  /// The same as they count.
  let counts: [Count]
  /// Those that say what a payer's own payments show, and are lent to its neighbours.
  let own: [Question]
  /// Those of the payer's own payments that are lent to nobody.
  let unlent: [Question]
  /// Those that say what the network says.
  let neighbours: [NeighbourQuestion]

  /// A scorer as every payer is asked by it: one direct call, where a call through `any Scorer` copies it.
  struct Question: Sendable {
    let indicator: Indicator
    let points: @Sendable (PayerProfile, Population) -> Int32
    /// The ordinal of the indicator, and where its points are added up.
    let (place, sum): (Int, Int)

    init(_ scorer: some Scorer) {
      indicator = scorer.indicator
      points = { scorer.points(in: $0, against: $1) }
      (place, sum) = (indicator.ordinal, indicator.sumPlace)
    }
  }

  /// A scorer as the network answers for every payer.
  struct NeighbourQuestion: Sendable {
    let indicator: Indicator
    private let answer: @Sendable (NetworkState.Verdict) -> Int32

    fileprivate init(_ scorer: some NeighbourScorer) {
      indicator = scorer.indicator
      answer = { scorer.points(of: $0) }
    }

    func points(of verdict: NetworkState.Verdict) -> Int32 { answer(verdict) }
  }

  /// A scorer as it counts every payer.
  struct Count: Sendable {
    let indicator: Indicator
    let observe: @Sendable (PayerProfile, _ cohort: Int, _ cells: inout [Int64]) -> Void
  }

  private struct Entry {
    let scorer: any Scorer
    let question: Question
    var count: Count?

    init(_ scorer: some Scorer) {
      self.scorer = scorer
      question = Question(scorer)
    }

    init(counting scorer: some PopulationScorer) {
      self.init(scorer)
      count = Count(indicator: scorer.indicator) { profile, cohort, cells in
        scorer.observe(profile, cohort: cohort, into: &cells)
      }
    }
  }

  /// - Parameter replacements: each takes the place of the built-in one of its indicator; of two the first.
  init(policy: Policy, replacements: [any Scorer] = []) {
    let entries = Indicator.allCases.map { indicator in
      replacements.first { $0.indicator == indicator }.map { Self.entry(of: $0) }
        ?? Self.entry(of: indicator, policy: policy)
    }
    all = entries.map(\.scorer)
    counting = all.compactMap { $0 as? any PopulationScorer }
    counts = entries.compactMap(\.count)
    neighbours = all.compactMap { ($0 as? any NeighbourScorer).map { NeighbourQuestion($0) } }
    unlent = entries.filter { $0.scorer is any UnlentScorer }.map(\.question)
    own = entries.filter {
      !($0.scorer is any UnlentScorer || $0.scorer is any NeighbourScorer)
    }.map(\.question)
  }

  private static func entry(of replacement: some Scorer) -> Entry {
    (replacement as? any PopulationScorer).map { Entry(counting: $0) } ?? Entry(replacement)
  }

  private static func entry(of indicator: Indicator, policy: Policy) -> Entry {
    switch indicator {
    case .lowValueBand: Entry(counting: LowValueBand(policy: policy))
    case .repeatedAmount: Entry(counting: RepeatedAmount(policy: policy))
    case .evenAmounts: Entry(counting: EvenAmounts(policy: policy))
    case .shortGaps: Entry(counting: ShortGaps(policy: policy))
    case .irregularGaps: Entry(counting: IrregularGaps(policy: policy))
    case .paymentCount: Entry(counting: PaymentCount(policy: policy))
    case .familyRhythm: Entry(FamilyRhythm(policy: policy))
    case .severalBeneficiaries: Entry(counting: SeveralBeneficiaries(policy: policy))
    case .beneficiariesPerPayment: Entry(counting: BeneficiariesPerPayment(policy: policy))
    case .beneficiarySwitches: Entry(counting: BeneficiarySwitches(policy: policy))
    case .escalation: Entry(counting: Escalation(policy: policy))
    case .sharedBeneficiaries: Entry(SharedBeneficiaries(policy: policy))
    case .linkedPayers: Entry(LinkedPayers(policy: policy))
    case .unsharedBeneficiaries: Entry(UnsharedBeneficiaries(policy: policy))
    case .returningPayers: Entry(ReturningPayers(policy: policy))
    case .othersPayments: Entry(OthersPayments(policy: policy))
    case .othersCompany: Entry(OthersCompany(policy: policy))
    case .closedCircle: Entry(ClosedCircle(policy: policy))
    case .watchlist: Entry(WatchlistHits(policy: policy))
    case .organisationGiving: Entry(OrganisationGiving(policy: policy))
    case .nightPayments: Entry(counting: NightPayments(policy: policy))
    case .victimAge: Entry(VictimAge(policy: policy))
    case .burstThenSilence: Entry(counting: BurstThenSilence(policy: policy))
    case .victimAmounts: Entry(VictimAmounts(policy: policy))
    case .victimCorridor: Entry(VictimCorridor(policy: policy))
    case .burstReceivers: Entry(BurstReceivers(policy: policy))
    case .negotiatedSums: Entry(NegotiatedSums(policy: policy))
    case .risingSums: Entry(RisingSums(policy: policy))
    }
  }
}
