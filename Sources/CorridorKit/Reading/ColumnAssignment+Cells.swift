/// What the cells of the sample look like, column by column.
extension ColumnAssignment {
  func cells(_ index: Int) -> [Sample.Cell] {
    rows.prefix(200).compactMap { index < $0.cells.count ? $0.cells[index] : nil }
  }

  func kinds(_ index: Int) -> [CellKind: Int] {
    if let known = looks.kinds[index] { return known }
    var counts: [CellKind: Int] = [:]
    for cell in cells(index) { counts[cell.withWindow { CellKind($0) }, default: 0] += 1 }
    looks.kinds[index] = counts
    return counts
  }

  func filled(_ index: Int) -> Int {
    if let known = looks.filled[index] { return known }
    let filled = cells(index).count { !$0.allSatisfy { $0 <= 0x20 } }
    looks.filled[index] = filled
    return filled
  }

  /// Whether nine of ten cells are codes or names of countries; numbers are not asked, since ids look like them.
  func holdsCountries(_ index: Int, atLeast least: Int) -> Bool {
    let filled = cells(index).filter { !$0.allSatisfy { $0 <= 0x20 } }
    let countries = filled.count { cell in
      !cell.contains { $0 &- 0x30 <= 9 }
        && cell.withWindow { CountryReader.read($0.trimmed) != nil }
    }
    return filled.count >= least && countries * 10 >= filled.count * 9
  }

  /// Whether any cell is an account that names its country.
  func holdsIBAN(_ index: Int) -> Bool {
    guard index >= 0 else { return false }
    return rows.contains { row in
      index < row.cells.count
        && row.cells[index].withWindow { AccountCountry.ofIBAN($0.trimmed) != nil }
    }
  }

  /// Whether most cells are a time of day without a day.
  func holdsTimesOnly(_ index: Int) -> Bool {
    let filled = cells(index).filter { !$0.isEmpty }
    let times = filled.filter { cell in
      cell.contains(0x3A) && cell.withWindow { DateReader.timeOfDay($0.trimmed) != nil }
    }
    return times.count * 2 > filled.count
  }

  /// Whether the cells are refunds and the like in some rows, and in most not.
  func saysSomeAreRefunds(_ index: Int) -> Bool {
    let cells = cells(index)
    let refunds = cells.count { $0.withWindow { PaymentStatus($0.trimmed) == .reversed } }
    return refunds > 0 && refunds * 2 < cells.count
  }

  func holdsAnyDate(_ index: Int) -> Bool {
    cells(index).contains { cell in
      cell.withWindow { window in
        DateOrder.allCases.contains { DateReader.read(window.trimmed, order: $0) != nil }
      }
    }
  }

  /// Whether more than half of the cells are refunds and the like.
  func saysMostAreRefunds(_ index: Int) -> Bool {
    let cells = cells(index)
    return cells.count { $0.withWindow { PaymentStatus($0.trimmed) == .reversed } } * 2
      > cells.count
  }

  /// Whether four rows of five have a cell of their own, since a refund may carry its payment's, and none an
  /// empty one.
  func isDistinct(_ index: Int) -> Bool {
    let cells = rows.compactMap { index < $0.cells.count ? $0.cells[index] : nil }
    return cells.count > 1 && Set(cells).count * 5 >= cells.count * 4 && !cells.contains([])
  }

  /// Whether most cells are codes and hardly two the same: a reference is often what the payer wrote, and two payments
  /// `for mother` are two.
  func holdsCodesOfRows(_ index: Int) -> Bool {
    let filled = cells(index).filter { !$0.withWindow { Placeholder.isOne($0.trimmed) } }
    let codes = filled.count { cell in
      // `RF18 5390 0754` is one, `Rent 3` is none.
      cell.split(separator: 0x20).allSatisfy { $0.contains { $0 &- 0x30 <= 9 } }
    }
    return codes * 2 > filled.count && Set(filled).count * 5 >= filled.count * 4
  }

  /// Whether cells are texts without digits, and most of them the same as another: whatever the column is called, they
  /// tell no payments apart.
  func repeatsTexts(_ index: Int) -> Bool {
    let filled = cells(index).filter { !$0.withWindow { Placeholder.isOne($0.trimmed) } }
    let texts = filled.count { !$0.contains { $0 &- 0x30 <= 9 } }
    return filled.count > 1 && texts * 2 > filled.count
      && Set(filled).count * 2 <= filled.count + 1
  }

