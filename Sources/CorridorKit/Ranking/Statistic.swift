/// One statistical test, or one measure, of a payer: a description beside the evidence. It gives no points, and
/// several of them are never combined.
public struct Statistic: Equatable, Sendable {
  /// Which test, and so which null hypothesis and whom it compares with.
  public enum Kind: String, CaseIterable, Sendable {
    /// `PaymentRate`: payments in the days of the data. Null: rates of payers of the corridor differ by a gamma law.
    case paymentRate = "payment_rate"
    /// Share of even sums. Null: each payment alone, with the share that comparable payers show; binomial, mid-p.
    case evenSums = "even_sums"
    /// `RayleighTest` on the local hour. Null: any hour alike.
    case hourOfDay = "hour_of_day"
    /// `RayleighTest` on the weekday. Null: any day alike.
    case weekday
    /// `RayleighTest` on the day of the month, as a share of that month. Null: any day alike.
    case dayOfMonth = "day_of_month"
    /// `MannKendall` on the sums, with Sen's slope as the measure. Null: any order alike; one-sided, rising.
    case amountTrend = "amount_trend"
    /// `MannKendall` on the gaps, with Sen's slope. Null: any order alike; one-sided, shrinking.
    case gapTrend = "gap_trend"
    /// `GreenwoodSpacing`, upper side: gaps more uneven than chance.
    case unevenGaps = "uneven_gaps"
    /// `GreenwoodSpacing`, lower side: gaps more even than chance.
    case evenGaps = "even_gaps"
    /// `Burstiness`, corrected for few events. No test.
    case burstiness
    /// `RobustScore` of the largest sum among the payer's own, in logarithms. No test.
    case largestSum = "largest_sum"
    /// Other payers of two or more of the same small beneficiaries. Null: all choose among small ones at random;
    /// hypergeometric, added up over all others (<doc:Statistics>), so p is a bound.
    case sharedBeneficiaries = "shared_small_beneficiaries"

    /// Below so many payments, or gaps where gaps are counted, nothing is said.
    public var least: Int {
      switch self {
      case .paymentRate: PaymentRate.leastPayments
      case .evenSums, .hourOfDay, .weekday, .dayOfMonth: RayleighTest.leastTimes
      case .amountTrend, .gapTrend: MannKendall.leastValues
      case .unevenGaps, .evenGaps: GreenwoodSpacing.leastGaps
      case .burstiness: Burstiness.leastEvents
      case .largestSum: RobustScore.leastValues
      case .sharedBeneficiaries: 2
      }
    }

    /// The indicator that looks at the same thing; nil if none does.
    public var indicator: Indicator? {
      switch self {
      case .paymentRate: .paymentCount
      case .evenSums: .evenAmounts
      case .hourOfDay: .nightPayments
      case .amountTrend, .gapTrend: .escalation
      case .unevenGaps, .burstiness: .irregularGaps
      case .evenGaps, .weekday, .dayOfMonth: .familyRhythm
      case .largestSum: nil
      case .sharedBeneficiaries: .sharedBeneficiaries
      }
    }

    /// Who devised it.
    public var source: String {
      switch self {
      case .paymentRate: "DuMouchel 1999; Robbins 1956"
      case .evenSums: "Lancaster 1961"
      case .hourOfDay, .weekday, .dayOfMonth: "Mardia & Jupp 2000"
      case .amountTrend, .gapTrend: "Mann 1945; Sen 1968"
      case .unevenGaps, .evenGaps: "Greenwood 1946"
      case .burstiness: "Goh & Barabasi 2008; Kim & Jo 2016"
      case .largestSum: "Iglewicz & Hoaglin 1993"
      case .sharedBeneficiaries: "Fisher 1935; Boole 1854"
      }
    }
  }

  public let kind: Kind
  /// How many payments, gaps or beneficiaries it looked at.
  public let count: Int
  /// What it found; nil: not testable.
  public let result: Result?

  public struct Result: Equatable, Sendable {
    /// In the kind's own unit.
    public let observed: Double
    /// What the null hypothesis lets expect.
    public let expected: Double
    /// The chance of as much or more under the null hypothesis; nil where nothing is tested.
    public let pValue: Double?
    /// Whether ``expected`` was measured; else it is what an assumption leaves where too few are counted.
    var isMeasured = true
  }
}
