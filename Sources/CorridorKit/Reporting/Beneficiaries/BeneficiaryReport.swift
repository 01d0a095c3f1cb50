/// Who receives from several payers: a description of inflows, whatever its format.
///
/// It holds no score, no rank and no lane. A beneficiary may be a child, and is never accused.
public struct BeneficiaryReport: Sendable {
  /// The forms it can have.
  public enum Format: String, CaseIterable, Sendable {
    case text, csv, json
  }

  struct Row: Sendable {
    let party: PartyID
    let inflow: Inflow
  }

  /// What is printed, in memory or on disk.
  enum Rows: Sendable {
    case held([Row])
    /// So many of each kind at most.
    case kept(KeptInflows, most: Int)

    /// Hands out the rows of a kind, or of all, in their order.
    func forEach(of kind: ReceiverKind? = nil, _ body: (Row) throws -> Void) throws {
      switch self {
      case .held(let rows):
        for row in rows where kind == nil || row.inflow.kind == kind { try body(row) }
      case .kept(let inflows, let most):
        try inflows.forEach(of: kind, most: most) { try body(Row(party: $0, inflow: $1)) }
      }
    }

    /// Whether there are any of a kind, or at all.
    func hold(_ kind: ReceiverKind? = nil) -> Bool {
      switch self {
      case .held(let rows): rows.contains { kind == nil || $0.inflow.kind == kind }
      case .kept(let inflows, let most):
        most > 0 && (kind.map { inflows.kinds[$0, default: 0] } ?? inflows.count) > 0
      }
    }
  }

  package let inputs: [ReportInput]
  let counts: Counts
  let policy: Policy
  /// The day that counts as the end of the data, UTC.
  let asOf: CivilDate?
  /// Beneficiaries in scope, and how many of them at least two payers pay.
  let inScope: Int
  let shared: Int
  /// What is printed: by kind of inflow, then by falling number of payers.
  let rows: Rows
  /// How many are left out, by kind.
  let leftOut: [ReceiverKind: Int]
  /// Whether beneficiaries that are known by a name only are named.
  public var namesPeople = false
  /// Leave text cells of CSV as they are, also where a spreadsheet would take one for a formula.
  public var hasExactCells = false
  /// What it was made with, as whoever ran it states.
  public var manifest = Manifest()

  /// Kinds of inflow in the order in which they are printed.
  static let kinds: [ReceiverKind] = [.ordinary, .organisation, .hub]

  /// What identifies a beneficiary where it may be shown; nil for a name that was not asked for.
  func identifier(of row: Row) -> String? {
    switch row.party.kind {
    case .id, .account: row.party.text
    case .nameWithDetail, .nameWithinPayer: namesPeople ? row.party.text : nil
    }
  }

  /// Writes the whole report.
  public func write(
    as format: Format, in language: Language = .english, on terminal: Terminal? = nil,
    to sink: any ReportSink
  ) throws {
    switch format {
    case .text:
      let style = TextStyle(language: language, terminal: terminal)
      try BeneficiaryText(report: self, style: style).write(to: sink)
    case .csv: try BeneficiaryCSV(report: self).write(to: sink)
    case .json: try BeneficiaryJSON(report: self, language: language).write(to: sink)
    }
  }

  /// Days from the last payment to the end of the data.
  func daysSinceLast(_ inflow: Inflow) -> Int {
    max(0, (asOf?.daysSince1970 ?? inflow.lastDay) - inflow.lastDay)
  }
}

extension ReceiverKind {
  /// A stable word for outputs. Of the inflow, not of whoever receives it.
  var inflowName: String {
    switch self {
    case .ordinary: "ordinary"
    case .organisation: "like_an_organisation"
    case .hub: "very_many_payers"
    }
  }
}

extension PartyID.Kind {
  /// By what a party is known, in a stable word.
  var identifiedBy: String {
    switch self {
    case .id: "id"
    case .account: "account"
    case .nameWithDetail, .nameWithinPayer: "name"
    }
  }
}