  /// Whether a name says more than of what it is an id: of a category, of a run.
  func namesMore(_ index: Int) -> Bool {
    facts[index].isQualified
      || ColumnVocabulary.ideas(in: facts[index].words).contains(.attribute)
  }

  /// Whether three rows or more have the same cell, in the mean: an id of a batch, a run or a kind is no payment's. Both
  /// halves of an entry have one.
  func isOfManyRows(_ index: Int) -> Bool {
    let filled = cells(index).filter { !$0.withWindow { Placeholder.isOne($0.trimmed) } }
    return filled.count > 3 && Set(filled).count * 3 <= filled.count
  }

  /// How many cells name a time zone that is known.
  func knownZones(_ index: Int) -> Int {
    cells(index).count { $0.withWindow { ZoneWords.offset($0.trimmed) != nil } }
  }

  func holdsCodes(_ index: Int) -> Bool { knownCodes[index] ?? codeShare(index) }

  /// Whether beside `source` or `origin` stands `target` or `destination`, both with names of people: alone either
  /// may as well say from which office, device or town.
  func hasBareOpposite(of index: Int, _ payer: Bool) -> Bool {
    names.indices.contains { other in
      meanings[other] == .party(payer: !payer, isNeutral: false)
        && ColumnMeaning.isBarePlace(facts[other].words) && !holdsCountries(other, atLeast: 1)
        && !holdsCodes(other) && index != other
    }
  }

  func codeShare(_ index: Int) -> Bool {
    let filled = cells(index).filter { !$0.isEmpty }
    let codes = filled.filter { $0.withWindow { CellKind.isCode($0.trimmed) } }.count
    return codes * 2 > filled.count
  }

  func rowsHoldCompactDates(_ index: Int) -> Bool {
    let filled = cells(index).filter { !$0.isEmpty }
    let dates = filled.filter {
      $0.withWindow { DateReader.read($0.trimmed, order: .dayMonthYear) != nil }
    }
    return dates.count * 2 > filled.count
  }

  /// Whether most cells are seconds or less since 1970, in ten digits or more.
  func holdsEpochs(_ index: Int) -> Bool {
    cells(index).allSatisfy { $0.isEmpty || $0.count >= 10 } && rowsHoldCompactDates(index)
      && !holdsTimesOnly(index)
  }

  /// Whether the filled cells are sums of money and no codes of currencies, which may be numbers of three digits.
  func holdsAmounts(_ index: Int) -> Bool {
    let kinds = kinds(index)
    return kinds[.amount, default: 0] * 10 >= filled(index) * 9 && filled(index) > 0
      && (hasDecimals(index) || cells(index).contains { $0.count > 3 })
  }

  /// Whether most cells are stamps with a time of day.
  func holdsHours(_ index: Int) -> Bool {
    let filled = cells(index).filter { !$0.isEmpty }
    let timed = filled.filter {
      $0.withWindow { DateReader.read($0.trimmed, order: .dayMonthYear)?.secondOfDay != nil }
    }
    return timed.count * 2 > filled.count
  }

  func hasDecimals(_ index: Int) -> Bool {
    cells(index).contains { $0.contains(0x2E) || $0.contains(0x2C) }
  }

  func signs(_ index: Int) -> (negative: Int, positive: Int) {
    var negative = 0
    var positive = 0
    for cell in cells(index) {
      var trouble = ""
      let amounts = [DecimalMark.point, .comma].compactMap { mark in
        cell.withWindow {
          AmountReader.read($0.trimmed, mark: mark, exponent: 4, into: &trouble)
        }
      }
      guard let amount = amounts.first else { continue }
      if amount.isNegative { negative += 1 } else { positive += 1 }
    }
    return (negative, positive)
  }

  /// Codes of states of the United States that are codes of countries as well: such a column says nothing.
  func mayBeStates(_ index: Int) -> Bool {
    cells(index).allSatisfy { cell in
      cell.withWindow { $0.isEmpty || Self.states.contains($0.trimmed.text.uppercased()) }
    }
  }

  private static let states: Set<String> = [
    "AL", "AR", "AZ", "CA", "CO", "DE", "GA", "ID", "IL", "IN", "KY", "LA", "MA", "MD", "ME", "MN",
    "MO", "MS", "MT", "NC", "NE", "PA", "SC", "SD", "TN", "VA",
  ]
}

/// What is asked of one column's cells several times: they never change.
final class ColumnLooks {
  fileprivate var kinds: [Int: [CellKind: Int]] = [:]
  fileprivate var filled: [Int: Int] = [:]
}
