/// Beneficiaries and payers that somebody examined before, by their numbers in the ledger.
struct Watchlist: Sendable {
  /// A listed beneficiary.
  struct Listing: Equatable, Sendable {
    /// 1 unless the list says otherwise.
    let weight: Double
    /// Its place in ``Watchlist/names``, which is the same in every block of a ledger on disk.
    let place: Int
  }

  let beneficiaries: [Int: Listing]
  let payers: [Int: Double]
  /// Listed beneficiaries as reports print them, in the order of their bytes.
  let names: [String]

  init(beneficiaries: [Int: Listing], payers: [Int: Double], names: [String]) {
    self.beneficiaries = beneficiaries
    self.payers = payers
    self.names = names
  }

  /// - Parameters:
  ///   - weights: of listed beneficiaries, by their numbers among `parties`.
  ///   - payers: weights of listed payers.
  init(weights: [Int: Double], of parties: SortedParties, payers: [Int: Double]) {
    let texts = weights.keys.map { Array(SortedParties.text(of: parties.bytes($0))) }
    let sorted = Set(texts).sorted { $0.lexicographicallyPrecedes($1) }
    let places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
    var listings: [Int: Listing] = [:]
    for (number, weight) in weights {
      let text = Array(SortedParties.text(of: parties.bytes(number)))
      listings[number] = Listing(weight: weight, place: places[text] ?? 0)
    }
    self.init(
      beneficiaries: listings, payers: payers,
      names: sorted.map { String(decoding: $0, as: UTF8.self) })
  }

  /// How many listed parties stand in the data.
  var count: Int { beneficiaries.count + payers.count }

  var isEmpty: Bool { beneficiaries.isEmpty && payers.isEmpty }
}
