/// Payers by indicators, for other programs: what each indicator observed, expected and made of it.
///
/// Rows stand in the order of the ranking. An empty cell is a value that is not there: an indicator that could
/// not be judged has none at all, an unremarkable one has 0 points and no more. Ids stand as they are: programs read
/// the table, and an apostrophe before a formula would part them from other tables' ids.
struct FeatureMatrix {
  let report: Report

  private static let facts: [(name: String, type: String, unit: String, meaning: String)] = [
    ("payer", "text", "", "The payer's id as the exports write it, or its pseudonym."),
    ("corridors", "text", "ISO 3166-1", "Origin and destination, by falling number of payments."),
    ("payments", "integer", "payments", "Payments in scope."),
    ("beneficiaries", "integer", "beneficiaries", "Distinct beneficiaries."),
    ("total", "decimal", "reference currency", "Sum of all payments in scope."),
    ("currency", "text", "ISO 4217", "The reference currency."),
    ("first", "date", "YYYY-MM-DD", "Day of the first payment, UTC."),
    ("last", "date", "YYYY-MM-DD", "Day of the last payment, UTC."),
    ("lane", "text", "", "Where the ranking puts the payer."),
    ("score", "decimal", "bits", "The purchase score, whatever the lane."),
    ("victim_score", "decimal", "bits", "The victim score."),
    ("q_value", "decimal", "share", "As in the ranking; empty where the cohort carries no tail."),
  ]

  private static let parts: [(name: String, type: String, unit: String, meaning: String)] = [
    ("status", "text", "", "evidence, unremarkable or not_testable."),
    (
      "points", "integer", "thousandths of a bit",
      "What it adds to its family; below 0 for the payer."
    ),
    ("observed", "decimal", "as the sentence says", "What was measured."),
    (
      "expected", "decimal", "as observed",
      "What the sentence holds it against: what others show, or a limit of the policy; else 0."
    ),
    (
      "p_value", "decimal", "share",
      "Chance of so large a share or a larger one among comparable payers (mid-p), of even_amounts,"
        + " night_payments and beneficiary_switches with evidence of three or more; else empty."
    ),
    ("n", "integer", "as the sentence says", "How many values it rests on."),
  ]

  static var columns: [String] {
    facts.map(\.name)
      + Indicator.allCases.flatMap { indicator in
        parts.map { "\(indicator.rawValue)_\($0.name)" }
      }
  }

  func write(to sink: any ReportSink) throws {
    var writer = LineWriter(to: sink)
    try writer.line(CSVText.line(Self.columns))
    report.progress?.begin(.writing, of: report.ranking.count)
    var steps = StepCounter(report.progress)
    for place in 0..<report.ranking.count {
      steps.count()
      try writer.line(CSVText.line(cells(of: report.ranking.tested(at: place))))
    }
    try writer.flush()
  }

  private func cells(of payer: PayerSummary) -> [String] {
    let facts = [
      payer.payer.text,
      payer.corridors.map(\.description).joined(separator: " "),
      String(payer.payments), String(payer.beneficiaries), payer.total.decimal,
      payer.total.currency.code, payer.first.description, payer.last.description, payer.lane.name,
      DecimalText.bits(payer.score), DecimalText.bits(payer.victimScore),
      payer.qValue.map { DecimalText.fixed($0, places: 6) } ?? "",
    ]
    return facts + payer.findings.flatMap(Self.cells)
  }

  private static func cells(of finding: Finding) -> [String] {
    switch finding {
    case .unremarkable: ["unremarkable", "0", "", "", "", ""]
    case .notTestable: ["not_testable", "", "", "", "", ""]
    case .evidence(let evidence):
      [
        "evidence", String(evidence.points), JSONText.shortest(evidence.observed),
        JSONText.shortest(evidence.expected), evidence.pValue.map(JSONText.shortest) ?? "",
        String(evidence.count),
      ]
    }
  }

  /// What every column means: CSV with the columns `column,type,unit,meaning,catalogue,family,source`.
  static func writeDictionary(to sink: any ReportSink) throws {
    var writer = LineWriter(to: sink)
    try writer.line(
      CSVText.line(["column", "type", "unit", "meaning", "catalogue", "family", "source"]))
    for fact in facts {
      try writer.line(CSVText.line([fact.name, fact.type, fact.unit, fact.meaning, "", "", ""]))
    }
    for indicator in Indicator.allCases {
      let sentence = Messages.english.template("reason.\(indicator.rawValue)")
      for part in parts {
        try writer.line(
          CSVText.line([
            "\(indicator.rawValue)_\(part.name)", part.type, part.unit,
            "\(part.meaning) Sentence: \(sentence)", indicator.catalogue,
            indicator.family.rawValue, IndicatorSources.source(of: indicator).sentence,
          ]))
      }
    }
    try writer.flush()
  }
}

extension Messages {
  /// A message with its placeholders spelled out: `<observed, percent>`.
  func template(_ key: String) -> String {
    guard let template = MessageTable.entries[key]?[language] else { return key }
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      text += rest[..<open] + Self.spelled(rest[rest.index(after: open)..<close], self)
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private static func spelled(_ placeholder: Substring, _ messages: Messages) -> String {
    if placeholder.hasPrefix("@") { return messages.template(String(placeholder.dropFirst())) }
    let parts = placeholder.split(separator: ":").map(String.init)
    guard parts.count > 1 else { return "<\(placeholder)>" }
    // Forms of a word that go with a number: the last one, for many.
    if let many = parts[1].split(separator: "|").last, parts[1].contains("|") {
      return String(many).replacing("#", with: "<\(parts[0])>")
    }
    return "<\(parts[0]), \(parts[1])>"
  }
}

extension Report {
  /// Writes the matrix of payers by indicators as CSV: every payer that is ranked, whatever is selected.
  public func writeFeatures(to sink: any ReportSink) throws {
    try FeatureMatrix(report: self).write(to: sink)
  }

  /// Writes what the columns of the matrix mean, as CSV.
  public static func writeFeatureDictionary(to sink: any ReportSink) throws {
    try FeatureMatrix.writeDictionary(to: sink)
  }
}
