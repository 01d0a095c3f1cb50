/// Beneficiaries and payers that somebody examined before, by their numbers in the ledger.
struct Watchlist: Sendable {
  /// Weight of each listed beneficiary, 1 unless the list says otherwise.
  let beneficiaries: [Int: Double]
  let payers: [Int: Double]

  /// How many listed parties stand in the data.
  var count: Int { beneficiaries.count + payers.count }

  var isEmpty: Bool { beneficiaries.isEmpty && payers.isEmpty }
}
