import CorridorKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The checked options that say what to screen and by what policy.
struct ScreeningOptions {
  let inputs: [String]
  private let policy: String?
  private let rates: String?
  private let watchlist: String?
  private let population: String?
  private let cleared: String?
  private let columns: String?
  private let identities: String?
  private let skipsUnusable: Bool
  private let audits: Bool
  private let asOf: CivilDate?
  private let threads: Int
  private let memory: Int?
  private let scratch: String?
  private let since: String?
  private let reading: ReadingOptions
  /// Whether a line says how far the run has come.
  let progress: ProgressLine.Wish
  private let pseudonyms: Pseudonyms?
  private let keyFile: String?

  init(checking raw: RawArguments) throws(CommandError) {
    inputs = try raw.inputs()
    policy = raw.text(.policy)
    rates = raw.text(.rates)
    watchlist = raw.text(.watchlist)
    population = raw.text(.population)
    cleared = raw.text(.cleared)
    columns = raw.text(.columns)
    identities = raw.text(.identities)
    skipsUnusable = raw.has(.skipUnusable)
    audits = raw.has(.audit)
    asOf = try raw.date(.asOf)
    threads = try raw.integer(.threads, in: 1...1_024) ?? Self.processors
    memory = try raw.size(.memory)
    scratch = raw.text(.scratch)
    since = raw.text(.since)
    reading = try raw.reading()
    progress = try raw.choice(.progress, ProgressLine.Wish.self) ?? .auto
    keyFile = raw.text(.pseudonyms)
    pseudonyms = try Self.pseudonyms(raw)
  }

  /// The request, with the policy file read and checked.
  func request() throws(CommandError) -> ScreeningRequest {
    var request = ScreeningRequest(inputs: inputs, policy: try PolicyFromFile.policy(at: policy))
    request.rates = rates
    request.watchlist = watchlist
    request.population = population
    request.cleared = cleared
    request.columns = columns
    request.identities = identities
    request.skipsUnusable = skipsUnusable
    request.statesLeftOut = skipsUnusable
    request.wantsLedgerDigests = audits
    request.asOf = asOf
    request.threads = threads
    if let since {
      let ranking = try ProgressLine.during(progress) { line throws(CommandError) in
        line?.progress.expect(bytes: SmallFile.sizes([since]), hasRows: false)
        return try ReportFile.ranking(at: since, telling: line?.progress)
      }
      request.earlier = EarlierReport(ranking)
    }
    request.memory = memory
    request.scratch = scratch
    if let memory, memory < ScreeningRequest.leastMemory {
      Words.say(
        "--memory: \(ScreeningRequest.leastMemory >> 20)M is the least that is kept to; it is used")
    }
    request.reading = reading
    request.pseudonyms = pseudonyms
    return request
  }

  private static func pseudonyms(_ raw: RawArguments) throws(CommandError) -> Pseudonyms? {
    let shift = try raw.integer(.shiftDates, in: 7...3_650)
    let digits = try raw.integer(.amountDigits, in: 1...3)
    guard let path = raw.text(.pseudonyms) else {
      guard shift == nil, digits == nil else {
        throw RawArguments.usage("--shift-dates and --amount-digits go with --pseudonyms")
      }
      return nil
    }
    if raw.has(.rejects) {
      throw RawArguments.usage("--rejects writes rows with their text: it excludes --pseudonyms")
    }
    if shift != nil, raw.has(.rates) || raw.has(.asOf) || raw.has(.cleared) {
      throw RawArguments.usage(
        "--shift-dates excludes --rates, --as-of and --cleared: make a ledger first")
    }
    var pseudonyms = try PseudonymKeyFile.read(path)
    pseudonyms.shiftDays = shift ?? 0
    pseudonyms.amountDigits = digits
    return pseudonyms
  }

  /// Refuses a result that would replace what it is made from, or be added to it.
  ///
  /// - Parameters:
  ///   - outputs: `-` is standard output; nil is not asked for.
  ///   - others: further files that are read.
  ///   - mayBeReplaced: of an output that is among the inputs, whether it may take its place.
  func expectNoInput(
    at outputs: [String?], and others: [String] = [],
    unless mayBeReplaced: (String) -> Bool = { _ in false }
  ) throws(CommandError) {
    let beside =
      [policy, rates, watchlist, population, cleared, columns, identities, since, keyFile]
      .compactMap { $0 } + others
    try OutputPlace.expectNoInput(at: outputs, among: beside)
    try OutputPlace.expectNoInput(at: outputs, among: inputs, unless: mayBeReplaced)
  }

  private static var processors: Int { min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 1_024) }
}
