/// What is looked for, and why: corridors, bands, windows, the typology's side of each indicator,
/// weights, caps and orientation rates.
///
/// Every value has a key, a unit, a range and a source; ``PolicyKey`` is their one table. Values are
/// bands and directions, not gates: nobody is left out because a figure lies beyond one. Every threshold
/// of the standard policy is public; a unit that uses it in earnest keeps a private file.
public struct Policy: Equatable, Sendable {
  /// Behind one reference: every indicator holds the policy, and every payer is judged by every indicator.
  private var box = Box(PolicyValues())

  private final class Box: Sendable {
    let values: PolicyValues

    init(_ values: PolicyValues) { self.values = values }
  }

  private var values: PolicyValues {
    get { box.values }
    set { box = Box(newValue) }
  }

  /// A short name, printed with the digest.
  public var name: String {
    get { box.values.name }
    set { values.name = newValue }
  }
  public var corridors: Corridors {
    get { box.values.corridors }
    set { values.corridors = newValue }
  }
  public var ledger: LedgerScope {
    get { box.values.ledger }
    set { values.ledger = newValue }
  }
  public var amount: AmountTypology {
    get { box.values.amount }
    set { values.amount = newValue }
  }
  public var gap: GapTypology {
    get { box.values.gap }
    set { values.gap = newValue }
  }
  public var count: CountTypology {
    get { box.values.count }
    set { values.count = newValue }
  }
  public var breadth: BreadthTypology {
    get { box.values.breadth }
    set { values.breadth = newValue }
  }
  public var escalation: EscalationTypology {
    get { box.values.escalation }
    set { values.escalation = newValue }
  }
  public var hours: HourTypology {
    get { box.values.hours }
    set { values.hours = newValue }
  }
  public var rhythm: RhythmRule {
    get { box.values.rhythm }
    set { values.rhythm = newValue }
  }
  public var receivers: ReceiverRule {
    get { box.values.receivers }
    set { values.receivers = newValue }
  }
  public var network: NetworkRule {
    get { box.values.network }
    set { values.network = newValue }
  }
  public var votes: VoteRule {
    get { box.values.votes }
    set { values.votes = newValue }
  }
  public var others: OthersRule {
    get { box.values.others }
    set { values.others = newValue }
  }
  public var victim: VictimLane {
    get { box.values.victim }
    set { values.victim = newValue }
  }
  public var bursts: BurstRule {
    get { box.values.bursts }
    set { values.bursts = newValue }
  }
  public var fraud: FraudLane {
    get { box.values.fraud }
    set { values.fraud = newValue }
  }
  public var ranking: RankingRule {
    get { box.values.ranking }
    set { values.ranking = newValue }
  }
  public var cohorts: CohortRule {
    get { box.values.cohorts }
    set { values.cohorts = newValue }
  }
  /// Weight of each indicator's points; 1 counts them as they are.
  public var weights: IndicatorTable {
    get { box.values.weights }
    set { values.weights = newValue }
  }
  /// Least and greatest sum of points of each family, in bits.
  public var caps: FamilyCaps {
    get { box.values.caps }
    set { values.caps = newValue }
  }
  /// US dollars per unit, one value and one date a currency.
  public var rates: [OrientationRate] {
    get { box.values.rates }
    set { values.rates = newValue }
  }

  /// The policy built in: published values where there are any.
  public static let standard = Policy()

  /// The currency of every threshold and total.
  public var referenceCurrency: Currency { .usd }

  public static func == (a: Policy, b: Policy) -> Bool { a.box.values == b.box.values }
}

extension Policy {
  public struct Corridors: Equatable, Sendable {
    /// Destinations of the purchase lane.
    public var purchase = PolicyDefaults.purchaseDestinations
    /// Destinations of the victim lane.
    public var victim = PolicyDefaults.victimDestinations
  }

  public struct LedgerScope: Equatable, Sendable {
    /// The greatest payment that is kept, in US dollars.
    public var ceiling = 10_000
  }

  /// How amounts of paid abuse are distributed.
  public struct AmountTypology: Equatable, Sendable {
    /// Median of the log-normal, US dollars.
    public var centre = 50.0
    /// Standard deviation of the natural logarithm.
    public var spread = 0.75
    /// The core band, US dollars, ends included.
    public var coreLow = 7.0
    public var coreHigh = 75.0
    /// Where the extended band ends, US dollars.
    public var extendedHigh = 220.0
    /// Beta-binomial shape of the even-denominated share.
    public var evenAlpha = 2.5
    public var evenBeta = 1.3
    /// Payments before the commonest sum is asked for, and purchasers' masses of its share by bin.
    public var repeatedPayments = 4
    public var repeatedMasses = [0.1, 0.25, 0.25, 0.16, 0.12, 0.07, 0.05]
  }

