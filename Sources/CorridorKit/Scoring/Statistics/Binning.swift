/// Bins of a measured value: half-open, from each edge up to the next; what lies outside falls into the
/// first or the last.
struct Binning: Sendable {
  /// Rising; one more than there are bins.
  let edges: [Double]

  var count: Int { edges.count - 1 }

  func bin(of value: Double) -> Int {
    var low = 0
    var high = count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if value >= edges[middle] { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Bins of equal width.
  static func even(from low: Double, to high: Double, width: Double) -> Binning {
    let bins = max(1, Int(((high - low) / width).rounded(.up)))
    return Binning(edges: (0...bins).map { low + Double($0) * width })
  }

  /// Masses of a normal distribution over the bins, mixed with a uniform floor of `floor`; what lies
  /// outside belongs to the first and the last bin.
  func normalMasses(mean: Double, deviation: Double, floor: Double) -> [Double] {
    (0..<count).map { bin in
      let below = bin == 0 ? 0 : normalDistribution((edges[bin] - mean) / deviation)
      let above =
        bin == count - 1 ? 1 : normalDistribution((edges[bin + 1] - mean) / deviation)
      return (1 - floor) * (above - below) + floor / Double(count)
    }
  }
}
