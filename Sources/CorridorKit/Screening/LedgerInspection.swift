/// What a ledger file says of itself, read to its end and checked: no payer, no payment.
public struct LedgerInspection: Sendable {
  let input: String
  private let head: LedgerHead
  private var payers = 0
  private var payments = 0

  /// Nil where the file is no ledger.
  ///
  /// - Parameter budget: of memory; one payer's payments may take a part of it.
  init?(
    _ file: InputFile, _ options: ReadingOptions, budget: Int = MemoryPlan.standardBudget
  ) throws(SourceError) {
    guard LedgerFormat.isLedger(try file.peek(8)) else { return nil }
    input = file.name
    file.longestUnpacked = options.longestUnpacked
    let plan = MemoryPlan(
      budget: budget, folder: ScratchFile.standardFolder, threads: 1, isStated: false)
    let ledger = try LedgerFile(file, plan)
    head = ledger.head
    var counted = (payers: 0, payments: 0)
    try ledger.forEach { history in
      counted.payers += 1
      counted.payments += history.rows.count
    }
    (payers, payments) = counted
  }

  private var destinations: [String] { head.scope.destinations.map(\.code) }
  private var ceiling: Int64 { head.scope.ceilingMinorUnits / 100 }
  private var currency: String { head.scope.referenceCurrency.code }

  /// The numbers, from 1, of the makings that read a source.
  private func numbers(_ source: SourceRecord) -> [Int] {
    source.makings.places(in: head.makings).map { $0 + 1 }
  }

  /// Plain text, ending in a line feed.
  public var text: String {
    var lines = [
      "\(TerminalText.escaped(input)): ledger, file version \(LedgerFormat.version)",
      "\(payments) payments of \(payers) payers",
    ]
    lines += WrappedText.lines(
      "to \(destinations.joined(separator: " ")), up to \(ceiling) \(currency) each;"
        + " sums converted by \(head.rates.count) rates", indent: 2)
    lines += ["", "made by"]
    for (number, making) in head.makings.list.enumerated() {
      lines.append(
        "  \(number + 1)  \(ToolVersion.name) \(TerminalText.escaped(making.words))")
    }
    lines += ["", "from"]
    for source in head.sources {
      let numbers = numbers(source).map { String($0) }.joined(separator: " ")
      lines.append("  \(TerminalText.escaped(source.source.name)), read by \(numbers)")
      lines.append("    \(source.source.bytes) bytes, SHA-256 \(source.source.digest)")
      lines.append(
        "    \(source.rowsRead) rows: \(source.rejected.values.reduce(0, +)) rejected,"
          + " \(source.outOfScope.values.reduce(0, +)) out of scope")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same as JSON.
  public var json: String {
    var json = JSONText()
    json.beginObject()
    json.member("input", input)
    json.member("ledger_version", Int(LedgerFormat.version))
    json.member("payers", payers)
    json.member("payments", payments)
    json.key("scope")
    json.beginObject()
    json.member("destinations", texts: destinations, onOneLine: true)
    json.member("ceiling", Int(ceiling))
    json.member("currency", currency)
    json.end()
    json.member("rates", head.rates.count)
    json.key("makings")
    json.beginArray()
    for making in head.makings.list { making.write(to: &json) }
    json.end()
    json.key("sources")
    json.beginArray()
    for source in head.sources { write(source, to: &json) }
    json.end()
    json.end()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func write(_ source: SourceRecord, to json: inout JSONText) {
    json.beginObject()
    json.member("name", source.source.name)
    json.member("bytes", source.source.bytes)
    json.member("sha256", source.source.digest)
    json.member("rows_read", source.rowsRead)
    for (key, reasons) in [("rejected", source.rejected), ("out_of_scope", source.outOfScope)] {
      json.key(key)
      json.beginObject(onOneLine: true)
      for (reason, count) in reasons.sorted(by: { $0.key < $1.key }) { json.member(reason, count) }
      json.end()
    }
    json.key("read_by")
    json.beginArray(onOneLine: true)
    for number in numbers(source) { json.integer(number) }
    json.end()
    json.end()
  }
}

/// What `corridor inspect` is given: an export, or a ledger.
public enum InspectedFile: Sendable {
  case export(Inspection)
  case ledger(LedgerInspection)

  /// Reads a file to its end; what it is its first bytes say.
  public init(
    path: String, options: ReadingOptions = ReadingOptions(), policy: Policy = .standard,
    showsExamples: Bool = false
  ) throws(SourceError) {
    let file = try InputFile.open(path)
    if let ledger = try LedgerInspection(file, options) {
      self = .ledger(ledger)
    } else {
      self = .export(
        try Inspection(file, options: options, policy: policy, showsExamples: showsExamples))
    }
  }

  public var text: String {
    switch self {
    case .export(let inspection): inspection.text
    case .ledger(let ledger): ledger.text
    }
  }

  public var json: String {
    switch self {
    case .export(let inspection): inspection.json
    case .ledger(let ledger): ledger.json
    }
  }
}
