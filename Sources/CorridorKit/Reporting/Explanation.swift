/// All of one payer: facts, every finding with its source, what could not be judged, every payment.
struct Explanation {
  let report: Report
  /// The payer's place in the ranking, from 0.
  let place: Int

  func write(to sink: any ReportSink) throws {
    let payer = report.ranking.summary(at: place)
    let payments = report.ranking.payments(at: place)
    let group = LaneGroup(payer.lane)
    var writer = LineWriter(to: sink)
    var head = ReportHead(report: report).lines + [""] + group.heading
    head.append(PayerLines.header(in: group))
    head += PayerLines(payer: payer, group: group, policy: report.policy).facts
    head += WrappedText.lines(scores(of: payer), first: "        ")
    head += FamilySumsText(payer: payer, policy: report.policy).lines
    let findings = evidence(of: payer) + unremarkable(in: payer) + notTestable(in: payer)
    for line in head + findings { try writer.line(line) }
    try writePayments(payments, to: &writer)
    for line in [""] + WrappedText.lines(ReportHead.meaningOfScore) { try writer.line(line) }
    if payer.qValue != nil, !group.isForProtection {
      for line in [""] + WrappedText.lines(ReportHead.meaningOfQ) { try writer.line(line) }
    }
    try writer.flush()
  }

  private func scores(of payer: PayerSummary) -> String {
    "purchase score \(DecimalText.bits(payer.score)) bits,"
      + " victim score \(DecimalText.bits(payer.victimScore)) bits,"
      + " days since the last payment: \(DecimalText.grouped(payer.daysSinceLast))"
  }

  /// Every finding, strongest first, with its source and the payments behind it.
  private func evidence(of payer: PayerSummary) -> [String] {
    var lines = ["", "Evidence, in bits"]
    let found = payer.indicatorsByPoints
    if found.isEmpty { lines.append("  none") }
    let writer = PayerLines(payer: payer, group: LaneGroup(payer.lane), policy: report.policy)
    for (indicator, evidence) in found {
      lines += writer.reason(evidence.points < 0 ? "against" : "for", indicator, evidence)
      let source = IndicatorSources.source(of: indicator).sentence
      lines += WrappedText.lines(source, first: "        source         ")
      if !evidence.payments.isEmpty {
        let numbers = Self.shortened(Self.ranges(evidence.payments.map { $0 + 1 }))
        lines += WrappedText.lines(numbers, first: "        payments       ")
      }
    }
    return lines
  }

  /// At most twelve stretches, which fit a line.
  private static func shortened(_ ranges: String) -> String {
    let stretches = ranges.split(separator: ", ", omittingEmptySubsequences: true)
    guard stretches.count > 12 else { return ranges }
    return stretches.prefix(12).joined(separator: ", ")
      + " and \(stretches.count - 12) more stretches"
  }

  private func unremarkable(in payer: PayerSummary) -> [String] {
    let names = zip(Indicator.allCases, payer.findings)
      .filter { $0.1 == .unremarkable }.map(\.0.rawValue)
    guard !names.isEmpty else { return [] }
    return ["", "Judged, and neither for nor against"]
      + WrappedText.lines(names.joined(separator: ", "), first: "  ")
  }

  private func notTestable(in payer: PayerSummary) -> [String] {
    var lines: [String] = []
    for (indicator, finding) in zip(Indicator.allCases, payer.findings) {
      guard case .notTestable(let reason) = finding else { continue }
      let sentence = ReasonText.sentence(of: reason)
      lines += WrappedText.lines(sentence, first: "  \(indicator.rawValue): ", indent: 6)
    }
    return lines.isEmpty ? [] : ["", "Not testable"] + lines
  }

  /// A line a payment; a beneficiary and the rows it was read from follow below, where they do not fit.
  private func writePayments(_ payments: [Payment], to writer: inout LineWriter) throws {
    let columns: [Table.Column] = [
      .init("number", .trailing, width: 6), .init("time", width: 20),
      .init("amount", .trailing, width: 13), .init("corridor", width: 8), .init("beneficiary"),
    ]
    let table = Table(columns: columns)
    let room = WrappedText.columns - columns.dropLast().reduce(0) { $0 + $1.width + 2 }
    try writer.line()
    try writer.line("Payments in scope, oldest first; below each the rows it was read from")
    try writer.line(table.header)
    for (index, payment) in payments.enumerated() {
      let beneficiary = TerminalText.escaped(payment.beneficiary.text)
      let shown = TerminalText.shortened(beneficiary, to: room)
      try writer.line(
        table.line([
          String(index + 1), payment.sentAt.description, payment.amount.description,
          payment.corridor.description, shown,
        ]))
      var below: [String] = []
      if shown != beneficiary {
        for piece in TerminalText.pieces(of: beneficiary, columns: WrappedText.columns - 22) {
          below.append("        beneficiary \(piece)")
        }
      }
      for place in payment.places {
        let row = "\(TerminalText.escaped(place.input)), line \(place.line)"
        for piece in TerminalText.pieces(of: row, columns: WrappedText.columns - 14) {
          below.append("        from \(piece)")
        }
      }
      for line in below { try writer.line(line) }
    }
  }

  /// `1-4, 9`: rising numbers, neighbours joined.
  static func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = ranges.last, number <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, number)
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map {
      $0.count == 1 ? String($0.lowerBound) : "\($0.lowerBound)-\($0.upperBound)"
    }.joined(separator: ", ")
  }
}

extension Report {
  /// Writes all that is known of the payer at a place of the ranking, from 0, as text.
  public func writeExplanation(of place: Int, to sink: any ReportSink) throws {
    try Explanation(report: self, place: place).write(to: sink)
  }
}
