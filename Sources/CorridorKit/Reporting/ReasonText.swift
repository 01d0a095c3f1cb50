/// What an indicator found, as one plain sentence with its figures and no full stop.
///
/// A sentence states what was measured and what payers of the same corridor show; what to make of it is
/// the reader's part. Units are those of ``Evidence/observed``, indicator by indicator.
struct ReasonText {
  let policy: Policy

  func sentence(of indicator: Indicator, _ evidence: Evidence) -> String {
    let observed = evidence.observed
    let expected = evidence.expected
    let n = evidence.count
    switch indicator {
    case .lowValueBand:
      return "in the low-value band: \(share(observed)) of \(count(n, "payment"));"
        + " \(others) \(share(expected))"
    case .repeatedAmount:
      return "the commonest sum makes up \(share(observed)) of \(count(n, "payment"));"
        + " \(others) \(share(expected))"
    case .evenAmounts:
      return
        "even sums: \(share(observed)) of \(count(n, "payment")); \(everybody) \(share(expected))"
    case .shortGaps:
      return "half of \(count(n, "gap")) between payments last \(days(observed)) or less;"
        + " \(others) \(days(expected))"
    case .irregularGaps:
      return "spread of \(count(n, "gap")) between payments (in natural logarithms)"
        + " \(DecimalText.plain(observed)); \(others) \(DecimalText.plain(expected))"
    case .paymentCount:
      return "\(amount(observed, "payment")) in the busiest 365 days;"
        + " \(others) \(DecimalText.plain(expected))"
    case .familyRhythm:
      return
        "to beneficiaries paid in a steady rhythm, as families do:"
        + " \(share(observed)) of \(count(n, "payment"))"
    case .severalBeneficiaries:
      return
        "\(amount(observed, "beneficiary", "beneficiaries")) within \(policy.breadth.window) days;"
        + " \(others) \(DecimalText.plain(expected))"
    case .beneficiariesPerPayment:
      return "\(DecimalText.plain(observed)) beneficiaries a payment over \(count(n, "payment"));"
        + " \(others) \(DecimalText.plain(expected))"
    case .beneficiarySwitches:
      return "to another beneficiary than the one before, within \(policy.breadth.window) days:"
        + " \(share(observed)) of \(count(n, "payment")); \(everybody) \(share(expected))"
    case .escalation:
      let trend = observed >= 0 ? "amounts rise or gaps shrink" : "amounts fall or gaps widen"
      return "\(trend): trend \(DecimalText.plain(observed)) between -2 and 2"
        + " over \(count(n, "payment")); \(others) \(DecimalText.plain(expected))"
    case .sharedBeneficiaries:
      return
        "pays a beneficiary whose \(count(n, "other payer")) \(n == 1 ? "stands" : "stand") out in"
        + " size, spread, hours or number of payments among beneficiaries with as many payers"
    case .linkedPayers:
      return n == 1
        ? "the other payer of a shared beneficiary stands out alone and by whom else they pay"
        : "the \(count(n, "other payer")) of a shared beneficiary stand out by themselves and by whom else"
          + " they pay"
    case .unsharedBeneficiaries:
      return
        "\(DecimalText.plain(observed)) of \(amount(n, "beneficiary", "beneficiaries")) are paid"
        + " by nobody else; counted as for payers of like pattern whose beneficiaries are shared"
    case .closedCircle:
      return "the few others who pay the same beneficiaries share most of them, as relatives do"
    case .watchlist:
      return "\(amount(observed, "payment")) to listed beneficiaries"
    case .organisationGiving:
      return "to receivers that are paid as organisations are:"
        + " \(share(observed)) of \(count(n, "payment"))"
    case .nightPayments:
      return
        "between \(hour(policy.hours.nightFrom)) and \(hour(policy.hours.nightTo)) local time:"
        + " \(share(observed)) of \(count(n, "payment")); \(everybody) \(share(expected))"
    case .victimAge:
      return "age \(DecimalText.plain(observed)) at the last payment; the policy calls up to"
        + " \(policy.victim.youngAge) young"
    case .burstThenSilence:
      return "all \(count(n, "payment")) within \(days(observed)), then silence"
    case .victimAmounts:
      return "sum of \(count(n, "payment")): \(dollars(observed)); the policy's limit for extorted"
        + " series is \(dollars(policy.victim.totalAmount))"
    case .burstReceivers:
      return
        "\(DecimalText.plain(observed)) of \(count(n, "other payer")) of the beneficiaries paid in a"
        + " short burst too"
    case .victimCorridor:
      return
        "to where extorted payments are known to go:"
        + " \(share(observed)) of \(count(n, "payment"))"
    }
  }

  /// The sentence with the chance of so extreme a value, where that was tested.
  func sentenceWithChance(of indicator: Indicator, _ evidence: Evidence) -> String {
    let plain = sentence(of: indicator, evidence)
    guard let chance = evidence.pValue else { return plain }
    let figure = chance < 0.000_5 ? "under 0.001" : DecimalText.fixed(chance, places: 3)
    return "\(plain) (chance of so much among these: \(figure))"
  }

  /// Why an indicator could not be judged.
  static func sentence(of reason: Finding.Reason) -> String {
    switch reason {
    case .tooFewPayments: "too few payments"
    case .noTimeOfDay: "the payments carry dates without a time of day"
    case .noLocalHour: "the local hour is unknown"
    case .noBirthDate: "the birth date is unknown"
    case .noWatchlist: "no watchlist was given"
    case .nothingLeft: "nothing is left beside payments in a steady rhythm"
    case .onlyHubs: "every beneficiary has very many payers"
    case .silenceCutOff: "the data ends too soon after the last payment"
    case .onlyPayer: "nobody else pays the beneficiaries"
    case .otherCorridor: "no payment goes into the lane's corridors"
    }
  }

  /// Whom most indicators compare with: payers whose commonest destination is the same.
  private let others = "payers of the same corridor:"
  /// Whom indicators compare with whose ordinary side is one for the whole population.
  private let everybody = "all payers of this input:"

  private func share(_ value: Double) -> String { DecimalText.percent(value) }
  private func bits(_ value: Double) -> String { "\(DecimalText.fixed(value, places: 1)) bits" }
  private func dollars(_ value: Double) -> String { "\(DecimalText.fixed(value, places: 0)) USD" }
  private func hour(_ value: Int) -> String { value < 10 ? "0\(value):00" : "\(value):00" }

  /// Days, or hours where it is less than one.
  private func days(_ value: Double) -> String {
    if value < 1 { return amount((value * 240).rounded() / 10, "hour") }
    return amount(value, "day")
  }

  private func count(_ n: Int, _ noun: String) -> String {
    "\(DecimalText.grouped(n)) \(noun)\(n == 1 ? "" : "s")"
  }

  private func amount(_ value: Int, _ noun: String, _ plural: String) -> String {
    amount(Double(value), noun, plural)
  }

  private func amount(_ value: Double, _ noun: String, _ plural: String? = nil) -> String {
    let text = DecimalText.plain(value)
    return "\(text) \(text == "1" ? noun : plural ?? noun + "s")"
  }
}
