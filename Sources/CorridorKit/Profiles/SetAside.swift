/// Why a payment is left out of what indicators of purchase look at (``PayerProfile``).
///
/// Of several reasons the first in this order is named. It says nothing of guilt or innocence: a purchaser may pay in
/// rhythm, and a facilitator may have very many payers.
public enum SetAside: String, CaseIterable, Sendable {
  /// The payer was under the policy's age of majority: never evidence of purchase.
  case underAge = "under_age"
  /// To a beneficiary paid in a steady rhythm, as families do.
  case rhythm = "steady_rhythm"
  /// To a receiver that is paid as organisations are.
  case organisation
  /// To a beneficiary with so many payers that paying it says nothing.
  case hub
}

extension PayerProfile {
  /// Of each payment, oldest first, why it is set aside; nil where indicators of purchase look at it.
  var setAside: [SetAside?] {
    payments.map { payment in
      if payment.paidAsMinor { return .underAge }
      let relation = relations[payment.relation]
      if relation.isRhythmic { return .rhythm }
      return switch relation.receiver {
      case .organisation: .organisation
      case .hub: .hub
      case .ordinary: nil
      }
    }
  }
}
