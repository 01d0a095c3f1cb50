/// What of a network graph can speak: beneficiaries with several payers, and those that somebody listed.
///
/// Most beneficiaries are paid by one payer only and say nothing of anybody else; without them every
/// pass over the rest is short. Payers and beneficiaries have numbers of their own here, in the order of the whole.
struct SharedGraph: Sendable {
  /// Payers of such beneficiaries, with their edges to these alone.
  let graph: NetworkGraph
  /// The numbers in the whole graph.
  let payerNumbers: [UInt32]
  let beneficiaryNumbers: [UInt32]
  /// Payers of each beneficiary.
  let payers: [UInt32]
  /// Beneficiaries of each payer that others pay too.
  let shared: [UInt32]
  /// What all edges show, also those left out.
  let nightShare: Double
  let lowShare: Double
  /// All countries that anybody sends from, by code.
  let countries: [Country]

  /// - Parameters:
  ///   - counts: payers of each beneficiary of the whole.
  ///   - isListed: of beneficiaries of the whole.
  init(of whole: NetworkGraph, payers counts: [UInt32], isListed: (Int) -> Bool) {
    var numbers = [UInt32](repeating: .max, count: counts.count)
    var beneficiaryNumbers: [UInt32] = []
    var payers: [UInt32] = []
    for (beneficiary, count) in counts.enumerated() where count >= 2 || isListed(beneficiary) {
      numbers[beneficiary] = UInt32(payers.count)
      beneficiaryNumbers.append(UInt32(beneficiary))
      payers.append(count)
    }
    var payerNumbers: [UInt32] = []
    var shared: [UInt32] = []
    graph = whole.reduced { number, edges in
      var common: UInt32 = 0
      let first = edges.count
      for edge in whole.span(of: number) {
        var kept = whole.edges[edge]
        let beneficiary = numbers[Int(kept.beneficiary)]
        guard beneficiary != .max else { continue }
        kept.beneficiary = beneficiary
        edges.append(kept)
        if payers[Int(beneficiary)] >= 2 { common += 1 }
      }
      guard edges.count > first else { return false }
      payerNumbers.append(UInt32(number))
      shared.append(common)
      return true
    }
    self.payerNumbers = payerNumbers
    self.beneficiaryNumbers = beneficiaryNumbers
    self.payers = payers
    self.shared = shared
    var (timed, night, counted, low): (Int64, Int64, Int64, Int64) = (0, 0, 0, 0)
    for edge in whole.edges {
      timed += Int64(edge.timed)
      night += Int64(edge.night)
      counted += Int64(edge.counted)
      low += Int64(edge.low)
    }
    let unit = Double(NetworkGraph.Edge.unit)
    nightShare = Double(night) / max(Double(timed) * unit, 1)
    lowShare = Double(low) / max(Double(counted) * unit, 1)
    var seen = [Country?](repeating: nil, count: 26 * 26)
    for country in whole.origins { seen[country.pairIndex] = country }
    countries = seen.compactMap { $0 }
  }
}
