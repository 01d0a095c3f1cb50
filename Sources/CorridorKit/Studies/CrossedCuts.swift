/// Two tables that cut the same payments: by corridor and by currency, by month and by year.
///
/// Payments of a country's corridors are those in its currency, payments of a year those of its months. So what a
/// column holds less the rows that are shown is what the withheld rows hold, and the other way round. A part is a
/// set of rows and columns that hold the same payments. Of every part whose columns are all shown the withheld
/// rows are known together; of all other parts, only all of them together. Each such sum must be safe: of two rows at
/// least and of enough payers, or of none. So must those of columns.
///
/// Where withheld rows are looked for, a corridor belongs to the part of the currency in which most of its payments were
/// made, so that one payment in another does not join what is nearly apart. After Hundepool et al. (2012), "Statistical Disclosure Control", on linked tables; the
/// order in which cells are withheld is our own.
struct CrossedCuts {
  /// One of the two tables.
  struct Side {
    /// The payers of each class, by group.
    let payers: [[ClassMembers]]
    /// Payers and payments of each class, by group.
    let volumes: [[Disclosure.Volume]]
    /// The part of each class, where rows are looked for and where columns are.
    let parts: Parts
    var hidden: Set<Int>

    var all: Set<Int> { Set(payers[0].indices) }

    func members(of chosen: Set<Int>, _ kind: KeyPath<Parts, [Int]>) -> Set<Int> {
      all.filter { chosen.contains(parts[keyPath: kind][$0]) }
    }

    /// The parts in which some of these classes lie.
    func parts(of classes: Set<Int>, _ kind: KeyPath<Parts, [Int]>) -> Set<Int> {
      Set(classes.map { parts[keyPath: kind][$0] })
    }

    /// Withholds the smallest shown class of a set, of equals the first; false if none is left.
    mutating func hideOne(of set: Set<Int>) -> Bool {
      let next = set.subtracting(hidden).min { a, b in
        let (x, y) = (payers[0][a].count, payers[0][b].count)
        return x != y ? x < y : a < b
      }
      guard let next else { return false }
      hidden.insert(next)
      return true
    }
  }

  struct Parts {
    let forRows: [Int]
    let forColumns: [Int]
  }

  private(set) var rows: Side
  private(set) var columns: Side
  private let disclosure: Disclosure

  /// - Parameters:
  ///   - groups: all payers first, printed or not.
  ///   - rows: how many there are; `row` and `column` say in which a payment lies.
  ///   - isByMost: whether a row belongs to the column that holds most of it, and not to all that hold some.
  init(
    _ groups: [StudyGroup], _ disclosure: Disclosure, rows: Int, columns: Int, isByMost: Bool,
    row: (StudyPayment) -> Int?, column: (StudyPayment) -> Int?
  ) throws(SourceError) {
    self.disclosure = disclosure
    var shared = [[Int]](repeating: [Int](repeating: 0, count: columns), count: rows)
    try groups.first?.forEachPayer { _, history in
      for payment in history {
        if let row = row(payment), let column = column(payment) { shared[row][column] += 1 }
      }
    }
    // Columns that some row joins are one part.
    var joined = Array(0..<columns)
    for counts in shared {
      let places = Set(counts.indices.filter { counts[$0] > 0 }.map { joined[$0] })
      guard let first = places.min() else { continue }
      for column in joined.indices where places.contains(joined[column]) { joined[column] = first }
    }
    let most = shared.map { counts in
      counts.indices.max { a, b in counts[a] != counts[b] ? counts[a] < counts[b] : a > b } ?? 0
    }
    let rowsJoined = most.map { joined.isEmpty ? 0 : joined[$0] }
    func side(
      _ count: Int, _ parts: Parts, _ place: (StudyPayment) -> Int?
    ) throws(SourceError) -> Side {
      var payers: [[ClassMembers]] = []
      var volumes: [[Disclosure.Volume]] = []
      for group in groups {
        let (members, payments) = try Self.classes(of: group, count, disclosure.least, place)
        payers.append(members)
        volumes.append(
          zip(members, payments).map { Disclosure.Volume(payers: $0.count, payments: $1) })
      }
      let all = payers + disclosure.left(of: payers)
      return Side(
        payers: all, volumes: volumes, parts: parts, hidden: disclosure.hidden(among: all))
    }
    self.rows = try side(
      rows, Parts(forRows: isByMost ? most : rowsJoined, forColumns: rowsJoined), row)
    self.columns = try side(
      columns, Parts(forRows: isByMost ? Array(0..<columns) : joined, forColumns: joined), column)
    guard disclosure.least > 1 else { return }
    // Each round withholds one more.
    while hidesOneMore() {}
  }

