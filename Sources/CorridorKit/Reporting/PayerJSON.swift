/// One payer of the JSON report.
struct PayerJSON {
  let payer: PayerSummary
  /// All payments in scope, oldest first: what ``Evidence/payments`` counts through.
  let payments: [Payment]
  let policy: Policy
  /// Of the reasons; everything else is English.
  let language: Language
  /// Nil unless the payer was cleared before.
  let examination: Examination?
  /// Nil where nobody was drawn by lot.
  let isDrawn: Bool?

  init(_ report: Report, _ place: Int, language: Language) {
    payer = report.ranking.summary(at: place)
    payments = report.ranking.payments(at: place)
    policy = report.policy
    self.language = language
    examination = report.marks.cleared?[place]
    isDrawn = report.marks.drawn.map { $0.contains(place) }
  }

  func write(to json: inout JSONText, onOneLine: Bool = false) {
    json.beginObject(onOneLine: onOneLine)
    writeFacts(&json)
    let found = payer.indicatorsByPoints
    writeEvidence("evidence", found.filter { $0.evidence.points >= 0 }, &json)
    writeEvidence("for_the_payer", found.filter { $0.evidence.points < 0 }.reversed(), &json)
    writeNotTestable(&json)
    writeMarks(&json)
    json.end()
  }

  private func writeMarks(_ json: inout JSONText) {
    if let examination {
      let news = News(
        in: payments, after: examination.until, currency: policy.referenceCurrency)
      json.key("cleared")
      json.beginObject(onOneLine: true)
      json.key("until")
      json.string(examination.until.description)
      json.key("by")
      json.string(examination.by)
      json.key("payments_since")
      json.integer(news.payments)
      json.key("beneficiaries_since")
      json.integer(news.beneficiaries)
      json.key("total_since")
      json.literal(news.total.decimal)
      json.end()
    }
    if let isDrawn {
      json.key("drawn_by_lot")
      json.boolean(isDrawn)
    }
  }

  /// The facts of the CSV report under the same names, the indicators' columns gathered in `points`.
  private func writeFacts(_ json: inout JSONText) {
    json.key("rank")
    json.integer(payer.rank)
    json.key("lane_rank")
    json.integer(payer.laneRank)
    json.key("payer")
    json.string(payer.payer.text)
    json.key("score")
    json.literal(DecimalText.bits(payer.score))
    json.key("victim_score")
    json.literal(DecimalText.bits(payer.victimScore))
    json.key("q_value")
    json.literal(payer.qValue.map { DecimalText.fixed($0, places: 6) } ?? "null")
    json.key("lane")
    json.string(payer.lane.name)
    json.key("payments")
    json.integer(payer.payments)
    json.key("beneficiaries")
    json.integer(payer.beneficiaries)
    json.key("total")
    json.literal(payer.total.decimal)
    json.key("currency")
    json.string(payer.total.currency.code)
    json.key("first")
    json.string(payer.first.description)
    json.key("last")
    json.string(payer.last.description)
    json.key("days_since_last")
    json.integer(payer.daysSinceLast)
    writeTexts("corridors", payer.corridors.map(\.description), &json)
    writeTexts("indicators", payer.indicatorsByPoints.map(\.indicator.rawValue), &json)
    json.key("points")
    json.beginObject(onOneLine: true)
    for (indicator, finding) in zip(Indicator.allCases, payer.findings) {
      json.key(indicator.rawValue)
      if case .notTestable = finding { json.literal("null") } else { json.integer(finding.points) }
    }
    json.end()
  }

  private func writeTexts(_ key: String, _ texts: [String], _ json: inout JSONText) {
    json.key(key)
    json.beginArray(onOneLine: true)
    for text in texts { json.string(text) }
    json.end()
  }

  private func writeEvidence(
    _ key: String, _ found: [(indicator: Indicator, evidence: Evidence)], _ json: inout JSONText
  ) {
    json.key(key)
    json.beginArray()
    for (indicator, evidence) in found {
      json.beginObject()
      json.key("indicator")
      json.string(indicator.rawValue)
      json.key("catalogue")
      json.string(indicator.catalogue)
      json.key("family")
      json.string(indicator.family.rawValue)
      json.key("points")
      json.integer(evidence.points)
      json.key("observed")
      json.number(evidence.observed)
      json.key("expected")
      json.number(evidence.expected)
      json.key("p_value")
      json.number(evidence.pValue)
      json.key("n")
      json.integer(evidence.count)
      json.key("reason")
      json.string(
        ReasonText(policy: policy, messages: Messages(language: language))
          .sentence(of: indicator, evidence))
      json.key("source")
      json.string(IndicatorSources.source(of: indicator).sentence)
      json.key("payments")
      json.beginArray()
      for index in evidence.payments where payments.indices.contains(index) {
        writePayment(payments[index], &json)
      }
      json.end()
      json.end()
    }
    json.end()
  }

  private func writePayment(_ payment: Payment, _ json: inout JSONText) {
    json.beginObject(onOneLine: true)
    json.key("time")
    json.string(payment.sentAt.description)
    json.key("beneficiary")
    json.string(payment.beneficiary.text)
    json.key("amount")
    json.literal(payment.amount.decimal)
    json.key("currency")
    json.string(payment.amount.currency.code)
    json.key("rows")
    json.beginArray()
    for place in payment.places {
      json.beginObject()
      json.key("input")
      json.string(place.input)
      json.key("line")
      json.integer(place.line)
      json.end()
    }
    json.end()
    json.end()
  }

  private func writeNotTestable(_ json: inout JSONText) {
    json.key("not_testable")
    json.beginArray()
    for (indicator, finding) in zip(Indicator.allCases, payer.findings) {
      guard case .notTestable(let reason) = finding else { continue }
      json.beginObject(onOneLine: true)
      json.key("indicator")
      json.string(indicator.rawValue)
      json.key("reason")
      json.string(reason.rawValue)
      json.end()
    }
    json.end()
  }
}
