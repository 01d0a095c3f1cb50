extension StudyDesign {
  /// A payer's middle amount in Australian cents and its middle gap, held against the published limits.
  struct ProlificRule: Sendable {
    /// A$55 and 20 days: Trends & issues 634.
    static let cents: Int64 = 5_500
    static let days: Int64 = 20
    static let volume = 20

    private let australian: Currency?
    /// From the reference currency.
    private let rate: ExchangeRate?

    init(policy: Policy) {
      australian = Currency("AUD")
      let rates = policy.rates + Policy.standard.rates
      let known = rates.first { $0.currency.code == "AUD" }?.rate
      rate = known.flatMap {
        ExchangeRate(numerator: $0.denominator, denominator: $0.numerator)
      }
    }

    /// Whether a payer meets both limits; nobody with one payment does.
    func meets(_ history: [StudyPayment]) -> Bool {
      history.count >= 2 && Self.isBelow(history.map(cents), Self.cents)
        && Self.isBelow(history.gaps, Self.days)
    }

    private func cents(_ payment: StudyPayment) -> Int64 {
      if payment.currency == australian { return payment.minorUnits }
      return rate?.convert(payment.reference) ?? Int64.max / 4
    }

    private static func isBelow(_ values: [Int64], _ limit: Int64) -> Bool {
      // None is negative: the difference stays within 64 bits, the sum of the two need not.
      let sorted = values.sorted()
      return sorted[(sorted.count - 1) / 2] < 2 * limit - sorted[sorted.count / 2]
    }
  }

  static let prolificWords =
    "median amount under A$55 (others converted at the policy's rate) and median gap under 20 days, of at"
    + " least two payments. Whether the paper meant medians is not known."

  static func prolific(_ policy: Policy) -> StudyDesign {
    let rule = ProlificRule(policy: policy)
    return StudyDesign(
      name: "prolific", title: "Prolific payers and the rest",
      definition: "Prolific: \(prolificWords)",
      source:
        "\(cubitt): those of high volume typically spent under $55 at intervals under 20 days.",
      levels: "group"
    ) { group, means throws(SourceError) in
      try ClassMeasures(
        group, levels: ["prolific", "rest"], currency: policy.referenceCurrency, means,
        hasGaps: true
      ) { ofPayer($0, rule.meets($0) ? 0 : 1) }
    }
  }

  static func highVolume(_ currency: Currency) -> StudyDesign {
    StudyDesign(
      name: "high_volume", title: "Payers of more than 20 payments and the rest",
      definition:
        "Payers of more than 20 payments, whatever their size. Whether Trends & issues 634"
        + " itself cut there is not known.",
      source:
        "A talk of the Australian Institute of Criminology on its programme (Wolbers): high volume"
        + " is more than 20.",
      levels: "group"
    ) { group, means throws(SourceError) in
      try ClassMeasures(
        group, levels: ["over 20", "up to 20"], currency: currency, means, hasGaps: true
      ) { ofPayer($0, $0.count > ProlificRule.volume ? 0 : 1) }
    }
  }

  static func prolificByVolume(_ policy: Policy) -> StudyDesign {
    let rule = ProlificRule(policy: policy)
    return StudyDesign(
      name: "prolific_by_volume", title: "Prolific by number of payments",
      definition: "Both cuts at once. Prolific: \(prolificWords)",
      source: "\(cubitt), and the talk of Wolbers.", levels: "group",
      sums: [[0, 1], [2, 3], [0, 2], [1, 3]]
    ) { group, means throws(SourceError) in
      try ClassMeasures(
        group,
        levels: ["over 20, prolific", "over 20, rest", "up to 20, prolific", "up to 20, rest"],
        currency: policy.referenceCurrency, means
      ) { history in
        ofPayer(
          history,
          (history.count > ProlificRule.volume ? 0 : 2) + (rule.meets(history) ? 0 : 1))
      }
    }
  }

  /// The class of a payer for each of its payments.
  static func ofPayer(_ history: [StudyPayment], _ level: Int?) -> [Int?] {
    [Int?](repeating: level, count: history.count)
  }
}
