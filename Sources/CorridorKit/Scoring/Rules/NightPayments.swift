/// B06: payments late at night or early in the morning where the payer lives.
///
/// Formula: log2 of the beta-binomial likelihood of k night payments among n under the typology over that
/// under that of the payer's peers (``PeerGroups``). Night is `hours.night_from` to `hours.night_to` at the fixed
/// standard offset of the payer's country.
///
/// Sources: FATF 2025 [second-hand] and ECPAT Sweden [verified] give the direction, no size.
/// Misleads: shift workers; countries of several zones; exports whose stamps are not what they seem.
struct NightPayments: ShareScorer {
  let policy: Policy
  let indicator = Indicator.nightPayments

  let reasonWithoutPayments = Finding.Reason.noTimeOfDay

  func typology(_ policy: Policy) -> BetaBinomial {
    BetaBinomial(alpha: policy.hours.nightAlpha, beta: policy.hours.nightBeta)
  }

  func judge(_ payment: ProfilePayment) -> Bool? {
    payment.localSecond.map { policy.hours.isNight($0 / 3_600) }
  }
}
