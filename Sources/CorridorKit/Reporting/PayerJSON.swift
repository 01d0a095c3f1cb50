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
  /// Nil unless payers are marked against an earlier report.
  let since: EarlierReport.Mark?

  init(_ report: Report, _ place: Int, language: Language) {
    payer = report.ranking.detail(at: place)
    payments = report.ranking.payments(at: place)
    policy = report.policy
    self.language = language
    examination = report.marks.cleared?[place]
    since = report.earlier?.mark(of: payer)
    isDrawn = report.marks.drawn.map { $0.contains(place) }
  }

  func write(to json: inout JSONText, onOneLine: Bool = false) {
    json.beginObject(onOneLine: onOneLine)
    writeFacts(&json)
    let found = payer.indicatorsByPoints
    writeEvidence("evidence", found.filter { $0.evidence.points >= 0 }, &json)
    writeEvidence("for_the_payer", found.filter { $0.evidence.points < 0 }.reversed(), &json)
    writeNotTestable(&json)
    writeStatistics(&json)
    writeMarks(&json)
    since?.write(to: &json)
    json.end()
  }

  private func writeStatistics(_ json: inout JSONText) {
    json.key("statistics")
    json.beginArray()
    for statistic in payer.statistics {
      json.beginObject(onOneLine: true)
      json.key("statistic")
      json.string(statistic.kind.rawValue)
      json.key("indicator")
      json.string(statistic.kind.indicator?.rawValue)
      json.key("observed")
      json.number(statistic.result?.observed)
      json.key("expected")
      json.number(statistic.result?.expected)
      json.key("p_value")
      json.number(statistic.result?.pValue)
      json.key("n")
      json.integer(statistic.count)
      json.key("least_n")
      json.integer(statistic.kind.least)
      json.key("testable")
      json.boolean(statistic.result != nil)
      json.key("reason")
      json.string(
        StatisticText(messages: Messages(language: language)).sentence(of: statistic))
      json.key("source")
      json.string(statistic.kind.source)
      json.end()
    }
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
    json.member("rank", payer.rank)
    json.member("lane_rank", payer.laneRank)
    json.member("payer", payer.payer.text)
    json.member("score", literal: DecimalText.bits(payer.score))
    json.member("victim_score", literal: DecimalText.bits(payer.victimScore))
    json.member("q_value", literal: payer.qValue.map { DecimalText.fixed($0, places: 6) } ?? "null")
    json.member("lane", payer.lane.name)
    json.member("payments", payer.payments)
    json.member("beneficiaries", payer.beneficiaries)
    json.member("total", literal: payer.total.decimal)
    json.member("currency", payer.total.currency.code)
    json.member("first", payer.first.description)
    json.member("last", payer.last.description)
    json.member("days_since_last", payer.daysSinceLast)
    json.member("corridors", texts: payer.corridors.map(\.description))
    json.member("indicators", texts: payer.indicatorsByPoints.map(\.indicator.rawValue))
    json.key("points")
    json.beginObject(onOneLine: true)
    for (indicator, finding) in zip(Indicator.allCases, payer.findings) {
      json.key(indicator.rawValue)
      if case .notTestable = finding { json.literal("null") } else { json.integer(finding.points) }
    }
    json.end()
  }

  private func writeEvidence(
    _ key: String, _ found: [(indicator: Indicator, evidence: Evidence)], _ json: inout JSONText
  ) {
    json.key(key)
    json.beginArray()
    for (indicator, evidence) in found {
      json.beginObject()
      json.member("indicator", indicator.rawValue)
      json.member("catalogue", indicator.catalogue)
      json.member("family", indicator.family.rawValue)
      json.member("points", evidence.points)
      json.member("observed", number: evidence.observed)
      json.member("expected", number: evidence.expected)
      json.member("p_value", number: evidence.pValue)
      json.member("n", evidence.count)
      json.key("reason")
      json.string(
        ReasonText(policy: policy, messages: Messages(language: language))
          .sentence(of: indicator, evidence))
      json.member("source", IndicatorSources.source(of: indicator).sentence)
      json.key("payments")
      json.beginArray()
      for index in evidence.payments where payments.indices.contains(index) {
        writePayment(payments[index], &json)
      }
      json.end()
      if let path = evidence.path { writePath(path, &json) }
      if let company = evidence.company { writeCompany(company, &json) }
      json.end()
    }
    json.end()
  }

  private func writePath(_ path: WatchlistPath, _ json: inout JSONText) {
    json.key("path")
    json.beginObject(onOneLine: true)
    json.member("beneficiary", path.beneficiary.text)
    json.member("payers", path.payers)
    json.member("listed", path.listed)
    json.end()
  }

  private func writeCompany(_ company: SharedCompany, _ json: inout JSONText) {
    json.key("company")
    json.beginObject(onOneLine: true)
    json.member("small_beneficiaries", company.beneficiaries)
    json.member("others", company.others)
    json.member("expected", number: company.expected)
    json.member("most_shared", company.most)
    json.member("p_value", number: company.chance)
    json.end()
  }

  private func writePayment(_ payment: Payment, _ json: inout JSONText) {
    json.beginObject(onOneLine: true)
    json.member("time", payment.sentAt.description)
    json.member("beneficiary", payment.beneficiary.text)
    json.member("amount", literal: payment.amount.decimal)
    json.member("currency", payment.amount.currency.code)
    json.key("rows")
    json.beginArray()
    for place in payment.places {
      json.beginObject()
      json.member("input", place.input)
      json.member("line", place.line)
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
      json.member("indicator", indicator.rawValue)
      json.member("reason", reason.rawValue)
      json.end()
    }
    json.end()
  }
}
