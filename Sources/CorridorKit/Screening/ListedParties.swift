/// Listed parties by their ids, to be found in ledgers whose beneficiaries stand in any order.
struct ListedParties: Sendable {
  private let beneficiaries: [[UInt8]: Double]
  private let payers: [[UInt8]: Double]
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
    self.beneficiaries = Self.weights(beneficiaries, alias(.beneficiary))
    self.payers = Self.weights(payers, alias(.payer))
    let sorted = self.beneficiaries.keys.sorted { $0.lexicographicallyPrecedes($1) }
    names = sorted.map { String(decoding: $0, as: UTF8.self) }
    places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
  }

  private static func weights(
    _ listed: [(id: String, weight: Double)], _ alias: SortedParties.Alias?
  ) -> [[UInt8]: Double] {
    var weights: [[UInt8]: Double] = [:]
    for (id, weight) in listed {
      for text in [id] + (alias?.texts(for: id) ?? []) {
        weights[Array(text.utf8)] = max(weights[Array(text.utf8)] ?? 0, weight)
      }
    }
    return weights
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
    _ listed: [[UInt8]: Double], in parties: SortedParties
  ) -> [Int: Double] {
    var numbers: [Int: Double] = [:]
    guard !listed.isEmpty else { return numbers }
    for number in 0..<parties.count {
      let bytes = parties.bytes(number)
      guard bytes.last != PartyID.Kind.nameWithinPayer.rawValue,
        let weight = listed[Array(SortedParties.text(of: bytes))]
      else { continue }
      numbers[number] = weight
    }
    return numbers
  }
}
