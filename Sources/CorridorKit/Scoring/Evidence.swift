/// One reason to look at a payer, or to look away, in figures that an analyst can check by hand.
public struct Evidence: Equatable, Sendable {
  /// Thousandths of a bit of weighted, capped evidence: how much more often the typology shows this than
  /// payers of the same corridor do. Below 0 it speaks for the payer.
  ///
  /// After Good (1950), "Probability and the Weighing of Evidence". Not calibrated: never to be quoted as
  /// a likelihood ratio.
  public let points: Int32
  /// What was measured, in the indicator's unit.
  public let observed: Double
  /// What payers into the same country show, in the same unit; of some indicators a limit of the policy, or 0.
  public let expected: Double
  /// How many payments, gaps or payers the measure rests on.
  public let count: Int
  /// The chance of so much or more among payers, from how their own shares differ (`BetaBinomial`, mid-p); nil
  /// where no test is made.
  public let pValue: Double?
  /// The payments behind it, by their place in the payer's history, from 0 and rising.
  public let payments: [Int]
  /// Over whom suspicion came from the watchlist; nil where it did not come from there.
  public internal(set) var path: WatchlistPath? {
    get { rare?.path }
    set { rare = Rare(path: newValue, company: company) }
  }
  /// Who shares several small beneficiaries with the payer; nil where nobody does.
  public internal(set) var company: SharedCompany? {
    get { rare?.company }
    set { rare = Rare(path: path, company: newValue) }
  }
  /// Behind a reference, so that everybody's evidence is small to copy.
  private var rare: Rare?
  /// How exactly ``expected`` is known, which a sentence says with it.
  var precision = Precision.stated

  /// What few payers show.
  private final class Rare: Equatable, Sendable {
    let path: WatchlistPath?
    let company: SharedCompany?

    /// Nothing, where nothing is to be kept.
    init?(path: WatchlistPath?, company: SharedCompany?) {
      if path == nil, company == nil { return nil }
      self.path = path
      self.company = company
    }

    static func == (a: Rare, b: Rare) -> Bool { a.path == b.path && a.company == b.company }
  }

  /// How exactly a figure of other payers is known.
  enum Precision: Equatable, Sendable {
    /// As it stands.
    case stated
    /// The middle of the class that holds the true figure.
    case middleOfClass
    /// The lower edge of a class without an upper one.
    case leastOfClass
    /// Too few are counted for any: the figure is what an assumption leaves.
    case unknown
  }

  public init(
    points: Int32, observed: Double, expected: Double, count: Int, pValue: Double? = nil,
    payments: [Int] = []
  ) {
    self.points = points
    self.observed = observed
    self.expected = expected
    self.count = count
    self.pValue = pValue
    self.payments = payments
  }

  func with(_ precision: Precision) -> Evidence {
    var evidence = self
    evidence.precision = precision
    return evidence
  }

  func with(pValue: Double) -> Evidence {
    var evidence = Evidence(
      points: points, observed: observed, expected: expected, count: count, pValue: pValue,
      payments: payments)
    evidence.path = path
    evidence.company = company
    evidence.precision = precision
    return evidence
  }
}

/// Other payers of two or more of a payer's small beneficiaries, and how many there would be by chance.
///
/// Small are beneficiaries with two to `network.circle_payers` + 1 payers. Relatives share them, too: <doc:Statistics> says
/// what chance means here.
public struct SharedCompany: Equatable, Sendable {
  /// Small beneficiaries that the payer pays.
  public let beneficiaries: Int
  /// Other payers of two or more of them.
  public let others: Int
  /// How many others that would be, if every payer chose among all small beneficiaries at random.
  public let expected: Double
  /// How many of them the closest other payer pays.
  public let most: Int
  /// At most so likely is it by chance that anybody shares so many.
  public let chance: Double
}

/// How suspicion came from a watchlist to a payer who pays nobody on it: over a beneficiary whose other payers do.
///
/// A path says who shares whom, no more: other payers of a listed beneficiary may be its customers, too.
public struct WatchlistPath: Equatable, Sendable {
  /// The payer's own beneficiary.
  public let beneficiary: PartyID
  /// How many other payers of ``beneficiary`` also paid ``listed``, in relations that are not set aside.
  public let payers: Int
  /// The listed beneficiary that most of them pay, of equals the first by id.
  public let listed: String
}

/// What one scorer says of one payer.
public enum Finding: Equatable, Sendable {
  case evidence(Evidence)
  /// Judged, and neither for nor against.
  case unremarkable
  /// The profile holds too little to judge; the report says why. Never a zero that looks like innocence.
  case notTestable(Reason)

  /// Why a payer could not be judged by an indicator.
  public enum Reason: String, CaseIterable, Sendable {
    case tooFewPayments = "too_few_payments"
    case noTimeOfDay = "no_time_of_day"
    case noLocalHour = "no_local_hour"
    case noBirthDate = "no_birth_date"
    case noWatchlist = "no_watchlist"
    /// Every payment is set aside: in rhythm, to organisations or hubs, or made under age.
    case nothingLeft = "every_payment_is_set_aside"
    case onlyHubs = "only_beneficiaries_with_very_many_payers"
    case silenceCutOff = "silence_cut_off_by_the_end_of_the_data"
    case onlyPayer = "nobody_else_pays_the_beneficiaries"
    /// Equal names never make two beneficiaries one, so who else pays them is not known.
    case beneficiariesKnownByNameOnly = "beneficiaries_known_by_name_only"
    case otherCorridor = "no_payment_into_the_lane_s_corridors"
  }

  var isEvidence: Bool {
    if case .evidence = self { true } else { false }
  }

  var isTestable: Bool {
    if case .notTestable = self { false } else { true }
  }

  /// Its points; 0 unless there is evidence.
  public var points: Int32 {
    if case .evidence(let evidence) = self { evidence.points } else { 0 }
  }
}
