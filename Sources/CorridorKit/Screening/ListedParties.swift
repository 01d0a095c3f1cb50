/// Listed parties by their ids, to be found in ledgers whose beneficiaries stand in any order.
struct ListedParties: Sendable {
  private let beneficiaries: Weights
  private let payers: Weights
  /// Listed beneficiaries in the order of their bytes, and the place of each.
  let names: [String]
  private let places: [[UInt8]: Int]

  /// - Parameter pseudonyms: by which listed ids stand in the ledger too.
  init(
    beneficiaries: [(id: String, weight: Double)], payers: [(id: String, weight: Double)],
    _ pseudonyms: Pseudonyms?
  ) {
    func alias(_ domain: Pseudonyms.Domain) -> SortedParties.Alias? {
      pseudonyms.map { SortedParties.Alias(pseudonyms: $0, domain: domain) }
    }
    self.beneficiaries = Weights(beneficiaries, alias(.beneficiary))
    self.payers = Weights(payers, alias(.payer))
    let sorted = self.beneficiaries.texts.sorted { $0.lexicographicallyPrecedes($1) }
    names = sorted.map { String(decoding: $0, as: UTF8.self) }
    places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
  }

  /// Weights by the texts that listed parties may stand under.
  private struct Weights {
    /// Of whatever kind.
    private var asWritten: [[UInt8]: Double] = [:]
    /// Of names, as they are compared.
    private var asNames: [[UInt8]: Double] = [:]

    init(_ listed: [(id: String, weight: Double)], _ alias: SortedParties.Alias?) {
      func note(_ text: String, _ weight: Double, in weights: inout [[UInt8]: Double]) {
        let bytes = Array(text.utf8)
        weights[bytes] = max(weights[bytes] ?? 0, weight)
      }
      for (id, weight) in listed {
        for text in [id] + (alias?.texts(for: id) ?? []) { note(text, weight, in: &asWritten) }
        for name in FoldedName.spellings(of: id).dropFirst() { note(name, weight, in: &asNames) }
      }
    }

    var isEmpty: Bool { asWritten.isEmpty }

    var texts: Set<[UInt8]> { Set(asWritten.keys).union(asNames.keys) }

    func weight(of text: [UInt8], _ kind: PartyID.Kind?) -> Double? {
      guard kind == .nameWithDetail else { return asWritten[text] }
      return [asWritten[text], asNames[text]].compactMap { $0 }.max()
    }
  }

  func watchlist(in ledger: Ledger) -> Watchlist {
    var listings: [Int: Watchlist.Listing] = [:]
    for (number, weight) in Self.found(beneficiaries, in: ledger.beneficiaries) {
      let text = Array(SortedParties.text(of: ledger.beneficiaries.bytes(number)))
      listings[number] = Watchlist.Listing(weight: weight, place: places[text] ?? 0)
    }
    return Watchlist(
      beneficiaries: listings, payers: Self.found(payers, in: ledger.payers), names: names)
  }

  /// The listed parties that stand in a ledger, payers apart from beneficiaries.
  func hits(in ledger: Ledger) -> Set<[UInt8]> {
    let found = watchlist(in: ledger)
    return Set(found.beneficiaries.keys.map { [0] + ledger.beneficiaries.bytes($0) })
      .union(found.payers.keys.map { [1] + ledger.payers.bytes($0) })
  }

  /// A bare name is never a hit: it identifies only within one payer's payments.
  private static func found(
    _ listed: Weights, in parties: SortedParties
  ) -> [Int: Double] {
    var numbers: [Int: Double] = [:]
    guard !listed.isEmpty else { return numbers }
    for number in 0..<parties.count {
      let bytes = parties.bytes(number)
      let kind = bytes.last.flatMap { PartyID.Kind(rawValue: $0) }
      guard kind != .nameWithinPayer,
        let weight = listed.weight(of: Array(SortedParties.text(of: bytes)), kind)
      else { continue }
      numbers[number] = weight
    }
    return numbers
  }
}
