/// Whom payers are compared with: payers of their own cohort alone where these are many, all payers where they are few.
///
/// A cohort of n payers borrows b = min (1, max (0, 2 - 2 n / N)) of what all other payers show, with N
/// `cohorts.alone`: everything up to half of N, nothing from N on, so that no other corridor's payments change what is
/// said of its payers. What it is compared with: own counts + b x counts of all others.
///
/// Cohorts that borrow everything are compared with the same, all payers, and form one group; every other cohort is one.
struct PeerGroups: Equatable, Sendable {
  /// The group of each cohort, by its number; 0 borrows everything.
  private let numbers: [Int]
  /// What each cohort borrows, by its number.
  let borrowedByCohort: [Double]
  /// What each group borrows.
  private let borrowed: [Double]

  /// - Parameter payers: of each cohort, by its number.
  init(_ payers: [Int], _ rule: Policy.CohortRule) {
    borrowedByCohort = payers.map { Self.borrowed(by: $0, rule) }
    var borrowed = [1.0]
    var numbers: [Int] = []
    for share in borrowedByCohort {
      numbers.append(share < 1 ? borrowed.count : 0)
      if share < 1 { borrowed.append(share) }
    }
    self.numbers = numbers
    self.borrowed = borrowed
  }

  private static func borrowed(by payers: Int, _ rule: Policy.CohortRule) -> Double {
    payers >= rule.alone ? 0 : min(max(2 - 2 * Double(payers) / Double(rule.alone), 0), 1)
  }

  var cohorts: Int { numbers.count }

  /// How many groups there are, 1 at least.
  var count: Int { borrowed.count }

  /// The group of a cohort.
  subscript(cohort: Int) -> Int { numbers.indices.contains(cohort) ? numbers[cohort] : 0 }

  /// What each group is compared with.
  ///
  /// - Parameter counts: what each group's own payers show.
  func compared(_ counts: [[Int64]]) -> [[Double]] {
    var all = [Int64](repeating: 0, count: counts.first?.count ?? 0)
    for own in counts {
      for cell in all.indices { all[cell] += own[cell] }
    }
    return zip(counts, borrowed).map { own, share in
      zip(own, all).map { Double($0) + share * Double($1 - $0) }
    }
  }

  /// The same of cells by cohort, each cohort's behind the other's.
  func compared(_ cells: [Int64]) -> [[Double]] {
    let size = cells.count / max(cohorts, 1)
    var counts = [[Int64]](repeating: [Int64](repeating: 0, count: size), count: count)
    for (cohort, group) in numbers.enumerated() {
      for cell in 0..<size { counts[group][cell] += cells[cohort * size + cell] }
    }
    return compared(counts)
  }
}
