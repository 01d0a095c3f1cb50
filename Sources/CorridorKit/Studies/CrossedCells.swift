/// The payments that lie in a row and in a column of two tables at once: nobody prints them, but sums of them follow.
///
/// Rows, columns and these cells are a graph: a cell joins its row and its column, and a withheld row or column is one
/// more edge, to the whole of its table. What the edges of a cut hold together follows from all that is told on one side
/// of it. So a cell that is a bridge is known, and so is what the other cells of a class that is told hold together.
///
/// After Gusfield (1988), "A Graph Theoretic Approach to Statistical Data Security", SIAM Journal on Computing 17(3),
/// for single cells; cuts of two cells and more are looked
/// for only around one class, and around it and those that are mostly in it.
struct CrossedCells {
  struct Place: Hashable, Comparable {
    let row: Int
    let column: Int

    static func < (a: Self, b: Self) -> Bool { (a.row, a.column) < (b.row, b.column) }
  }

  /// The cells in which some payment lies, in their order.
  let places: [Place]
  /// The payers of each cell, by group.
  private let members: [[ClassMembers]]
  /// Payers and payments of each, by group.
  let volumes: [[Disclosure.Volume]]
  private let rowCount: Int
  private let columnCount: Int
  /// By row its cells, and by column.
  private let ofRows: [[Int]]
  private let ofColumns: [[Int]]
  /// By row the columns of which most payments lie in it, and the other way round.
  private let mostlyInRows: [[Int]]
  private let mostlyInColumns: [[Int]]
  private let disclosure: Disclosure

  init(
    _ groups: [StudyGroup], _ disclosure: Disclosure, rows: Int, columns: Int,
    row: (StudyPayment) -> Int?, column: (StudyPayment) -> Int?
  ) throws(SourceError) {
    var found: [[Place: (members: ClassMembers, payments: Int)]] = []
    for group in groups {
      var cells: [Place: (members: ClassMembers, payments: Int)] = [:]
      try group.forEachPayer { payer, history in
        var own: [Place: Int] = [:]
        for payment in history {
          guard let row = row(payment), let column = column(payment) else { continue }
          own[Place(row: row, column: column), default: 0] += 1
        }
        for (place, count) in own {
          var cell = cells[place] ?? (ClassMembers(least: disclosure.least), 0)
          cell.members.add(payer)
          cell.payments += count
          cells[place] = cell
        }
      }
      found.append(cells)
    }
    let places = Set(found.flatMap(\.keys)).sorted()
    let none = (members: ClassMembers(least: disclosure.least), payments: 0)
    let members = found.map { cells in places.map { (cells[$0] ?? none).members } }
    volumes = found.map { cells in
      places.map { place in
        let cell = cells[place] ?? none
        return Disclosure.Volume(payers: cell.members.count, payments: cell.payments)
      }
    }
    func mostly(in wholes: Int, _ parts: [[Int]], _ whole: (Place) -> Int) -> [[Int]] {
      var mostly = [[Int]](repeating: [], count: wholes)
      for (number, cells) in parts.enumerated() {
        var most = (whole: 0, payments: 0)
        for cell in cells {
          let payments = found.first?[places[cell]]?.payments ?? 0
          if payments > most.payments { most = (whole(places[cell]), payments) }
        }
        if wholes > 0 { mostly[most.whole].append(number) }
      }
      return mostly
    }
    ofRows = Self.cells(of: rows, among: places) { $0.row }
    ofColumns = Self.cells(of: columns, among: places) { $0.column }
    mostlyInRows = mostly(in: rows, ofColumns) { $0.row }
    mostlyInColumns = mostly(in: columns, ofRows) { $0.column }
    self.places = places
    self.members = members + disclosure.left(of: members)
    (rowCount, columnCount) = (rows, columns)
    self.disclosure = disclosure
  }

  private static func cells(
    of count: Int, among places: [Place], _ side: (Place) -> Int
  ) -> [[Int]] {
    var cells = [[Int]](repeating: [], count: count)
    for (cell, place) in places.enumerated() { cells[side(place)].append(cell) }
    return cells
  }

  /// By class, the cells in it.
  func cells(by side: KeyPath<Place, Int>) -> [[Int]] {
    side == \Place.row ? ofRows : ofColumns
  }

