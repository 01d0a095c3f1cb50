/// What to screen, by what policy, and how much of the ranking to print.
public struct ScreeningRequest: Sendable {
  /// Paths of files and directories; `-` is standard input.
  public var inputs: [String]
  public var policy: Policy
  /// Daily rates in the European Central Bank's layout.
  public var rates: String?
  /// A CSV file that lists beneficiaries or payers.
  public var watchlist: String?
  /// A population file: the ordinary side from elsewhere.
  public var population: String?
  /// A CSV file of payers who were examined and cleared.
  public var cleared: String?
  /// A columns file (JSON).
  public var columns: String?
  /// A CSV file that says which payer ids are one person's.
  public var identities: String?
  /// Whether an input that cannot be used is left out, and said in the notes, instead of ending the run.
  public var skipsUnusable = false
  /// Whether the report names such inputs among its warnings. Else it is the same as without them.
  public var statesLeftOut = false
  /// The last day that counts, UTC; nil: the day of the last payment.
  public var asOf: CivilDate?
  /// A ledger is made of the payments of payers with this id only; of ledgers only their blocks are read.
  public var onlyPayer: String?
  /// What the user forces about reading.
  public var reading = ReadingOptions()
  public var threads: Int
  /// Bytes of memory for what grows with the payments; beyond it they move to scratch files. Nil: half of the
  /// machine's. Below ``leastMemory`` that is used. The result is the same for any.
  public var memory: Int?
  /// The folder of scratch files; nil: the environment's `TMPDIR`, else `/tmp`.
  public var scratch: String?
  /// How many payers of each lane are printed.
  public var top: Int
  /// Print every payer with a payment in scope.
  public var all: Bool
  /// How many payers of each lane are printed for every 100,000 that are ranked, rounded up; nil: ``top``.
  public var budget: Int?
  /// How many payers are drawn by lot among those below the cut, for quality review; nil: none.
  public var sample: Int?
  /// Which payers are printed at all. Ranks stay those among all.
  public var narrowing = Narrowing()
  /// Whether the digest of every input is wanted (JSON).
  public var wantsDigests: Bool
  /// Whether the digests of ledger files' own bytes are wanted, for the audit: a report states their sources.
  package var wantsLedgerDigests = false
  /// Whether rejected rows are kept with their text (`--rejects`).
  public var wantsRejectedRows: Bool
  /// With what ids, dates and amounts are hidden; nil: they stand as they are.
  public var pseudonyms: Pseudonyms?
  /// Scorers of one's own: each takes the place of the built-in one of its indicator, and its reasons are worded
  /// as that one's, so what it observes must be in the same unit.
  public var scorers: [any Scorer] = []
  /// What the report is to say of options and files beside the inputs.
  public var manifest = Manifest()
  /// The version that a report states which is being verified; nil: this program's.
  package var statedVersion: String?
  /// An earlier report against which payers are marked.
  package var earlier: EarlierReport?
  /// Whether CSV cells stay as they are, also where a spreadsheet takes one for a formula.
  public var hasExactCells = false

  /// Tests go below what is of use, so that few payments fill the memory.
  var leastBudget = ScreeningRequest.leastMemory

  public init(inputs: [String], policy: Policy = .standard) {
    self.inputs = inputs
    self.policy = policy
    rates = nil
    watchlist = nil
    columns = nil
    asOf = nil
    threads = 1
    top = 20
    all = false
    wantsDigests = false
    wantsRejectedRows = false
  }
}

extension ScreeningRequest {
  /// The least budget of memory that is kept to.
  public static let leastMemory = MemoryPlan.floor

  /// How memory is shared out.
  var memoryPlan: MemoryPlan {
    let budget = max(memory ?? MemoryPlan.standardBudget, leastBudget)
    return MemoryPlan(
      budget: budget, folder: scratch ?? ScratchFile.standardFolder, threads: threads)
  }

  /// The policy's rates, and over them the daily ones of the rates file.
  func rateTable() throws(SourceError) -> RateTable {
    var table = RateTable(orientation: policy.rates)
    if let rates { try RatesFile(path: rates).set(&table) }
    return table
  }
}

extension ScreeningRequest {
  /// What ``budget`` comes to; nil where there is none.
  func printingBudget(of ranked: Int) -> PrintingBudget? {
    budget.map { PrintingBudget(perHundredThousand: $0, ranked: ranked) }
  }
}
