/// In which light a payer's payments ask for a look.
public enum Lane: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  /// The pattern resembles published descriptions of paid child sexual abuse.
  case possiblePurchase
  /// Nothing asks for a look: most payers.
  case none
  /// The pattern resembles payments extorted from a sextortion victim: for protection, never a suspect.
  case possibleVictim
  /// The pattern resembles romance and similar fraud: for protection.
  case possibleFraudVictim

  /// A stable snake_case name.
  public var name: String {
    switch self {
    case .possiblePurchase: "possible_purchase"
    case .none: "none"
    case .possibleVictim: "possible_victim"
    case .possibleFraudVictim: "possible_fraud_victim"
    }
  }
}
