/// The description of inflows for people: three tables, the most payers first.
struct BeneficiaryText {
  let report: BeneficiaryReport
  var style = TextStyle()

  private static let indent = "        "

  private var messages: Messages { style.messages }
  private var currency: String { report.policy.referenceCurrency.code }

  func write(to sink: any ReportSink) throws {
    var writer = LineWriter(to: sink)
    for line in head { try writer.line(style.line(line)) }
    var hidesNames = false
    for kind in BeneficiaryReport.kinds where report.rows.hold(kind) {
      // Each table counts anew, so that a beneficiary's number does not hang on how many stand above it.
      var number = 0
      try writer.line()
      for line in style.wrapped(heading(of: kind)) { try writer.line(style.line(line, .strong)) }
      try writer.line(style.line(table.header(), .faint))
      try report.rows.forEach(of: kind) { row in
        number += 1
        hidesNames = hidesNames || report.identifier(of: row) == nil
        for (index, line) in lines(of: row, number: number).enumerated() {
          try writer.line(style.line(line, index == 0 ? .strong : nil))
        }
      }
      if let more = report.leftOut[kind], more > 0 {
        for line in style.wrapped(messages["inflow.more", ["n": .count(more)]], first: "  ") {
          try writer.line(style.line(line, .faint))
        }
      }
    }
    for line in foot(hidesNames: hidesNames) { try writer.line(style.line(line, .faint)) }
    for line in CountsText(counts: report.counts, style: style).lines {
      try writer.line(style.line(line))
    }
    try writer.flush()
  }

  private var head: [String] {
    var lines = style.wrapped(messages["inflow.purpose"]) + [""]
    lines += style.wrapped(messages["head.base_rate"]) + [""]
    lines += ReportHead.lines(of: report.policy, style)
    lines += style.wrapped(CountsText(counts: report.counts, style: style).sentence)
    lines += style.wrapped(messages.dataEnd(report.asOf))
    let found = messages[
      "inflow.found", ["n": .count(report.shared), "all": .count(report.inScope)]]
    lines += style.wrapped(found)
    if messages.language != .english { lines += style.wrapped(messages["head.numbers"]) }
    if !report.rows.hold() { lines += [""] + style.wrapped(messages["inflow.empty"]) }
    return lines
  }

  private func foot(hidesNames: Bool) -> [String] {
    guard report.rows.hold() else { return [] }
    var lines = [""] + style.wrapped(messages["inflow.counting"])
    if hidesNames {
      lines += style.wrapped(messages["inflow.names"])
    }
    return lines
  }

  private func heading(of kind: ReceiverKind) -> String {
    switch kind {
    case .ordinary: messages["inflow.ordinary"]
    case .organisation: messages["inflow.organisation"]
    case .hub: messages["inflow.hub", ["n": .count(report.policy.receivers.hubPayers)]]
    }
  }

  private var table: FactTable {
    func column(
      _ key: String, _ alignment: Table.Alignment = .leading, width: Int = 0, folds: Int = 0
    ) -> FactTable.Column {
      .init(
        key: key, title: messages["column.\(key)", ["currency": .text(currency)]],
        alignment: alignment, width: width, folds: folds)
    }
    return FactTable(
      [
        column("number", .trailing, width: 5), column("beneficiary", width: 24),
        column("payers", .trailing, width: 7), column("payments", .trailing, width: 8, folds: 1),
        column("median", .trailing, width: 9, folds: 2),
        column("total", .trailing, width: 12, folds: 3), column("first", width: 10, folds: 5),
        column("last", width: 10, folds: 4),
      ], flexible: "beneficiary", word: messages["column.beneficiary"], style: style)
  }

  private func lines(of row: BeneficiaryReport.Row, number: Int) -> [String] {
    let inflow = row.inflow
    var lines = table.lines([
      "number": String(number), "payers": DecimalText.grouped(inflow.payers),
      "payments": DecimalText.grouped(inflow.payments),
      "median": DecimalText.grouped(report.money(inflow.medianCents)),
      "total": DecimalText.grouped(report.money(inflow.totalCents)),
      "first": CivilDate(daysSince1970: inflow.firstDay).description,
      "last": CivilDate(daysSince1970: inflow.lastDay).description,
      "beneficiary": report.identifier(of: row).map(style.shown) ?? messages["inflow.withheld"],
    ])
    var sentences = [
      messages[
        "inflow.countries",
        [
          "origins": .text(Self.list(inflow.origins)),
          "destinations": .text(Self.list(inflow.destinations)),
        ]],
      messages[
        "inflow.payers",
        [
          "once": .count(inflow.payersOnce), "steady": .count(inflow.steadyPayers),
          "regular": .count(inflow.regularPayers), "linked": .count(inflow.linkedPayers),
        ]],
      messages[
        "inflow.sums",
        [
          "low": .number(Double(inflow.lowPayments) / Double(max(inflow.payments, 1))),
          "n": .count(inflow.payments), "from": .number(report.policy.amount.coreLow),
          "to": .number(report.policy.amount.coreHigh), "currency": .text(currency),
        ]],
    ]
    if inflow.timedPayments > 0 {
      let share = Double(inflow.nightPayments) / Double(inflow.timedPayments)
      sentences.append(
        messages["inflow.nights", ["night": .number(share), "n": .count(inflow.timedPayments)]])
    }
    for sentence in sentences { lines += style.wrapped(sentence, first: Self.indent, indent: 10) }
    return lines
  }

  /// `AU 12, GB 3`.
  private static func list(_ counts: [(country: Country, count: Int)]) -> String {
    counts.map { "\($0.country) \(DecimalText.grouped($0.count))" }.joined(separator: ", ")
  }
}

extension BeneficiaryReport {
  /// Cents of the reference currency as money.
  func money(_ cents: Int64) -> Money {
    Money(minorUnits: cents, currency: policy.referenceCurrency)
  }
}
