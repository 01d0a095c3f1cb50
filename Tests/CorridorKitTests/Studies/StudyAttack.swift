/// Somebody who has a study as tidy CSV and nothing else, and looks for counts of few payers.
///
/// What they know beside the file: what the tables are, which classes there may be, and which classes of one table are
/// a class of another. A count is found where the sums leave for it only values from 1 to below the least cell.
struct StudyAttack {
  /// Classes of a table that together are one class of another.
  struct Part {
    let table: String
    let levels: [String]
    let whole: String
    let level: String
    /// Whether some payments of the whole may lie in none of them.
    var isCovered = true
  }

  private struct Key: Hashable {
    let table: String
    let group: String
    let level: String
    let measure: String
  }

  private let least: Int
  private var cells: [Key: Double] = [:]
  private var levels: [String: [String]] = [:]
  private var groups: [String] = []
  private var system = CountSystem()
  /// Numbers of people, or of what no more people did.
  private var sensitive: [String] = []

  private static let partitions: [String: [ClosedRange<Int>]] = [
    "payments_per_payer": [1...1, 2...3, 4...5, 6...10, 11...20, 21...Int.max],
    "prolific": [2...Int.max, 1...Int.max], "high_volume": [21...Int.max, 1...20],
    "prolific_by_volume": [21...Int.max, 21...Int.max, 2...20, 1...20],
    "by_age": [ClosedRange<Int>](repeating: 1...Int.max, count: 9),
  ]
  private static let overlapping = [
    "by_hour", "by_weekday", "by_month", "by_year", "by_corridor", "amounts_by_currency",
  ]

  /// - Parameters:
  ///   - names: classes that a table may have, where rows are left out with their names.
  ///   - byBeneficiary: whether payers of the groups have payments that are in none, so that a payer may be of another
  ///     class of payments per payer there.
  ///   - blanked: below how many payers a row is taken out of the file before it is read: the plain threshold rule.
  init(
    _ csv: String, least: Int, names: [String: [String]], parts: [Part],
    byBeneficiary: Bool = false, blanked: Int = 0
  ) {
    self.least = least
    read(csv)
    levels.merge(names) { _, known in known }
    blank(below: blanked)
    for group in groups { attack(group) }
    if groups.count > 1 {
      if !byBeneficiary { attack("left") }
      for number in byBeneficiary ? numbersByPayment : numbers {
        system.know("all \(number)", is: (groups.dropFirst() + ["left"]).map { "\($0) \(number)" })
        if byBeneficiary { sensitive.append("left \(number)") }
      }
    }
    for part in parts { for group in groups { attack(group, part) } }
    system.solve()
  }

  var contradictions: [String] { system.contradictions }

  /// What was found, with the values that are left.
  var found: [String] {
    sensitive.compactMap { number in
      system.bounds(number).flatMap {
        $0.lowerBound >= 1 && $0.upperBound < least ? "\(number): \($0)" : nil
      }
    }
  }

  private mutating func read(_ csv: String) {
    for line in csv.split(separator: "\n").dropFirst() {
      let cell = Self.cells(line)
      guard cell.count > 8, cell[1] != "difference", cell[0] != "study" else { continue }
      if !groups.contains(cell[1]) { groups.append(cell[1]) }
      if !cell[2].isEmpty, !levels[cell[0], default: []].contains(cell[2]) {
        levels[cell[0], default: []].append(cell[2])
      }
      let key = Key(table: cell[0], group: cell[1], level: cell[2], measure: cell[3])
      if cell[8] == "shown" { cells[key] = Double(cell[5]) }
    }
  }

  /// A line's cells: between every other quotation mark a comma is text.
  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  private mutating func blank(below count: Int) {
    let small = cells.filter {
      $0.key.measure == "payers" && $0.value > 0 && $0.value < Double(count)
    }.keys
    for key in small {
      cells = cells.filter { $0.key.table != key.table || $0.key.level != key.level }
    }
  }

  private func value(_ table: String, _ group: String, _ level: String, _ measure: String)
    -> Double?
  {
    cells[Key(table: table, group: group, level: level, measure: measure)]
  }

  private mutating func know(_ number: String, _ value: Double?) {
    if let value { system.know(number, Int(value)...Int(value)) }
  }

