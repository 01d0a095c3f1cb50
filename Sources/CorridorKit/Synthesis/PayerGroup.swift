/// What kind of payer somebody in a synthetic world is: the truth that a detector does not see.
///
/// All but the last two are ordinary people or victims of fraud, taken from what is published of
/// ordinary remittances and, where nothing is, from own choice, so that a detector is tried on whom
/// it must not accuse.
public enum PayerGroup: String, CaseIterable, Sendable {
  /// Supports relatives each month. IFAD (2018): US$200-300 every one to two months; ADB (2004-05
  /// survey): mean US$340 a month to the Philippines.
  case familyMonthly = "family_monthly"
  case familyFortnightly = "family_fortnightly"
  case familyWeekly = "family_weekly"
  /// Sends small sums each week. Small top-ups between are ordinary too (Western Union's chief
  /// executive in 2015, as reported: a mother who asks for US$160). Sums are own choice.
  case poorFamily = "poor_family"
  /// Brothers and sisters who each support the same parent, two to five of them. Own choice: no
  /// share of such families is published, here and in the next two.
  case sibling
  /// Two of one household who both send to one relative, in turn.
  case couple
  /// Friends or cousins who each help the same person now and then.
  case friend
  /// Sends now and then, for a birthday or a repair. Own choice.
  case occasional
  /// Family support paid out by one agent for a whole neighbourhood. Own choice.
  case agentClient = "agent_client"
  /// Sends to a priest who hands on. Own choice: no figures are published.
  case parishioner
  /// Gives an organisation a fixed sum a month: child sponsorship of US$25 a month (visayans.org),
  /// mean gift of 27 pounds (a British survey of 2020-21, as reported).
  case donor
  /// Pays a freelancer for work. Own choice.
  case freelancerClient = "freelancer_client"
  /// Lives abroad part of the year and pays rent and bills there. Own choice.
  case expatriate
  /// Pays one person who deceives: median loss US$2,400 to 4,400 (Federal Trade Commission,
  /// 2018-2022).
  case romanceVictim = "romance_victim"
  /// Pays a swindler once or a few times. Own choice.
  case scamVictim = "scam_victim"
  /// Supports adults met online or on a journey: small irregular sums, evenings, shared payees. No
  /// distribution is published; likely the hardest to tell from a buyer.
  case adultRelationship = "adult_relationship"
  /// Buys from small sellers abroad. Own choice.
  case sellerCustomer = "seller_customer"
  /// Buys at a merchant with hundreds or thousands of payers. Own choice.
  case shopper
  /// Buys credit for games at a platform with thousands of payers: small sums, in bursts, at night.
  /// Own choice.
  case gamer
  /// Pays a school or university by term. Own choice.
  case tuitionPayer = "tuition_payer"
  /// Sends for others: many payees, family sums, each week. Own choice.
  case courier
  /// A relative of somebody who facilitates abuse, and does not know it. Own choice.
  case facilitatorRelative = "facilitator_relative"
  /// Extorted with intimate pictures: first below EUR 250, at most EUR 1,500 in all, rapid, then
  /// silence (FATF 2025, as reported); to Nigeria, Cote d'Ivoire, the Philippines (Thorn and NCMEC
  /// 2024).
  case sextortionVictim = "sextortion_victim"
  /// Pays for the abuse of children: median A$51 (Australian Institute of Criminology, T&I 639),
  /// under A$55 at gaps under 20 days (T&I 634), 3 % of payers make half of all payments (T&I 589).
  case buyer

  /// Whether its members pay relatives in the ordinary way.
  var isFamily: Bool {
    switch self {
    case .familyMonthly, .familyFortnightly, .familyWeekly, .poorFamily, .sibling, .couple: true
    default: false
    }
  }
}
