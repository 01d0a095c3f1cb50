/// What one seed has drawn for a whole world: its length, its laws and each group's parameters.
struct WorldSetting {
  /// One group's parameters, drawn from its row.
  struct Group {
    let row: GroupRow
    let weight: Double
    let amount: AmountLaw
    let hours: HourLaw
    /// Payments a year, or in all.
    let rate: Double
    /// Median gap of an episode, days.
    let gap: Double
    let payersEach: Double
  }

  let days: Int
  /// The first day, in days since 1970-01-01.
  let firstDay: Int
  /// Days, counted from the first, on which a month begins; from one month before the world to its
  /// end.
  let monthStarts: [Int]
  /// Whether sums follow gamma laws instead of log-normal ones.
  let gammaSums: Bool
  /// Whether irregular payers pay in sessions instead of one by one.
  let sessions: Bool
  /// Share of families who also send small sums in emergencies, and how many a year.
  let emergencyShare: Double
  let emergencies: Double
  /// The share of each destination.
  let destinations: [(country: Country, weight: Double)]
  let groups: [Group]
  let buyers: BuyerLaw
  let victims: VictimLaw

  /// The last day of every world: that of the standard policy's orientation rates.
  static let lastDay = CivilDate(year: 2025, month: 6, day: 30)?.daysSince1970 ?? 20_269

  init(_ options: SynthesisOptions) {
    var random = RandomStream(seed: options.seed, salt: 1, index: 0)
    let drawnDays = random.whole(400...750)
    days = max(30, options.days ?? drawnDays)
    firstDay = Self.lastDay - days + 1
    monthStarts = (-31..<days).filter { [firstDay] in
      CivilDate(daysSince1970: firstDay + $0).day == 1
    }
    gammaSums = random.chance(0.5)
    sessions = random.chance(0.5)
    emergencyShare = random.uniform(0.2, 0.6)
    emergencies = random.uniform(1, 5)
    destinations = Self.destinations(&random)
    groups = GroupTable.rows.map { Self.group($0, &random) }
    buyers = BuyerLaw(options, &random)
    victims = VictimLaw(&random)
  }

  /// Every destination that the standard policy names for any lane. The Philippines first, as in
  /// every published study; the others' weights are own choice, redrawn by factors of up to ten.
  private static func destinations(
    _ random: inout RandomStream
  ) -> [(country: Country, weight: Double)] {
    let named = Set(
      PolicyDefaults.purchaseDestinations + PolicyDefaults.victimDestinations
    ).sorted()
    return named.map { country in
      let scale: Double =
        switch country.code {
        case "PH": 30
        case "IN", "MX", "NG": 8
        case "TH", "CO", "DO", "ZA", "GH", "RO", "MA": 4
        default: 1.5
        }
      return (country, scale * random.uniform(0.4, 2))
    }
  }

  private static func group(_ row: GroupRow, _ random: inout RandomStream) -> Group {
    func draw(_ range: ClosedRange<Double>, _ random: inout RandomStream) -> Double {
      random.uniform(range.lowerBound, range.upperBound)
    }
    let amount = AmountLaw(
      median: draw(row.median, &random), between: row.between, within: draw(row.within, &random),
      round: draw(row.round, &random))
    let hours = HourLaw(night: draw(row.night, &random), centre: draw(row.centre, &random))
    var rate = 0.0
    var gap = 0.0
    switch row.cadence {
    case .scattered(let perYear): rate = draw(perYear, &random)
    case .episode(let payments, let gaps):
      rate = draw(payments, &random)
      gap = draw(gaps, &random)
    case .monthly, .rhythm: break
    }
    var payersEach = 1.0
    if case .shared(_, let range, _) = row.payees { payersEach = draw(range, &random) }
    return Group(
      row: row, weight: draw(row.weight, &random), amount: amount, hours: hours, rate: rate,
      gap: gap, payersEach: payersEach)
  }
}