  /// Payers and payments, of all and of each class.
  private var numbers: [String] {
    let tables = Self.partitions.keys.sorted() + Self.overlapping
    return ["payers", "payments"]
      + tables.flatMap { table in
        (levels[table] ?? []).flatMap { ["\(table) \($0) payers", "\(table) \($0) payments"] }
      }
  }

  /// Those of tables that look at single payments: who is in a class of all and of no group is so with what is left.
  private var numbersByPayment: [String] {
    ["payers", "payments"]
      + Self.overlapping.flatMap { table in
        (levels[table] ?? []).flatMap { ["\(table) \($0) payers", "\(table) \($0) payments"] }
      }
  }

  private mutating func attack(_ group: String) {
    let (payers, payments) = ("\(group) payers", "\(group) payments")
    for table in ["overview", "amounts"] { know(payers, value(table, group, "", "payers")) }
    know(payments, value("overview", group, "", "payments"))
    know(payments, value("amounts", group, "", "number"))
    look(for: "\(group) paid again at most", as: payments, less: payers)
    if let mean = value("overview", group, "", "mean_payments_of_payer") {
      // Two decimals: between half a hundredth less and more.
      let rounded = Int((mean * 100).rounded())
      for (times, bounds) in [
        (2 * rounded - 1, 0...Int(1e9)), (2 * rounded + 1, -Int(1e9)...0),
      ] {
        system.know(
          [.init(times: 200, number: payments), .init(times: -times, number: payers)], in: bounds)
      }
    }
    for table in Self.partitions.keys.sorted() {
      attack(table, group)
      sum(table, group)
      guard let counts = Self.partitions[table] else { continue }
      for (level, range) in zip(levels[table] ?? [], counts) {
        excess("\(group) \(table) \(level)", range)
      }
    }
    for table in Self.overlapping {
      attack(table, group)
      var all: [String] = []
      for level in levels[table] ?? [] {
        let name = "\(group) \(table) \(level)"
        all.append("\(name) payers")
        excess(name, 1...Int.max)
        look(for: "\(name) never", as: payers, less: "\(name) payers")
      }
      guard !all.isEmpty else { continue }
      let also = "\(group) \(table) in one more class"
      sensitive.append(also)
      let terms = all.map { CountSystem.Term(times: 1, number: $0) }
      system.know(
        terms + [.init(times: -1, number: payers), .init(times: -1, number: also)], in: 0...0)
      system.know(
        payments, is: (levels[table] ?? []).map { "\(group) \(table) \($0) payments" })
    }
    chains(group)
  }

  /// Notes a number of people that is a difference.
  private mutating func look(for number: String, as more: String, less: String) {
    sensitive.append(number)
    system.know(number, is: more, less: less)
  }

  /// What a table says of each class.
  private mutating func attack(_ table: String, _ group: String) {
    let all = value("overview", group, "", "payers")
    let paid = value("overview", group, "", "payments")
    for level in levels[table] ?? [] {
      let name = "\(group) \(table) \(level)"
      sensitive.append("\(name) payers")
      for (measure, of) in [("payers", all), ("payments", paid)] {
        know("\(name) \(measure)", value(table, group, level, measure))
        guard let of, let share = value(table, group, level, "share_of_\(measure)") else {
          continue
        }
        system.know(
          "\(name) \(measure)",
          max(0, Int(((share - 0.000_051) * of).rounded(.up)))...Int((share + 0.000_051) * of))
      }
      know("\(name) payments", value(table, group, level, "number"))
      guard let sum = value(table, group, level, "sum"), sum > 0,
        let mean = value(table, group, level, "mean"), mean > 1
      else { continue }
      system.know(
        "\(name) payments",
        Int((sum / (mean + 0.006)).rounded(.up))...Int(sum / (mean - 0.006)))
    }
  }

  private mutating func sum(_ table: String, _ group: String) {
    for measure in ["payers", "payments"] {
      system.know(
        "\(group) \(measure)",
        is: (levels[table] ?? []).map { "\(group) \(table) \($0) \(measure)" })
    }
  }

