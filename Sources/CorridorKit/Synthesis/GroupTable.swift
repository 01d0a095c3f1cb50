/// How one group's payers behave, as ranges from which each seed draws a value.
struct GroupRow {
  enum Cadence {
    /// By the calendar month, mostly around payday.
    case monthly
    /// Each so many days.
    case rhythm(days: Double)
    /// A mean number of payments a year, at random.
    case scattered(perYear: ClosedRange<Double>)
    /// A mean number of payments in all, then nothing: gaps of that median in days.
    case episode(payments: ClosedRange<Double>, gap: ClosedRange<Double>)
  }

  enum Payees {
    /// One to three relatives; a third of relatives are paid by several.
    case relatives
    /// One payee whom so many payers of the group support together, and nobody of another group.
    case jointly(PayeeRole, payersEach: ClosedRange<Int>)
    /// Payees shared by about so many payers each, so many of them a payer.
    case shared(PayeeRole, payersEach: ClosedRange<Double>, each: ClosedRange<Int>)
    /// Payees of one's own.
    case own(PayeeRole, each: ClosedRange<Int>)
    /// Somebody from the pool of facilitators.
    case facilitator
  }

  let group: PayerGroup
  /// Share of all payers, before it is scaled to one hundred.
  let weight: ClosedRange<Double>
  /// Median sum in US dollars.
  let median: ClosedRange<Double>
  /// Spread of the logarithm between people, and within one person's payments.
  let between: Double
  let within: ClosedRange<Double>
  /// Share of payments made in round sums.
  let round: ClosedRange<Double>
  /// Share of payments between 22:00 and 6:00. Ordinary nights have no published size: own choice.
  let night: ClosedRange<Double>
  /// Local hour of the others.
  let centre: ClosedRange<Double>
  let cadence: Cadence
  let payees: Payees
}

