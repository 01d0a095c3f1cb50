/// A study with what it was made of, ready to be written.
public struct StudyReport: Sendable {
  public let study: Study
  public let inputs: [ReportInput]
  public let counts: Counts
  public let policy: Policy
  /// The last day of the data, UTC; nil: no payment is in scope.
  public let asOf: CivilDate?
  /// How the cohort and the comparison were chosen, in sentences; empty without a cohort.
  public let selection: [String]
  /// The options that can change it, as whoever ran it states them.
  public var manifest = Manifest()
  /// Under which key ids stand, and what else was done to dates and amounts.
  public var pseudonyms: Pseudonyms?
  /// Leave text cells of CSV as they are, also where a spreadsheet would take one for a formula.
  public var hasExactCells = false

  /// The forms a study can have.
  public enum Format: String, CaseIterable, Sendable {
    case text
    /// One figure of one group a row.
    case csv
    case json
    /// One self-contained page, some tables of which are drawn as well.
    case html
  }

  /// Writes the whole study.
  public func write(as format: Format, to sink: any ReportSink) throws {
    switch format {
    case .text: try StudyText(report: self).write(to: sink)
    case .csv: try StudyCSV(report: self).write(to: sink)
    case .json: try StudyJSON(report: self).write(to: sink)
    case .html: try StudyPage(report: self).write(to: sink)
    }
  }

  /// What a study is not.
  static let purpose =
    "Tables of published transaction studies. They describe payments; they say of nobody that"
    + " anything was bought."

  /// The base rate and what follows from it: ``ReportHead/baseRate``.
  static let baseRate =
    "Nobody is named, ranked or accused, so there are no hits and no false alarms. Of transfers on two"
    + " well-known flows about 6 in 10,000 are reported as purchase: most payers whose payments look"
    + " like a cohort's are no part of it."

  /// What the head of every form says.
  var sentences: [String] {
    let scope = policy.ledger.ceiling
    let end = asOf.map { "Data up to \($0), UTC." } ?? "No payment is in scope."
    var sentences = [
      Self.purpose, Self.baseRate,
      "In scope are payments across borders into the countries that the policy names, up to"
        + " \(DecimalText.grouped(scope)) \(policy.referenceCurrency) each: a study of other payments"
        + " will differ.",
      "Policy \(policy.name), SHA-256 \(policy.digest). \(end)",
      CountsText(counts: counts).sentence + ".",
    ]
    sentences += selection
    let options = study.options
    if options.draws > 0 {
      sentences.append(
        "Intervals: 95 %, \(DecimalText.grouped(options.draws)) draws that take each payer a number of"
          + " times by the law of Poisson, seed \(options.seed).")
    }
    if options.leastCell > 1 {
      sentences.append(
        "Withheld (*): what rests on fewer than \(options.leastCell) payers, and what would let such a"
          + " figure be computed.")
    }
    if study.withholdsGroups {
      sentences.append(
        "The cohort, its comparison, or what is in neither has fewer than \(options.leastCell) payers:"
          + " only all payers are printed.")
    }
    return sentences
  }
}

extension StudyFigure {
  /// A value with the figure's decimals; months as `2025-01`.
  func text(_ value: Double, grouped: Bool = false) -> String {
    if unit == "month" {
      let number = Int(value)
      let month = number % 100
      return "\(number / 100)-\(month < 10 ? "0" : "")\(month)"
    }
    if grouped, unit == "share" { return DecimalText.percent(value) }
    let text = DecimalText.fixed(value, places: places)
    guard grouped, !measure.hasSuffix("gini"), text.contains("e") == false else { return text }
    let parts = text.split(separator: ".")
    guard let whole = parts.first.flatMap({ Int($0) }), abs(whole) >= 1_000 else { return text }
    return DecimalText.grouped(whole) + (parts.count > 1 ? "." + parts[1] : "")
  }

  /// What it is called in a list: its level, if any, and its measure, without underscores.
  var label: String {
    let words = measure.replacing("_", with: " ")
    return level.isEmpty ? words : "\(level) \(words)"
  }
}

extension StudyTable {
  /// A sentence about rows that are left out with their names; nil without any.
  var withheldWords: String? {
    guard withheldLevels > 0, let levels else { return nil }
    return "Left out, since they are withheld and already their names tell something:"
      + " \(withheldLevels), by \(levels)."
  }

  /// Whether it is shown with a line a level and a column a measure; else as a list of figures.
  var isWide: Bool { levels != nil && measures.count <= 8 }

  /// The measures of one level, in order.
  var measures: [StudyFigure] {
    guard let first = figures.first else { return [] }
    return figures.filter { $0.level == first.level }
  }

  /// The levels, in order.
  var levelNames: [String] {
    figures.reduce(into: []) { names, figure in
      if names.last != figure.level { names.append(figure.level) }
    }
  }
}
