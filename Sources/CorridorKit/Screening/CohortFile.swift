/// A user's list of payers, or of beneficiaries whose payers are meant.
///
/// CSV with the column `payer` or `beneficiary` or both. A bare name is nobody: it identifies only within one
/// payer's payments.
struct CohortFile: Sendable {
  private let name: String
  private let ignored: [String]
  private let payers: [String]
  private let beneficiaries: [String]

  init(path: String) throws(SourceError) {
    let list = try ListFile(
      path: path, known: ["payer", "beneficiary"], needed: [["payer", "beneficiary"]])
    name = list.name
    ignored = list.ignored
    payers = list.rows.compactMap { $0["payer"] }
    beneficiaries = list.rows.compactMap { $0["beneficiary"] }
  }

  func listed(in ledger: Ledger) -> StudyGroups.Listed {
    StudyGroups.Listed(
      payers: Self.numbers(of: payers, in: ledger.payers),
      beneficiaries: Self.numbers(of: beneficiaries, in: ledger.beneficiaries))
  }

  private static func numbers(of listed: [String], in parties: SortedParties) -> Set<Int> {
    var numbers: Set<Int> = []
    for id in listed {
      for rank in parties.ranks(of: id) where parties[rank].kind != .nameWithinPayer {
        numbers.insert(rank)
      }
    }
    return numbers
  }

  /// Who is meant, for the head of a study.
  var words: String {
    var parts: [String] = []
    if !payers.isEmpty { parts.append("listed payers with all their payments in scope") }
    if !beneficiaries.isEmpty {
      parts.append("payers of listed beneficiaries with their payments to these only")
    }
    return parts.joined(separator: "; ")
  }

  /// How much of the list was found, for whoever runs the tool.
  func note(in ledger: Ledger) -> String {
    let found = listed(in: ledger)
    return note(found: found.payers.count + found.beneficiaries.count)
  }

  /// - Parameter found: listed parties that stand in the data.
  func note(found: Int) -> String {
    var note =
      "\(name): \(found) of"
      + " \(Set(payers).count + Set(beneficiaries).count) listed parties stand in the data"
    if !ignored.isEmpty { note += "; columns not used: \(ignored.joined(separator: ", "))" }
    return note
  }

  /// The list for ledgers that are seen a part at a time.
  ///
  /// - Parameter pseudonyms: by which listed ids stand in the ledger too.
  func parties(_ pseudonyms: Pseudonyms?) -> ListedParties {
    ListedParties(
      beneficiaries: beneficiaries.map { ($0, 1) }, payers: payers.map { ($0, 1) }, pseudonyms)
  }

  func expectPayments(_ group: StudyGroup) throws(SourceError) {
    guard group.payerCount == 0 else { return }
    throw SourceError(
      .unusable, input: name, what: "no listed party has a payment in scope",
      remedy: "Write ids as the exports do; corridor ledger --format csv prints those in scope.")
  }
}
