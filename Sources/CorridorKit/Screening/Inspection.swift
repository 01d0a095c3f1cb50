/// What the reader understands of one input, without scoring anything.
public struct Inspection: Sendable {
  /// One column as it was understood.
  public struct Column: Equatable, Sendable {
    public let name: String
    /// The role it has; nil if it is not used.
    public let role: ColumnRole?
    /// Why it is recognised and never used, as `nationality`; nil otherwise.
    public let ignoredBecause: String?
    /// What most of its cells look like.
    public let kind: String
    /// Cells of the sample that are empty, and that look otherwise than most, of so many.
    public let empty: Int
    public let unlike: Int
    public let sampled: Int
    /// Cells, only if examples were asked for.
    public let examples: [String]
  }

  /// A rejected row with its reason; the text only if examples were asked for.
  public struct Rejection: Equatable, Sendable {
    public let error: IngestError
    public let text: String?
  }

  public let input: String
  public let encoding: TextEncoding
  public let dialect: Dialect
  /// The quote, if any cell of the sample is in quotes; `dialect` keeps what quotes would be read as.
  public let quoteInUse: UInt8?
  /// 0 to 1.
  public let certainty: Double
  /// From 1; nil without a header.
  public let headerLine: Int?
  public let columns: [Column]
  public let timeZoneOffset: Int
  public let assumesTimeZone: Bool
  public let dateOrder: DateOrder?
  /// The orders of payers' and payees' birth dates; nil where none is needed or none is known.
  public let birthDateOrder: DateOrder?
  public let payeeBirthDateOrder: DateOrder?
  public let decimal: DecimalMark?
  public let constants: FileConstants
  /// How rows tell which way money went, and whether the amount's name states a currency beside a column of them: for
  /// the columns file.
  let direction: ColumnPlan.Direction
  let outgoingIsPositive: Bool
  let namesCurrencyTwice: Bool
  let timeMeaning: [(key: String, value: String)]
  public let rowsRead: Int
  public let inScope: Int
  /// By the names that reports use.
  public let outOfScope: [String: Int]
  public let rejected: Int
  public let skipped: SkippedLines
  public let doubts: ReadingDoubts
  /// What the layout cannot tell, and what was assumed in its place; one sentence each.
  public let limits: [String]
  /// Why the file cannot be used as it stands; nil if it can. Rows were then not counted.
  public let trouble: SourceError?
  /// The first rejected rows, in the order of the file.
  public let rejections: [Rejection]

  /// How many rejected rows are shown; own choice, so that all fits one screen.
  private static let shownRejections = 5

  /// Reads the whole input and says what was understood.
  public init(
    path: String, options: ReadingOptions = ReadingOptions(), policy: Policy = .standard,
    threads: Int = 1, showsExamples: Bool = false
  ) throws(SourceError) {
    try self.init(
      try InputFile.open(path), options: options, policy: policy, threads: threads,
      showsExamples: showsExamples)
  }

  /// - Parameter file: stands at its beginning.
  init(
    _ file: InputFile, options: ReadingOptions, policy: Policy, threads: Int = 1,
    showsExamples: Bool
  ) throws(SourceError) {
    file.tell(options.progress)
    let scope = Scope(policy: policy, rates: RateTable(orientation: policy.rates))
    var options = options
    options.describesUnusable = true
    let reader = ExportReader(input: file, options: options, scope: scope)
    let first = try reader.understand()
    let (sinks, summary, trouble) = try Self.read(reader, first, name: file.name, threads)
    self.trouble = trouble
    let understanding = summary.understanding
    input = file.name
    encoding = understanding.encoding
    dialect = understanding.dialect
    quoteInUse = understanding.usesQuotes ? understanding.dialect.quote : nil
    certainty = understanding.dialectCertainty
    headerLine = understanding.headerLine
    timeZoneOffset = understanding.timeZoneOffset
    assumesTimeZone = understanding.assumesTimeZone
    dateOrder = understanding.dateOrder
    birthDateOrder = understanding.birthDateOrder
    payeeBirthDateOrder = understanding.payeeBirthDateOrder
    decimal = understanding.decimal
    constants = understanding.plan.constants
    direction = understanding.plan.direction
    outgoingIsPositive = understanding.plan.outgoingIsPositive
    timeMeaning = understanding.plan.timeMeaning
    namesCurrencyTwice = understanding.plan.currencyInHeader != nil
    columns = zip(understanding.plan.columns.indices, first.cellStatistics).map { index, cells in
      let column = understanding.plan.columns[index]
      // Where payments in scope told otherwise than the first rows, it is what those hold.
      let isTurned = column.role != first.plan.columns[index].role
      let told = understanding.plan.toldByCells.first { isTurned && $0.column == index }
      return Column(
        name: column.name, role: column.role, ignoredBecause: column.sensitive?.rawValue,
        kind: told.map { ($0.areCodes ? CellKind.code : .text).name } ?? cells.kind,
        empty: cells.empty, unlike: cells.unlike, sampled: cells.sampled,
        examples: showsExamples ? cells.examples : [])
    }
    rowsRead = summary.rowsRead
    skipped = summary.skipped
    doubts = summary.doubts
    limits = understanding.limits
    inScope = sinks.reduce(0) { $0 + $1.taken }
    rejected = sinks.reduce(0) { $0 + $1.rejected }
    var outOfScope: [String: Int] = [:]
    for sink in sinks {
      outOfScope.merge(sink.excluded, uniquingKeysWith: +)
    }
    self.outOfScope = outOfScope
    rejections = sinks.flatMap(\.first).sorted { $0.error.byteOffset < $1.error.byteOffset }
      .prefix(Self.shownRejections).map { row in
        Rejection(
          error: row.error,
          text: showsExamples ? String(decoding: row.text, as: UTF8.self) : nil)
      }
  }
}

extension Inspection {
  /// All rows, or where the file cannot be used as it stands none of them and why.
  private static func read(
    _ reader: ExportReader, _ first: Understanding, name: String, _ threads: Int
  ) throws(SourceError) -> ([InspectionSink], InputSummary, SourceError?) {
    let nothing = InputSummary(name: name, understanding: first)
    if let trouble = first.plan.trouble { return ([], nothing, trouble) }
    if !first.plan.awaitsParty,
      let trouble = ExportUnderstanding.incomplete(first.plan, name: name)
    {
      return ([], nothing, trouble)
    }
    do {
      let (sinks, summary) = try reader.read(
        threads: threads, makeSink: { InspectionSink(longest: shownRejections) })
      return (sinks, summary, nil)
    } catch  where error.kind == .unusable {
      return ([], nothing, error)
    }
  }
}

/// Counts, and keeps the first rejected rows.
private struct InspectionSink: PaymentSink, Sendable {
  let longest: Int
  var taken = 0
  var rejected = 0
  var excluded: [String: Int] = [:]
  var first: [RejectedRow] = []

  init(longest: Int) { self.longest = longest }

  mutating func take(_ payment: borrowing DecodedPayment) { taken += 1 }

  mutating func exclude(_ reason: Scope.Exclusion) { excluded[reason.rawValue, default: 0] += 1 }

  mutating func reject(_ row: RejectedRow) {
    rejected += 1
    if let last = first.last, first.count == longest, row.error.byteOffset > last.error.byteOffset {
      return
    }
    first.append(row)
    first.sort { $0.error.byteOffset < $1.error.byteOffset }
    if first.count > longest { first.removeLast() }
  }
}