  /// Whether several cells together are of few payers in some group.
  private func areFew(_ cells: [Int]) -> Bool {
    members.contains { group in
      disclosure.isSmall(cells.reduce(into: Set<UInt32>()) { $0.formUnion(group[$1].few) }.count)
    }
  }

  /// Cells that together are known though they are of few payers, and the classes on one side of their cut and the other.
  struct Leak {
    let near: Sides
    let far: Sides
  }

  /// Rows and columns, and whether the whole of either table is among them.
  struct Sides {
    var rows: Set<Int> = []
    var columns: Set<Int> = []
    var hasRowWhole = false
    var hasColumnWhole = false
  }

  /// The first cells that follow though they are of few, if any do.
  func leak(hiddenRows: Set<Int>, hiddenColumns: Set<Int>) -> Leak? {
    // Of enough payers are all sums of cells that are.
    guard places.indices.contains(where: { areFew([$0]) }) else { return nil }
    let graph = graph(hiddenRows, hiddenColumns)
    let bridges = graph.bridges()
    for cell in places.indices where bridges.contains(cell) && areFew([cell]) {
      return leak(through: [cell], from: places[cell].column + rowCount, graph)
    }
    for node in 0..<rowCount + columnCount {
      let isHidden =
        node < rowCount ? hiddenRows.contains(node) : hiddenColumns.contains(node - rowCount)
      let open = graph.edges(at: node).filter { !bridges.contains($0) }
      guard !isHidden else { continue }
      if areFew(open) { return leak(through: open, from: node, graph) }
      let cut = cut(around: node, hiddenRows, hiddenColumns)
      if areFew(cut.filter { !bridges.contains($0) }) {
        return leak(through: cut, from: node, graph)
      }
    }
    return nil
  }

  /// What a class and the told classes of the other table that are mostly in it differ by, if it all lies on one side: the
  /// cells of these in other classes, where no others' are in it, or the other way round.
  private func cut(
    around node: Int, _ hiddenRows: Set<Int>, _ hiddenColumns: Set<Int>
  ) -> [Int] {
    let isRow = node < rowCount
    let number = isRow ? node : node - rowCount
    let (own, mostly) =
      isRow
      ? (ofRows[number], mostlyInRows[number]) : (ofColumns[number], mostlyInColumns[number])
    let (ofParts, hidden) = isRow ? (ofColumns, hiddenColumns) : (ofRows, hiddenRows)
    let parts = mostly.filter { !hidden.contains($0) }
    let near = Set(parts.flatMap { ofParts[$0] })
    let out = near.subtracting(own)
    let into = Set(own).subtracting(near)
    return into.isEmpty ? out.sorted() : out.isEmpty ? into.sorted() : []
  }

  /// The cells that are known one by one.
  func known(hiddenRows: Set<Int>, hiddenColumns: Set<Int>) -> Set<Int> {
    graph(hiddenRows, hiddenColumns).bridges().filter { $0 < places.count }
  }

  private func leak(through cells: [Int], from node: Int, _ graph: SmallGraph) -> Leak {
    let near = graph.reached(from: [node], without: Set(cells))
    let ends = cells.flatMap { graph.ends($0) }.filter { !near.contains($0) }
    return Leak(near: sides(near), far: sides(graph.reached(from: ends, without: Set(cells))))
  }

  private func sides(_ nodes: Set<Int>) -> Sides {
    var sides = Sides()
    for node in nodes {
      switch node {
      case ..<rowCount: sides.rows.insert(node)
      case ..<(rowCount + columnCount): sides.columns.insert(node - rowCount)
      case rowCount + columnCount: sides.hasRowWhole = true
      default: sides.hasColumnWhole = true
      }
    }
    return sides
  }

  /// Rows, columns, the whole of the rows, the whole of the columns; the first edges are the cells.
  private func graph(_ hiddenRows: Set<Int>, _ hiddenColumns: Set<Int>) -> SmallGraph {
    let wholes = rowCount + columnCount
    return SmallGraph(
      nodes: wholes + 2,
      edges: places.map { ($0.row, rowCount + $0.column) }
        + hiddenRows.sorted().map { ($0, wholes) }
        + hiddenColumns.sorted().map { (rowCount + $0, wholes + 1) })
  }
}
