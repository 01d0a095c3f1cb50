/// How often each payer of a group counts: once each, or as often as a bootstrap drew it.
///
/// A draw takes each payer a number of times with the law of Poisson and mean 1, by a hash of the draw and the
/// payer's number alone: nothing need be held for a payer, and no draw waits for another. Given how many payers a draw
/// has in all, the numbers are those of drawing so many with replacement.
///
/// Source: Hanley & MacGibbon (2006), "Creating non-parametric bootstrap samples using Poisson frequencies",
/// Computer Methods and Programs in Biomedicine 83. The hash is that of ``RandomStream``.
struct PayerWeights: Sendable {
  let isResampled: Bool
  private let key: UInt64
  /// What the first payers' hashes say: to look it up takes less than to work it out each time.
  private let first: [UInt8]

  /// So many are looked up: what fits into a processor's own memory.
  private static let most = 1 << 18

  /// Every payer once.
  static let once = PayerWeights()

  private init() { (isResampled, key, first) = (false, 0, []) }

  /// One draw of a group.
  ///
  /// - Parameter payers: of the group; it changes nothing but the time it takes.
  init(seed: UInt64, group: Int, draw: Int, payers: Int = 0) {
    var stream = RandomStream(seed: seed, salt: UInt64(group) + 1, index: draw)
    let key = stream.next()
    self.key = key
    isResampled = true
    // Never above 20: see the law's places.
    first = (0..<UInt32(min(payers, Self.most))).map { UInt8(Self.weight(key, $0)) }
  }

  @inline(__always)
  subscript(payer: UInt32) -> Int64 {
    if Int(payer) < first.count { return Int64(first[Int(payer)]) }
    return isResampled ? Self.weight(key, payer) : 1
  }

  @inline(__always)
  private static func weight(_ key: UInt64, _ payer: UInt32) -> Int64 {
    var mixed = key &+ (UInt64(payer) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return poisson(mixed ^ (mixed >> 31))
  }

  /// How often all of a number of payers count together.
  func total(of payers: Int) -> Int64 {
    guard isResampled else { return Int64(payers) }
    return (0..<UInt32(clamping: payers)).reduce(0) { $0 + self[$1] }
  }

  /// The number of the law of Poisson with mean 1 at a place of 2^64: how many of its cumulated chances are not
  /// above. The first six are compared without a branch, for which is met cannot be foreseen.
  @inline(__always)
  private static func poisson(_ place: UInt64) -> Int64 {
    var number: Int64 = place >= 0x5E2D_58D8_B3BC_DF1B ? 1 : 0
    number &+= place >= 0xBC5A_B1B1_6779_BE35 ? 1 : 0
    number &+= place >= 0xEB71_5E1D_C158_2DC3 ? 1 : 0
    number &+= place >= 0xFB23_9797_34A2_52F2 ? 1 : 0
    number &+= place >= 0xFF10_25F5_9174_DC3E ? 1 : 0
    number &+= place >= 0xFFD9_0F3B_A405_5E1A ? 1 : 0
    return number < 6 ? number : tail(place)
  }

  /// The same from six on, once in 1,700 times. Beyond the last the chance is below 2^-64.
  private static func tail(_ place: UInt64) -> Int64 {
    let cumulated: [UInt64] = [
      0xFFFA_8B71_FC72_C914, 0xFFFF_540C_0914_B3CA, 0xFFFF_ED1F_4AA8_F120,
      0xFFFF_FE21_6E64_1463, 0xFFFF_FFD4_D85D_3183, 0xFFFF_FFFC_6DA2_62B5,
      0xFFFF_FFFF_BA12_D179, 0xFFFF_FFFF_FB07_C64D, 0xFFFF_FFFF_FFAB_8EA5,
      0xFFFF_FFFF_FFFA_BE22, 0xFFFF_FFFF_FFFF_B11A, 0xFFFF_FFFF_FFFF_FBA1,
      0xFFFF_FFFF_FFFF_FFC5, 0xFFFF_FFFF_FFFF_FFFD,
    ]
    return 6 + Int64(cumulated.count { place >= $0 })
  }
}
