/// How buyers pay, as the transaction studies describe them, with each seed's draw.
struct BuyerLaw {
  /// Sums in US dollars: median A$51 an offence (T&I 639, chat logs), under A$55 (T&I 634);
  /// A$10-100 (AUSTRAC case study), EUR 10-200 (FATF 2025, as reported), SEK 90-300 (ECPAT Sweden).
  let amount: AmountLaw
  /// How a buyer's sums grow from the first to the last payment: amounts rise and gaps shorten with
  /// the number of purchases (T&I 589, direction only; size is own choice).
  let growth: Double
  /// Median gap in days; under 20 for the prolific (T&I 634).
  let gap: Double
  /// Share at night. FATF and ECPAT Sweden give the direction, nobody a size: own choice, wide.
  let night: Double
  /// Payments are drawn from the published classes (a quarter pay once or twice, 3 % make half of
  /// all: T&I 589), or from one log-normal whose top 3 % make half, by seed.
  let classes: Bool
  let middleMedian: Double
  let manyMedian: Double
  /// Mean number of facilitators a buyer pays beyond the first. "Multiple beneficiaries" stands in
  /// the claim against Westpac (2019, as reported); how many is own choice: no study's figure is
  /// known.
  let furtherFacilitators: Double
  /// Buyers per facilitator. One seizure held about 120 buyers' accounts for each seller's (derived
  /// from Europol 2024); a bank sees a few of them.
  let buyersEach: Double
  /// Share of payments to payees whom nobody else pays. In 65 % of offences no facilitator was
  /// known (T&I 639): money may go to a child.
  let unshared: Double
  /// Share of buyers who also support a family. Own choice.
  let alsoFamily: Double
  let evasion: Evasion?
  let hard: Bool

  init(_ options: SynthesisOptions, _ random: inout RandomStream) {
    hard = options.law == .hard
    evasion = options.evasion
    let centre = random.uniform(30, 46) * (hard ? random.uniform(1.8, 3) : 1)
    amount = AmountLaw(
      median: evasion == .familyAmounts ? random.uniform(190, 300) : centre, between: 0.4,
      within: random.uniform(0.35, 0.6), round: random.uniform(0.5, 0.9))
    growth = random.uniform(0.1, 0.6)
    gap = random.uniform(4, 11)
    let plainNight = random.uniform(0.3, 0.75)
    let hardNight = random.uniform(0.08, 0.25)
    night = evasion == .daytime ? 0 : hard ? hardNight : plainNight
    classes = random.chance(0.5)
    middleMedian = random.uniform(4, 7)
    manyMedian = random.uniform(110, 220)
    furtherFacilitators = random.uniform(0.5, 2.5)
    buyersEach = random.uniform(2, 6)
    let plainUnshared = random.uniform(0.05, 0.25)
    unshared = hard ? 0.5 : plainUnshared
    alsoFamily = random.uniform(0.1, 0.4)
  }

  /// How many payments each of `buyers` buyers makes.
  ///
  /// Drawn for all at once, since the published split is one of a whole population: 25 % who make
  /// one or two, 72 % who make some seven, 3 % who make as many as all others together.
  func counts(of buyers: Int, _ random: inout RandomStream) -> [Int] {
    (0..<buyers).map { index in
      let share = (Double(index) + random.uniform()) / Double(max(buyers, 1))
      guard classes else {
        // Log-normal: the top 3 % of it hold half at a spread of 1.88.
        return min(700, max(1, Int(random.logNormal(median: 2.6, spread: 1.88) + 0.5)))
      }
      if share < 0.25 { return random.chance(0.7) ? 1 : 2 }
      if share < 0.97 {
        return min(60, max(2, Int(random.logNormal(median: middleMedian, spread: 0.6) + 0.5)))
      }
      return min(700, Int(random.logNormal(median: manyMedian, spread: 0.4) + 0.5))
    }
  }
}
