extension PolicyKey {
  /// What kind of receiver a beneficiary is.
  static let receivers: [PolicyKey] = [
    .integer(
      "receivers.steady_payments", \.receivers.steadyPayments, .payments, 2...1_000,
      "payments of a steady payer, and of a relation that may be of a fixed sum",
      .ownChoice(because: "two of one sum may be chance")),
    .decimal(
      "receivers.fixed_share", \.receivers.fixedShare, .share, 0...1,
      "a relation is of a fixed sum if more than this share of its payments are equal",
      .ownChoice(because: "gifts are given beside a fixed sum")),
    .integer(
      "receivers.organisation_payers", \.receivers.organisationPayers, .payers, 2...1_000,
      "least number of steady payers of an organisation",
      .ownChoice(because: "a family rarely has three members with a rhythm of their own abroad")),
    .decimal(
      "receivers.organisation_share", \.receivers.organisationShare, .share, 0...1,
      "least share of its steady payers that pay in rhythm or a fixed sum",
      .ownChoice(because: "donations and fees are fixed sums by the month")),
    .decimal(
      "receivers.organisation_only", \.receivers.organisationOnly, .bits, -100...0,
      "points of payments to organisations where nothing else is left to judge",
      .ownChoice(because: "donors and members must stand far below any list")),
    .decimal(
      "receivers.organisation_beside", \.receivers.organisationBeside, .bits, -100...0,
      "points of payments to organisations beside others",
      .ownChoice(because: "a donor may be a purchaser too")),
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
  ]

