/// One payer's payments in scope, and what can be said of them without any other payer.
///
/// Indicators of purchase look at the *residual*: what remains when relations in rhythm, organisations,
/// hubs and payments made as a minor are set aside. So a purchaser who also supports a family is seen,
/// and a family's support never counts as a pattern.
public struct PayerProfile: Sendable {
  /// The payer's number in its ledger.
  var payer = 0
  /// Oldest first.
  public internal(set) var payments: [ProfilePayment] = []
  public internal(set) var relations: [Relation] = []
  /// Indices of the payments that are not set aside, rising.
  public internal(set) var residual: [Int] = []
  /// Gaps between successive residual payments, seconds, at least an hour each.
  public internal(set) var gaps: [Int64] = []
  /// The commonest destination; of equals the first by code. Payers of one cohort are compared.
  public internal(set) var cohort: Country
  /// Full years of age at the last payment; nil if no birth date is known.
  public internal(set) var ageAtLastPayment: Int?

  /// The whole history in outline.
  var shape = PayerShape()
  /// Relations with at least one residual payment.
  public internal(set) var residualRelations: [Int] = []

  init() {
    // Replaced by the first payment: a profile without payments is never handed out.
    cohort = PolicyDefaults.purchaseDestinations[0]
  }

  /// Payments in cents of the reference currency.
  public var totalReferenceCents: Int { payments.reduce(0) { $0 + $1.referenceCents } }

  /// The residual payments themselves.
  public var residualPayments: some Sequence<ProfilePayment> {
    // The closure keeps the payments alone, not the whole profile.
    let payments = payments
    return residual.lazy.map { payments[$0] }
  }
}
