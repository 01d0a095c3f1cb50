import Testing

@testable import CorridorKit

/// What somebody computes from a whole study as CSV, by sums and differences of everything that is told.
@Suite("attacks on whole studies")
struct StudyAttackTests {
  private static let destinations = ["PH", "TH", "CO"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let names = [
    "by_corridor": ["AU", "GB"].flatMap { origin in destinations.map { "\(origin)>\($0)" } },
    "amounts_by_currency": ["AUD", "GBP"], "by_year": ["2023", "2024"], "by_channel": [],
  ]
  /// Who knows the payers' countries and the period knows these.
  private static let parts = [
    StudyAttack.Part(
      table: "by_corridor", levels: destinations.map { "AU>\($0)" }, whole: "amounts_by_currency",
      level: "AUD"),
    StudyAttack.Part(
      table: "by_corridor", levels: destinations.map { "GB>\($0)" }, whole: "amounts_by_currency",
      level: "GBP"),
    StudyAttack.Part(
      table: "by_month", levels: Array(months[10...]), whole: "by_year", level: "2023"),
    StudyAttack.Part(
      table: "by_month", levels: Array(months[..<10]), whole: "by_year", level: "2024"),
  ]

  /// Worlds of four kinds: few payments each, many at few hours, all but a few alike, and almost nobody twice.
  private static func payments(_ seed: UInt64) -> [TestPayment] {
    var stream = RandomStream(seed: seed)
    let kind = seed % 4
    let payers = 25 + stream.below(kind == 1 ? 60 : 150)
    let usualHours = [0.1, 0.2, 0.3, 0.4]
    return (0..<payers).flatMap { payer -> [TestPayment] in
      let isOdd = stream.below(30) == 0
      let origin = kind != 2 && payer.isMultiple(of: 3) ? "GB" : "AU"
      let count =
        switch kind {
        case 0: 1 + stream.below(3)
        case 1: 3 + stream.below(25)
        case 2: 1 + stream.below(8)
        default: isOdd ? 2 : 1
        }
      return (0..<count).map { _ in
        let isStray = kind == 2 ? isOdd && stream.below(2) == 0 : stream.below(3) == 0
        let destination = isStray ? stream.below(3) : kind == 1 ? stream.below(2) : 0
        // From 2 November 2023 to 16 March 2024, by noon in UTC: the same day in both countries.
        return TestPayment(
          payer: "P\(payer)", beneficiary: "B\(stream.below(9))",
          day: Double(19_663 + stream.below(136))
            + (isStray ? 0.45 : usualHours[stream.below(kind == 1 ? 2 : 4)]),
          dollars: Double(10 + stream.below(90)), origin: origin,
          destination: Self.destinations[destination],
          currency: Currency(origin == "GB" ? "GBP" : "AUD") ?? .usd)
      }
    }
  }

  private static func csv(
    _ seed: UInt64, least: Int, cohort: Int, against: Int, byBeneficiary: Bool
  ) throws -> String {
    let ledger = LedgerMaker.ledger(payments(seed))
    let means = StudyMaker.means(least: least)
    func listed(_ parties: Range<Int>) -> StudyGroups.Listed? {
      guard !parties.isEmpty else { return nil }
      return byBeneficiary
        ? StudyGroups.Listed(payers: [], beneficiaries: Set(parties))
        : StudyGroups.Listed(payers: Set(parties), beneficiaries: [])
    }
    let groups = try StudyGroups(
      ledger: ledger, cohort: listed(0..<cohort), against: listed(cohort..<cohort + against), means)
    var options = StudyOptions()
    options.draws = 0
    options.leastCell = least
    let study = try Study(
      groups, policy: .standard, end: 19_800, options: options, threads: 1, plan: means.plan)
    let sink = ReportBytes()
    try StudyReport(
      study: study, inputs: [], counts: Counts(), policy: .standard,
      asOf: CivilDate(daysSince1970: 19_800), selection: []
    ).write(as: .csv, to: sink)
    return sink.text
  }

  private static func attack(
    _ seed: UInt64, least: Int = 5, cohort: Int = 0, against: Int = 0, byBeneficiary: Bool = false,
    blanked: Int = 0
  ) throws -> StudyAttack {
    StudyAttack(
      try csv(seed, least: least, cohort: cohort, against: against, byBeneficiary: byBeneficiary),
      least: 5, names: names, parts: parts, byBeneficiary: byBeneficiary, blanked: blanked)
  }

  @Test(
    "no count of one to four payers follows from all that a study tells",
    arguments: 0..<60 as Range<UInt64>)
  func alone(seed: UInt64) throws {
    let attack = try Self.attack(seed)
    #expect(attack.contradictions == [])
    #expect(attack.found == [])
  }

  @Test(
    "none follows from a study with a cohort, nor from what is left of all",
    arguments: 100..<140 as Range<UInt64>)
  func groups(seed: UInt64) throws {
    for against in [0, 8] {
      let attack = try Self.attack(seed, cohort: 9, against: against)
      #expect(attack.contradictions == [])
      #expect(attack.found == [])
    }
  }

  @Test(
    "none follows where the payers of listed beneficiaries are the cohort",
    arguments: 200..<232 as Range<UInt64>)
  func beneficiaries(seed: UInt64) throws {
    for against in [0, 2] {
      let attack = try Self.attack(seed, cohort: 3, against: against, byBeneficiary: true)
      #expect(attack.contradictions == [])
      #expect(attack.found == [])
    }
  }

  @Test("where only rows of few payers are taken out, most studies tell such a count")
  func plainThreshold() throws {
    let attacks = try (0..<16 as Range<UInt64>).map {
      try Self.attack($0, least: 1, blanked: 5)
    }
    #expect(attacks.allSatisfy { $0.contradictions == [] })
    #expect(attacks.count { !$0.found.isEmpty } > 8)
  }

  @Test("a payer who never paid at an hour is not what is left of all", arguments: [1, 4, 5])
  func complement(count: Int) throws {
    let early = (0..<40).flatMap { payer in
      let hours = payer < count ? [0.3, 0.3, 0.3] : [0.1, 0.3, 0.3]
      return hours.enumerated().map { place, hour in
        TestPayment(
          payer: "P\(payer)", beneficiary: "B", day: 19_700 + Double(place * 10) + hour, dollars: 50
        )
      }
    }
    let study = try DisclosureAttackTests.study(early)
    func cell(_ measure: String) throws -> StudyCell {
      try DisclosureAttackTests.cells(measure, of: "by_hour", level: "12", in: study)[0]
    }
    // Early in the day in UTC is noon in Sydney.
    #expect(try cell("payers").value == (count < 5 ? nil : Double(40 - count)))
    #expect(try cell("share_of_payers").isWithheld == (count < 5))
    // Each pays once at that hour: all payers less these payments are those who never did.
    #expect(try cell("payments").value == (count < 5 ? nil : Double(40 - count)))
  }

  @Test("few payers of two hours do not follow from the payers of each", arguments: [1, 4, 5])
  func overlap(count: Int) throws {
    let payments = (0..<60).flatMap { payer in
      let usual = payer.isMultiple(of: 2) ? 0.1 : 0.3
      let hours = [usual, payer < count ? 0.4 - usual : usual]
      return hours.enumerated().map { place, hour in
        TestPayment(
          payer: "P\(payer)", beneficiary: "B", day: 19_700 + Double(place * 10) + hour, dollars: 50
        )
      }
    }
    let study = try DisclosureAttackTests.study(payments)
    let payers = try ["12", "17"].map {
      try DisclosureAttackTests.cells("payers", of: "by_hour", level: $0, in: study)[0].value
    }
    let isTold = count >= 5
    #expect((payers[0] == nil) == !isTold && (payers[1] == nil) == !isTold)
    if isTold { #expect(payers.compactMap { $0 }.reduce(0, +) == Double(60 + count)) }
  }

  @Test("where few paid twice, no number of payers stands beside that of payments")
  func fewTwice() throws {
    let payments = (0..<50).flatMap {
      DisclosureAttackTests.payments("P\($0)", on: $0 == 0 ? [0, 9] : [Double($0 % 7)])
    }
    let study = try DisclosureAttackTests.study(payments)
    for table in study.tables {
      for (figure, cell) in zip(table.figures, table.cells[0])
      where figure.unit == "payers" || figure.measure.hasSuffix("of_payer") {
        #expect(cell.value == nil, "\(table.name) \(figure.measure)")
      }
    }
    #expect(try DisclosureAttackTests.cells("payments", of: "overview", in: study)[0].value == 51)
  }
}