  /// How suspicion spreads.
  static let network: [PolicyKey] = [
    .decimal(
      "network.shrinkage", \.network.shrinkage, .payers, 0...1_000,
      "imaginary neutral payers added to every beneficiary",
      .ownChoice(because: "with 0.5 one chance neighbour decides; measured on synthetic worlds")),
    .decimal(
      "network.passed_on", \.network.passedOn, .share, 0...1,
      "share of what a payer's other beneficiaries show that the payer passes on",
      .ownChoice(because: "more destroys the ranking; measured on synthetic worlds")),
    .integer(
      "network.passed_on_quarters", \.network.passedOnQuarters, .quarters, 0...4,
      "what is passed on is divided by the number of other beneficiaries to this power",
      .ownChoice(
        because:
          "payers of many beneficiaries would otherwise speak loudest; measured on synthetic worlds"
      )),
    .decimal(
      "network.tail_cap", \.network.tailCap, .bits, 0...100,
      "greatest bits by which one measure may stand out among beneficiaries",
      .ownChoice(because: "no measure alone may fill the list")),
    .integer(
      "network.second_shrinkage", \.network.secondShrinkage, .payers, 0...1_000,
      "imaginary neutral payers added to every beneficiary in the second step",
      .ownChoice(because: "one chance neighbour must decide nothing")),
    .decimal(
      "network.second_tail_cap", \.network.secondTailCap, .bits, 0...100,
      "greatest bits of the payers' other beneficiaries",
      .ownChoice(because: "no measure alone may fill the list")),
    .integer(
      "network.family_payments", \.network.familyPayments, .payments, 2...1_000,
      "from so many payments on a relation may look like support for a relative",
      .ownChoice(because: "a median gap needs three payments")),
    .decimal(
      "network.family_amount", \.network.familyAmount, .usDollars, 0...10_000,
      "from this median sum on a relation may look like support for a relative",
      .ownChoice(because: "half of IFAD's US$200 to 300, above most published prices of abuse")),
    .decimal(
      "network.family_gap", \.network.familyGap, .days, 0...365,
      "from this median gap on a relation may look like support for a relative",
      .ownChoice(because: "families send by the fortnight or month")),
    .decimal(
      "network.family_share", \.network.familyShare, .share, 0...1,
      "share of the network's points that such a relation takes",
      .ownChoice(because: "a purchaser may pay a facilitator by the month")),
    .decimal(
      "network.history", \.network.history, .payments, 0...100,
      "imaginary payments without a sign added to a payer's own",
      .ownChoice(because: "little history limits how strong the evidence can be")),
    .decimal(
      "network.company", \.network.company, .payers, 0...100,
      "imaginary payers without a sign added to a beneficiary's others",
      .ownChoice(
        because: "one co-payer is a relative more often than a sign; measured on synthetic worlds")),
    .integer(
      "network.circle_payers", \.network.circlePayers, .payers, 0...30,
      "most co-payers of a closed circle",
      .ownChoice(
        because: "siblings and couples who support the same relatives are few; each costs memory")),
    .decimal(
      "network.circle_share", \.network.circleShare, .share, 0...1,
      "least share of co-payers who share two or more beneficiaries in a closed circle",
      .ownChoice(because: "relatives share most of their beneficiaries")),
    .integer(
      "network.circle_beneficiary", \.network.circleBeneficiary, .payers, 2...10_000,
      "most payers of a beneficiary that belongs to a closed circle",
      .ownChoice(because: "families are smaller; larger ones cost time")),
    .decimal(
      "network.circle_discount", \.network.circleDiscount, .share, 0...1,
      "share of the network's points that a closed circle takes away",
      .ownChoice(because: "a handful of purchasers may form one too")),
    .decimal(
      "network.imputed_share", \.network.imputedShare, .share, 0...1,
      "payers of whose beneficiaries a smaller share is theirs alone say what the network is worth",
      .ownChoice(because: "they are the ones whom it can be asked of")),
    .integer(
      "network.imputed_payers", \.network.imputedPayers, .payers, 0...1_000_000,
      "imaginary payers without network points among them",
      .ownChoice(because: "a few payers of a score must not speak for all")),
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

  /// What a beneficiary's other payers are asked.
  static let votes: [PolicyKey] = [
    .decimal(
      "votes.amounts", \.votes.amounts, .factor, 0...10,
      "weight of how far the other payers' points of the amount family stands out",
      .ownChoice(
        because: "measured on synthetic worlds; halving or doubling any one changes little")),
    .decimal(
      "votes.low_values", \.votes.lowValues, .factor, 0...10,
      "weight of how far the other payers' share of sums in the core band stands out",
      .ownChoice(
        because: "measured on synthetic worlds; halving or doubling any one changes little")),
    .decimal(
      "votes.breadth", \.votes.breadth, .factor, 0...10,
      "weight of how far the other payers' points of the spread over beneficiaries stands out",
      .ownChoice(
        because: "measured on synthetic worlds; halving or doubling any one changes little")),
    .decimal(
      "votes.escalation", \.votes.escalation, .factor, 0...10,
      "weight of how far the other payers' points of escalation stands out",
      .ownChoice(
        because: "measured on synthetic worlds; halving or doubling any one changes little")),
    .decimal(
      "votes.shared", \.votes.shared, .factor, 0...10,
      "weight of how far the other payers' number of shared beneficiaries stands out",
      .ownChoice(
        because: "measured on synthetic worlds; halving or doubling any one changes little")),
    .decimal(
      "votes.counts", \.votes.counts, .factor, 0...10,
      "weight of how far the other payers' points of the number of payments stands out",
      .ownChoice(
        because: "measured on synthetic worlds; halving or doubling any one changes little")),
    .decimal(
      "votes.nights", \.votes.nights, .factor, 0...10,
      "weight of how far the other payers' points of night payments stands out",
      .ownChoice(
        because: "measured on synthetic worlds; halving or doubling any one changes little")),
    .decimal(
      "votes.night_share", \.votes.nightShare, .factor, 0...10,
      "weight of how far the other payers' share of night payments stands out",
      .ownChoice(
        because: "measured on synthetic worlds; halving or doubling any one changes little")),
    .decimal(
      "votes.even_amounts", \.votes.evenAmounts, .factor, 0...10,
      "weight of how far the other payers' points of even sums stands out",
      .ownChoice(
        because: "measured on synthetic worlds; halving or doubling any one changes little")),
    .decimal(
      "votes.origins", \.votes.origins, .factor, 0...10,
      "weight of how far the other payers' number of sending countries stands out",
      .ownChoice(
        because: "measured on synthetic worlds; halving or doubling any one changes little")),
    .integer(
      "votes.shared_most", \.votes.sharedMost, .beneficiaries, 1...1_000,
      "up to so many shared beneficiaries of one payer count",
      .ownChoice(because: "couriers pay hundreds")),
    .decimal(
      "votes.shared_prior", \.votes.sharedPrior, .beneficiaries, 0...1_000,
      "shared beneficiaries that an imaginary payer is taken to have",
      .ownChoice(because: "every payer asked has this one at least")),
    .decimal(
      "votes.lent", \.votes.lent, .bits, 0...100,
      "greatest points, either way, of one indicator that a payer lends to neighbours",
      .ownChoice(because: "one extreme payer must not condemn the rest")),
    .integer(
      "votes.prior_payments", \.votes.priorPayments, .payments, 0...1_000,
      "imaginary payments of the general share added to a beneficiary's",
      .ownChoice(because: "one payment is no share")),
    .integer(
      "votes.borrowed", \.votes.borrowed, .beneficiaries, 1...1_000_000,
      "beneficiaries that those of one size borrow from all",
      .ownChoice(because: "the tail of a few is mostly noise")),
  ]

  /// How a beneficiary's other payers pay.
  static let others: [PolicyKey] = [
    .decimal(
      "others.payments_centre", \.others.paymentsCentre, .payments, 1...1_000,
      "median payments of one of a purchaser's co-payers to one beneficiary",
      .ownChoice(
        because:
          "T&I 589: about seven a payer in the middle (derived); customers pay once"
          + " or twice, companions for years")),
    .decimal(
      "others.payments_spread", \.others.paymentsSpread, .naturalLog, 0.1...3,
      "spread of its mean over the co-payers", .ownChoice(because: "measured on synthetic worlds")),
    .decimals(
      "others.company_masses", \.others.companyMasses, .masses, 0...1,
      "share of a purchaser's co-payers' beneficiaries that somebody else pays, in tenths",
      .ownChoice(
        because:
          "about half, widely spread: 65 % of offences involved no facilitator (AIC T&I 639)")),
    .decimal(
      "others.floor", \.others.floor, .bits, -100...0, "least bits of one beneficiary's others",
      .ownChoice(
        because:
          "who splits one payer over several ids pays in company too; -8 found more, and more families"
      )),
    .decimal(
      "others.cap", \.others.cap, .bits, 0...100, "greatest bits of one beneficiary's others",
      .ownChoice(because: "strangers who pay one school or agent look alike")),
    .decimal(
      "others.shrinkage", \.others.shrinkage, .payers, 0...1_000,
      "imaginary others without a sign added to a beneficiary's",
      .ownChoice(because: "one other payer is no habit")),
    .integer(
      "others.least", \.others.least, .payers, 1...1_000, "fewer others never speak for a look",
      .ownChoice(because: "relatives are paid by few others")),
    .decimal(
      "others.alone", \.others.alone, .bits, 0...100,
      "bits that habits of other payers, returning ones among them, may speak for a look by themselves",
      .ownChoice(
        because: "payers of one school come back by the term, and that is no sign of anything")),
    .decimal(
      "others.beside", \.others.beside, .factor, 0...10,
      "further such bits for each bit of the rest of the network that speaks for a look",
      .ownChoice(because: "habits strengthen what other payers show and never take its place")),
  ]
}
