/// The bins of a rising function of whole numbers, found without working the function out: each bin's least
/// whole number is searched once.
struct WholeBinning: Sendable {
  /// The least number of each bin but the first; rising.
  private let least: [Int64]

  /// - Parameters:
  ///   - most: no greater number falls into another bin than this one.
  ///   - value: rising, for numbers from 1 on; smaller ones count as 1.
  init(_ binning: Binning, through most: Int64, of value: (Int64) -> Double) {
    least = (1..<max(binning.count, 1)).map { bin in
      var (low, high) = (Int64(1), most + 1)
      while low < high {
        let middle = (low + high) / 2
        if value(middle) >= binning.edges[bin] { high = middle } else { low = middle + 1 }
      }
      return low
    }
  }

  func bin(of number: Int64) -> Int {
    var (low, high) = (0, least.count)
    while low < high {
      let middle = (low + high) / 2
      if number >= least[middle] { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