/// The ordinary groups of a synthetic world. Sources of the figures stand at ``PayerGroup``; what
/// has none is own choice, and its range is wide for that reason. Buyers and victims of sextortion
/// have laws of their own.
enum GroupTable {
  static let rows: [GroupRow] = [
    // IFAD 2018 (US$200-300 every one to two months), ADB survey of 2004-05 as reported (mean
    // US$340, 205 to 524).
    GroupRow(
      group: .familyMonthly, weight: 14...28, median: 200...320, between: 0.4, within: 0.1...0.35,
      round: 0.5...0.9, night: 0.04...0.14, centre: 15...19, cadence: .monthly, payees: .relatives),
    GroupRow(
      group: .familyFortnightly, weight: 4...10, median: 110...200, between: 0.4,
      within: 0.1...0.35, round: 0.5...0.9, night: 0.04...0.14, centre: 15...19,
      cadence: .rhythm(days: 14), payees: .relatives),
    GroupRow(
      group: .familyWeekly, weight: 2...5, median: 60...120, between: 0.4, within: 0.1...0.3,
      round: 0.5...0.9, night: 0.04...0.14, centre: 15...19, cadence: .rhythm(days: 7),
      payees: .relatives),
    GroupRow(
      group: .poorFamily, weight: 2...6, median: 22...55, between: 0.35, within: 0.2...0.5,
      round: 0.3...0.8, night: 0.05...0.16, centre: 14...20, cadence: .rhythm(days: 7),
      payees: .relatives),
    GroupRow(
      group: .sibling, weight: 1...4, median: 100...240, between: 0.4, within: 0.1...0.35,
      round: 0.5...0.9, night: 0.04...0.14, centre: 15...19, cadence: .monthly,
      payees: .jointly(.relative, payersEach: 2...5)),
    GroupRow(
      group: .couple, weight: 1...3, median: 80...200, between: 0.4, within: 0.1...0.4,
      round: 0.5...0.9, night: 0.04...0.14, centre: 15...20, cadence: .rhythm(days: 28),
      payees: .jointly(.relative, payersEach: 2...2)),
    GroupRow(
      group: .friend, weight: 1...3, median: 40...120, between: 0.5, within: 0.3...0.6,
      round: 0.5...0.9, night: 0.06...0.2, centre: 15...20, cadence: .scattered(perYear: 3...9),
      payees: .jointly(.person, payersEach: 2...4)),
    GroupRow(
      group: .occasional, weight: 14...28, median: 80...180, between: 0.7, within: 0.4...0.8,
      round: 0.4...0.8, night: 0.05...0.15, centre: 14...19,
      cadence: .scattered(perYear: 1.5...4), payees: .own(.person, each: 1...3)),
    GroupRow(
      group: .agentClient, weight: 1...4, median: 120...260, between: 0.5, within: 0.2...0.4,
      round: 0.5...0.9, night: 0.04...0.12, centre: 13...18, cadence: .monthly,
      payees: .shared(.agent, payersEach: 10...60, each: 1...1)),
    GroupRow(
      group: .parishioner, weight: 1...3, median: 25...70, between: 0.5, within: 0.3...0.6,
      round: 0.6...0.9, night: 0.03...0.10, centre: 12...19,
      cadence: .scattered(perYear: 5...14),
      payees: .shared(.priest, payersEach: 8...40, each: 1...1)),
    // US$25 a month (visayans.org), 27 pounds (UK survey).
    GroupRow(
      group: .donor, weight: 2...6, median: 22...38, between: 0.4, within: 0...0.02,
      round: 0.6...0.9, night: 0.03...0.10, centre: 11...18, cadence: .monthly,
      payees: .shared(.organisation, payersEach: 30...200, each: 1...1)),
    GroupRow(
      group: .freelancerClient, weight: 1...4, median: 70...220, between: 0.7, within: 0.3...0.7,
      round: 0.4...0.8, night: 0.05...0.15, centre: 13...17,
      cadence: .scattered(perYear: 8...24),
      payees: .shared(.freelancer, payersEach: 2...6, each: 1...3)),
    GroupRow(
      group: .expatriate, weight: 1...4, median: 90...260, between: 0.6, within: 0.3...0.7,
      round: 0.3...0.6, night: 0.04...0.12, centre: 11...18,
      cadence: .scattered(perYear: 12...30), payees: .own(.biller, each: 2...5)),
    // Median loss US$2,400 to 4,400 in all (Federal Trade Commission); that sums rise is own
    // choice.
    GroupRow(
      group: .romanceVictim, weight: 0.1...0.4, median: 250...600, between: 0.5,
      within: 0.3...0.6, round: 0.6...0.9, night: 0.1...0.3, centre: 15...20,
      cadence: .episode(payments: 4...12, gap: 4...15),
      payees: .shared(.deceiver, payersEach: 1...3, each: 1...1)),
    GroupRow(
      group: .scamVictim, weight: 0.3...1, median: 150...600, between: 0.8, within: 0.3...0.6,
      round: 0.4...0.8, night: 0.05...0.2, centre: 12...19,
      cadence: .episode(payments: 0.6...2.5, gap: 0.5...5),
      payees: .shared(.deceiver, payersEach: 3...15, each: 1...2)),
    // No distribution is published: own choice.
    GroupRow(
      group: .adultRelationship, weight: 0.4...1.2, median: 45...110, between: 0.5,
      within: 0.4...0.8, round: 0.5...0.9, night: 0.2...0.5, centre: 18...21,
      cadence: .scattered(perYear: 10...35),
      payees: .shared(.companion, payersEach: 2...6, each: 1...4)),
    GroupRow(
      group: .sellerCustomer, weight: 1...4, median: 20...60, between: 0.6, within: 0.4...0.8,
      round: 0.1...0.5, night: 0.1...0.25, centre: 15...20,
      cadence: .scattered(perYear: 3...10),
      payees: .shared(.seller, payersEach: 10...60, each: 1...4)),
    GroupRow(
      group: .shopper, weight: 3...8, median: 12...45, between: 0.7, within: 0.5...0.9,
      round: 0.1...0.4, night: 0.08...0.2, centre: 16...20,
      cadence: .scattered(perYear: 3...12),
      payees: .shared(.merchant, payersEach: 300...3_000, each: 1...2)),
    GroupRow(
      group: .gamer, weight: 1...5, median: 6...25, between: 0.6, within: 0.4...0.7,
      round: 0.2...0.6, night: 0.15...0.4, centre: 18...21,
      cadence: .scattered(perYear: 8...40),
      payees: .shared(.platform, payersEach: 1_000...8_000, each: 1...1)),
    GroupRow(
      group: .tuitionPayer, weight: 1...3, median: 500...1_500, between: 0.6, within: 0.1...0.3,
      round: 0.2...0.6, night: 0.03...0.08, centre: 10...16, cadence: .rhythm(days: 120),
      payees: .shared(.school, payersEach: 5...40, each: 1...1)),
    GroupRow(
      group: .courier, weight: 0.1...0.4, median: 90...220, between: 0.3, within: 0.4...0.6,
      round: 0.4...0.8, night: 0.03...0.12, centre: 12...18,
      cadence: .scattered(perYear: 60...180), payees: .own(.person, each: 10...40)),
    GroupRow(
      group: .facilitatorRelative, weight: 0.02...0.06, median: 120...260, between: 0.4,
      within: 0.1...0.3, round: 0.5...0.9, night: 0.04...0.12, centre: 14...19,
      cadence: .monthly, payees: .facilitator),
    // Weight only, published order of magnitude unknown; how they pay is ``VictimLaw``.
    GroupRow(
      group: .sextortionVictim, weight: 0.1...0.4, median: 90...180, between: 0.4,
      within: 0.3...0.5, round: 0.7...0.95, night: 0.25...0.5, centre: 18...21,
      cadence: .episode(payments: 2...5, gap: 0.2...1.5), payees: .own(.extorter, each: 1...1)),
  ]
}
