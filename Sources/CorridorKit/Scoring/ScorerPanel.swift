/// Scorers that every payer is asked by, one after the other, each by a direct call.
///
/// A list of `any Scorer` or of closures would cost a retain and a release of each for every payer, on counters that
/// all threads share: a third of the time of judging. So the built-in scorers are one value, whose type names them all,
/// and only that value is hidden behind a closure (``Scorers``).
protocol ScorerPanel: Sendable {
  func forEachScorer(_ body: (any Scorer) -> Void)

  /// Notes what the scorers say of a payer's own payments.
  func ask(
    _ profile: PayerProfile, _ population: Population, noting points: inout IndicatorPoints)

  /// Counts what a payer shows of the ordinary side, in the cells of each indicator, which begin where `starts` says by
  /// its ordinal.
  func observe(
    _ profile: PayerProfile, cohort: Int, into cells: inout MutableSpan<Int64>, at starts: [Int])

  /// Adds up by family what the scorers make of the network's word on a payer.
  func ask(_ verdict: NetworkState.Verdict, adding sums: inout Judgement.Sums)

  /// What the scorers say of a payer in full, each at its indicator's place.
  func find(_ profile: PayerProfile, _ population: Population, into findings: inout [Finding])
}

extension ScorerPanel {
  func observe(
    _ profile: PayerProfile, cohort: Int, into cells: inout MutableSpan<Int64>, at starts: [Int]
  ) {}
  func ask(_ verdict: NetworkState.Verdict, adding sums: inout Judgement.Sums) {}

  /// Both panels, this one first.
  func with<Other: ScorerPanel>(_ other: Other) -> PanelPair<Self, Other> {
    PanelPair(first: self, second: other)
  }
}

/// One panel after another.
///
/// What it does is inlined into the closures of ``Scorers``: a call for each pair would copy the scorers below it, and so
/// retain and release the policy of each, for every payer.
struct PanelPair<First: ScorerPanel, Second: ScorerPanel>: ScorerPanel {
  let first: First
  let second: Second

  func forEachScorer(_ body: (any Scorer) -> Void) {
    first.forEachScorer(body)
    second.forEachScorer(body)
  }

  @inline(__always)
  func ask(
    _ profile: PayerProfile, _ population: Population, noting points: inout IndicatorPoints
  ) {
    first.ask(profile, population, noting: &points)
    second.ask(profile, population, noting: &points)
  }

  @inline(__always)
  func observe(
    _ profile: PayerProfile, cohort: Int, into cells: inout MutableSpan<Int64>, at starts: [Int]
  ) {
    first.observe(profile, cohort: cohort, into: &cells, at: starts)
    second.observe(profile, cohort: cohort, into: &cells, at: starts)
  }

  @inline(__always)
  func ask(_ verdict: NetworkState.Verdict, adding sums: inout Judgement.Sums) {
    first.ask(verdict, adding: &sums)
    second.ask(verdict, adding: &sums)
  }

  @inline(__always)
  func find(_ profile: PayerProfile, _ population: Population, into findings: inout [Finding]) {
    first.find(profile, population, into: &findings)
    second.find(profile, population, into: &findings)
  }
}

/// One scorer that looks at a payer's own payments; nobody, where another takes its place.
struct Seat<Occupant: Scorer>: ScorerPanel {
  fileprivate let scorer: Occupant
  fileprivate let isEmpty: Bool
  fileprivate let indicator: Indicator

  init(_ scorer: Occupant, unless replaced: Set<Indicator>) {
    self.scorer = scorer
    indicator = scorer.indicator
    isEmpty = replaced.contains(indicator)
  }

  func forEachScorer(_ body: (any Scorer) -> Void) {
    if !isEmpty { body(scorer) }
  }

  @inline(__always)
  func ask(
    _ profile: PayerProfile, _ population: Population, noting points: inout IndicatorPoints
  ) {
    if isEmpty { return }
    points.note(indicator, scorer.points(in: profile, against: population))
  }