  private static func classes(
    of group: StudyGroup, _ count: Int, _ least: Int, _ place: (StudyPayment) -> Int?
  ) throws(SourceError) -> ([ClassMembers], payments: [Int]) {
    var payers = [ClassMembers](repeating: ClassMembers(least: least), count: count)
    var payments = [Int](repeating: 0, count: count)
    try group.forEachPayer { payer, history in
      let places = history.compactMap(place)
      for place in places { payments[place] += 1 }
      for place in Set(places) { payers[place].add(payer) }
    }
    return (payers, payments)
  }

  /// Whether payments of a class of either table tell that few paid there again.
  var repeats: (rows: Bool, columns: Bool) {
    (
      disclosure.tellsRepeats(rows.volumes, hidden: rows.hidden),
      disclosure.tellsRepeats(columns.volumes, hidden: columns.hidden)
    )
  }

  /// The classes whose payers are not told, since few of a column's stand in none or in several of its rows, or few of
  /// a row's in none or in several of its columns.
  var unnumbered: (rows: Set<Int>, columns: Set<Int>) {
    (
      withoutPayers(of: rows, in: columns, \.forRows),
      withoutPayers(of: columns, in: rows, \.forColumns)
    )
  }

  private func withoutPayers(
    of side: Side, in other: Side, _ kind: KeyPath<Parts, [Int]>
  ) -> Set<Int> {
    var found: Set<Int> = []
    for part in other.parts(of: other.all, kind) {
      let (places, whole) = (
        side.members(of: [part], kind).sorted(), other.members(of: [part], kind)
      )
      guard whole.count == 1, let whole = whole.first else { continue }
      let groups = zip(side.volumes, other.volumes).map { classes, wholes in
        Disclosure.Standing(
          payers: wholes[whole].payers, classes: places.map { classes[$0] })
      }
      let hidden = Set(places.indices.filter { side.hidden.contains(places[$0]) })
      found.formUnion(
        disclosure.withoutPayers(groups, hidden: hidden).map { places[$0] })
    }
    return found
  }

  /// Whether all payments less the payers of each class of a table tell it.
  var areTold: (rows: Bool, columns: Bool) {
    (
      disclosure.isTold(rows.volumes, hidden: rows.hidden),
      disclosure.isTold(columns.volumes, hidden: columns.hidden)
    )
  }

  private mutating func hidesOneMore() -> Bool {
    hidesOne(of: &rows, beside: &columns, \.forRows)
      || hidesOne(of: &columns, beside: &rows, \.forColumns)
  }

  /// Withholds one more class if a sum of withheld ones that is known is not safe.
  private func hidesOne(
    of side: inout Side, beside other: inout Side, _ kind: KeyPath<Parts, [Int]>
  ) -> Bool {
    let open = other.parts(of: other.hidden, kind)
    let closed = side.parts(of: side.all, kind).subtracting(open).sorted()
    let known = [side.all] + closed.map { side.members(of: [$0], kind) }
    for set in known + [side.members(of: open, kind)]
    where !disclosure.isSafe(side.hidden.intersection(set), side.payers) {
      // Where nothing is left of a part, what it is taken from is withheld.
      let across = other.members(of: side.parts(of: set, kind), kind)
      if side.hideOne(of: set) || other.hideOne(of: across) || other.hideOne(of: other.all) {
        return true
      }
    }
    return false
  }
}
