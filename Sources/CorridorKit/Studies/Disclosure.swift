/// What may be printed of figures that rest on few people, so that none can be computed back.
///
/// A cell rests on its payers. Fewer than the least number, and it is withheld; so is whatever would let it be
/// computed. Groups are parts of one another, so one pattern of withheld classes holds for all of them, also
/// for the payments in no printed group: then no difference of groups tells what a class holds, and within a
/// group only the sum of the withheld classes is known, which itself rests on enough payers.
///
/// After Hundepool et al. (2012), "Statistical Disclosure Control": threshold rule and secondary
/// suppression. What payers and payments tell together: ``CountDisclosure``. What tables that cut alike tell, a
/// country's corridors and its currency, a year and its months: ``CrossedCuts``. Payments that are a few more than a
/// class's payers, or a few fewer than the group's: ``withoutPayments(_:hidden:)``. Not covered: one payer who holds most of a class, and other tables
/// that happen to cut alike.
struct Disclosure: Sendable {
  /// The least number of payers of a printed cell; 1 withholds nothing.
  let least: Int

  func isSmall(_ payers: Int) -> Bool { payers > 0 && payers < least }

  /// What a count of some of all payers rests on: the smaller side, for each tells the other; all or none
  /// tells of nobody in particular.
  static func support(_ count: Int, of all: Int) -> Int {
    count == all ? all : min(count, all - count)
  }

  /// The classes of a table that are withheld in every group.
  ///
  /// - Parameters:
  ///   - payers: for every group, printed or not, the payers of each class.
  ///   - fixed: classes whose figures stand in another table too: withheld only if they are small.
  ///   - sums: sets of classes whose sum another table tells.
  func hidden(
    among payers: [[ClassMembers]], fixed: Set<Int> = [], sums: [Set<Int>] = []
  ) -> Set<Int> {
    guard least > 1, let count = payers.first?.count else { return [] }
    let all = Set(0..<count)
    var hidden = all.filter { level in payers.contains { isSmall($0[level].count) } }
    guard !hidden.isEmpty else { return [] }
    // Each round hides at least one more, so this ends.
    while let set = ([all] + sums).first(where: { !isSafe(hidden.intersection($0), payers) }) {
      let left = set.subtracting(hidden)
      let candidates = left.subtracting(fixed).isEmpty ? left : left.subtracting(fixed)
      // The smallest, and of equals the first: it costs least.
      let next = candidates.min { a, b in
        let (x, y) = (payers[0][a].count, payers[0][b].count)
        return x != y ? x < y : a < b
      }
      guard let next else { return all }
      hidden.insert(next)
    }
    return hidden
  }

  /// Whether the sum of withheld classes tells nothing: two at least, and enough payers in every group.
  func isSafe(_ hidden: Set<Int>, _ payers: [[ClassMembers]]) -> Bool {
    guard !hidden.isEmpty else { return true }
    guard hidden.count > 1 else { return false }
    return payers.allSatisfy { group in
      var together: Set<UInt32> = []
      // Where a class has enough payers, so many of them are named.
      for level in hidden { together.formUnion(group[level].few) }
      return !isSmall(together.count)
    }
  }

  /// Who of each class is left when the cohort's and the comparison's payers are taken from all: as many as that
  /// difference says, whoever they are.
  ///
  /// - Parameter payers: all, the cohort's, the comparison's and others', by class; all alone leaves nobody.
  func left(of payers: [[ClassMembers]]) -> [[ClassMembers]] {
    guard payers.count > 2 else { return [] }
    return [
      payers[0].indices.map { level in
        let left = payers[0][level].count - payers[1][level].count - payers[2][level].count
        return ClassMembers(count: max(0, left), class: level, least: least)
      }
    ]
  }

  /// Payers and payments of a class.
  struct Volume: Sendable {
    let payers: Int
    let payments: Int

    /// Payments beyond each payer's first.
    var repeats: Int { payments - payers }
  }

  /// Which figures of a list are withheld, by group: a quantile where it rests on too few payers, a
  /// count, sum, mean or share in all groups if it does in one.
  ///
  /// - Parameter support: for every group, printed or not, how many payers each figure rests on.
  func withheld(_ figures: [StudyFigure], _ support: [[Int]]) -> [[Bool]] {
    guard least > 1 else { return support.map { $0.map { _ in false } } }
    return support.map { group in
      figures.indices.map { index in
        figures[index].addsUp
          ? support.contains { isSmall($0[index]) } : isSmall(group[index])
      }
    }
  }

  /// Whether an interval may be printed: neither of its bounds is what few payers show.
  func allows(
    _ interval: (low: Double, high: Double), of figure: Int, _ measures: any StudyMeasures
  ) throws(SourceError) -> Bool {
    guard least > 1 else { return true }
    for bound in [interval.low, interval.high]
    where try measures.support(ofBound: bound, of: figure) < least { return false }
    return true
  }
}
