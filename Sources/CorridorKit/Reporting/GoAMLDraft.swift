/// A draft of a goAML report from one lane's payers, through a unit's own codes.
///
/// A draft: what an export cannot know is left out or marked, and listed in comments at its top for the
/// compliance officer. Never ready to file. Order of elements: goAML schema 5.0.1.
struct GoAMLDraft {
  let report: Report
  let codes: GoAMLCodes
  let filing: GoAMLCodes.Filing
  /// Places of the ranking, all of one lane.
  let places: [Int]
  let lane: Lane

  static let notice =
    "DRAFT, not ready to file: a lead that a person must examine."

  /// What nobody but the officer can fill in, one sentence each.
  static let missing = [
    "submission_date is the end of the data, not the day of filing.",
    "reporting_person is left out: the export does not name who reports.",
    "Each party stands as the export tells it apart: by its id, else its account, else its name, with the birth"
      + " date or place where one stands beside the name. So a last name here may be an identifier, or the"
      + " name and birth date of a child. What else the export holds of parties is not in this draft.",
    "Institutions and branches of accounts are not in this draft.",
    "A beneficiary may be a child: describe, do not accuse.",
    "The description of a transaction says from which rate amount_local comes, and whether what was found looks"
      + " at the payment or sets it aside, and why.",
  ]

  /// The whole draft, and what the officer must know besides ``missing``.
  func text() -> (bytes: [UInt8], notes: [String]) {
    // What the code map lacks is known when all is written, and stands above it.
    var notes: Set<String> = []
    let body = self.body(&notes)
    var xml = XMLText()
    for sentence in opening { xml.comment(sentence) }
    for sentence in Self.missing + notes.sorted() {
      xml.comment("FOR THE COMPLIANCE OFFICER: \(sentence)")
    }
    return (xml.bytes + body, notes.sorted())
  }

  /// What every report opens with: what it is not, the base rate, the policy and its digest, counts.
  private var opening: [String] {
    let style = TextStyle()
    let head = ReportHead(report: report, style: style, places: places)
    return [
      Self.notice, head.purpose, head.baseRate,
      "Policy: \(TerminalText.escaped(report.policy.name)). Policy digest (SHA-256): \(report.policy.digest)",
      CountsText(counts: report.counts, style: style).sentence, head.ordinarySide,
      "\(Messages.english.dataEnd(report.asOf)). Payers in this draft: \(places.count) of"
        + " \(DecimalText.grouped(report.ranking.count)) that were ranked.",
    ]
  }

  /// The report itself; adds what could not be filled in to `notes`.
  private func body(_ notes: inout Set<String>) -> [UInt8] {
    var xml = XMLText(isPart: true)
    xml.begin("report")
    xml.element("rentity_id", String(codes.rentityID))
    xml.element("submission_code", codes.submissionCode)
    xml.element("report_code", filing.reportCode)
    // Whoever is drafted has a payment, so there is a day.
    if let day = report.asOf { xml.element("submission_date", "\(day)T00:00:00") }
    xml.element("currency_code_local", codes.localCurrency.code)
    xml.element("reason", reason)
    xml.element("action", "None yet: to be filled in by the compliance officer.")
    var found: Set<Indicator> = []
    for place in places {
      let payer = report.ranking.summary(at: place)
      found.formUnion(signs(of: payer).map(\.indicator))
      for (index, payment) in report.ranking.payments(at: place).enumerated() {
        let aside = payer.setAside.indices.contains(index) ? payer.setAside[index] : nil
        write(payment, aside, &xml, &notes)
      }
    }
    xml.begin("report_indicators")
    for code in filing.indicators { xml.element("indicator", code) }
    for indicator in Indicator.allCases where found.contains(indicator) {
      if let code = codes.indicators[indicator] {
        xml.element("indicator", code)
      } else {
        notes.insert("the code map has no indicator code for \(indicator.rawValue)")
      }
    }
    xml.end()
    xml.end()
    if xml.replaced > 0 {
      notes.insert("\(xml.replaced) characters that XML cannot hold stand as U+FFFD")
    }
    return xml.bytes
  }

