/// What the relations of all payers show together: what shares lean on, by group of peers, and who sends from where.
struct RelationTotals: Tallied {
  private enum Column: Int, CaseIterable { case timed, night, counted, low }

  /// By group and column.
  private var sums: [Int64]
  private var origins = [Bool](repeating: false, count: 26 * 26)

  /// - Parameter groups: of peers.
  init(groups: Int) {
    sums = [Int64](repeating: 0, count: groups * Column.allCases.count)
  }

  mutating func observe(_ graph: NetworkGraph) {
    for payer in 0..<graph.payerCount {
      let first = Int(graph.groups[payer]) * Column.allCases.count
      for edge in graph.edges[graph.span(of: payer)] {
        sums[first + Column.timed.rawValue] += Int64(edge.timed)
        sums[first + Column.night.rawValue] += Int64(edge.night)
        sums[first + Column.counted.rawValue] += Int64(edge.counted)
        sums[first + Column.low.rawValue] += Int64(edge.low)
      }
    }
    for country in graph.origins { origins[country.pairIndex] = true }
  }

  var cells: [Int64] {
    get { sums + origins.map { $0 ? 1 : 0 } }
    set {
      sums = Array(newValue.prefix(sums.count))
      origins = newValue.dropFirst(sums.count).map { $0 != 0 }
    }
  }

  /// What each group's own relations show, by column.
  fileprivate var byGroup: [[Int64]] {
    stride(from: 0, to: sums.count, by: Column.allCases.count).map {
      Array(sums[$0..<$0 + Column.allCases.count])
    }
  }

  /// A bit for each sending country, by its pair index. More than 64 share the last one: no beneficiary is known that
  /// has them all.
  fileprivate var countryBits: [UInt64] {
    var number = 0
    return origins.map { isSeen in
      guard isSeen else { return 0 }
      defer { number += 1 }
      return UInt64(1) << UInt64(min(number, 63))
    }
  }

  fileprivate static func night(_ sums: [Double]) -> Double { share(.night, .timed, sums) }
  fileprivate static func low(_ sums: [Double]) -> Double { share(.low, .counted, sums) }

  private static func share(_ shown: Column, _ judged: Column, _ sums: [Double]) -> Double {
    sums[shown.rawValue] / max(sums[judged.rawValue] * Double(NetworkGraph.Edge.unit), 1)
  }
}

/// What shares among a beneficiary's other payers lean on.
struct RelationShares: Sendable {
  /// Payments at night, and of low sums, among those of each group's peers.
  let night: [Double]
  let low: [Double]
  let countryBits: [UInt64]

  init(_ totals: RelationTotals, _ peers: PeerGroups) {
    let compared = peers.compared(totals.byGroup)
    night = compared.map(RelationTotals.night)
    low = compared.map(RelationTotals.low)
    countryBits = totals.countryBits
  }
}
