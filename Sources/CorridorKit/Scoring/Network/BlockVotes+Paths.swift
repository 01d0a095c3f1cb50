/// Over whom suspicion came from a watchlist: which listed beneficiary the other payers of a payer's most telling
/// beneficiary pay, and how many of them.
///
/// Two exchanges, since a row of numbers a beneficiary is all that blocks tell one another: first which listed ones
/// its payers pay, at most ``BlockVotes/pathColumns`` (of more the first by id); then how many pay each of these.
extension BlockVotes {
  /// Listed beneficiaries that are counted for one beneficiary.
  static let pathColumns = 4

  /// The listed beneficiaries that a payer pays, each with the number here.
  private func listed(by payer: Int) -> [(place: Int, beneficiary: UInt32)] {
    var found: [(place: Int, beneficiary: UInt32)] = []
    for edge in block.graph.span(of: payer) {
      let beneficiary = block.graph.edges[edge].beneficiary
      guard let listing = block.speakers.listed[Int(beneficiary)] else { continue }
      found.append((listing.place, beneficiary))
    }
    return found
  }

  /// Names each beneficiary the listed ones, from 1, that its payers pay beside it.
  func addListed(to rows: inout [Int64]) {
    forEachLink { place, beneficiary in
      BeneficiaryExchange.putLeast(
        Int64(place) + 1, in: &rows, beneficiary, columns: Self.pathColumns)
    }
  }

  mutating func take(listed rows: [Int64]) { listedPlaces = rows }

  /// How many payers of each beneficiary pay each listed one that was named.
  func addPathPayers(to sums: inout [Int64]) {
    forEachLink { place, beneficiary in
      let start = beneficiary * Self.pathColumns
      for column in start..<start + Self.pathColumns
      where listedPlaces[column] == Int64(place) + 1 {
        sums[column] += 1
      }
    }
  }

  private func forEachLink(_ body: (_ place: Int, _ beneficiary: Int) -> Void) {
    guard !block.speakers.listed.isEmpty else { return }
    for payer in 0..<block.graph.payerCount {
      let listed = listed(by: payer)
      guard !listed.isEmpty else { continue }
      for edge in block.graph.span(of: payer) where block.isShared(edge) {
        let beneficiary = block.graph.edges[edge].beneficiary
        for link in listed where link.beneficiary != beneficiary {
          body(link.place, Int(beneficiary))
        }
      }
    }
  }

  /// Notes the path of every payer whose most telling beneficiary has one: that with most payers, of equals the first.
  mutating func takePaths(_ sums: [Int64]) {
    let places = listedPlaces
    for payer in decided.verdicts.indices {
      guard let telling = decided.verdicts[payer].beneficiary,
        let edge = block.graph.span(of: payer).first(where: {
          block.speakers.numbers[Int(block.graph.edges[$0].beneficiary)] == telling
        })
      else { continue }
      let beneficiary = block.graph.edges[edge].beneficiary
      let own = listed(by: payer).filter { $0.beneficiary != beneficiary }
      let start = Int(beneficiary) * Self.pathColumns
      for column in start..<start + Self.pathColumns where places[column] > 0 {
        let place = places[column] - 1
        let others = sums[column] - (own.contains { $0.place == place } ? 1 : 0)
        if others > Int64(decided.verdicts[payer].listedPayers) {
          decided.verdicts[payer].listed = Int32(clamping: place)
          decided.verdicts[payer].listedPayers = UInt32(clamping: others)
        }
      }
    }
    listedPlaces = []
  }
}
