/// One table before it is computed: its words, and how its figures are made of a group.
struct StudyDesign: Sendable {
  let name: String
  let title: String
  let definition: String
  let source: String
  var levels: String?
  /// Whether the classes are what the data hold, so that already the name of one tells something.
  var namesTell = false
  /// Classes that stand in another table too, by their places.
  var fixed: Set<Int> = []
  /// Sets of classes whose sums another table tells.
  var sums: [Set<Int>] = []
  /// Whether payers and payments of a class tell each other, since it is of payers of so many payments.
  var countsTell = false
  /// Whether payments that are a few more than a class's payers tell that few paid again. Other rules see to that
  /// where classes are of payers of so many payments.
  var repeatsTell = false
  /// Whether a payer may stand in several classes.
  var overlaps = false
  /// Classes whose payers are withheld since another table tells of few together with them.
  var unnumbered: Set<Int> = []
  /// Classes that are withheld since another table cuts the same payments.
  var hidden: Set<Int> = []
  /// Measures that are withheld in every row and group, since other tables tell of few payers together with them.
  var withheld: Set<String> = []
  let make: @Sendable (StudyGroup, StudyMeans) throws(SourceError) -> any StudyMeasures

  /// The same with more measures withheld.
  func withholding(_ measures: Set<String>) -> StudyDesign {
    var design = self
    design.withheld.formUnion(measures)
    return design
  }

  /// The same with more classes withheld, and of others the payers.
  func hiding(_ classes: Set<Int>, payersOf unnumbered: Set<Int>) -> StudyDesign {
    var design = self
    design.hidden.formUnion(classes)
    design.unnumbered.formUnion(unnumbered)
    return design
  }
}

/// What a study is asked for, apart from the payments.
public struct StudyOptions: Equatable, Sendable {
  /// The least number of payers that a printed figure rests on; 1 withholds nothing.
  public var leastCell = 5
  /// Draws of the bootstrap; 0 makes no intervals.
  public var draws = 1_000
  /// Fixes the draws.
  public var seed: UInt64 = 1

  public init() {}
}

/// The tables of published transaction studies, made from a ledger.
public struct Study: Sendable {
  public let options: StudyOptions
  /// The printed groups, in the order of the tables' cells: `all`, with a cohort also `cohort`, `comparison` and
  /// `difference` (cohort less comparison).
  public let groups: [String]
  public let tables: [StudyTable]
  /// Whether a cohort or comparison was asked for and is too small to be printed beside the rest.
  public let withholdsGroups: Bool

  /// - Parameters:
  ///   - end: the last day of the data, since 1970-01-01.
  ///   - progress: is told of every draw.
  init(
    _ groups: StudyGroups, policy: Policy, end: Int, options: StudyOptions, threads: Int,
    plan: MemoryPlan, progress: RunProgress? = nil
  ) throws(SourceError) {
    self.options = options
    let atoms = [groups.cohort, groups.comparison, groups.others, groups.outside]
      .map(\.payerCount)
    let isSmall = atoms.contains { $0 > 0 && $0 < options.leastCell }
    withholdsGroups = groups.hasCohort && isSmall
    let printed = withholdsGroups ? [groups.all] : groups.printed
    self.groups = printed.map(\.name.rawValue) + (printed.count > 1 ? ["difference"] : [])
    let bootstrap = Bootstrap(
      draws: options.draws, seed: options.seed, threads: threads, progress: progress)
    // What is printed of nobody else still counts in what can be computed back.
    let hidden = printed.count > 1 ? [groups.others, groups.outside] : []
    let means = StudyMeans(plan: plan, least: options.leastCell)
    let designs = try StudyDesign.all(
      for: groups.all, policy: policy, end: end, least: options.leastCell,
      printed: printed, others: hidden)
    let draws = options.draws * printed.count * designs.count
    progress?.begin(.tabling, of: draws > 0 ? draws : nil)
    // A table at a time, so that only its lists are held.
    var tables: [StudyTable] = []
    for design in designs {
      tables.append(try StudyTable(design, printed, hidden, means, bootstrap))
    }
    self.tables = tables
  }
}

