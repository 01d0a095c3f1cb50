/// Integer counts by cohort, size class and bin, and the shares that small cohorts borrow.
///
/// A cohort's share of a bin is `(count + k g) / (total + k)`, where `g` is the share among the payers that it is
/// compared with (``PeerGroups``) in the same size class, itself backed off to all size classes with
/// `cohorts.class_borrowed` observations, and `k` the policy's `cohorts.borrowed`. All size classes together lean on an
/// even spread over the bins with `k` observations, so that somebody whose payments are nearly the only ones that count is not compared with
/// nobody but oneself (own choice; it fades as the input grows).
struct CohortHistogram: Sendable {
  let cohorts: Int
  let classes: Int
  let bins: Int

  var cellCount: Int { cohorts * classes * bins }

  @inline(__always)
  func cell(cohort: Int, sizeClass: Int, bin: Int) -> Int {
    (cohort * classes + sizeClass) * bins + bin
  }

  /// What one observation counts in the cells.
  var unit = 1.0

  /// The smoothed share of every cell.
  ///
  /// At least one observation is borrowed, so that every share is above zero.
  ///
  /// - Parameter borrowing: of all other cohorts' counts, what each cohort borrows (``PeerGroups``).
  func shares(of counts: [Double], borrowing: [Double], rule: Policy.CohortRule) -> [Double] {
    let borrowed = Double(max(rule.borrowed, 1)) * unit
    let size = classes * bins
    var all = [Double](repeating: 0, count: size)
    for (index, count) in counts.enumerated() { all[index % size] += count }
    let ofAll = general(all, rule)
    var shares = [Double](repeating: 0, count: cellCount)
    for cohort in 0..<cohorts {
      let own = counts[cohort * size..<(cohort + 1) * size]
      let general =
        borrowing[cohort] == 1
        ? ofAll : general(zip(own, all).map { $0 + borrowing[cohort] * ($1 - $0) }, rule)
      for sizeClass in 0..<classes {
        let first = cell(cohort: cohort, sizeClass: sizeClass, bin: 0)
        let total = counts[first..<first + bins].reduce(0, +)
        for bin in 0..<bins {
          shares[first + bin] =
            (counts[first + bin] + borrowed * general[sizeClass * bins + bin]) / (total + borrowed)
        }
      }
    }
    return shares
  }

  /// What a cohort leans on: the share of each bin in each size class, backed off to all classes, and these to an even
  /// spread.
  private func general(_ counts: [Double], _ rule: Policy.CohortRule) -> [Double] {
    let borrowed = Double(max(rule.borrowed, 1)) * unit
    let backedOff = Double(max(rule.classBorrowed, 1)) * unit
    var overall = [Double](repeating: borrowed / Double(bins), count: bins)
    for (index, count) in counts.enumerated() { overall[index % bins] += count }
    Self.normalise(&overall)
    var shares = counts
    for sizeClass in 0..<classes {
      let range = sizeClass * bins..<(sizeClass + 1) * bins
      let total = counts[range].reduce(0, +)
      for bin in 0..<bins {
        let cell = sizeClass * bins + bin
        shares[cell] = (counts[cell] + backedOff * overall[bin]) / (total + backedOff)
      }
    }
    return shares
  }

  /// log2 of typology over ordinary share, cell by cell. No typology mass is below `cohorts.least_mass`.
  func bits(
    of counts: [Double], borrowing: [Double], typology: [Double], rule: Policy.CohortRule
  ) -> [Double] {
    var masses = typology.map { max($0, rule.leastMass) }
    Self.normalise(&masses)
    let shares = shares(of: counts, borrowing: borrowing, rule: rule)
    return shares.indices.map { logarithm2(masses[$0 % bins] / shares[$0]) }
  }

  private static func normalise(_ values: inout [Double]) {
    let total = values.reduce(0, +)
    for index in values.indices { values[index] /= total }
  }
}
