/// Chances turned into expected shares of false discoveries.
enum FalseDiscovery {
  /// Benjamini-Hochberg: q of the i-th smallest of n = the least, over j >= i, of p_j n / j; at most 1. Equal p
  /// have equal q, whatever the order.
  ///
  /// Source: Benjamini & Hochberg (1995), "Controlling the false discovery rate", JRSS B 57.
  static func qValues(of chances: [Double]) -> [Double] {
    qValues(ofCounted: chances.map { (chance: $0, count: 1) })
  }

  /// The same where each chance stands so many times.
  static func qValues(ofCounted chances: [(chance: Double, count: Int)]) -> [Double] {
    struct Entry: BitwiseCopyable {
      /// Rise as the chances do, since none is negative.
      let bits: UInt64
      let place: Int
    }
    var order = chances.enumerated().map {
      Entry(bits: $0.element.chance.bitPattern, place: $0.offset)
    }
    RadixSort.sort(&order) { $0.bits }
    let number = Double(chances.reduce(0) { $0 + $1.count })
    var q = chances.map(\.chance)
    var least = 1.0
    var place = chances.reduce(0) { $0 + $1.count }
    for entry in order.reversed() {
      // Of equal chances the last place decides, which comes first here.
      least = min(least, chances[entry.place].chance * number / Double(place))
      q[entry.place] = least
      place -= chances[entry.place].count
    }
    return q
  }
}
