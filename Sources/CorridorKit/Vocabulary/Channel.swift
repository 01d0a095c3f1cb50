/// Through what a payment went, as far as the export says.
public enum Channel: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case unknown = 0
  /// A bank transfer.
  case bank
  /// A money-transfer operator's counter or app.
  case moneyTransfer
  /// An electronic wallet or peer-to-peer app.
  case wallet
  /// Paid in or out in cash.
  case cash
  /// A payment card.
  case card
  /// A virtual-asset service.
  case crypto

  /// A stable snake_case name.
  public var name: String {
    switch self {
    case .unknown: "unknown"
    case .bank: "bank"
    case .moneyTransfer: "money_transfer"
    case .wallet: "wallet"
    case .cash: "cash"
    case .card: "card"
    case .crypto: "crypto"
    }
  }
}
