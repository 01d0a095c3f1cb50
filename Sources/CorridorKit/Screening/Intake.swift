/// What reading all inputs left behind, before it is merged.
struct Intake: Sendable {
  private(set) var builders: [RunBuilder] = []
  /// Bytes of memory that their payments take, about. Kept, since adding them up for each of ten thousand files
  /// would take longer than reading these.
  private var heldBytes = 0
  /// The first builder whose payments are still in memory.
  private var firstHolding = 0
  /// The same of rejected rows, and the bytes that those of all builders before it take.
  private var (firstRejecting, rejectedBytes) = (0, 0)
  /// Payments that moved to disk; empty while memory holds all.
  private(set) var runs: [ScratchRun] = []
  /// By the numbers that the builders use.
  private(set) var records: [SourceRecord] = []
  /// How exports were understood, by the number of their record.
  private var understandings: [(record: Int, understanding: Understanding)] = []
  /// Records with a payment in scope on disk whose stamp has a time of day and no offset.
  private var spilledTimes: Set<Int> = []
  private var doubts: [(record: Int, doubts: ReadingDoubts)] = []
  /// Bytes of all exports together.
  private(set) var bytesRead = 0
  /// The rates by which sums were converted; of exports only where ledgers are read or written.
  private(set) var rates = UsedRates()

  /// What was left out and joined, for whoever runs the tool.
  private var remarks: [String] = []
  /// Base names of the inputs that were left out.
  private(set) var leftOut: [String] = []
  /// The ledger files themselves, in their order, where their digests are wanted; without one where a file was not
  /// read whole.
  private(set) var ledgerFiles: [Ledger.Source] = []
  private let plan: MemoryPlan
  private let scratch: ScratchFile
  let pseudonyms: PseudonymRule?
  /// How this run reads exports.
  private let making: LedgerMaking
  /// Of the ledgers that were read.
  private(set) var makings = LedgerMakings()

  init(_ plan: MemoryPlan, _ making: LedgerMaking, _ pseudonyms: PseudonymRule? = nil) {
    self.plan = plan
    self.making = making
    self.pseudonyms = pseudonyms
    scratch = ScratchFile(in: plan.folder)
  }

  /// Throws if no scratch file can be made.
  func prepareScratch() throws(SourceError) { try scratch.prepare() }

  /// Reads an export to its end.
  ///
  /// - Parameter table: the rates by which sums are converted, where these are to be known.
  mutating func take(
    _ reader: ExportReader, _ request: ScreeningRequest, _ identities: IdentitiesFile?,
    noting table: RateTable?
  ) throws(SourceError) {
    let space = space(request, table)
    let read = try ReadExport(
      reader, input: records.count, request, identities, space, threads: request.threads)
    try take(read.sinks, read.summary, space)
  }

  /// Takes an export that was read ahead, whichever number it was given then.
  mutating func take(
    _ read: consuming ReadExport, _ request: ScreeningRequest, noting table: RateTable?
  ) throws(SourceError) {
    read.renumber(records.count)
    try take(read.sinks, read.summary, space(request, table))
  }

  /// Bytes of files that may be read ahead: what is kept of them takes little more, and must stay well below what
  /// payments may take. Own choice.
  var aheadBytes: Int { min(plan.resident / 4, 32 << 20) }

  /// Space for a file that is read ahead: it is too short to move to disk on the way.
  func spaceAhead(_ request: ScreeningRequest, _ table: RateTable?) -> SpillSpace {
    SpillSpace(
      file: scratch, limit: .max, table: table, reference: request.policy.referenceCurrency,
      pseudonyms: pseudonyms)
  }

  /// What is left of the memory for payments, for each thread.
  private func space(_ request: ScreeningRequest, _ table: RateTable?) -> SpillSpace {
    return SpillSpace(
      file: scratch, limit: max(plan.resident - heldBytes, 0) / max(request.threads, 1),
      table: table,
      reference: request.policy.referenceCurrency, pseudonyms: pseudonyms)
  }

