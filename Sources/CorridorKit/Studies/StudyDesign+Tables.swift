extension StudyDesign {
  /// Every table, in the order in which they are printed.
  ///
  /// - Parameters:
  ///   - group: all payers: what classes there are.
  ///   - printed: the groups that are printed; by the smallest of them points of curves are spaced.
  ///   - others: groups that are not printed and yet count in what can be computed back.
  static func all(
    for group: StudyGroup, policy: Policy, end: Int, least: Int, printed: [StudyGroup],
    others: [StudyGroup]
  ) throws(SourceError) -> [StudyDesign] {
    let currency = policy.referenceCurrency
    let found = try Found(group)
    let counts = try countDisclosure(printed + others, policy, least)
    let crossed = try CrossedHiding(printed + others, found, least: least)
    let designs = [
      overview(currency), amounts(currency),
      amountsByCurrency(found.currencies).hiding(
        crossed.currencies, payersOf: crossed.unnumbered.currencies
      )
      .withholding(crossed.currencyRepeats),
      paymentsPerPayer(currency).withholding(counts.perPayer),
      concentration(printed, least, counts), gaps.withholding(counts.gaps),
      escalationByOrder(currency), escalation.withholding(counts.escalation),
      prolific(policy).withholding(counts.prolific),
      highVolume(currency).withholding(counts.volume),
      prolificByVolume(policy).withholding(counts.prolificByVolume),
      firstRepeat(end, isStated: !found.corridors.isEmpty, least).withholding(counts.firstRepeat),
    ]
    let all = designs + classes(found, currency, end: end, crossed)
    return counts.hidesPayers ? all.map { $0.withholding(ofPayers) } : all
  }

  static let brown =
    "Brown, Napier & Smith (2020), Trends & issues in crime and criminal justice 589"
  static let cubitt =
    "Cubitt, Napier & Brown (2021), Trends & issues in crime and criminal justice 634"
  static let ownTable = "Our own: no published table of this kind is known to us."

  private static func overview(_ currency: Currency) -> StudyDesign {
    StudyDesign(
      name: "overview", title: "Size",
      definition: "Payments in scope after reversals; sums in \(currency), converted at the day's"
        + " rate. A beneficiary is counted once a ledger, a bare name once a payer. Months are those"
        + " of the first and last payment where the payer lives.",
      source: "\(brown): payers, payments, sum, largest payer."
    ) { group, means throws(SourceError) in
      try OverviewMeasures(group, currency: currency, means)
    }
  }

  private static func amounts(_ currency: Currency) -> StudyDesign {
    StudyDesign(
      name: "amounts", title: "Amounts in \(currency)",
      definition: "Every payment once. Quantiles by the second definition of Hyndman & Fan (1996);"
        + " the deviation is the sample's. Which quantiles the paper used is not known.",
      source: "\(brown): amounts. Its own quartiles are not known to us."
    ) { group, means throws(SourceError) in
      var sorter = SortedValues.Sorter(means)
      try group.forEachPayer { payer, history throws(SourceError) in
        try sorter.add(history.map { (0, $0.reference) }, of: payer)
      }
      return DistributionMeasures(
        try sorter.sorted(), payers: group.payerCount, unit: currency.code,
        scale: currency.minorUnitsPerUnit, places: 2)
    }
  }

  private static func amountsByCurrency(_ currencies: [Currency]) -> StudyDesign {
    StudyDesign(
      name: "amounts_by_currency", title: "Amounts as paid, by currency",
      definition: "As the table of amounts, without conversion.", source: ownTable,
      levels: "currency", namesTell: true, overlaps: true
    ) { group, means throws(SourceError) in
      try CurrencyMeasures(group, currencies: currencies, means)
    }
  }

  /// Places of payment counts in the table of payments per payer. Two and three are one class: from payers and payments of
  /// both together, how many paid twice could be computed.
  static let countClasses: [(name: String, counts: ClosedRange<Int>)] = [
    ("1", 1...1), ("2 to 3", 2...3), ("4 to 5", 4...5), ("6 to 10", 6...10),
    ("11 to 20", 11...20), ("over 20", 21...Int.max),
  ]

  /// The class of a payer of so many payments.
  private static func countClass(_ payments: Int) -> Int? {
    countClasses.firstIndex { $0.counts.contains(payments) }
  }

  /// Classes whose sums, by payers, other tables tell.
  private static let countSums: [Set<Int>] = [[0, 1], [2, 3, 4, 5], [1, 2, 3, 4, 5]]
  /// Classes that stand in other tables too.
  private static let fixedCounts: Set<Int> = [0, 5]

  /// What counts of payers and payments tell together.
  private static func countDisclosure(
    _ groups: [StudyGroup], _ policy: Policy, _ least: Int
  ) throws(SourceError) -> CountDisclosure {
    let rule = ProlificRule(policy: policy)
    let classes = countClasses.map(\.counts)
    var counts: [PaymentCounts] = []
    for group in groups { counts.append(try PaymentCounts(group, rule)) }
    let members = counts.map { counts in
      counts.classes(classes).enumerated().map {
        ClassMembers(count: $1.payers, class: $0, least: least)
      }
    }
    return CountDisclosure(
      counts, classes: classes,
      hidden: Disclosure(least: least).hidden(
        among: members, fixed: fixedCounts, sums: countSums), least: least)
  }

  private static func paymentsPerPayer(_ currency: Currency) -> StudyDesign {
    StudyDesign(
      name: "payments_per_payer", title: "Payments per payer, and escalation by their number",
      definition:
        "Payers by number of payments; more than one are all but the first class. The median"
        + " amount and gap are of all payments and gaps of the class. Over 20 is called high volume in a"
        + " talk on the programme (Wolbers); the other classes are our own.",
      source: "\(brown): more than half made more than one payment; with more payments the median"
        + " amount rose and gaps shortened. Its classes are not known.",
      levels: "payments", fixed: fixedCounts, sums: countSums, countsTell: true
    ) { group, means throws(SourceError) in
      try ClassMeasures(
        group, levels: countClasses.map(\.name), currency: currency, means, hasGaps: true
      ) { ofPayer($0, countClass($0.count)) }
    }
  }

  private static func concentration(
    _ printed: [StudyGroup], _ least: Int, _ counts: CountDisclosure
  ) -> StudyDesign {
    let points = ConcentrationMeasures.points(
      payers: printed.map(\.payerCount).min() ?? 0, least: least)
    return StudyDesign(
      name: "concentration", title: "Concentration of payments and of sums on payers",
      definition:
        "Payers by rising number of payments, then by rising sum. Top 3 % and bottom 25 %:"
        + " as many payers as the share of all, rounded half up. lorenz_25 is the share that the"
        + " lowest 25 % hold. Gini: 0 if all hold the same. Points of the curve nearer than the least"
        + " cell are left out; where a class of payments per payer is withheld, so is the curve of payments."
        + " Shares of payments are rounded to steps that hold twice the least cell's number of payments.",
      source:
        "\(brown): 3 % of payers made half of all payments, 25 % made 3 %. How the paper cut at"
        + " ties is not known."
    ) { group, means throws(SourceError) in
      var (payments, sums) = (SortedValues.Sorter(means), SortedValues.Sorter(means))
      var counted: Int64 = 0
      try group.forEachPayer { payer, history throws(SourceError) in
        counted += Int64(history.count)
        try payments.add(Int64(history.count), of: payer)
        try sums.add(history.total, of: payer)
      }
      return StackedMeasures(parts: [
        ConcentrationMeasures(
          try payments.sorted(), prefix: "payments", points: points, counted: counted,
          least: means.least, tells: counts.tellsCurve, tellsTop: counts.tellsTop),
        ConcentrationMeasures(try sums.sorted(), prefix: "sums", points: points),
      ])
    }
  }

  private static let gaps = StudyDesign(
    name: "gaps", title: "Days between payments",
    definition:
      "Whole calendar days, where the payer lives, between a payer's successive payments to"
      + " whomever; 0 for two on one day. Whether the papers counted per payer or per pair of payer and"
      + " beneficiary is not known.",
    source: "\(brown), and \(cubitt): intervals, with 20 days as a limit."
  ) { group, means throws(SourceError) in
    var sorter = SortedValues.Sorter(means)
    try group.forEachPayer { payer, history throws(SourceError) in
      try sorter.add(history.gaps.map { (0, $0) }, of: payer)
    }
    return DistributionMeasures(
      try sorter.sorted(), payers: group.payerCount, unit: "days", places: 1,
      limit: (20, "share_under_20_days"))
  }

  private static let orders: [(name: String, places: ClosedRange<Int>)] = [
    ("1st", 1...1), ("2nd", 2...2), ("3rd", 3...3), ("4th", 4...4), ("5th", 5...5),
    ("6th to 10th", 6...10), ("11th to 20th", 11...20), ("later", 21...Int.max),
  ]

  private static func escalationByOrder(_ currency: Currency) -> StudyDesign {
    StudyDesign(
      name: "escalation_by_order", title: "Amount and gap by the order of payment",
      definition:
        "A payer's payments by their place in its history; the gap is that before the payment."
        + " Only those who go on reach later places, so a rise along the table is not yet one within a"
        + " payer: see the table of escalation. How many reach a place follows from the"
        + " table of payments per payer.",
      source: "\(brown), in direction; the classes are our own.", levels: "place"
    ) { group, means throws(SourceError) in
      try ClassMeasures(
        group, levels: orders.map(\.name), currency: currency, means, hasGaps: true,
        hasCounts: false
      ) { history in
        history.indices.map { place in orders.firstIndex { $0.places.contains(place + 1) } }
      }
    }
  }

  private static let escalation = StudyDesign(
    name: "escalation", title: "Escalation within and across payers",
    definition:
      "Within payers of four payments or more: Spearman's correlation with the order, and the"
      + " one-sided test of Mann and Kendall at 0.05, uncorrected (1 in 20 would rise by chance); of"
      + " ties see the library's page on statistics. Across payers of two or more: Spearman's"
      + " correlation of the number of payments, the payer's median amount and its median gap.",
    source:
      "\(brown): amount and frequency rise with the number of payments and are correlated. Its"
      + " statistic is not known."
  ) { group, means throws(SourceError) in try EscalationMeasures(group, means) }

  /// - Parameter isStated: whether there is a payment, and so a last day to state.
  private static func firstRepeat(_ end: Int, isStated: Bool, _ least: Int) -> StudyDesign {
    let day = isStated ? ", \(CivilDate(daysSince1970: end))" : ""
    return StudyDesign(
      name: "first_repeat", title: "Time to the first repeat",
      definition:
        "Share of payers who paid again within so many days, by the estimate of Kaplan and"
        + " Meier: who did not is followed to the last day of the data\(day); the few payments after it"
        + " do not count here. Payers whose first payment lies before the data begin are not known as"
        + " such.",
      source: ownTable
    ) { group, means throws(SourceError) in
      try FirstRepeatMeasures(group, end: end, least: least, means)
    }
  }
}
