/// Where each indicator comes from, for the people who must defend it.
///
/// Only what could be confirmed is quoted as published; the rest says that it is an own choice.
enum IndicatorSources {
  static func source(of indicator: Indicator) -> Provenance {
    switch indicator {
    case .lowValueBand:
      .published(
        "AUSTRAC case study: remittances of A$10 to A$100; AIC Trends & issues 639: median A$51;"
          + " the band's upper end FATF 2025, EUR 10 to 200 (that one second-hand)")
    case .repeatedAmount:
      .ownChoice(because: "donations, fees and family support are often one fixed sum")
    case .evenAmounts:
      .published("FATF 2025: payments may be even-denominated", .verifiedSecondHand)
    case .shortGaps:
      .published("AIC Trends & issues 634: small amounts at intervals of less than 20 days")
    case .irregularGaps:
      .ownChoice(because: "family support follows paydays; what is bought does not")
    case .paymentCount:
      .published("AIC Trends & issues 589: 3 % of payers made half of all payments")
    case .familyRhythm:
      .published("IFAD 2018: migrants send US$200 to 300 every one to two months")
    case .severalBeneficiaries, .beneficiariesPerPayment, .beneficiarySwitches:
      .published(
        "AUSTRAC v Westpac, statement of claim 2019: small sums to multiple beneficiaries within"
          + " short timeframes", .verifiedSecondHand)
    case .escalation:
      .published("AIC Trends & issues 589: amounts rose and gaps shortened with more payments")
    case .sharedBeneficiaries:
      .published("AUSTRAC case study: a common beneficiary paid by multiple customers")
    case .linkedPayers:
      .ownChoice(because: "suspicion travels over shared beneficiaries, leaving the payer out")
    case .unsharedBeneficiaries:
      .ownChoice(because: "most payers of unshared beneficiaries could not be seen otherwise")
    case .returningPayers:
      .ownChoice(because: "a small seller's customers mostly pay once, purchasers come back")
    case .othersPayments:
      .ownChoice(
        because: "customers pay once or twice, companions for years, purchasers in between")
    case .othersCompany:
      .ownChoice(
        because: "purchasers are strangers to one another, members of a community are not")
    case .closedCircle:
      .ownChoice(because: "siblings, couples and relatives support the same people")
    case .watchlist:
      .published("AUSTRAC case studies: payments to known facilitators; the list is the user's own")
    case .organisationGiving:
      .published("Child sponsorship at US$25 a month to an organisation (visayans.org)")
    case .nightPayments:
      .published(
        "ECPAT Sweden 2024, Projekt Indikatorer: payments late in the evening and at night")
    case .victimAge:
      .published("Thorn and NCMEC 2024: 90 % of reported victims are boys of 14 to 17")
    case .burstThenSilence:
      .published("FinCEN FIN-2025-NTC2: a series of payments over a short period")
    case .victimAmounts:
      .published(
        "FATF 2025: often below EUR 250 at first, generally not above EUR 1,500 in all",
        .verifiedSecondHand)
    case .negotiatedSums:
      .published("one published case: US$500, then 300, then 150", .verifiedSecondHand)
    case .risingSums:
      .published("FTC: median losses of US$2,400 to 4,400, sent repeatedly; rising sums are ours")
    case .burstReceivers:
      .published(
        "Operation Huntsman (AFP, AUSTRAC): mule accounts of extorted payments closed by the hundred"
      )
    case .victimCorridor:
      .published("Thorn and NCMEC 2024: 47 % of reports tie to Nigeria and Côte d'Ivoire")
    }
  }
}

extension Provenance {
  /// The publication or reason with its certainty, as reports quote it.
  var sentence: String {
    certainty == .ownChoice ? "own choice: \(text)" : "\(text) (\(certainty.rawValue))"
  }
}
