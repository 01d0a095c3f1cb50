/// What every report says before it names anybody.
struct ReportHead {
  let report: Report

  /// What a report is not.
  static let purpose =
    "A reason to look, never proof: the payments of those named here resemble published descriptions"
    + " more than those of other payers do. Most people who resemble them have done nothing of the kind."
    + " A beneficiary may be a child: beneficiaries are described, never accused."

  /// The base rate and what follows from it. Source: derived from AMLC (2023) and Bangko Sentral ng
  /// Pilipinas (2024): reports by number of transfers on the flows from two countries.
  static let baseRate =
    "Base rate: of transfers from the United States and the United Kingdom to the Philippines about 6 in"
    + " 10,000 are reported under this heading (derived from figures of AMLC and BSP; reports, not"
    + " convictions). At that rate a rule that misses nothing and is right about 99 % of ordinary transfers"
    + " is wrong in 94 of 100 hits. So this is an order in which to look, with reasons, not a list of"
    + " suspects."

  /// What a score is.
  static let meaningOfScore =
    "Scores are in bits: weighted, capped evidence of how much more often the typology shows a pattern"
    + " than payers of the same corridor do. They are not calibrated and no likelihood ratios."

  /// What q is, and what it is not.
  static let meaningOfQ =
    "q is the expected share, among payers ranked this high, whose pattern is no more than chance among"
    + " ordinary payers of the corridor; not the probability of innocence. Groups of honest people who look"
    + " alike are beyond chance too."

  /// Where the ordinary side came from.
  var ordinarySide: String {
    let population = report.population
    let payers = DecimalText.grouped(population.payers)
    let size =
      "\(payers) payers, \(DecimalText.grouped(population.payments)) payments,"
      + " \(DecimalText.grouped(population.beneficiaries)) beneficiaries"
    if population.usedReference {
      return "Ordinary side: the built-in reference, since this input is too small to show what is"
        + " ordinary (\(size))."
    }
    let borrowed =
      population.borrowingCohorts == 0
      ? "" : " Cohorts too small to stand alone, which borrow: \(population.borrowingCohorts)."
    return "Ordinary side: measured in this input (\(size)).\(borrowed)"
  }

  /// All of it as lines of at most 100 columns.
  var lines: [String] {
    var lines = WrappedText.lines(Self.purpose) + [""] + WrappedText.lines(Self.baseRate) + [""]
    let name = TerminalText.escaped(report.policy.name)
    lines += WrappedText.lines("Policy: \(TerminalText.shortened(name, to: 80))")
    lines.append("Policy digest (SHA-256): \(report.policy.digest)")
    lines += WrappedText.lines(ordinarySide)
    lines.append("Data up to: \(report.asOf)")
    for warning in report.population.warnings {
      lines += WrappedText.lines(TerminalText.escaped(warning), first: "Warning: ")
    }
    return lines
  }
}