  /// By how much payments of a class are above the least, and below the most, of its payers.
  private mutating func excess(_ name: String, _ range: ClosedRange<Int>) {
    let (above, below) = ("\(name) above", "\(name) below")
    sensitive.append(above)
    system.know(
      [
        .init(times: 1, number: "\(name) payments"),
        .init(times: -range.lowerBound, number: "\(name) payers"),
        .init(times: -1, number: above),
      ], in: 0...0)
    guard range.upperBound < Int.max else { return }
    sensitive.append(below)
    system.know(
      [
        .init(times: range.upperBound, number: "\(name) payers"),
        .init(times: -1, number: "\(name) payments"), .init(times: -1, number: below),
      ], in: 0...0)
  }

  /// Tables that count the same payers.
  private mutating func chains(_ group: String) {
    let count = "\(group) payments_per_payer"
    let (two, four) = ("\(group) of two", "\(group) of four")
    sensitive += [two, four]
    know(two, value("gaps", group, "", "payers"))
    know(two, value("escalation", group, "", "payers_of_two_payments"))
    know(four, value("escalation", group, "", "payers_of_four_payments"))
    system.know(two, is: ["\(count) 2 to 3 payers", four])
    system.know("\(group) payers", is: ["\(count) 1 payers", two])
    let (again, later) = ("\(group) repeated", "\(group) repeated later")
    know(again, value("first_repeat", group, "", "repeated"))
    look(for: later, as: two, less: again)
    // The estimate of Kaplan and Meier is never below the share of all who were seen to pay again.
    var before: String?
    for days in [7, 14, 30, 60, 90, 180, 365] {
      guard let all = value("first_repeat", group, "", "payers"),
        let share = value("first_repeat", group, "", "within_\(days)_days")
      else { continue }
      let within = "\(group) again within \(days)"
      sensitive.append(within)
      system.know(within, (share > 0 ? 1 : 0)...Int((share + 0.000_051) * all))
      look(for: "\(within) not", as: two, less: within)
      if let before { look(for: "\(within) only", as: within, less: before) }
      before = within
    }
    if let gaps = value("gaps", group, "", "number") {
      know("\(group) paid again at most", gaps)
    }
    let (volume, both) = ("\(group) high_volume", "\(group) prolific_by_volume")
    for measure in ["payers", "payments"] {
      system.know("\(volume) over 20 \(measure)", is: ["\(count) over 20 \(measure)"])
      for (whole, parts) in [
        ("\(volume) over 20", ["over 20, prolific", "over 20, rest"]),
        ("\(volume) up to 20", ["up to 20, prolific", "up to 20, rest"]),
        ("\(group) prolific prolific", ["over 20, prolific", "up to 20, prolific"]),
        ("\(group) prolific rest", ["over 20, rest", "up to 20, rest"]),
      ] {
        system.know("\(whole) \(measure)", is: parts.map { "\(both) \($0) \(measure)" })
      }
    }
  }

  private mutating func attack(_ group: String, _ part: Part) {
    let whole = "\(group) \(part.whole) \(part.level)"
    let names = part.levels.map { "\(group) \(part.table) \($0)" }
    let rest = "\(whole) in none of \(part.table)"
    system.know(
      "\(whole) payments", is: names.map { "\($0) payments" } + ["\(rest) payments"])
    if part.isCovered {
      system.know("\(rest) payments", 0...0)
    } else {
      // Fewer payments than the least cell are of fewer payers.
      sensitive.append("\(rest) payments")
    }
    know(payers: "\(rest) payers", payments: "\(rest) payments")
    sensitive.append("\(rest) payers")
    look(for: "\(rest) never", as: "\(whole) payers", less: "\(rest) payers")
    for name in names {
      look(for: "\(name) not, of \(part.level)", as: "\(whole) payers", less: "\(name) payers")
    }
    let also = "\(whole) in one more of \(part.table)"
    sensitive.append(also)
    system.know(
      (names + [rest]).map { .init(times: 1, number: "\($0) payers") } + [
        .init(times: -1, number: "\(whole) payers"), .init(times: -1, number: also),
      ], in: 0...0)
  }

  /// That there are no more payers than payments.
  private mutating func know(payers: String, payments: String) {
    system.know(payments, is: [payers, "\(payments) beyond the first"])
  }
}
