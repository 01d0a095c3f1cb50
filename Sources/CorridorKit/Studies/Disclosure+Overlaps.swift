/// Tables in several of whose classes a payer may stand: hours, weekdays, months, years, channels, corridors, currencies.
///
/// Payers of such classes do not add up to those of the group, and so tell two things more. What a group's payers are
/// more than a class's stand in none of its payments: the complement, to which the least number applies as to the class.
/// And what the payers of all classes are more than the group's, so often some stand in one more class. Both rules turn
/// on nothing but counts, so two tables that happen to cut alike withhold alike, and neither tells what the other does
/// not. The threshold is that of Hundepool et al. (2012), "Statistical Disclosure Control"; that it is applied to
/// complements and overlaps is our own.
extension Disclosure {
  /// The payers of a group, and what each class of a table has of them.
  struct Standing: Sendable {
    let payers: Int
    let classes: [Volume]
  }

  /// The classes whose payers are withheld in every group, though their payments are told: those in which all but a few
  /// payers stand, and with them others, so that nobody can tell which it is; all of them where few stand in several.
  ///
  /// - Parameter hidden: classes that are withheld altogether.
  func withoutPayers(_ groups: [Standing], hidden: Set<Int>) -> Set<Int> {
    guard least > 1, let all = groups.first?.classes.indices else { return [] }
    let shown = all.filter { !hidden.contains($0) }
    var chosen = shown.filter { level in
      groups.contains { isSmall($0.payers - $0.classes[level].payers) }
    }
    if chosen.count == 1 {
      guard let second = second(to: chosen[0], of: shown, groups) else { return Set(shown) }
      chosen.append(second)
    }
    let silent = hidden.union(chosen)
    return groups.contains { mayOverlap($0, silent) } ? Set(shown) : Set(chosen)
  }

  /// The largest class that might as well be the one in which all but a few stand: its payments leave it open.
  private func second(to first: Int, of shown: [Int], _ groups: [Standing]) -> Int? {
    shown.filter { level in
      level != first
        && groups.contains { group in
          group.payers > 0 && group.payers - group.classes[level].payments < least
        }
    }
    .max { a, b in
      let (x, y) = (groups[0].classes[a].payers, groups[0].classes[b].payers)
      return x != y ? x < y : a > b
    }
  }

  /// Whether what is told bounds by a few how often payers stand in one more class: of classes whose payers are not
  /// told it is known that they are no more than payments.
  private func mayOverlap(_ group: Standing, _ silent: Set<Int>) -> Bool {
    let most = group.classes.indices.reduce(0) { most, level in
      let volume = group.classes[level]
      return most + (silent.contains(level) ? min(group.payers, volume.payments) : volume.payers)
    }
    return isSmall(most - group.payers)
  }

  /// What is left of a group when the cohort's and the comparison's are taken from all.
  ///
  /// - Parameter groups: all, the cohort, the comparison and others; all alone leaves nobody.
  func left(of groups: [Standing]) -> [Standing] {
    guard groups.count > 2 else { return [] }
    func left(_ value: (Standing) -> Int) -> Int {
      max(0, value(groups[0]) - value(groups[1]) - value(groups[2]))
    }
    return [
      Standing(
        payers: left(\.payers),
        classes: groups[0].classes.indices.map { level in
          Volume(
            payers: left { $0.classes[level].payers },
            payments: left { $0.classes[level].payments })
        })
    ]
  }
}

extension StudyDesign {
  /// Measures from which the number of a group's payers, or of those who paid again, follows.
  static let ofPayers: Set = ClassMeasures.ofPayers.union(FirstRepeatMeasures.counts).union([
    "mean_total_of_payer", "mean_payments_of_payer", "payers_of_two_payments",
    "payers_of_four_payments",
  ])
}
