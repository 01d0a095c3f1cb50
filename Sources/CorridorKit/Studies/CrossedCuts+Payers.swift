/// What payers of a class tell beside those of the one class of the other table in which all its payments lie.
extension CrossedCuts {
  /// The classes whose payers are not told, since few of a column's stand in none or in several of its rows, or few of
  /// a row's in none or in several of its columns.
  var unnumbered: (rows: Set<Int>, columns: Set<Int>) {
    let known = cells.known(hiddenRows: rows.hidden, hiddenColumns: columns.hidden)
    let ofRows = withoutPayers(of: rows, in: columns, \.row, \.column, known)
      .union(isByMost ? withoutPayersByMost : [])
    let ofColumns = withoutPayers(of: columns, in: rows, \.column, \.row, known)
    return (notAlone(ofRows, of: rows), notAlone(ofColumns, of: columns))
  }

  /// With a single class the largest other one, so that a number that is missing alone does not tell which it is.
  private func notAlone(_ classes: Set<Int>, of side: Side) -> Set<Int> {
    guard classes.subtracting(side.hidden).count == 1 else { return classes }
    let second = side.all.subtracting(side.hidden).subtracting(classes).max { a, b in
      let (x, y) = (side.payers[0][a].count, side.payers[0][b].count)
      return x != y ? x < y : a > b
    }
    return second.map { classes.union([$0]) } ?? classes
  }

  /// Of each class of one table those of the other that are parts of it, held against it and against what of it is in
  /// none of them: of that the payers are not told, but the payments follow.
  private func withoutPayers(
    of side: Side, in other: Side, _ part: KeyPath<CrossedCells.Place, Int>,
    _ whole: KeyPath<CrossedCells.Place, Int>, _ known: Set<Int>
  ) -> Set<Int> {
    let byPart = cells.cells(by: part)
    var found: Set<Int> = []
    for (number, inside) in cells.cells(by: whole).enumerated() {
      let (own, rest) = (
        inside.filter { byPart[cells.places[$0][keyPath: part]].count == 1 },
        inside.filter { byPart[cells.places[$0][keyPath: part]].count > 1 }
      )
      guard !own.isEmpty else { continue }
      let parts = own.map { cells.places[$0][keyPath: part] }
      let apart = rest.filter(known.contains)
      let together = rest.filter { !known.contains($0) }
      let groups = cells.volumes.indices.map { group in
        let volumes = cells.volumes[group]
        let payments = together.reduce(0) { $0 + volumes[$1].payments }
        return Disclosure.Standing(
          payers: other.standings[group].classes[number].payers,
          classes: (own + apart).map { volumes[$0] }
            + (together.isEmpty ? [] : [Disclosure.Volume(payers: 0, payments: payments)]))
      }
      let silent = Set(parts.count..<max(parts.count, groups.first?.classes.count ?? 0))
      let hidden = Set(parts.indices.filter { side.hidden.contains(parts[$0]) }).union(silent)
      found.formUnion(
        disclosure.withoutPayers(groups + disclosure.left(of: groups), hidden: hidden)
          .map { parts[$0] })
    }
    return found
  }

  /// The same where a corridor is taken for a part of the currency in which most of its payments were made.
  private var withoutPayersByMost: Set<Int> {
    var found: Set<Int> = []
    for whole in columns.all {
      let places = rows.members(of: [whole], \.forRows).sorted()
      let groups = zip(rows.standings, columns.standings).map { classes, wholes in
        Disclosure.Standing(
          payers: wholes.classes[whole].payers, classes: places.map { classes.classes[$0] })
      }
      let hidden = Set(places.indices.filter { rows.hidden.contains(places[$0]) })
      found.formUnion(disclosure.withoutPayers(groups, hidden: hidden).map { places[$0] })
    }
    return found
  }
}
