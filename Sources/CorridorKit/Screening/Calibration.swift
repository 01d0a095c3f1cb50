/// Weights of indicators fitted to outcomes of examinations: the same evidence, other weights.
///
/// Rows are examined payers, columns the indicators of the purchase side, in bits as the policy weighs them, between -8 and
/// 12 (one great value must not decide a fit); what was not testable is 0. `LogisticFit` gives each a weight b, held near
/// the common a; the policy's weight is multiplied by b / a, within `factors`. How strongly it is held, of
/// `strengths`, is what loses least in five-fold cross-validation; if none loses less than the policy as it stands, the
/// weights stay. Caps, typology and thresholds are never fitted.
/// - Misleads: examined payers were chosen by a score. Weights fitted to them may be wrong for those never looked
///   at; examine some drawn at random.
public struct Calibration: Sendable {
  /// Least numbers of outcomes found in the data: own choice, some two for each weight in all.
  public static let leastConfirmed = 20
  public static let leastCleared = 40
  /// Weaker ones found more in the world they were fitted to and less in others: measured on synthetic worlds.
  static let strengths = [30.0, 100, 300, 1_000]
  static let folds = 5
  /// A weight is multiplied by no less and no more: own choice. Some tens of outcomes are no ground for switching a
  /// sign off.
  static let factors = 0.25...3.0

  /// The policy with the fitted weights.
  public let policy: Policy
  public let confirmed: Int
  public let cleared: Int
  /// Listed payers without a payment in scope.
  public let missing: Int
  /// Average precision among the examined, on folds left out: with the policy as given, and fitted.
  public let before: Double
  public let after: Double
  /// Mean log loss in bits on folds left out, likewise.
  public let lossBefore: Double
  public let lossAfter: Double
  /// How strongly weights were held; nil if they stayed.
  public let strength: Double?
  /// What the examined payers' payments were read from.
  public private(set) var inputs: [ReportInput] = []
  /// The ledger files among it, for the audit.
  package private(set) var ledgerFiles: [ReportInput] = []

  /// Screens the inputs and fits weights to the outcomes in a file.
  public static func run(
    _ request: ScreeningRequest, outcomes path: String
  ) throws(SourceError) -> Calibration {
    let file = try OutcomesFile(path: path)
    let result = try Screening.run(request)
    var rows: [[Double]] = []
    var outcomes: [Bool] = []
    var missing = 0
    // A payer who is told by a name can stand in several spellings.
    var known: [Int: Bool] = [:]
    let found = result.assessment.places(of: file.outcomes.map(\.payer))
    for (places, (_, confirmed)) in zip(found, file.outcomes) {
      if places.isEmpty { missing += 1 }
      for place in places {
        if let earlier = known.updateValue(confirmed, forKey: place) {
          guard earlier == confirmed else { throw file.contradicted }
          continue
        }
        rows.append(features(result.assessment.summary(at: place).findings))
        outcomes.append(confirmed)
      }
    }
    try result.assessment.expectRead()
    let confirmed = outcomes.count { $0 }
    let cleared = outcomes.count - confirmed
    guard confirmed >= leastConfirmed, cleared >= leastCleared else {
      throw SourceError(
        .unusable, input: file.name,
        what:
          "too few outcomes: \(confirmed) confirmed and \(cleared) cleared payers have payments in scope",
        remedy:
          "At least \(leastConfirmed) confirmed and \(leastCleared) cleared payers are needed.")
    }
    var calibration = Calibration(
      rows, outcomes, policy: request.policy, missing: missing, progress: request.reading.progress)
    calibration.inputs = result.report.inputs
    calibration.ledgerFiles = result.report.ledgerFiles
    return calibration
  }

  static let indicators = Indicator.allCases.filter { $0.family.isOfPurchase }

  static func features(_ findings: [Finding]) -> [Double] {
    indicators.map { min(max(Double(findings[$0.ordinal].points) / 1_000, -8), 12) }
  }

  init(
    _ rows: [[Double]], _ outcomes: [Bool], policy: Policy, missing: Int,
    progress: RunProgress? = nil
  ) {
    let parts = Self.parts(of: outcomes)
    progress?.begin(.fitting, of: Self.strengths.count + 1)
    // Held so strongly that all weights are equal: the policy as it stands.
    let asGiven = Self.crossValidated(rows, outcomes, parts, strength: 1e9)
    progress?.add(steps: 1)
    var best = (strength: Double?.none, loss: asGiven.loss, precision: asGiven.precision)
    for strength in Self.strengths {
      let tried = Self.crossValidated(rows, outcomes, parts, strength: strength)
      progress?.add(steps: 1)
      if tried.loss < best.loss { best = (strength, tried.loss, tried.precision) }
    }
    var fitted = policy
    if let strength = best.strength {
      let fit = LogisticFit(rows, outcomes, strength: strength)
      for (indicator, weight) in zip(Self.indicators, fit.weights) where fit.common > 0 {
        let ratio = weight / fit.common
        let factor = min(max(ratio, Self.factors.lowerBound), Self.factors.upperBound)
        let whole = (policy.weights[indicator] * factor * 1_000).rounded()
        fitted.weights[indicator] = min(whole / 1_000, 10)
      }
      fitted.name = String("\(policy.name), calibrated".prefix(100))
    }
    self.policy = fitted
    self.missing = missing
    confirmed = outcomes.count { $0 }
    cleared = outcomes.count - confirmed
    (before, after) = (asGiven.precision, best.precision)
    (lossBefore, lossAfter) = (asGiven.loss, best.loss)
    strength = best.strength
  }

  /// The fold of each row: confirmed and cleared dealt in turn, in the order of ids.
  private static func parts(of outcomes: [Bool]) -> [Int] {
    var dealt = (yes: 0, no: 0)
    return outcomes.map { outcome in
      if outcome { dealt.yes += 1 } else { dealt.no += 1 }
      return ((outcome ? dealt.yes : dealt.no) - 1) % folds
    }
  }

  private static func crossValidated(
    _ rows: [[Double]], _ outcomes: [Bool], _ parts: [Int], strength: Double
  ) -> (loss: Double, precision: Double) {
    var (loss, precision) = (0.0, 0.0)
    for fold in 0..<folds {
      let (kept, left) = (
        rows.indices.filter { parts[$0] != fold }, rows.indices.filter { parts[$0] == fold }
      )
      let fit = LogisticFit(
        kept.map { rows[$0] }, kept.map { outcomes[$0] }, strength: strength)
      let (tests, truth) = (left.map { rows[$0] }, left.map { outcomes[$0] })
      loss += fit.loss(tests, truth) / Double(folds)
      precision += averagePrecision(tests.map(fit.logit), truth) / Double(folds)
    }
    return (loss, precision)
  }

  /// What was found, for whoever runs the tool.
  public var notes: [String] {
    func shown(_ value: Double) -> String { DecimalText.fixed(value, places: 3) }
    var notes = [
      "\(confirmed) confirmed and \(cleared) cleared payers; \(missing) listed payers have no payment in scope",
      "left-out folds, \(Self.folds): average precision among the examined \(shown(before)) as given,"
        + " \(shown(after)) calibrated; log loss \(shown(lossBefore)) and \(shown(lossAfter)) bits",
    ]
    if strength == nil {
      notes.append("no fit lost less than the policy as given: its weights were kept")
    }
    return notes
  }
}
