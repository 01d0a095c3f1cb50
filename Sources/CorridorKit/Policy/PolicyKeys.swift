extension PolicyKey {
  /// Every value of a policy but its name and its rates, in the order of the file.
  public static let all: [PolicyKey] =
    scope + amounts + cadence + breadthAndHours + receiversAndNetwork + victims + judgement
    + weights + caps

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
    .decimal(
      "count.few_share", \.count.fewShare, .share, 0...1, "purchasers who pay once or twice",
      .published("AIC T&I 589: 25 % of payers made 3 % of payments", .verified)),
    .decimal(
      "count.few_centre", \.count.fewCentre, .payments, 1...1_000, "their median count a year",
      .published("AIC T&I 589: about 1.3 each", .derived)),
    .decimal(
      "count.few_spread", \.count.fewSpread, .naturalLog, 0.1...4, "spread of their count",
      .ownChoice(because: "one or two payments")),
    .decimal(
      "count.middle_centre", \.count.middleCentre, .payments, 1...10_000,
      "median count a year of the middle", .published("AIC T&I 589: about 6.9 each", .derived)),
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
  ]

  private static let breadthAndHours: [PolicyKey] = [
    .integer(
      "breadth.window", \.breadth.window, .days, 1...3_650,
      "window in which beneficiaries are counted",
      .ownChoice(because: "the Westpac pleading says \"within short timeframes\" without a figure")),
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

  private static let receiversAndNetwork: [PolicyKey] = [
    .integer(
      "receivers.organisation_payers", \.receivers.organisationPayers, .payers, 2...1_000,
      "least number of steady payers of an organisation",
      .ownChoice(because: "a family rarely has three members with a rhythm of their own abroad")),
    .decimal(
      "receivers.organisation_share", \.receivers.organisationShare, .share, 0...1,
      "least share of its steady payers that pay in rhythm or a fixed sum",
      .ownChoice(because: "donations and fees are fixed sums by the month")),
    .integer(
      "receivers.hub_payers", \.receivers.hubPayers, .payers, 2...10_000_000,
      "from how many payers on a beneficiary is a hub, which says nothing of its payers",
      .ownChoice(
        because: "merchants and agents serve thousands, facilitators too; one seizure: 120 a seller"
      )),
    .decimal(
      "receivers.once_alpha", \.receivers.onceAlpha, .factor, 0.01...1_000,
      "beta-binomial alpha of the share of other payers who pay a purchaser's beneficiary once only",
      .ownChoice(because: "a sixth, widely spread: more than half paid again (AIC T&I 589)")),
    .decimal(
      "receivers.once_beta", \.receivers.onceBeta, .factor, 0.01...1_000,
      "beta-binomial beta of the same share",
      .ownChoice(because: "a sixth, widely spread: more than half paid again (AIC T&I 589)")),
    .decimal(
      "receivers.customer_alpha", \.receivers.customerAlpha, .factor, 0.01...1_000,
      "beta-binomial alpha of the share of a small seller's payers who pay once only",
      .ownChoice(because: "two in three customers buy once; measured on synthetic worlds")),
    .decimal(
      "receivers.customer_beta", \.receivers.customerBeta, .factor, 0.01...1_000,
      "beta-binomial beta of the same share",
      .ownChoice(because: "two in three customers buy once; measured on synthetic worlds")),
    .integer(
      "receivers.returning_payers", \.receivers.returningPayers, .payers, 1...1_000,
      "fewer other payers who come back never speak for a look",
      .ownChoice(because: "relatives are paid by few others, who come back too")),
    .decimal(
      "receivers.returning_floor", \.receivers.returningFloor, .bits, -100...0,
      "least bits of one beneficiary's returning payers",
      .ownChoice(because: "must be able to outweigh what a seller's customers lend one another")),
    .decimal(
      "receivers.returning_cap", \.receivers.returningCap, .bits, 0...100,
      "greatest bits of one beneficiary's returning payers",
      .ownChoice(because: "relatives and companions are paid again and again too")),
    .decimal(
      "network.shrinkage", \.network.shrinkage, .payers, 0...1_000,
      "imaginary neutral payers added to every beneficiary",
      .ownChoice(because: "with 0.5 one chance neighbour decides; measured on synthetic worlds")),
    .decimal(
      "network.passed_on", \.network.passedOn, .share, 0...1,
      "share of what a payer's other beneficiaries show that the payer passes on",
      .ownChoice(because: "more destroys the ranking; measured on synthetic worlds")),
    .decimal(
      "network.tail_cap", \.network.tailCap, .bits, 0...100,
      "greatest bits by which one measure may stand out among beneficiaries",
      .ownChoice(because: "no measure alone may fill the list")),
    .decimal(
      "network.second_tail_cap", \.network.secondTailCap, .bits, 0...100,
      "greatest bits of the payers' other beneficiaries",
      .ownChoice(because: "no measure alone may fill the list")),
    .decimal(
      "network.family_amount", \.network.familyAmount, .usDollars, 0...10_000,
      "from this median sum on a relation may look like support for a relative",
      .ownChoice(because: "half of IFAD's US$200 to 300, above published prices of abuse")),
    .decimal(
      "network.family_gap", \.network.familyGap, .days, 0...365,
      "from this median gap on a relation may look like support for a relative",
      .ownChoice(because: "families send by the fortnight or month")),
    .decimal(
      "network.history", \.network.history, .payments, 0...100,
      "imaginary payments without a sign added to a payer's own",
      .ownChoice(because: "little history limits how strong the evidence can be")),
    .decimal(
      "network.company", \.network.company, .payers, 0...100,
      "imaginary payers without a sign added to a beneficiary's others",
      .ownChoice(because: "measured on synthetic worlds")),
    .integer(
      "network.circle_payers", \.network.circlePayers, .payers, 0...1_000,
      "most co-payers of a closed circle",
      .ownChoice(because: "siblings and couples who support the same relatives are few")),
    .decimal(
      "network.circle_share", \.network.circleShare, .share, 0...1,
      "least share of co-payers who share two or more beneficiaries in a closed circle",
      .ownChoice(because: "relatives share most of their beneficiaries")),
    .decimal(
      "network.vote_floor", \.network.voteFloor, .bits, -100...0, "least vote of one payer",
      .ownChoice(because: "one very ordinary payer must not clear the rest")),
    .decimal(
      "network.vote_cap", \.network.voteCap, .bits, 0...100, "greatest vote of one payer",
      .ownChoice(because: "one extreme payer must not condemn the rest")),
    .decimal(
      "network.watchlist_bits", \.network.watchlistBits, .bits, 0...100,
      "points of a payment to a listed beneficiary",
      .ownChoice(because: "the strongest indicator (AUSTRAC cases), yet not enough alone")),
  ]

  private static let victims: [PolicyKey] = [
    .integer(
      "victim.minor_age", \.victim.minorAge, .years, 0...30,
      "younger than this at the last payment is never a suspect",
      .published("Convention on the Rights of the Child, article 1", .verified)),
    .integer(
      "victim.young_age", \.victim.youngAge, .years, 0...100,
      "up to this age youth speaks for the victim lane",
      .ownChoice(
        because: "90 % of victims are 14-17 (Thorn 2024), nearly half of 2021 reports 20-39 (FBI)")),
    .decimal(
      "victim.minor_bits", \.victim.minorBits, .bits, -20...20,
      "points of a payer under victim.minor_age",
      .ownChoice(
        because:
          "90 % of victims are 14-17 (Thorn 2024), yet most minors in an export are no victims")
    ),
    .decimal(
      "victim.young_bits", \.victim.youngBits, .bits, -20...20,
      "points of a payer up to victim.young_age",
      .ownChoice(because: "victims of 18 to 25 are fewer than minors, and senders of that age many")
    ),
    .decimal(
      "victim.older_bits", \.victim.olderBits, .bits, -20...20, "points of an older payer",
      .ownChoice(because: "nearly half of 2021 reports were of people of 20 to 39 (FBI)")),
    .decimal(
      "victim.window", \.victim.window, .days, 8...44, "days within which the series lies",
      .ownChoice(because: "FinCEN 2025: over a short period of time, without a figure")),
    .decimal(
      "victim.silence", \.victim.silence, .days, 0...3_650, "days of silence after the series",
      .ownChoice(because: "FATF 2025: payments may stop abruptly, without a figure")),
    .decimal(
      "victim.first_amount", \.victim.firstAmount, .usDollars, 1...100_000, "first payment",
      .published("FATF 2025: often below EUR 250 at first", .verifiedSecondHand)),
    .decimal(
      "victim.total_amount", \.victim.totalAmount, .usDollars, 1...1_000_000, "sum of the series",
      .published("FATF 2025: generally not above EUR 1,500 in all", .verifiedSecondHand)),
    .decimal(
      "victim.threshold", \.victim.threshold, .bits, -100...100,
      "points at which the victim lane is entered",
      .ownChoice(because: "measured on synthetic worlds")),
    .integer(
      "victim.long_payments", \.victim.longPayments, .payments, 1...10_000,
      "a history of so many payments is no victim's",
      .ownChoice(because: "victims' series are short; harm-minimising")),
    .decimal(
      "victim.long_days", \.victim.longDays, .days, 1...3_650, "over at least so many days",
      .ownChoice(because: "victims' series are short; harm-minimising")),
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
    .integer(
      "cohorts.borrowed", \.cohorts.borrowed, .payers, 0...1_000_000,
      "observations a cohort borrows from the next larger",
      .ownChoice(because: "20 and 2,000 made no difference on synthetic worlds")),
    .integer(
      "cohorts.small", \.cohorts.small, .payers, 0...1_000_000,
      "below so many payers a cohort is small",
      .ownChoice(because: "histograms of fewer payers are mostly noise")),
    .integer(
      "cohorts.population", \.cohorts.population, .payers, 0...1_000_000,
      "below so many payers in all a report warns",
      .ownChoice(because: "a small file's payers are no picture of ordinary payers")),
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
