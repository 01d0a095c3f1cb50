/// B07: sums in even denominations.
///
/// Formula: log2 of the beta-binomial likelihood of k even sums among n under the typology over that under
/// that of the payer's peers (``PeerGroups``).
///
/// Source: FATF 2025, payments may be even-denominated [second-hand], without a figure.
/// Misleads: many honest sums are round; the population's share says how many.
struct EvenAmounts: ShareScorer {
  let policy: Policy
  let indicator = Indicator.evenAmounts

  func typology(_ policy: Policy) -> BetaBinomial {
    BetaBinomial(alpha: policy.amount.evenAlpha, beta: policy.amount.evenBeta)
  }

  func judge(_ payment: ProfilePayment) -> Bool? { payment.isEven }
}
