/// How many payers of a group paid how often, and how many of these are prolific: a number for each number of
/// payments, not for each payer.
struct PaymentCounts: Sendable {
  /// Payers who paid so often.
  struct Cell: Equatable, Sendable {
    let payments: Int
    let isProlific: Bool
    var payers: Int
  }

  /// Payers and payments of a class.
  struct Sum: Equatable, Sendable {
    var payers = 0
    var payments = 0
  }

  /// By rising number of payments.
  private let cells: [Cell]

  init(_ group: StudyGroup, _ rule: StudyDesign.ProlificRule) throws(SourceError) {
    var payers: [Int: (prolific: Int, rest: Int)] = [:]
    try group.forEachPayer { _, history in
      if rule.meets(history) {
        payers[history.count, default: (0, 0)].prolific += 1
      } else {
        payers[history.count, default: (0, 0)].rest += 1
      }
    }
    cells = payers.sorted { $0.key < $1.key }.flatMap { payments, payers in
      [
        Cell(payments: payments, isProlific: true, payers: payers.prolific),
        Cell(payments: payments, isProlific: false, payers: payers.rest),
      ]
    }
  }

  private init(_ cells: [Cell]) { self.cells = cells }

  var payers: Int { cells.reduce(0) { $0 + $1.payers } }

  /// By how many all payments are more than those that `least` says for a payer of each cell.
  func excess(_ least: (Cell) -> Int) -> Int {
    cells.reduce(0) { $0 + $1.payers * ($1.payments - least($1)) }
  }

  func classes(_ count: Int, _ place: (Cell) -> Int?) -> [Sum] {
    var sums = [Sum](repeating: Sum(), count: count)
    for cell in cells {
      guard let place = place(cell) else { continue }
      sums[place].payers += cell.payers
      sums[place].payments += cell.payers * cell.payments
    }
    return sums
  }

  func classes(_ ranges: [ClosedRange<Int>]) -> [Sum] {
    classes(ranges.count) { cell in ranges.firstIndex { $0.contains(cell.payments) } }
  }

  /// All but so many who paid least often.
  func without(lowest: Int) -> PaymentCounts {
    var left = lowest
    return PaymentCounts(
      cells.map { cell in
        let taken = min(left, cell.payers)
        left -= taken
        return Cell(
          payments: cell.payments, isProlific: cell.isProlific, payers: cell.payers - taken)
      })
  }
}