extension StudyTable {
  fileprivate init(
    _ design: StudyDesign, _ groups: [StudyGroup], _ others: [StudyGroup],
    _ means: StudyMeans, _ bootstrap: Bootstrap
  ) throws(SourceError) {
    let disclosure = Disclosure(least: means.least)
    name = design.name
    title = design.title
    definition = design.definition
    source = design.source
    levels = design.levels
    var all: [any StudyMeasures] = []
    for group in groups + others { all.append(try design.make(group, means)) }
    let measures = all.prefix(groups.count)
    let figures = all.first?.figures ?? []
    let withheld = try Self.withheld(design, figures, all, disclosure)
    let isHidden = withheld.isEmpty ? [] : withheld[0]
    // A row of which nothing is told is left out where its name tells something.
    let told = Set(figures.indices.filter { !isHidden[$0] }.map { figures[$0].level })
    let left = design.namesTell ? Set(figures.map(\.level)).subtracting(told) : []
    withheldLevels = left.count
    let kept = figures.indices.filter { !left.contains(figures[$0].level) }
    var cells: [[StudyCell]] = []
    var replicates: [Bootstrap.Replicates] = []
    for (index, group) in groups.enumerated() {
      let values = try measures[index].values(.once)
      let draws = try bootstrap.replicates(
        of: measures[index], payers: group.payerCount, group: index)
      var row: [StudyCell] = []
      for figure in figures.indices {
        guard !withheld[index][figure] else {
          row.append(StudyCell(isWithheld: true))
          continue
        }
        var cell = StudyCell(value: values[figure])
        if figures[figure].hasInterval, cell.value != nil,
          let interval = Bootstrap.interval(draws[figure]),
          try disclosure.allows(interval, of: figure, measures[index])
        {
          (cell.low, cell.high) = (interval.low, interval.high)
        }
        row.append(cell)
      }
      cells.append(row)
      replicates.append(draws)
    }
    if groups.count > 1 {
      cells.append(
        Self.difference(of: cells[1], from: cells[2], replicates[1], replicates[2], figures))
    }
    self.figures = kept.map { figures[$0] }
    self.cells = cells.map { cells in kept.map { cells[$0] } }
  }

  private static func withheld(
    _ design: StudyDesign, _ figures: [StudyFigure], _ measures: [any StudyMeasures],
    _ disclosure: Disclosure
  ) throws(SourceError) -> [[Bool]] {
    var support: [[Int]] = []
    for measures in measures { support.append(try measures.support()) }
    var withheld = disclosure.withheld(figures, support)
    let classes = measures.compactMap { $0 as? any ClassedMeasures }
    let hasCounts = figures.contains { $0.measure == "payers" }
    if hasCounts, classes.count == measures.count, let levels = classes.first?.levels {
      let members = classes.map(\.members)
      let hidden = disclosure.hidden(
        among: members + (design.countsTell ? [] : disclosure.left(of: members)),
        fixed: design.fixed, sums: design.sums
      ).union(design.hidden)
      let names = Set(hidden.map { levels[$0] })
      let beside =
        design.repeatsTell ? measures.compactMap { ($0 as? ClassMeasures)?.standing } : []
      let silent = Set(disclosure.withoutPayments(beside, hidden: hidden).map { levels[$0] })
      let isTold = !silent.isEmpty && disclosure.isTold(beside, hidden: hidden)
      let told = isTold ? ClassMeasures.ofEither : ClassMeasures.ofPayments
      // What all rows tell together goes in all of them.
      let telling = isTold ? Set(levels) : silent
      let standings = design.overlaps ? classes.compactMap(\.standing) : []
      let unnumbered = Set(
        disclosure.withoutPayers(standings + disclosure.left(of: standings), hidden: hidden)
          .union(design.unnumbered).map { levels[$0] })
      for index in figures.indices {
        let (level, measure) = (figures[index].level, figures[index].measure)
        guard
          names.contains(level) || telling.contains(level) && told.contains(measure)
            || unnumbered.contains(level) && ClassMeasures.ofPayers.contains(measure)
        else { continue }
        for group in withheld.indices { withheld[group][index] = true }
      }
    }
    for index in figures.indices where design.withheld.contains(figures[index].measure) {
      for group in withheld.indices { withheld[group][index] = true }
    }
    return withheld
  }

  /// The cohort's figures less those of the comparison, with the interval of the difference of draws.
  private static func difference(
    of cohort: [StudyCell], from comparison: [StudyCell], _ first: Bootstrap.Replicates,
    _ second: Bootstrap.Replicates, _ figures: [StudyFigure]
  ) -> [StudyCell] {
    figures.indices.map { index in
      guard figures[index].hasInterval else { return StudyCell() }
      if cohort[index].isWithheld || comparison[index].isWithheld {
        return StudyCell(isWithheld: true)
      }
      guard let a = cohort[index].value, let b = comparison[index].value else {
        return StudyCell()
      }
      let draws = zip(first[index], second[index]).map { x, y -> Double? in
        guard let x, let y else { return nil }
        return x - y
      }
      let hasBoth = cohort[index].low != nil && comparison[index].low != nil
      let interval = hasBoth ? Bootstrap.interval(draws) : nil
      return StudyCell(value: a - b, low: interval?.low, high: interval?.high)
    }
  }
}

/// Measures of classes, whose payers decide what is withheld.
protocol ClassedMeasures: StudyMeasures {
  var levels: [String] { get }
  /// The payers of each level.
  var members: [ClassMembers] { get }
  /// Payers and payments of each level, beside all payers; nil where they are not printed.
  var standing: Disclosure.Standing? { get }
}

extension ClassMeasures: ClassedMeasures {}