  @inline(__always)
  func find(_ profile: PayerProfile, _ population: Population, into findings: inout [Finding]) {
    if isEmpty { return }
    let finding = scorer.finding(in: profile, against: population)
    findings[indicator.ordinal] = finding
  }
}

/// The same of a scorer whose ordinary side is counted.
struct CountingSeat<Occupant: PopulationScorer>: ScorerPanel {
  private let seat: Seat<Occupant>

  init(_ scorer: Occupant, unless replaced: Set<Indicator>) {
    seat = Seat(scorer, unless: replaced)
  }

  func forEachScorer(_ body: (any Scorer) -> Void) { seat.forEachScorer(body) }

  @inline(__always)
  func ask(
    _ profile: PayerProfile, _ population: Population, noting points: inout IndicatorPoints
  ) {
    seat.ask(profile, population, noting: &points)
  }

  @inline(__always)
  func observe(
    _ profile: PayerProfile, cohort: Int, into cells: inout MutableSpan<Int64>, at starts: [Int]
  ) {
    if seat.isEmpty { return }
    seat.scorer.observe(
      profile, cohort: cohort, into: &cells, at: starts[seat.indicator.ordinal])
  }

  @inline(__always)
  func find(_ profile: PayerProfile, _ population: Population, into findings: inout [Finding]) {
    seat.find(profile, population, into: &findings)
  }
}

/// The same of a scorer that the network answers for: it is asked with the verdict alone.
struct NeighbourSeat<Occupant: NeighbourScorer>: ScorerPanel {
  private let seat: Seat<Occupant>
  private let place: Int

  init(_ scorer: Occupant, unless replaced: Set<Indicator>) {
    seat = Seat(scorer, unless: replaced)
    place = scorer.indicator.sumPlace
  }

  func forEachScorer(_ body: (any Scorer) -> Void) { seat.forEachScorer(body) }

  @inline(__always)
  func ask(
    _ profile: PayerProfile, _ population: Population, noting points: inout IndicatorPoints
  ) {}

  @inline(__always)
  func ask(_ verdict: NetworkState.Verdict, adding sums: inout Judgement.Sums) {
    if seat.isEmpty { return }
    sums[place] &+= seat.scorer.points(of: verdict)
  }

  @inline(__always)
  func find(_ profile: PayerProfile, _ population: Population, into findings: inout [Finding]) {
    seat.find(profile, population, into: &findings)
  }
}

/// Scorers that a user of the library put in the place of built-in ones: few or none.
struct Replacements: ScorerPanel {
  let scorers: [any Scorer]

  func forEachScorer(_ body: (any Scorer) -> Void) { scorers.forEach(body) }

  func ask(
    _ profile: PayerProfile, _ population: Population, noting points: inout IndicatorPoints
  ) {
    for scorer in scorers where !(scorer is any NeighbourScorer) {
      points.note(scorer.indicator, scorer.points(in: profile, against: population))
    }
  }

  func observe(
    _ profile: PayerProfile, cohort: Int, into cells: inout MutableSpan<Int64>, at starts: [Int]
  ) {
    for scorer in scorers {
      guard let scorer = scorer as? any PopulationScorer else { continue }
      scorer.observe(
        profile, cohort: cohort, into: &cells, at: starts[scorer.indicator.ordinal])
    }
  }

  func ask(_ verdict: NetworkState.Verdict, adding sums: inout Judgement.Sums) {
    for scorer in scorers {
      guard let scorer = scorer as? any NeighbourScorer else { continue }
      sums[scorer.indicator.sumPlace] &+= scorer.points(of: verdict)
    }
  }

  func find(_ profile: PayerProfile, _ population: Population, into findings: inout [Finding]) {
    for scorer in scorers {
      findings[scorer.indicator.ordinal] = scorer.finding(in: profile, against: population)
    }
  }
}
