/// What is looked for, and why: corridors, bands, windows, the typology's side of each indicator,
/// weights, caps and orientation rates.
///
/// Every value has a key, a unit, a range and a source; ``PolicyKey`` is their one table. Values are
/// bands and directions, not gates: nobody is left out because a figure lies beyond one. Every threshold
/// of the standard policy is public; a unit that uses it in earnest keeps a private file.
public struct Policy: Equatable, Sendable {
  /// A short name, printed with the digest.
  public var name = "standard"
  public var corridors = Corridors()
  public var ledger = LedgerScope()
  public var amount = AmountTypology()
  public var gap = GapTypology()
  public var count = CountTypology()
  public var breadth = BreadthTypology()
  public var hours = HourTypology()
  public var rhythm = RhythmRule()
  public var receivers = ReceiverRule()
  public var network = NetworkRule()
  public var victim = VictimLane()
  public var ranking = RankingRule()
  public var cohorts = CohortRule()
  /// Weight of each indicator's points; 1 counts them as they are.
  public var weights = IndicatorTable(standard: IndicatorTable.standardWeights)
  /// Least and greatest sum of points of each family, in bits.
  public var caps = FamilyCaps()
  /// US dollars per unit, one value and one date a currency.
  public var rates: [OrientationRate] = OrientationRates.standard

  /// The policy built in: published values where there are any.
  public static let standard = Policy()

  /// The currency of every threshold and total.
  public var referenceCurrency: Currency { .usd }
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
  }

  /// How long a purchaser waits between payments.
  public struct GapTypology: Equatable, Sendable {
    /// Median of the log-normal, days.
    public var centre = 8.0
    /// Standard deviation of the natural logarithm.
    public var spread = 1.2
    /// Gaps up to here are short, days.
    public var short = 20.0
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
  }

  /// What kind of receiver a beneficiary is.
  public struct ReceiverRule: Equatable, Sendable {
    /// Least number of steady payers of an organisation.
    public var organisationPayers = 3
    /// Least share of steady payers that pay in rhythm or a fixed sum.
    public var organisationShare = 0.5
    /// From how many payers on a beneficiary is a hub, which says nothing of its payers.
    public var hubPayers = 80
    /// Beta-binomial shape of the share of other payers who pay once only: a purchaser's beneficiaries,
    public var onceAlpha = 1.0
    public var onceBeta = 5.0
    /// and a small seller.
    public var customerAlpha = 8.0
    public var customerBeta = 4.0
    /// Fewer other payers never speak for a look.
    public var returningPayers = 3
    /// Least and greatest bits of one beneficiary's returning payers.
    public var returningFloor = -24.0
    public var returningCap = 6.0
  }

  /// How suspicion spreads over shared beneficiaries.
  public struct NetworkRule: Equatable, Sendable {
    /// Imaginary neutral payers added to every beneficiary, so that one chance neighbour decides nothing.
    public var shrinkage = 1.5
    /// Share of what a payer's other beneficiaries show that the payer passes on.
    public var passedOn = 0.25
    /// Greatest bits by which one measure may stand out among beneficiaries.
    public var tailCap = 8.0
    /// Bounds of a payer's own points in the second step, bits.
    public var voteFloor = -6.0
    public var voteCap = 10.0
    /// Greatest bits of the second step.
    public var secondTailCap = 10.0
    /// Bits of a payment to a listed beneficiary.
    public var watchlistBits = 8.0
    /// A relation of larger sums, US dollars,
    public var familyAmount = 110.0
    /// and wider gaps, days, looks like support for a relative and takes half.
    public var familyGap = 12.0
    /// Imaginary payments without a sign added to a payer's own: little history limits what the network may say.
    public var history = 0.25
    /// Imaginary other payers without a sign added to a beneficiary's: so does little company.
    public var company = 0.0
    /// Most co-payers of a closed circle, as families are.
    public var circlePayers = 6
    /// Least share of them who share two or more beneficiaries with the payer.
    public var circleShare = 0.6
  }

  /// The shape of payments extorted from a victim. Limits fade; only age is sharp.
  public struct VictimLane: Equatable, Sendable {
    /// Younger than this at the last payment: never a suspect.
    public var minorAge = 18
    /// Up to this age youth speaks for the victim lane.
    public var youngAge = 25
    /// Bits of a payer under ``minorAge``, up to ``youngAge``, and older.
    public var minorBits = 3.0
    public var youngBits = 2.0
    public var olderBits = -1.0
    /// Days within which the series lies.
    public var window = 14.0
    /// Days of silence after it.
    public var silence = 21.0
    /// US dollars.
    public var firstAmount = 270.0
    public var totalAmount = 1_620.0
    /// Bits at which the victim lane is entered.
    public var threshold = 7.5
    /// A history of this many payments over this many days is no victim's.
    public var longPayments = 12
    public var longDays = 90.0
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
  }

  public struct CohortRule: Equatable, Sendable {
    /// Payers a cohort borrows from the next larger.
    public var borrowed = 200
    /// Below so many payers a cohort is small.
    public var small = 200
    /// Below so many payers in all a report warns: such a population is a poor picture of ordinary payers.
    public var population = 1_000
  }
}
