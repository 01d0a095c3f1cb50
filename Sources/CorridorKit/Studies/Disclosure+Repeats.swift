/// Payments beside payers of classes: who of a class paid there again, and who of a group never did.
///
/// The least number of payers is that of Hundepool et al. (2012), "Statistical Disclosure Control"; that it is applied
/// to these differences is our own.
extension Disclosure {
  /// Whether some class's payments are a few more than its payers, so that few paid there again, or a few fewer than
  /// the group's payers where few never paid there. A class that holds all payments of its group is no matter of this table.
  func tellsRepeats(_ groups: [Standing], hidden: Set<Int>) -> Bool {
    groups.contains { !few($0, hidden: hidden).isEmpty }
  }

  private func few(_ group: Standing, hidden: Set<Int>) -> [Int] {
    guard least > 1 else { return [] }
    let all = group.classes.reduce(0) { $0 + $1.payments }
    return group.classes.indices.filter {
      let volume = group.classes[$0]
      // No fewer than the payers less the payments never paid there: of few it tells how few at least.
      let tellsNever =
        isSmall(group.payers - volume.payers) && isSmall(group.payers - volume.payments)
      return !hidden.contains($0) && volume.payments < all
        && (isSmall(volume.repeats) || tellsNever)
    }
  }

  /// The classes of a table whose payments are withheld in every group: those in which few paid again, or never, and
  /// others until what all of them hold together tells of none or of enough. Where even all of
  /// them tell of few (``isTold(_:hidden:)``), the payers must go as well.
  func withoutPayments(_ groups: [Standing], hidden: Set<Int>) -> Set<Int> {
    guard let first = groups.first?.classes else { return [] }
    var chosen = Set(groups.flatMap { few($0, hidden: hidden) })
    guard !chosen.isEmpty else { return [] }
    // Each round takes one more, so this ends.
    while !isSafe(chosen, groups, hidden) {
      let next = first.indices.filter { !chosen.contains($0) && !hidden.contains($0) }
        .min { a, b in
          let (x, y) = (first[a].payments, first[b].payments)
          return x != y ? x < y : a < b
        }
      guard let next else { break }
      chosen.insert(next)
    }
    return chosen
  }

  /// Whether payments of a group less the payers of all its classes tell of few who paid again.
  func isTold(_ groups: [Standing], hidden: Set<Int>) -> Bool {
    guard least > 1 else { return false }
    return groups.contains { group in
      isSmall(
        group.classes.indices.reduce(0) {
          let volume = group.classes[$1]
          return $0 + (hidden.contains($1) ? volume.payments : volume.repeats)
        })
    }
  }

  /// Of withheld classes already the payers are not told, so that all their payments are as good as repeats.
  private func isSafe(_ chosen: Set<Int>, _ groups: [Standing], _ hidden: Set<Int>) -> Bool {
    chosen.count + hidden.count > 1
      && groups.allSatisfy { group in
        !isSmall(
          chosen.reduce(0) { $0 + group.classes[$1].repeats }
            + hidden.reduce(0) { $0 + group.classes[$1].payments })
      }
  }
}
