/// Hands out profiles by the block, in space that is used again.
struct ProfileBlock: Sendable {
  /// Payers of a block.
  static let size = 64

  private var builder: ProfileBuilder
  private var profiles: [PayerProfile] = []

  /// - Parameter receivers: nil while these are still being counted.
  init(ledger: Ledger, policy: Policy, receivers: Receivers?) {
    builder = ProfileBuilder(ledger: ledger, policy: policy, receivers: receivers)
  }

  /// Hands the profiles of `payers` to `body`, block by block, in their order.
  mutating func forEach(of payers: some Sequence<Int>, _ body: ([PayerProfile]) -> Void) {
    var filled = 0
    for payer in payers {
      if filled == profiles.count { profiles.append(PayerProfile()) }
      builder.load(payer, into: &profiles[filled])
      filled += 1
      if filled == Self.size {
        body(profiles)
        filled = 0
      }
    }
    profiles.removeLast(profiles.count - filled)
    if filled > 0 { body(profiles) }
  }
}