  private mutating func take(
    _ sinks: [SpillingSink], _ summary: InputSummary, _ space: SpillSpace
  ) throws(SourceError) {
    var noted = rates
    do throws(Spills.Trouble) {
      for sink in sinks {
        if let trouble = sink.spills.trouble { throw trouble }
        do throws(UsedRates.Conflict) {
          try noted.merge(sink.spills.rates)
          if let table = space.table {
            try noted.use(of: sink.builder.rows, from: table, reference: space.reference)
          }
        } catch {
          throw .rate(error)
        }
      }
    } catch {
      throw error.sourceError(
        in: summary.name, "its sums are converted by another rate than a ledger's")
    }
    rates = noted
    for sink in sinks {
      runs += sink.spills.runs
      if sink.spills.assumesTimeZone { spilledTimes.insert(records.count) }
    }
    take(sinks.map(\.builder), summary)
    try settle(space)
    try settleRejected()
  }

  /// Moves everything to disk if some of it is there, or if it is too much for memory.
  private mutating func settle(
    _ space: SpillSpace, always: Bool = false
  ) throws(SourceError) {
    guard always || !runs.isEmpty || heldBytes > plan.resident else { return }
    var spills = Spills()
    // Rates were noted when the input ended.
    let space = SpillSpace(file: space.file, limit: 0, table: nil, reference: space.reference)
    for index in firstHolding..<builders.count {
      if builders[index].assumesTimeZone { spilledTimes.insert(builders[index].inputNumber) }
      builders[index].spill(to: space, noting: &spills)
    }
    firstHolding = builders.count
    heldBytes = 0
    if let trouble = spills.trouble { throw trouble.sourceError(in: "scratch", "") }
    runs += spills.runs
  }

  /// Moves everything to disk, however little it is.
  mutating func moveToDisk() throws(SourceError) {
    try settle(
      SpillSpace(file: scratch, limit: 0, table: nil, reference: .usd), always: true)
  }

  /// Notes an input that cannot be used.
  ///
  /// - Parameter name: as a report calls it, never by its path.
  mutating func leaveOut(_ error: SourceError, named name: String) {
    leftOut.append(name)
    let place = error.place.isEmpty ? "" : ", \(error.place)"
    remarks.append("\(error.input)\(place): left out (--skip-unusable): \(error.what)")
  }

  mutating func notes(of identities: IdentitiesFile?) {
    remarks += identities?.notes ?? []
    if let mixed = MixedPseudonyms.remark(records, own: pseudonyms?.pseudonyms.keyID) {
      remarks.append(mixed)
    }
  }

  private mutating func take(_ builders: [RunBuilder], _ summary: InputSummary) {
    var record = SourceRecord(
      Ledger.Source(
        name: summary.name, bytes: summary.byteSize,
        digest: summary.digest.map { SHA256.hexadecimal($0) } ?? ""))
    record.makings = LedgerMakings(making)
    record.rowsRead = summary.rowsRead
    record.layout = SourceRecord.layout(of: summary.understanding.plan.columns.map(\.name))
    for builder in builders {
      record.rejected.merge(builder.rejections, uniquingKeysWith: +)
      for (reason, count) in zip(Scope.Exclusion.allCases, builder.exclusions) where count > 0 {
        record.outOfScope[reason.rawValue, default: 0] += count
      }
    }
    understandings.append((records.count, summary.understanding))
    doubts.append((records.count, summary.doubts))
    records.append(record)
    bytesRead += summary.byteSize
    self.builders.append(contentsOf: builders)
    heldBytes += builders.reduce(0) { $0 + $1.byteSize }
  }

  /// Which day's rate a sum was converted at tells the day.
  private static let ratesTell = "dates cannot be moved where rates differ by day"

