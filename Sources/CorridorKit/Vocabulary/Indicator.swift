/// One published or statistical sign, by the stable name under which reports and policies know it.
///
/// The catalogue ids (B, F, V, M) are those of the documentation's indicator pages. Raw values are
/// column names of the CSV report and keys of the policy file: they never change.
public enum Indicator: String, CaseIterable, Hashable, Sendable {
  // Amount
  case lowValueBand = "low_value_band"
  case repeatedAmount = "repeated_amount"
  case evenAmounts = "even_amounts"
  // Cadence
  case shortGaps = "short_gaps"
  case irregularGaps = "irregular_gaps"
  case paymentCount = "payment_count"
  case familyRhythm = "family_rhythm"
  // Breadth and escalation
  case severalBeneficiaries = "several_beneficiaries"
  case beneficiariesPerPayment = "beneficiaries_per_payment"
  case beneficiarySwitches = "beneficiary_switches"
  case escalation = "escalation"
  // Network
  case sharedBeneficiaries = "shared_beneficiaries"
  case linkedPayers = "linked_payers"
  case unsharedBeneficiaries = "unshared_beneficiaries"
  case returningPayers = "returning_payers"
  case othersPayments = "others_payments"
  case othersCompany = "others_company"
  case closedCircle = "closed_circle"
  case watchlist = "watchlist"
  case organisationGiving = "organisation_giving"
  // Time
  case nightPayments = "night_payments"
  // Victim
  case victimAge = "victim_age"
  case burstThenSilence = "burst_then_silence"
  case victimAmounts = "victim_amounts"
  case victimCorridor = "victim_corridor"
  case burstReceivers = "burst_receivers"
  case negotiatedSums = "negotiated_sums"
  // Fraud
  case risingSums = "rising_sums"

  /// The family it belongs to. Each family's total is capped.
  public var family: IndicatorFamily {
    switch self {
    case .lowValueBand, .repeatedAmount, .evenAmounts: .amount
    case .shortGaps, .irregularGaps, .paymentCount, .familyRhythm: .cadence
    case .severalBeneficiaries, .beneficiariesPerPayment, .beneficiarySwitches, .escalation:
      .breadth
    case .sharedBeneficiaries, .linkedPayers, .unsharedBeneficiaries, .returningPayers,
      .othersPayments, .othersCompany, .closedCircle, .watchlist,
      .organisationGiving:
      .network
    case .nightPayments: .time
    case .victimAge, .burstThenSilence, .victimAmounts, .victimCorridor, .burstReceivers,
      .negotiatedSums:
      .victim
    case .risingSums: .fraud
    }
  }

  /// Its id in the catalogue of published indicators.
  public var catalogue: String {
    switch self {
    case .lowValueBand: "B01"
    case .repeatedAmount: "M03"
    case .evenAmounts: "B07"
    case .shortGaps: "B02"
    case .irregularGaps: "B02"
    case .paymentCount: "B03"
    case .familyRhythm: "M01"
    case .severalBeneficiaries: "B04"
    case .beneficiariesPerPayment: "B04"
    case .beneficiarySwitches: "B04"
    case .escalation: "B05"
    case .sharedBeneficiaries: "B11"
    case .linkedPayers: "F03"
    case .unsharedBeneficiaries: "B11"
    case .returningPayers: "F01"
    case .othersPayments: "F01"
    case .othersCompany: "F01"
    case .closedCircle: "M01"
    case .watchlist: "B12"
    case .organisationGiving: "M03"
    case .nightPayments: "B06"
    case .victimAge: "V01"
    case .burstThenSilence: "V02"
    case .victimAmounts: "V03"
    case .victimCorridor: "V04"
    case .burstReceivers: "V05"
    case .negotiatedSums: "V06"
    case .risingSums: "V07"
    }
  }

  /// Its place in the order of declaration, which is the order of columns.
  var ordinal: Int {
    // A switch, since the place is asked for several times a payer and indicator.
    switch self {
    case .lowValueBand: 0
    case .repeatedAmount: 1
    case .evenAmounts: 2
    case .shortGaps: 3
    case .irregularGaps: 4
    case .paymentCount: 5
    case .familyRhythm: 6
    case .severalBeneficiaries: 7
    case .beneficiariesPerPayment: 8
    case .beneficiarySwitches: 9
    case .escalation: 10
    case .sharedBeneficiaries: 11
    case .linkedPayers: 12
    case .unsharedBeneficiaries: 13
    case .returningPayers: 14
    case .othersPayments: 15
    case .othersCompany: 16
    case .closedCircle: 17
    case .watchlist: 18
    case .organisationGiving: 19
    case .nightPayments: 20
    case .victimAge: 21
    case .burstThenSilence: 22
    case .victimAmounts: 23
    case .victimCorridor: 24
    case .burstReceivers: 25
    case .negotiatedSums: 26
    case .risingSums: 27
    }
  }
}

/// A family of indicators that look at the same side of a payer. No family alone is enough (AUSTRAC:
/// "No single financial indicator will reveal ...").
public enum IndicatorFamily: String, CaseIterable, Hashable, Sendable {
  case amount
  case cadence
  case breadth
  case network
  case time
  /// Makes the victim score only, never the purchase score.
  case victim
  /// Makes the fraud victims' lane only, never the purchase score.
  case fraud

  /// Whether its points are part of the purchase score.
  var isOfPurchase: Bool { self != .victim && self != .fraud }
}
