/// Bits as points: thousandths, rounded once. From here on everything is integers.
enum Points {
  static func rounded(_ bits: Double) -> Int32 {
    guard bits.isFinite else { return 0 }
    // Adding and taking off 1.5 x 2^52 leaves a whole number, rounded to the nearest and from a half to the even one
    // (IEEE 754): what `rounded(.toNearestOrEven)` does, without a call where the processor's baseline lacks it.
    let shift = 6_755_399_441_055_744.0
    return Int32((min(max(bits, -1_000), 1_000) * 1_000 + shift) - shift)
  }

  /// An integer quotient rounded half away from zero; `divisor` is positive.
  static func quotient(_ dividend: Int64, _ divisor: Int64) -> Int64 {
    let half = divisor / 2
    return dividend >= 0 ? (dividend + half) / divisor : -((-dividend + half) / divisor)
  }
}
