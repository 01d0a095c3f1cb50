/// The scorers of a policy, one an indicator.
struct Scorers: Sendable {
  /// In the order of the indicators.
  let all: [any Scorer]
  /// Those whose ordinary side is counted in the population.
  let counting: [any PopulationScorer]

  /// What a payer's own payments show, and is lent to its neighbours.
  let askLent: @Sendable (PayerProfile, Population, inout IndicatorPoints) -> Void
  /// What a payer's own payments show, and is lent to nobody.
  let askUnlent: @Sendable (PayerProfile, Population, inout IndicatorPoints) -> Void
  /// What the network says, added up by family.
  let askNeighbours: @Sendable (NetworkState.Verdict, inout Judgement.Sums) -> Void
  /// Counts the ordinary side of a payer of a cohort, in the cells of each indicator, which begin where the list says by
  /// its ordinal.
  let observe:
    @Sendable (PayerProfile, _ cohort: Int, inout MutableSpan<Int64>, _ starts: [Int]) -> Void

  /// What all say of a payer in full, by the indicators' ordinals.
  let find: @Sendable (PayerProfile, Population) -> [Finding]

  /// - Parameter replacements: each takes the place of the built-in one of its indicator; of two the first.
  init(policy: Policy, replacements: [any Scorer] = []) {
    var replaced: Set<Indicator> = []
    let chosen = replacements.filter { replaced.insert($0.indicator).inserted }
    let lent = Self.lent(policy, unless: replaced)
      .with(Replacements(scorers: chosen.filter { !($0 is any UnlentScorer) }))
    let unlent = Self.unlent(policy, unless: replaced)
      .with(Replacements(scorers: chosen.filter { $0 is any UnlentScorer }))
    let neighbours = Self.neighbours(policy, unless: replaced)
    askLent = { lent.ask($0, $1, noting: &$2) }
    askUnlent = { unlent.ask($0, $1, noting: &$2) }
    askNeighbours = {
      neighbours.ask($0, adding: &$1)
      lent.ask($0, adding: &$1)
      unlent.ask($0, adding: &$1)
    }
    observe = {
      lent.observe($0, cohort: $1, into: &$2, at: $3)
      unlent.observe($0, cohort: $1, into: &$2, at: $3)
    }
    let indicators = Indicator.allCases.count
    find = {
      var findings = [Finding](repeating: .unremarkable, count: indicators)
      lent.find($0, $1, into: &findings)
      unlent.find($0, $1, into: &findings)
      neighbours.find($0, $1, into: &findings)
      return findings
    }
    var all: [any Scorer] = []
    lent.with(unlent).with(neighbours).forEachScorer { all.append($0) }
    all.sort { $0.indicator.ordinal < $1.indicator.ordinal }
    self.all = all
    counting = all.compactMap { $0 as? any PopulationScorer }
  }

  private static func lent(
    _ policy: Policy, unless replaced: Set<Indicator>
  ) -> some ScorerPanel {
    func counting<S: PopulationScorer>(_ scorer: S) -> CountingSeat<S> {
      CountingSeat(scorer, unless: replaced)
    }
    func seat<S: Scorer>(_ scorer: S) -> Seat<S> { Seat(scorer, unless: replaced) }
    let amounts = counting(LowValueBand(policy: policy))
      .with(counting(RepeatedAmount(policy: policy)))
      .with(counting(EvenAmounts(policy: policy)))
    let times = counting(ShortGaps(policy: policy))
      .with(counting(IrregularGaps(policy: policy)))
      .with(counting(PaymentCount(policy: policy)))
      .with(seat(FamilyRhythm(policy: policy)))
      .with(counting(NightPayments(policy: policy)))
    let breadth = counting(SeveralBeneficiaries(policy: policy))
      .with(counting(BeneficiariesPerPayment(policy: policy)))
      .with(counting(BeneficiarySwitches(policy: policy)))
      .with(counting(Escalation(policy: policy)))
    let listed = seat(WatchlistHits(policy: policy))
      .with(seat(OrganisationGiving(policy: policy)))
    let victims = seat(VictimAge(policy: policy))
      .with(counting(BurstThenSilence(policy: policy)))
      .with(seat(VictimAmounts(policy: policy)))
      .with(seat(VictimCorridor(policy: policy)))
      .with(seat(BurstReceivers(policy: policy)))
      .with(seat(NegotiatedSums(policy: policy)))
      .with(seat(RisingSums(policy: policy)))
    return amounts.with(times).with(breadth).with(listed).with(victims)
  }

  private static func unlent(
    _ policy: Policy, unless replaced: Set<Indicator>
  ) -> some ScorerPanel {
    Seat(ReturningPayers(policy: policy), unless: replaced)
  }

  private static func neighbours(
    _ policy: Policy, unless replaced: Set<Indicator>
  ) -> some ScorerPanel {
    func seat<S: NeighbourScorer>(_ scorer: S) -> NeighbourSeat<S> {
      NeighbourSeat(scorer, unless: replaced)
    }
    return seat(SharedBeneficiaries(policy: policy))
      .with(seat(LinkedPayers(policy: policy)))
      .with(seat(UnsharedBeneficiaries(policy: policy)))
      .with(seat(OthersPayments(policy: policy)))
      .with(seat(OthersCompany(policy: policy)))
      .with(seat(ClosedCircle(policy: policy)))
  }
}