  /// How many reasons for and against a payer the text holds, as in the text report: all of them stand in an
  /// explanation, and a reader of the draft must see either side.
  private static let (reasonsFor, reasonsAgainst) = (
    TextReport.reasonsFor, TextReport.reasonsAgainst
  )

  /// What was found in this lane: a victim's signs are no suspect's, nor the other way round.
  private func found(of payer: PayerSummary) -> [(indicator: Indicator, evidence: Evidence)] {
    payer.indicatorsByPoints.filter {
      ReasonText.speaks($0.evidence) && LaneGroup(lane).counts($0.indicator.family)
    }
  }

  /// What asks for a look.
  private func signs(of payer: PayerSummary) -> [(indicator: Indicator, evidence: Evidence)] {
    found(of: payer).filter { $0.evidence.points > 0 }
  }

  private var reason: String {
    let opening =
      lane == .possiblePurchase
      ? "A reason to look, never proof: payments that resemble published descriptions of paid child"
        + " sexual abuse."
      : "For the protection of a possible victim of sexual extortion, who is not a suspect; never"
        + " proof."
    // Comments are lost where a system takes the draft in; of the opening this must not be.
    let isPurchase = lane == .possiblePurchase
    let rate = Messages.english[isPurchase ? "head.base_rate" : "head.base_rate.protection"]
    let digest = "Policy digest (SHA-256): \(report.policy.digest)."
    let payers = places.map { place in
      let payer = report.ranking.summary(at: place)
      let found = found(of: payer)
      let reasons = found.filter { $0.evidence.points > 0 }.prefix(Self.reasonsFor)
      let doubts = found.filter { $0.evidence.points < 0 }.suffix(Self.reasonsAgainst).reversed()
      let size = Messages.english[
        "goaml.payer",
        [
          "payer": .text(payer.payer.text), "payments": .count(payer.payments),
          "beneficiaries": .count(payer.beneficiaries), "first": .text(payer.first.description),
          "last": .text(payer.last.description),
        ]]
      return size + aside(payer) + sentences("For a look", Array(reasons))
        + sentences("Against it", Array(doubts))
    }
    return ([Self.notice, opening, rate, digest] + payers).joined(separator: " ")
  }

  /// How many payments the reasons look at; empty where they look at all, or where victims' signs do.
  private func aside(_ payer: PayerSummary) -> String {
    guard lane == .possiblePurchase, payer.lookedAt < payer.payments else { return "" }
    let sentence = SetAsideText(payer: payer).sentence
    return " " + sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }

  /// ` For a look: Sentence. Sentence.`; what is missing is said, not left out.
  private func sentences(
    _ side: String, _ found: [(indicator: Indicator, evidence: Evidence)]
  ) -> String {
    guard !found.isEmpty else { return " \(side): nothing was found." }
    let text = ReasonText(policy: report.policy)
    let sentences = found.map { indicator, evidence in
      let sentence = text.sentence(of: indicator, evidence)
      return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
    }
    return " \(side): \(sentences.joined(separator: " "))"
  }

  private func write(
    _ payment: Payment, _ aside: SetAside?, _ xml: inout XMLText, _ notes: inout Set<String>
  ) {
    guard case .crossBorder(let from, let to) = payment.corridor else { return }
    xml.begin("transaction")
    let place = payment.places.first.map { "\($0.input):\($0.line)" } ?? ""
    xml.element("transactionnumber", payment.transaction ?? place)
    xml.element("transaction_location", codes.code(from))
    let converted = local(payment)
    var description = "Read from \(place)"
    if let rate = converted?.rate { description += "; amount_local at \(rate)" }
    // Victims' signs look at every payment.
    if let aside, lane == .possiblePurchase {
      let word = SetAsideText.word(aside, .english)
      description += "; " + Messages.english["aside.mark", ["aside": .text(word)]]
    }
    xml.element("transaction_description", description)
    xml.element("date_transaction", Self.dateTime(payment.sentAt))
    let channel = payment.channel.name
    if let code = codes.transmodes[payment.channel] {
      xml.element("transmode_code", code)
    } else {
      notes.insert("the code map has no transmode code for the channel \(channel)")
    }
    if let converted {
      xml.element("amount_local", converted.amount)
    } else {
      notes.insert("no rate for \(codes.localCurrency): amount_local is left out")
    }
    let isForeign = payment.amount.currency != codes.localCurrency
    let sides = [("from", payment.payer, from), ("to", payment.beneficiary, to)]
    for (side, party, country) in sides {
      xml.begin("t_\(side)")
      if let code = codes.funds[payment.channel] {
        xml.element("\(side)_funds_code", code)
      } else {
        notes.insert("the code map has no funds code for the channel \(channel)")
      }
      if side == "from", isForeign {
        xml.begin("from_foreign_currency")
        xml.element("foreign_currency_code", payment.amount.currency.code)
        xml.element("foreign_amount", payment.amount.decimal)
        xml.end()
      }
      write(party, side, &xml)
      xml.element("\(side)_country", codes.code(country))
      xml.end()
    }
    xml.end()
  }

