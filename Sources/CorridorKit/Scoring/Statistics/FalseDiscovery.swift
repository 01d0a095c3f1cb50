/// Chances turned into expected shares of false discoveries.
enum FalseDiscovery {
  /// Benjamini-Hochberg: q of the i-th smallest of n = the least, over j >= i, of p_j n / j; at most 1. Equal p
  /// have equal q, whatever the order.
  ///
  /// Source: Benjamini & Hochberg (1995), "Controlling the false discovery rate", JRSS B 57.
  static func qValues(of chances: [Double]) -> [Double] {
    struct Entry: BitwiseCopyable {
      /// Rise as the chances do, since none is negative.
      let bits: UInt64
      let place: Int
    }
    var order = chances.enumerated().map { Entry(bits: $0.element.bitPattern, place: $0.offset) }
    RadixSort.sort(&order) { $0.bits }
    var q = chances
    var least = 1.0
    for place in stride(from: order.count - 1, through: 0, by: -1) {
      least = min(least, chances[order[place].place] * Double(chances.count) / Double(place + 1))
      q[order[place].place] = least
    }
    return q
  }
}
