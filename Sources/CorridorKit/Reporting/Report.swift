/// All that a report says, whatever its format.
public struct Report: Sendable {
  public let inputs: [ReportInput]
  public let counts: Counts
  public let policy: Policy
  public let population: PopulationSummary
  public let ranking: any RankedPayers
  /// The day that counts as the end of the data, UTC; nil: no payment is in scope.
  public let asOf: CivilDate?
  /// Which places of the ranking are printed, from 0, rising.
  public let selection: [Int]
  /// What it was made with, as whoever ran it states.
  public var manifest = Manifest()
  /// Whether the ranking can tell every payer's line; one gathered from many shards holds those that are printed.
  var holdsEveryLine = true
  /// Leave text cells of CSV as they are, also where a spreadsheet would take one for a formula.
  public var hasExactCells = false
  /// Who stands in it for another reason than a place in the order.
  public var marks = Marks()
  /// What was left out of the selection on purpose.
  public var narrowing = Narrowing()
  /// How many payers of each lane are printed, where that follows from the number that is ranked; nil: it does not.
  public var budget: PrintingBudget?
  /// Whose payments lie after ``asOf``; nil: nobody's.
  var later: DataEnd.Later?
  /// What payers are marked against; nil: nothing.
  package var earlier: EarlierReport?
  /// The ledger files among what was read, for the audit; empty where it is not asked for.
  package var ledgerFiles: [ReportInput] = []
  /// The rates by which sums were converted; nil: the policy's own.
  var rates: RateTable?
  /// How many threads may work out lines; no byte depends on it.
  var threads = 1
  /// Is told of lines that are worked out and written.
  var progress: RunProgress?
}

/// One input as a report names it: never by its path.
public struct ReportInput: Equatable, Sendable {
  public let name: String
  public let bytes: Int
  /// SHA-256 in hexadecimal; nil where it was not asked for.
  public let digest: String?

  package init(name: String, bytes: Int, digest: String?) {
    self.name = name
    self.bytes = bytes
    self.digest = digest
  }
}

/// Where the ordinary side of the evidence came from.
public struct PopulationSummary: Equatable, Sendable {
  /// A population counted elsewhere.
  public struct Reference: Equatable, Sendable {
    /// The file's base name.
    public let name: String
    public let payers: Int
  }

  /// Of the input, as are payments and beneficiaries.
  public let payers: Int
  public let payments: Int
  public let beneficiaries: Int
  /// Payers of the ordinary side by cohort (their commonest destination), largest first.
  public let cohorts: [(destination: Country, payers: Int)]
  /// How many cohorts were too small to stand alone and borrowed.
  public let borrowingCohorts: Int
  /// The population file that the ordinary side was taken from; nil: measured in the input.
  public let reference: Reference?
  /// Sentences the head of a report must show.
  public internal(set) var warnings: [ReportWarning]

  public static func == (a: PopulationSummary, b: PopulationSummary) -> Bool {
    a.payers == b.payers && a.payments == b.payments && a.beneficiaries == b.beneficiaries
      && a.cohorts.elementsEqual(b.cohorts, by: { $0 == $1 })
      && a.borrowingCohorts == b.borrowingCohorts && a.reference == b.reference
      && a.warnings == b.warnings
  }
}

/// Parties that stand in inputs of different layout and are taken for one, because their ids are equal.
public struct SharedIDs: Equatable, Sendable {
  /// How many layouts there are.
  public var layouts = 0
  public var payers = 0
  public var beneficiaries = 0
}

/// What became of every row that was read: `rowsRead = rejected + duplicates + outOfScope + inScope`.
public struct Counts: Equatable, Sendable {
  public var rowsRead = 0
  public var rejected = 0
  public var duplicates = 0
  public var outOfScope = 0
  public var inScope = 0
  /// Equal transaction id, other content: both kept, counted here as well.
  public var conflictingIDs = 0
  /// Where those and the first payment of each id stand, id by id: the first 1,000 places by input and line.
  public var conflicts: [[Place]] = []
  /// Payments with such an id whose place is not among them.
  public var conflictsNotListed = 0
  /// Ids that inputs of different layout share; nil where all are of one.
  public var sharedIDs: SharedIDs?
  /// Rejected rows by reason, then rows out of scope by reason; names in snake_case.
  public var rejectedReasons: [String: Int] = [:]
  public var outOfScopeReasons: [String: Int] = [:]

  public init() {}

  /// Whether the counts add up.
  public var balance: Bool {
    rowsRead == rejected + duplicates + outOfScope + inScope
      && rejected == rejectedReasons.values.reduce(0, +)
      && outOfScope == outOfScopeReasons.values.reduce(0, +)
  }
}