  /// How long a purchaser waits between payments.
  public struct GapTypology: Equatable, Sendable {
    /// Median of the log-normal, days.
    public var centre = 8.0
    /// Standard deviation of the natural logarithm.
    public var spread = 1.2
    /// Gaps up to here are short, days.
    public var short = 20.0
    /// Gaps before their spread is asked for, and purchasers' masses of it by bin.
    public var irregularGaps = 3
    public var irregularMasses = [0.02, 0.05, 0.11, 0.2, 0.24, 0.22, 0.12, 0.04]
  }

  /// How many payments a purchaser makes in the busiest 365 days: three log-normals after the published
  /// split (a quarter who pay once or twice, a middle, the few who make half of all payments).
  public struct CountTypology: Equatable, Sendable {
    public var fewShare = 0.25
    public var fewCentre = 1.3
    public var fewSpread = 0.5
    public var middleCentre = 7.0
    public var middleSpread = 0.8
    public var manyShare = 0.05
    public var manyCentre = 60.0
    public var manySpread = 1.2
  }

  public struct BreadthTypology: Equatable, Sendable {
    /// Length of the window in which beneficiaries are counted, days.
    public var window = 30
    /// Purchasers' masses of the number of beneficiaries in the window by bin.
    public var severalMasses = [0.35, 0.25, 0.17, 0.13, 0.07, 0.03]
    /// Payments before beneficiaries per payment are asked for, and purchasers' masses by bin.
    public var spreadPayments = 3
    public var spreadMasses = [0.05, 0.08, 0.14, 0.18, 0.2, 0.17, 0.1, 0.08]
    /// Beta-binomial shape of the share of payments that go to somebody else than the one before.
    public var switchAlpha = 1.3
    public var switchBeta = 1.6
  }

  /// How amounts rise and gaps shrink.
  public struct EscalationTypology: Equatable, Sendable {
    /// Payments before it is asked for.
    public var payments = 6
    /// Most values that are compared with one another.
    public var mostValues = 60
    /// Purchasers' masses by bin.
    public var masses = [0.04, 0.1, 0.15, 0.21, 0.2, 0.18, 0.12]
  }

  /// What night is, and how often purchasers pay at night.
  public struct HourTypology: Equatable, Sendable {
    /// Night begins at this local hour,
    public var nightFrom = 22
    /// and ends before this one.
    public var nightTo = 6
    /// Beta-binomial shape of the night share.
    public var nightAlpha = 1.6
    public var nightBeta = 1.9
  }

  /// When payments to one beneficiary count as a rhythm, as family support has.
  public struct RhythmRule: Equatable, Sendable {
    public var payments = 6
    /// Least median gap, days.
    public var minimumGap = 6.0
    /// How far a gap may lie from the median gap, as a share of it.
    public var tolerance = 0.22
    /// Least share of gaps within the tolerance.
    public var share = 0.6
    /// Bits of payments in rhythm where nothing else is left to judge, and where something is.
    public var only = -6.0
    public var beside = -1.0
  }

  public struct RankingRule: Equatable, Sendable {
    /// Families with positive points that are needed before positive points count in full.
    public var familiesNeeded = 2
    /// Positive bits that fewer families than needed may reach in all.
    public var fewFamiliesCap = 4.0
    /// Bits at which the purchase lane is entered.
    public var threshold = 20.0
    /// Bits of the payer's own payments, without the network, at which it is entered too.
    public var ownThreshold = 10.0
    /// Bits from which on a family speaks.
    public var speaking = 0.25
  }

  public struct CohortRule: Equatable, Sendable {
    /// Payers a cohort borrows from the next larger.
    public var borrowed = 200
    /// Below so many payers a cohort is small.
    public var small = 200
    /// Below so many payers in all a report warns: such a population is a poor picture of ordinary payers.
    public var population = 1_000
    /// Observations a size class borrows from all classes.
    public var classBorrowed = 50
    /// Payers from which on a cohort is compared with its own payers alone; up to half as many with all payers.
    public var alone = 1_000
    /// For how many payments or gaps one payer may count on the ordinary side.
    public var mostValues = 12
    /// Bits of n payments of one payer are added up and divided by n to this power, in quarters.
    public var dependenceQuarters = 2
    /// Share of every typology's density that is spread evenly over all bins.
    public var typologyFloor = 0.03
    /// Least mass of a bin in a typology.
    public var leastMass = 0.000_1
  }
}
