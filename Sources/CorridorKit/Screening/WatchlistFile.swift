/// A user's list of beneficiaries and payers that were examined before.
///
/// CSV with the column `beneficiary` or `payer` or both, and optionally `weight` (0 to 1), `source`, `note`.
struct WatchlistFile {
  private let name: String
  private let ignored: [String]
  private var beneficiaries: [(id: String, weight: Double)] = []
  private var payers: [(id: String, weight: Double)] = []

  init(path: String) throws(SourceError) {
    let list = try ListFile(
      path: path, known: ["beneficiary", "payer", "weight", "source", "note"],
      needed: [["beneficiary", "payer"]])
    name = list.name
    ignored = list.ignored
    for row in list.rows {
      let weight = try Self.weight(row, in: list.name)
      if let id = row["beneficiary"] { beneficiaries.append((id, weight)) }
      if let id = row["payer"] { payers.append((id, weight)) }
    }
  }

  private static func weight(_ row: ListFile.Row, in name: String) throws(SourceError) -> Double {
    guard let text = row["weight"] else { return 1 }
    guard let weight = Double(text), (0...1).contains(weight) else {
      throw SourceError(
        .unusable, input: name, what: "the weight is no number from 0 to 1",
        place: "line \(row.line), column weight", remedy: "Leave the cell empty for a weight of 1.")
    }
    return weight
  }

  /// The listed parties that the ledger holds. A bare name is never a hit: it identifies only within one
  /// payer's payments.
  func watchlist(in ledger: Ledger) -> Watchlist {
    Watchlist(
      weights: Self.numbers(of: beneficiaries, in: ledger.beneficiaries),
      of: ledger.beneficiaries, payers: Self.numbers(of: payers, in: ledger.payers))
  }

  private static func numbers(
    of listed: [(id: String, weight: Double)], in parties: SortedParties
  ) -> [Int: Double] {
    var numbers: [Int: Double] = [:]
    for (id, weight) in listed {
      for rank in parties.ranks(of: id) where parties[rank].kind != .nameWithinPayer {
        numbers[rank] = max(numbers[rank] ?? 0, weight)
      }
    }
    return numbers
  }

  /// How much of the list was found, and what was ignored, for whoever runs the tool.
  func notes(hits: Int) -> [String] {
    var notes = [
      "\(name): \(hits) of \(beneficiaries.count + payers.count) listed parties stand in the data"
    ]
    if !ignored.isEmpty {
      notes.append("\(name): columns not used: \(ignored.joined(separator: ", "))")
    }
    return notes
  }

  /// The list for ledgers that are seen a part at a time.
  ///
  /// - Parameter pseudonyms: by which listed ids stand in the ledger too.
  func parties(_ pseudonyms: Pseudonyms?) -> ListedParties {
    ListedParties(beneficiaries: beneficiaries, payers: payers, pseudonyms)
  }
}
