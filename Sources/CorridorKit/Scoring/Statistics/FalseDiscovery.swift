/// Chances turned into expected shares of false discoveries.
enum FalseDiscovery {
  /// Benjamini-Hochberg: q of the i-th smallest of n = the least, over j >= i, of p_j n / j; at most 1. Equal p
  /// have equal q, whatever the order.
  ///
  /// Source: Benjamini & Hochberg (1995), "Controlling the false discovery rate", JRSS B 57.
  static func qValues(of chances: [Double]) -> [Double] {
    let order = chances.indices.sorted { (chances[$0], $0) < (chances[$1], $1) }
    var q = chances
    var least = 1.0
    for place in stride(from: order.count - 1, through: 0, by: -1) {
      least = min(least, chances[order[place]] * Double(chances.count) / Double(place + 1))
      q[order[place]] = least
    }
    return q
  }
}
