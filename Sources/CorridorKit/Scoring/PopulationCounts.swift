/// What payers of each cohort show, as integers: the ordinary side of the evidence, without anybody's payments.
struct PopulationCounts: Equatable, Sendable {
  /// Cohorts by code.
  var cohorts: [Country]
  /// Payers of each cohort.
  var payers: [Int]
  /// What each indicator counted, by its ordinal; empty where it counts nothing.
  var cells: [[Int64]]

  var payerCount: Int { payers.reduce(0, +) }

  /// The same with every country of `others` among its cohorts: those it lacks hold nobody and borrow everything.
  func covering(_ others: [Country], _ scorers: [any PopulationScorer]) -> PopulationCounts {
    let all = Set(cohorts).union(others).sorted()
    guard all != cohorts else { return self }
    let places = cohorts.map { country in all.firstIndex(of: country) ?? 0 }
    var wide = PopulationCounts(
      cohorts: all, payers: [Int](repeating: 0, count: all.count), cells: cells)
    for (place, count) in zip(places, payers) { wide.payers[place] = count }
    for scorer in scorers {
      let size = scorer.cellCount(cohorts: 1)
      let ordinal = scorer.indicator.ordinal
      var row = [Int64](repeating: 0, count: size * all.count)
      for (number, place) in places.enumerated() {
        for cell in 0..<size { row[place * size + cell] = cells[ordinal][number * size + cell] }
      }
      wide.cells[ordinal] = row
    }
    return wide
  }

  // MARK: Folding

  /// Cohorts of fewer payers are folded into ``Country/folded``. Own choice.
  static let leastPayers = 20
  /// Bins that fewer payers may stand in are folded. Own choice; common practice in official statistics is 3 to 10.
  static let leastInBin = 5

  /// The same with what few payers show hidden, so that a file of it can be given away.
  ///
  /// Small cohorts, and then small bins of the others, are counted with the cohort ``Country/folded``, so that what all
  /// cohorts show together stays as it is. What is small there too is counted in the next bin that is not, and
  /// left out where the whole row is small. Sums over a cohort's payers fold as one.
  func folded(_ scorers: [any PopulationScorer]) -> PopulationCounts {
    var counts = covering([.folded], scorers)
    guard let rest = counts.cohorts.firstIndex(of: .folded) else { return self }
    let small = counts.cohorts.indices.filter {
      $0 != rest && counts.payers[$0] < Self.leastPayers
    }
    for cohort in small {
      counts.payers[rest] += counts.payers[cohort]
      counts.payers[cohort] = 0
    }
    for scorer in scorers {
      let row = scorer.row
      let size = scorer.cellCount(cohorts: 1)
      let least = row.mostOfOnePayer * Int64(Self.leastInBin)
      let ordinal = scorer.indicator.ordinal
      var cells = counts.cells[ordinal]
      for cohort in counts.cohorts.indices where cohort != rest {
        let isSmall = small.contains(cohort) || row.areSums && cells[cohort * size] < least
        for cell in 0..<size where isSmall || !row.areSums && cells[cohort * size + cell] < least {
          cells[rest * size + cell] += cells[cohort * size + cell]
          cells[cohort * size + cell] = 0
        }
      }
      let rests = rest * size..<(rest + 1) * size
      if !row.areSums {
        for start in stride(from: rests.lowerBound, to: rests.upperBound, by: row.bins) {
          Self.join(&cells, start..<start + row.bins, least: least)
        }
      } else if cells[rests.lowerBound] < least {
        for cell in rests { cells[cell] = 0 }
      }
      counts.cells[ordinal] = cells
    }
    return counts.without(small, scorers)
  }

  private static func join(_ cells: inout [Int64], _ row: Range<Int>, least: Int64) {
    var carried: Int64 = 0
    var last: Int?
    for cell in row {
      cells[cell] += carried
      carried = 0
      if cells[cell] >= least {
        last = cell
      } else {
        (carried, cells[cell]) = (cells[cell], 0)
      }
    }
    if let last { cells[last] += carried }
  }

  private func without(
    _ empty: [Int], _ scorers: [any PopulationScorer]
  ) -> PopulationCounts {
    let kept = cohorts.indices.filter { !empty.contains($0) }
    var narrow = PopulationCounts(
      cohorts: kept.map { cohorts[$0] }, payers: kept.map { payers[$0] }, cells: cells)
    for scorer in scorers {
      let size = scorer.cellCount(cohorts: 1)
      let ordinal = scorer.indicator.ordinal
      narrow.cells[ordinal] = kept.flatMap { Array(cells[ordinal][$0 * size..<($0 + 1) * size]) }
    }
    return narrow
  }
}

/// How a scorer's cells hang together: for each cohort rows of so many bins.
struct CellRow: Equatable, Sendable {
  let bins: Int
  /// What one payer counts in a bin at most; of sums, in the first.
  let mostOfOnePayer: Int64
  /// Whether the row holds sums over the same payers and no bins: they stand or fall together.
  var areSums = false
}

extension Country {
  /// Stands for all cohorts too small to be told apart: `ZZ`, which ISO 3166-1 leaves to its users.
  static let folded = Country(unassigned: ())

  private init(unassigned: Void) { packed = 0x5A5A }
}
