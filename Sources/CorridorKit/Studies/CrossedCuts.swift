/// Two tables that cut the same payments: by corridor and by currency, by month and by year.
///
/// Payments of a country's corridors are those in its currency, payments of a year those of its months. So what a
/// column holds less the rows that are shown is what the withheld rows hold, and the other way round. A part is a
/// set of rows and columns that hold the same payments. Of every part whose columns are all shown the withheld
/// rows are known together; of all other parts, only all of them together. Each such sum must be safe: of two rows at
/// least and of enough payers, or of none. So must those of columns.
///
/// Where withheld rows are looked for, a corridor belongs to the part of the currency in which most of its payments were
/// made, so that one payment in another does not join what is nearly apart. What single cells of a row and a column tell:
/// ``CrossedCells``. A class all of whose payments lie in one class of the other table is a part of it, whatever the rest
/// of that is: a month that comes once, of its year; a currency, of the one corridor in which it was paid. After Hundepool et al. (2012), "Statistical Disclosure Control", on linked tables; the
/// order in which cells are withheld is our own.
struct CrossedCuts {
  /// One of the two tables.
  struct Side {
    /// The payers of each class, by group.
    let payers: [[ClassMembers]]
    /// Payers and payments of each class, by group, beside those of the group.
    let standings: [Disclosure.Standing]
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
      guard let next = smallestShown(of: set) else { return false }
      hidden.insert(next)
      return true
    }

    func smallestShown(of set: Set<Int>) -> Int? {
      set.subtracting(hidden).min { a, b in
        let (x, y) = (payers[0][a].count, payers[0][b].count)
        return x != y ? x < y : a < b
      }
    }
  }

  struct Parts {
    let forRows: [Int]
    let forColumns: [Int]
  }

  private(set) var rows: Side
  private(set) var columns: Side
  let cells: CrossedCells
  let isByMost: Bool
  let disclosure: Disclosure

  /// - Parameters:
  ///   - groups: all payers first, printed or not.
  ///   - rows: how many there are; `row` and `column` say in which a payment lies.
  ///   - isByMost: whether a row belongs to the column that holds most of it, and not to all that hold some.
  init(
    _ groups: [StudyGroup], _ disclosure: Disclosure, rows: Int, columns: Int, isByMost: Bool,
    row: (StudyPayment) -> Int?, column: (StudyPayment) -> Int?
  ) throws(SourceError) {
    self.disclosure = disclosure
    self.isByMost = isByMost
    let cells = try CrossedCells(
      groups, disclosure, rows: rows, columns: columns, row: row, column: column)
    self.cells = cells
    var shared = [[Int]](repeating: [Int](repeating: 0, count: columns), count: rows)
    for (place, volume) in zip(cells.places, cells.volumes.first ?? []) {
      shared[place.row][place.column] = volume.payments
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
      var standings: [Disclosure.Standing] = []
      for group in groups {
        let (members, payments) = try Self.classes(of: group, count, disclosure.least, place)
        payers.append(members)
        let volumes = zip(members, payments).map {
          Disclosure.Volume(payers: $0.count, payments: $1)
        }
        standings.append(Disclosure.Standing(payers: group.payerCount, classes: volumes))
      }
      let all = payers + disclosure.left(of: payers)
      return Side(
        payers: all, standings: standings, parts: parts, hidden: disclosure.hidden(among: all))
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

  /// Whether payments of a class of either table tell that few paid there again, or never.
  var repeats: (rows: Bool, columns: Bool) {
    (
      disclosure.tellsRepeats(rows.standings, hidden: rows.hidden),
      disclosure.tellsRepeats(columns.standings, hidden: columns.hidden)
    )
  }

  /// Whether all payments less the payers of each class of a table tell it.
  var areTold: (rows: Bool, columns: Bool) {
    (
      disclosure.isTold(rows.standings, hidden: rows.hidden),
      disclosure.isTold(columns.standings, hidden: columns.hidden)
    )
  }

  private mutating func hidesOneMore() -> Bool {
    hidesAcrossACut()
      || hidesOne(of: &rows, beside: &columns, \.forRows)
      || hidesOne(of: &columns, beside: &rows, \.forColumns)
  }

  /// Withholds what leaves open how much of what is withheld lies on either side of a cut, if cells in it are known and of
  /// few: of rows or of columns, whichever are fewer payers.
  private mutating func hidesAcrossACut() -> Bool {
    guard let leak = cells.leak(hiddenRows: rows.hidden, hiddenColumns: columns.hidden) else {
      return false
    }
    func choice(
      _ side: Side, _ classes: KeyPath<CrossedCells.Sides, Set<Int>>,
      _ hasWhole: KeyPath<CrossedCells.Sides, Bool>
    ) -> (classes: [Int], payers: Int)? {
      var chosen: [Int] = []
      for half in [leak.near, leak.far] where !half[keyPath: hasWhole] {
        guard let next = side.smallestShown(of: half[keyPath: classes]) else { return nil }
        chosen.append(next)
      }
      return (chosen, chosen.reduce(0) { $0 + side.payers[0][$1].count })
    }
    let ofRows = choice(rows, \.rows, \.hasRowWhole)
    let ofColumns = choice(columns, \.columns, \.hasColumnWhole)
    if let ofRows, ofRows.payers <= ofColumns?.payers ?? .max {
      rows.hidden.formUnion(ofRows.classes)
      return !ofRows.classes.isEmpty
    }
    guard let ofColumns else { return false }
    columns.hidden.formUnion(ofColumns.classes)
    return !ofColumns.classes.isEmpty
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
