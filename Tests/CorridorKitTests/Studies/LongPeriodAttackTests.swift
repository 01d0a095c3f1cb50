import Testing

@testable import CorridorKit

/// What somebody computes from the months and years of a period in which a month comes twice.
@Suite("attacks on studies of more than a year")
struct LongPeriodAttackTests {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let origins = [("AU", "AUD"), ("GB", "GBP")]
  private static let destinations = ["PH", "TH", "CO"]

  private static func payment(
    _ payer: String, _ date: CivilDate, hour: Double = 0.2, to destination: String = "PH",
    in currency: String = "AUD", from origin: String = "AU"
  ) -> TestPayment {
    TestPayment(
      payer: payer, beneficiary: "B", day: Double(date.daysSince1970) + hour, dollars: 50,
      origin: origin, destination: destination, currency: Currency(currency) ?? .usd)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(daysSince1970: 0)
  }

  /// In a month of 2024, or with 0 in December 2023.
  private static func monthDay(_ month: Int, _ payer: Int) -> CivilDate {
    month == 0 ? day(2023, 12, 1 + payer % 28) : day(2024, month, 1 + payer % 28)
  }

  @Test(
    "a thin last month does not follow from its year less the other months", arguments: [1, 2, 5])
  func thinEnd(late: Int) throws {
    var payments: [TestPayment] = []
    for payer in 0..<80 {
      payments.append(Self.payment("P\(payer)", Self.day(2023, 11, 20 + payer % 10)))
      for month in 0...10 {
        payments.append(Self.payment("P\(payer)", Self.monthDay(month, payer)))
      }
    }
    for payer in 0..<late { payments.append(Self.payment("P\(payer)", Self.day(2024, 11, 5))) }
    let study = try DisclosureAttackTests.study(payments)
    let own = Self.months[..<10].compactMap { study.figure("payments", $0, "by_month") }
    let year = study.figure("payments", "2024", "by_year")
    #expect((year != nil && own.count == 10) == (late >= 5))
    if late >= 5, let year { #expect(year - own.reduce(0, +) == Double(late)) }
  }

  @Test("a payer who missed one month does not follow from its year", arguments: [1, 4, 5])
  func missed(count: Int) throws {
    var payments: [TestPayment] = []
    for payer in 0..<80 {
      payments.append(Self.payment("P\(payer)", Self.day(2023, 11, 20 + payer % 10)))
      for month in 1...11 where month != 3 || payer >= count {
        payments.append(Self.payment("P\(payer)", Self.monthDay(month, payer)))
      }
    }
    let study = try DisclosureAttackTests.study(payments)
    let silent = Self.months[..<10].filter { study.figure("payers", $0, "by_month") == nil }
    #expect(silent.contains("March") == (count < 5))
    #expect(silent.count != 1)
  }

  @Test("a currency that is paid in one corridor only is held against it", arguments: [1, 4, 5])
  func currencyOfOneCorridor(count: Int) throws {
    // All but a few payers of the corridor pay in dollars, too.
    var payments: [TestPayment] = []
    for payer in 0..<60 {
      for month in 1...3 {
        let currency = month == 2 && payer >= count ? "USD" : "AUD"
        payments.append(Self.payment("P\(payer)", Self.monthDay(month, payer), in: currency))
      }
      payments.append(Self.payment("P\(payer)", Self.monthDay(5, payer), to: "TH"))
    }
    for payer in 0..<30 {
      for month in 2...3 {
        payments.append(Self.payment("Q\(payer)", Self.monthDay(month, payer), to: "TH"))
      }
    }
    let study = try DisclosureAttackTests.study(payments)
    let dollars = study.figure("payers", "USD", "amounts_by_currency")
    let corridor = study.figure("payers", "AU>PH", "by_corridor")
    #expect((corridor == nil || dollars == nil) == (count < 5))
  }

  @Test("the few payments of a corridor in another currency do not follow", arguments: [1, 4, 5])
  func strays(count: Int) throws {
    var payments: [TestPayment] = []
    for payer in 0..<60 {
      let (origin, currency) = Self.origins[payer % 2]
      for (month, destination) in [(1, "PH"), (2, "TH"), (3, "PH")] {
        let isStray = month == 3 && payer % 2 == 0 && payer / 2 < count
        payments.append(
          Self.payment(
            "P\(payer)", Self.monthDay(month, payer), to: destination,
            in: isStray ? "GBP" : currency, from: origin))
      }
    }
    let study = try DisclosureAttackTests.study(payments)
    let corridors = ["GB>PH", "GB>TH"].compactMap {
      study.figure("payments", $0, "by_corridor")
    }
    let pounds = study.figure("number", "GBP", "amounts_by_currency")
    #expect((corridors.count == 2 && pounds != nil) == (count >= 5))
  }

  @Test("the one class in which all but a few stand is not told by being withheld alone")
  func lone() throws {
    // Three of sixty did not pay on a Monday; on Tuesdays ten did not, on Fridays half.
    var payments: [TestPayment] = []
    for payer in 0..<60 {
      for week in 0..<3 {
        // 2024-01-01 was a Monday.
        var days: [Int] = []
        if payer >= 3 { days.append(1) }
        if payer % 6 != 5 { days.append(2) }
        if payer % 2 == 0 || payer % 6 == 5 { days.append(5) }
        for day in days {
          payments.append(Self.payment("P\(payer)", Self.day(2024, 1, day + 7 * week), hour: 0.1))
        }
      }
    }
    let study = try DisclosureAttackTests.study(payments)
    let silent = ["Monday", "Tuesday", "Friday"].filter {
      study.figure("payers", $0, "by_weekday") == nil
    }
    #expect(silent == ["Monday", "Tuesday"])
  }

  @Test("payments that tell how few at least never paid in a class are withheld")
  func never() throws {
    // One of sixty pays to Thailand only; all others once to the Philippines, and half to Thailand.
    var payments: [TestPayment] = []
    for payer in 0..<60 {
      if payer > 0 { payments.append(Self.payment("P\(payer)", Self.monthDay(1, payer))) }
      guard payer.isMultiple(of: 2) else { continue }
      payments.append(Self.payment("P\(payer)", Self.monthDay(2, payer), to: "TH"))
    }
    let study = try DisclosureAttackTests.study(payments)
    for measure in ["payers", "payments"] {
      for level in ["AU>PH", "AU>TH"] {
        #expect(study.figure(measure, level, "by_corridor") == nil, "\(measure) \(level)")
      }
    }
  }

  /// From a day of November 2023 so many months on, with few payments in the first and the last.
  private static func world(_ seed: UInt64) -> (payments: [TestPayment], months: Int) {
    var stream = RandomStream(seed: seed)
    let length = 13 + stream.below(14)
    let payers = 30 + stream.below(100)
    let often = 1 + stream.below(14)
    var payments: [TestPayment] = []
    for payer in 0..<payers {
      let (origin, currency) = origins[payer % 2]
      for _ in 0..<1 + stream.below(often) {
        let isThin = stream.below(150) == 0
        let month = isThin ? stream.below(2) * (length - 1) : 1 + stream.below(length - 2)
        let since = 10 + month
        payments.append(
          payment(
            "P\(payer)", day(2023 + since / 12, 1 + since % 12, 2 + stream.below(26)), hour: 0.3,
            to: destinations[min(stream.below(3), stream.below(3))], in: currency, from: origin))
      }
    }
    return (payments, length)
  }

  @Test(
    "no count of one to four payers follows from months and years of 13 to 26 months",
    arguments: 0..<60 as Range<UInt64>)
  func worlds(seed: UInt64) throws {
    let (payments, length) = Self.world(seed)
    let ledger = LedgerMaker.ledger(payments)
    let means = StudyMaker.means()
    let cohort = StudyGroups.Listed(payers: Set(0..<12), beneficiaries: [])
    let groups = try StudyGroups(
      ledger: ledger, cohort: seed.isMultiple(of: 3) ? cohort : nil, against: nil, means)
    var options = StudyOptions()
    options.draws = 0
    let study = try Study(
      groups, policy: .standard, end: 20_500, options: options, threads: 1, plan: means.plan)
    let sink = ReportBytes()
    try StudyReport(
      study: study, inputs: [], counts: Counts(), policy: .standard,
      asOf: CivilDate(daysSince1970: 20_500), selection: []
    ).write(as: .csv, to: sink)
    let held = (0..<length).map { (year: 2023 + (10 + $0) / 12, month: (10 + $0) % 12) }
    let parts = Set(held.map(\.year)).sorted().map { year in
      let own = held.filter { place in
        place.year == year && held.count { $0.month == place.month } == 1
      }
      return StudyAttack.Part(
        table: "by_month", levels: own.map { Self.months[$0.month] }, whole: "by_year",
        level: String(year), isCovered: own.count == held.count { $0.year == year })
    }
    let corridors = Self.origins.map { origin, currency in
      StudyAttack.Part(
        table: "by_corridor", levels: Self.destinations.map { "\(origin)>\($0)" },
        whole: "amounts_by_currency", level: currency)
    }
    let attack = StudyAttack(
      sink.text, least: 5,
      names: [
        "by_corridor": corridors.flatMap(\.levels),
        "amounts_by_currency": Self.origins.map(\.1),
        "by_year": parts.map(\.level), "by_channel": [],
      ], parts: parts + corridors)
    #expect(attack.contradictions == [])
    #expect(attack.found == [])
  }
}