  /// Takes a ledger: its payments, its rates and what it says of its sources.
  mutating func take(
    _ file: LedgerFile, _ request: ScreeningRequest, _ identities: IdentitiesFile?
  ) throws(SourceError) {
    var noted = rates
    do {
      try noted.merge(file.head.rates.upTo(request.asOf))
    } catch {
      throw error.error(
        in: file.name, "the ledger was made with another rate than an input before it")
    }
    if let pseudonyms, pseudonyms.pseudonyms.movesDates, let change = file.head.rates.change {
      throw change.error(in: file.name, Self.ratesTell)
    }
    let first = records.count
    var builder = RunBuilder(input: first, keepsText: false)
    var spills = Spills()
    let space = space(request, nil)
    var conflict: UsedRates.Conflict?
    func take(_ history: borrowing PayerHistory) {
      var history = copy history
      if let identities { history.join(by: identities) }
      if let pseudonyms {
        do throws(UsedRates.Conflict) {
          history = try pseudonyms.replace(
            history, rates: file.head.rates, noting: &noted,
            reference: request.policy.referenceCurrency)
        } catch {
          conflict = error
        }
      }
      for index in history.rows.indices {
        builder.take(history, row: index) { UInt32(first) + $0 }
      }
      if builder.byteSize > space.limit { builder.spill(to: space, noting: &spills) }
    }
    // Whom an identity joins or a pseudonym stands for can stand anywhere.
    var isFound = request.onlyPayer != nil && identities == nil && pseudonyms == nil
    for name in request.onlyPayer.map(FoldedName.spellings) ?? [] where isFound {
      isFound = try file.find(name, take)
    }
    if !isFound { try file.forEach(take) }
    if let trouble = spills.trouble { throw trouble.sourceError(in: file.name, "") }
    if let conflict {
      throw conflict.error(in: file.name, Self.ratesTell)
    }
    rates = noted
    runs += spills.runs
    records.append(contentsOf: file.head.sources)
    makings.merge(file.head.makings)
    if request.wantsLedgerDigests {
      ledgerFiles.append(
        file.whole
          ?? Ledger.Source(name: file.name, bytes: file.input.fileSize ?? 0, digest: ""))
    }
    builders.append(builder)
    heldBytes += builder.byteSize
    try settle(space)
  }

  /// Puts pseudonyms in the place of the inputs' names and digests.
  mutating func hideSources() {
    guard let pseudonyms else { return }
    var hidden = LedgerMakings.Hiding(pseudonyms.file)
    makings = hidden(makings)
    for number in records.indices {
      records[number].makings = hidden(records[number].makings)
      let hidden = pseudonyms.source(records[number].source)
      guard hidden != records[number].source else { continue }
      records[number].source = hidden
      records[number].layout = pseudonyms.layout(records[number].layout)
    }
  }

  var rowsRead: Int { records.reduce(0) { $0 + $1.rowsRead } }

  var sources: [Ledger.Source] { records.map(\.source) }

  /// What is known of each source, in the order of ``Ledger/sources``.
  ///
  /// - Parameter joins: as for ``Ledger``.
  func orderedRecords(joins: Bool) -> [SourceRecord] {
    let order = records.indices.sorted { a, b in
      let (x, y) = (records[a].source, records[b].source)
      return (x.name, x.digest, x.bytes, a) < (y.name, y.digest, y.bytes, b)
    }
    var joined: [SourceRecord] = []
    for number in order {
      let record = records[number]
      if joins, let last = joined.last, last.source.isSame(as: record.source) {
        joined[joined.count - 1].merge(record)
      } else {
        joined.append(record)
      }
    }
    return joined
  }

  /// As reports call the inputs, by the numbers of ``records``.
  private var labels: [String] { Ledger.Source.labels(of: records.map(\.source)) }

  /// Rejected rows with their text.
  var rejected: RejectedInputs {
    var all = RejectedInputs()
    let labels = labels
    for builder in builders { all.add(builder.rejected, of: labels[builder.inputNumber]) }
    return all
  }