  private func write(_ party: PartyID, _ side: String, _ xml: inout XMLText) {
    if party.kind == .account {
      xml.begin("\(side)_account")
      xml.element("account", party.text)
    } else {
      xml.begin("\(side)_person")
      xml.element("first_name", "UNKNOWN")
      xml.element("last_name", party.text)
    }
    xml.end()
  }

  private static func dateTime(_ instant: Instant) -> String {
    let text = instant.description
    return instant.hasTimeOfDay ? String(text.dropLast()) : text + "T00:00:00"
  }

  /// The amount in the local currency and the rate that it comes from (nil where it was paid in that currency); nil
  /// without a rate.
  ///
  /// Both currencies are converted by rates of one kind: the day's where the report's sum was, else the policy's own.
  /// A ledger may hold sums of rates that are not at hand: there the policy's serve.
  private func local(_ payment: Payment) -> (amount: String, rate: String?)? {
    let (own, local) = (payment.amount.currency, codes.localCurrency)
    if own == local { return (payment.amount.decimal, nil) }
    let daily: (Currency) -> ExchangeRate? = {
      report.rates?.dailyRate(of: $0, onDay: payment.sentAt.dayNumber)
    }
    let kinds: [(rate: (Currency) -> ExchangeRate?, name: String)] = [
      (daily, "the rate of the day"),
      (
        { currency in report.policy.rates.first { $0.currency == currency }?.rate },
        "the policy's orientation rate"
      ),
    ]
    for kind in kinds {
      guard let from = rate(of: own, kind.rate), let into = rate(of: local, kind.rate),
        let units = from.convert(payment.amount.minorUnits, into: into)
      else { continue }
      return (Money(minorUnits: units, currency: local).decimal, kind.name)
    }
    return nil
  }

  /// One to one for the reference currency itself.
  private func rate(
    of currency: Currency, _ rate: (Currency) -> ExchangeRate?
  ) -> ExchangeRate? {
    currency == report.policy.referenceCurrency
      ? ExchangeRate(numerator: 1, denominator: 1) : rate(currency)
  }
}

extension Report {
  /// A draft of a goAML report for payers of one lane, but for those cleared or drawn by lot: its bytes, and
  /// what the compliance officer must know; nil if no such payer stands in the lane or the codes name no
  /// filing for it.
  ///
  /// - Parameters:
  ///   - lane: possible purchase, or possible victim for their protection.
  ///   - codes: the unit's own.
  ///   - places: of the payers to draft, from 0; nil: the printed ones.
  public func goAMLDraft(
    lane: Lane, codes: GoAMLCodes, places: [Int]? = nil
  ) -> (bytes: [UInt8], notes: [String])? {
    let filing = lane == .possiblePurchase ? codes.purchase : codes.victim
    let places = (places ?? selection).filter { place in
      let found = ranking.outline(at: place).lane
      return found == lane && marks.section(of: place, lane: found) == nil
    }
    guard lane == .possiblePurchase || lane == .possibleVictim, let filing, !places.isEmpty else {
      return nil
    }
    let draft = GoAMLDraft(
      report: self, codes: codes, filing: filing, places: places, lane: lane)
    let (bytes, notes) = draft.text()
    return (bytes, GoAMLDraft.missing + notes)
  }
}
