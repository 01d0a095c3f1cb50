extension PolicyKey {
  /// Every value of a policy but its name and its rates, in the order of the file.
  public static let all: [PolicyKey] =
    scope + amounts + cadence + rhythm + breadthAndHours + receivers + network + votes + others
    + victims
    + bursts + fraud + judgement + cohorts + weights + caps

  private static let scope: [PolicyKey] = [
    .countries(
      "corridors.purchase", \.corridors.purchase, "destinations of the purchase lane",
      .published(
        "FINTRAC alerts 2020 and 2025; every source for PH; MG IJM Netherlands; KH own choice",
        .verifiedSecondHand)),
    .countries(
      "corridors.victim", \.corridors.victim, "destinations of the victim lane",
      .published(
        "Thorn and NCMEC 2024; National Crime Agency 2025; GH BJ SN own choice", .verified)),
    .integer(
      "ledger.ceiling", \.ledger.ceiling, .usDollars, 1...1_000_000,
      "the greatest payment that is kept",
      .ownChoice(because: "holds all that an indicator may need for or against a payer")),
  ]

  private static let amounts: [PolicyKey] = [
    .decimal(
      "amount.centre", \.amount.centre, .usDollars, 1...1_000, "median price of paid abuse",
      .ownChoice(
        because:
          "between the published median of A$51 (AIC T&I 639) and means of US$95 to 125 (AMLC)"
      )),
    .decimal(
      "amount.spread", \.amount.spread, .naturalLog, 0.1...3,
      "standard deviation of the natural logarithm of prices",
      .ownChoice(because: "covers A$10-100 (AUSTRAC) and EUR 10-200 (FATF 2025)")),
    .decimal(
      "amount.core_low", \.amount.coreLow, .usDollars, 0...1_000, "where the core band begins",
      .published("AUSTRAC case study: A$10 to A$100", .verified)),
    .decimal(
      "amount.core_high", \.amount.coreHigh, .usDollars, 1...10_000, "where the core band ends",
      .published("AUSTRAC case study: A$10 to A$100", .verified)),
    .decimal(
      "amount.extended_high", \.amount.extendedHigh, .usDollars, 1...10_000,
      "where the extended band ends",
      .published("FATF 2025: EUR 10 to 200; FINTRAC 2025: under $200", .verifiedSecondHand)),
    .decimal(
      "amount.even_alpha", \.amount.evenAlpha, .factor, 0.01...1_000,
      "beta-binomial alpha of the share of even sums among purchasers",
      .ownChoice(because: "FATF 2025 names even-denominated sums without a figure")),
    .decimal(
      "amount.even_beta", \.amount.evenBeta, .factor, 0.01...1_000,
      "beta-binomial beta of the share of even sums among purchasers",
      .ownChoice(because: "FATF 2025 names even-denominated sums without a figure")),
    .integer(
      "amount.repeated_payments", \.amount.repeatedPayments, .payments, 2...1_000,
      "payments before the commonest sum is asked for",
      .ownChoice(because: "of three, two are alike by chance")),
    .decimals(
      "amount.repeated_masses", \.amount.repeatedMasses, .masses, 0...1,
      "purchasers' share by that of the commonest sum: below .15, .3, .45, .6, .8, .95, above",
      .ownChoice(
        because: "prices of abuse vary (ECPAT Sweden, SEK 90 to 300), without a distribution")),
  ]

  private static let cadence: [PolicyKey] = [
    .decimal(
      "gap.centre", \.gap.centre, .days, 0.01...365, "median gap between a purchaser's payments",
      .ownChoice(
        because: "prolific payers' gaps are under 20 days (AIC T&I 634), bursts far shorter")),
    .decimal(
      "gap.spread", \.gap.spread, .naturalLog, 0.1...4,
      "standard deviation of the natural logarithm of gaps",
      .ownChoice(because: "from bursts within a day to several weeks")),
    .decimal(
      "gap.short", \.gap.short, .days, 0.1...365, "gaps up to here are called short",
      .published("AIC T&I 634: intervals of less than 20 days", .verified)),
    .integer(
      "gap.irregular_gaps", \.gap.irregularGaps, .gaps, 2...1_000,
      "gaps before their spread is asked for",
      .ownChoice(because: "a spread of two is one difference")),
    .decimals(
      "gap.irregular_masses", \.gap.irregularMasses, .masses, 0...1,
      "purchasers' share by the standard deviation of log gaps: below .15, .35, .6, .9, 1.2, 1.6, 2.2, above",
      .ownChoice(
        because: "bursts within series of years (Westpac pleading), without a figure")),
    .decimal(
      "count.few_share", \.count.fewShare, .share, 0...1, "purchasers who pay once or twice",
      .published("AIC T&I 589: 25 % of payers made 3 % of payments", .verified)),
    .decimal(
      "count.few_centre", \.count.fewCentre, .payments, 1...1_000, "their median count a year",
      .ownChoice(because: "one or two (AIC T&I 589 derives a mean of 1.3, over 13 years)")),
    .decimal(
      "count.few_spread", \.count.fewSpread, .naturalLog, 0.1...4, "spread of their count",
      .ownChoice(because: "one or two payments")),
    .decimal(
      "count.middle_centre", \.count.middleCentre, .payments, 1...10_000,
      "median count a year of the middle",
      .ownChoice(because: "AIC T&I 589 derives a mean of 6.9, over 13 years")),
    .decimal(
      "count.middle_spread", \.count.middleSpread, .naturalLog, 0.1...4, "spread of the middle",
      .ownChoice(because: "from two to some thirty payments")),
    .decimal(
      "count.many_share", \.count.manyShare, .share, 0...1,
      "purchasers who make half of all payments",
      .published("AIC T&I 589: 3 % of payers made half; rounded up", .derived)),
    .decimal(
      "count.many_centre", \.count.manyCentre, .payments, 1...10_000, "their median count a year",
      .ownChoice(
        because:
          "T&I 589 implies about 177 each over 13 years; the pleaded customer 1 about 108 a year")),
    .decimal(
      "count.many_spread", \.count.manySpread, .naturalLog, 0.1...4, "spread of their count",
      .ownChoice(because: "from twenty to several hundred payments")),
  ]

  private static let rhythm: [PolicyKey] = [
    .integer(
      "rhythm.payments", \.rhythm.payments, .payments, 3...1_000,
      "payments to one beneficiary before a rhythm is seen",
      .ownChoice(because: "with four, chance rhythm hides purchasers; measured on synthetic worlds")
    ),
    .decimal(
      "rhythm.minimum_gap", \.rhythm.minimumGap, .days, 0...365, "least median gap of a rhythm",
      .ownChoice(because: "weekly support is the fastest usual rhythm")),
    .decimal(
      "rhythm.tolerance", \.rhythm.tolerance, .share, 0...1,
      "how far a gap may lie from the median gap",
      .ownChoice(because: "paydays move by a weekend: a week in a month")),
    .decimal(
      "rhythm.share", \.rhythm.share, .share, 0...1, "least share of gaps within the tolerance",
      .ownChoice(because: "families also send small emergencies between")),
    .decimal(
      "rhythm.only", \.rhythm.only, .bits, -100...0,
      "points of payments in rhythm where nothing else is left to judge",
      .ownChoice(because: "family support must stand far below any list")),
    .decimal(
      "rhythm.beside", \.rhythm.beside, .bits, -100...0,
      "points of payments in rhythm beside others",
      .ownChoice(because: "a purchaser may support a family too")),
  ]

  private static let breadthAndHours: [PolicyKey] = [
    .integer(
      "breadth.window", \.breadth.window, .days, 1...3_650,
      "window in which beneficiaries are counted",
      .ownChoice(because: "the Westpac pleading says \"within short timeframes\" without a figure")),
    .decimals(
      "breadth.several_masses", \.breadth.severalMasses, .masses, 0...1,
      "purchasers' share by the most beneficiaries in a window: 1, 2, 3, 4-5, 6-8, more",
      .ownChoice(because: "the direction is published (Westpac pleading), no size")),
    .integer(
      "breadth.spread_payments", \.breadth.spreadPayments, .payments, 2...1_000,
      "payments before beneficiaries per payment are asked for",
      .ownChoice(because: "two payments have one or two beneficiaries, no more")),
    .decimals(
      "breadth.spread_masses", \.breadth.spreadMasses, .masses, 0...1,
      "purchasers' share by beneficiaries per payment: below .06, .12, .2, .3, .45, .65, .99, above",
      .ownChoice(because: "the direction is published (Westpac pleading), no size")),
    .decimal(
      "breadth.switch_alpha", \.breadth.switchAlpha, .factor, 0.01...1_000,
      "beta-binomial alpha of purchasers' share of payments to another beneficiary than before",
      .ownChoice(because: "the direction is published (Westpac pleading), no size")),
    .decimal(
      "breadth.switch_beta", \.breadth.switchBeta, .factor, 0.01...1_000,
      "beta-binomial beta of the same share",
      .ownChoice(because: "the direction is published (Westpac pleading), no size")),
    .integer(
      "escalation.payments", \.escalation.payments, .payments, 3...1_000,
      "payments before escalation is asked for",
      .ownChoice(because: "below six the rank correlation has few values")),
    .integer(
      "escalation.most_values", \.escalation.mostValues, .payments, 3...10_000,
      "most values, evenly chosen, that are compared with one another",
      .ownChoice(because: "bounds the time; sixty tell as much as all")),
    .decimals(
      "escalation.masses", \.escalation.masses, .masses, 0...1,
      "purchasers' share by tau of amounts less tau of gaps: below -.6, -.3, -.1, .1, .3, .6, above",
      .ownChoice(because: "AIC T&I 589 gives the direction, no size")),
    .integer(
      "hours.night_from", \.hours.nightFrom, .hour, 0...23, "night begins at this local hour",
      .ownChoice(because: "FATF 2025 and ECPAT Sweden say late night without hours")),
    .integer(
      "hours.night_to", \.hours.nightTo, .hour, 0...23, "night ends before this local hour",
      .ownChoice(because: "FATF 2025 says early morning without hours")),
    .decimal(
      "hours.night_alpha", \.hours.nightAlpha, .factor, 0.01...1_000,
      "beta-binomial alpha of purchasers' share of night payments",
      .ownChoice(because: "the direction is published (FATF 2025), no size")),
    .decimal(
      "hours.night_beta", \.hours.nightBeta, .factor, 0.01...1_000,
      "beta-binomial beta of purchasers' share of night payments",
      .ownChoice(because: "the direction is published (FATF 2025), no size")),
  ]

  private static let judgement: [PolicyKey] = [
    .integer(
      "ranking.families_needed", \.ranking.familiesNeeded, .families, 1...5,
      "families with positive points before positive points count in full",
      .published("AUSTRAC guide 2022: no single indicator; the number is ours", .verified)),
    .decimal(
      "ranking.few_families_cap", \.ranking.fewFamiliesCap, .bits, 0...100,
      "greatest positive sum of fewer families", .ownChoice(because: "keeps them below the cut")),
    .decimal(
      "ranking.threshold", \.ranking.threshold, .bits, -100...100,
      "points at which the purchase lane is entered",
      .ownChoice(because: "about one payer in 150 on synthetic worlds")),
    .decimal(
      "ranking.own_threshold", \.ranking.ownThreshold, .bits, -100...100,
      "points without the network at which the purchase lane is entered too",
      .ownChoice(because: "who shares no beneficiary must not be out of reach")),
    .decimal(
      "ranking.speaking", \.ranking.speaking, .bits, 0...100,
      "points from which on a family speaks",
      .ownChoice(because: "less is within the noise of one bin")),
  ]

  private static let cohorts: [PolicyKey] = [
    .integer(
      "cohorts.borrowed", \.cohorts.borrowed, .payers, 0...1_000_000,
      "observations a cohort borrows from the next larger",
      .ownChoice(because: "20 and 2,000 made no difference on synthetic worlds")),
    .integer(
      "cohorts.small", \.cohorts.small, .payers, 0...1_000_000,
      "a cohort of fewer payers takes its q from the scores of all payers",
      .ownChoice(because: "histograms of fewer payers are mostly noise")),
    .integer(
      "cohorts.population", \.cohorts.population, .payers, 0...1_000_000,
      "below so many payers in all a report warns",
      .ownChoice(because: "a small file's payers are no picture of ordinary payers")),
    .integer(
      "cohorts.alone", \.cohorts.alone, .payers, 0...1_000_000_000,
      "from so many payers on a cohort is compared with its own alone, up to half as many with all",
      .ownChoice(
        because: "another corridor's payments say nothing of a corridor with payers enough")),
    .integer(
      "cohorts.class_borrowed", \.cohorts.classBorrowed, .payers, 0...1_000_000,
      "observations a size class borrows from all classes",
      .ownChoice(because: "20 and 2,000 made no difference on synthetic worlds")),
    .integer(
      "cohorts.most_values", \.cohorts.mostValues, .payments, 1...1_000,
      "for so many payments or gaps one payer may count on the ordinary side",
      .ownChoice(because: "the few who pay most often would otherwise be compared with themselves")),
    .integer(
      "cohorts.dependence_quarters", \.cohorts.dependenceQuarters, .quarters, 0...4,
      "bits of n payments of one payer are added up and divided by n to this power",
      .ownChoice(
        because: "one payer's payments are no independent witnesses; a half lies between one and n")
    ),
    .decimal(
      "cohorts.typology_floor", \.cohorts.typologyFloor, .share, 0...1,
      "share of a typology's density of amounts or gaps spread evenly over all bins",
      .ownChoice(because: "no published price range covers every case")),
    .decimal(
      "cohorts.least_mass", \.cohorts.leastMass, .share, 0.000_000_1...0.1,
      "least mass of a bin in a typology",
      .ownChoice(because: "nothing is impossible for a purchaser")),
  ]

  private static let weights: [PolicyKey] = Indicator.allCases.map { indicator in
    .decimal(
      "weights.\(indicator.rawValue)", \.weights[indicator], .factor, 0...10,
      "weight of the points of \(indicator.rawValue)",
      .ownChoice(because: "indicators that see the same thing twice are tempered"))
  }

  private static let caps: [PolicyKey] = IndicatorFamily.allCases.flatMap { family in
    [
      .decimal(
        "caps.\(family.rawValue).floor", \.caps[family].floor, .bits, -100...0,
        "least sum of points of the family",
        .ownChoice(because: "no family alone may clear a payer")),
      .decimal(
        "caps.\(family.rawValue).cap", \.caps[family].cap, .bits, 0...100,
        "greatest sum of points of the family",
        .ownChoice(
          because: family == .network
            ? "the network must be able to outweigh the rest; another family must speak beside it"
            : "no family alone is enough (AUSTRAC guide 2022)")),
    ]
  }
}