  /// Moves rejected rows to disk where those of all inputs so far are too many.
  private mutating func settleRejected() throws(SourceError) {
    rejectedBytes += builders[firstRejecting...].reduce(0) { $0 + $1.rejected.heldBytes }
    defer { firstRejecting = builders.count }
    guard rejectedBytes > RejectedRows.mostSettled else { return }
    rejectedBytes = 0
    for index in builders.indices { try builders[index].rejected.spill(to: scratch) }
  }

  /// Inputs with a payment in scope whose stamp has a time of day and no offset.
  private var assumedTimes: Set<Int> {
    var numbers = spilledTimes
    for builder in builders where builder.assumesTimeZone { numbers.insert(builder.inputNumber) }
    return numbers
  }

  /// What was assumed in reading, for whoever runs the tool.
  var notes: [String] {
    var notes = remarks
    let labels = labels
    let assumed = assumedTimes
    for (number, understanding) in understandings
    where understanding.assumesTimeZone && assumed.contains(number) {
      notes.append(
        "\(labels[number]): time stamps say no offset; taken as UTC"
          + " (--time-zone changes it)")
    }
    var namedOnly: [UInt32: Int] = [:]
    for builder in builders { namedOnly.merge(builder.namedOnly, uniquingKeysWith: +) }
    for (number, count) in namedOnly.sorted(by: { $0.key < $1.key }) {
      let payments = count == 1 ? "1 payment names its payer" : "\(count) payments name their payer"
      notes.append(
        "\(labels[Int(number)]): \(payments) by a name alone; equal names of this input are taken"
          + " for one payer, who may be several people and is not compared with who else pays the same"
          + " beneficiaries (an id, an account or a birth date tells them apart)")
    }
    for (number, understanding) in understandings where understanding.plan.assumesAllOutgoing {
      notes.append(
        "\(labels[number]): no amount has a sign and no column says which way money went; every row"
          + " is taken as a payment of the account's owner (--columns FILE says otherwise)")
    }
    for (number, understanding) in understandings {
      notes += understanding.limits.map { "\(labels[number]): \($0)" }
    }
    for (number, doubts) in doubts {
      notes += doubts.sentences.map { "\(labels[number]): \($0)" }
    }
    for (number, understanding) in understandings where understanding.encoding != .utf8 {
      notes.append(
        "\(labels[number]): read as \(understanding.encoding.rawValue)"
          + " (--encoding changes it)")
    }
    return notes
  }
}

extension PayerHistory {
  /// Puts the person in the payer's place, where the payer is listed.
  fileprivate mutating func join(by identities: IdentitiesFile) {
    let kind = payer.last.flatMap { PartyID.Kind(rawValue: $0) } ?? .id
    let person = Array(SortedParties.text(of: payer[...])).withWindow {
      identities.person(of: $0, kind)
    }
    guard let person else { return }
    let joined = person + [PartyID.Kind.id.rawValue]
    var receivers: [[UInt8]] = []
    for number in 0..<beneficiaries.count {
      let bytes = beneficiaries[number]
      let text = SortedParties.text(of: bytes)
      let kind = bytes.last ?? 0
      // A bare name identifies within the person from here on; who has an id is a party of its own.
      let scope =
        kind == PartyID.Kind.nameWithinPayer.rawValue
        ? [RunBuilder.withinPayer, PartyID.Kind.id.rawValue] + person : []
      receivers.append(text + scope + [kind])
    }
    payer = joined
    beneficiaries = ByteList()
    for bytes in receivers { beneficiaries.append(bytes[...]) }
  }
}

extension Spills.Trouble {
  func sourceError(in input: String, _ what: String) -> SourceError {
    switch self {
    case .disk(let error): error
    case .rate(let conflict): conflict.error(in: input, what)
    }
  }
}

extension UsedRates.Conflict {
  func error(in input: String, _ what: String) -> SourceError {
    SourceError(
      .unusable, input: input, what: "\(what): \(currency) on \(CivilDate(daysSince1970: day))",
      remedy: "Make the ledgers anew with one rates file (--rates) and one policy.")
  }
}
