/// What of some payers' network graph can speak: their relations to beneficiaries with several payers, and to those
/// that somebody listed.
///
/// Most beneficiaries are paid by one payer only and say nothing of anybody else; without them every pass over the
/// rest is short. All payers may stand in one such block or in many; beneficiaries are numbered anew, in the order of
/// the ledger's numbers.
struct SharedGraph: Sendable {
  /// Beneficiaries that can speak, by their numbers here.
  struct Speakers: Sendable {
    /// The numbers in the ledger.
    let numbers: [UInt32]
    /// Payers of each, over all blocks.
    let payers: [UInt32]
    /// Those on the watchlist.
    let listed: [Int: Watchlist.Listing]

    /// - Parameters:
    ///   - counts: payers of each of the ledger's beneficiaries.
    ///   - listings: of listed ones among them, by the ledger's numbers.
    init(payers counts: [UInt32], listed listings: [Int: Watchlist.Listing]) {
      var numbers: [UInt32] = []
      var payers: [UInt32] = []
      var listed: [Int: Watchlist.Listing] = [:]
      for (beneficiary, count) in counts.enumerated() {
        let listing = listings[beneficiary].flatMap { $0.weight > 0 ? $0 : nil }
        guard count >= 2 || listing != nil else { continue }
        if let listing { listed[numbers.count] = listing }
        numbers.append(UInt32(beneficiary))
        payers.append(count)
      }
      self.init(numbers: numbers, payers: payers, listed: listed)
    }

    init(numbers: [UInt32], payers: [UInt32], listed: [Int: Watchlist.Listing]) {
      self.numbers = numbers
      self.payers = payers
      self.listed = listed
    }

    var count: Int { numbers.count }

    /// The number here of each of the ledger's beneficiaries; `UInt32.max` of those that cannot speak.
    func places(of beneficiaries: Int) -> [UInt32] {
      var places = [UInt32](repeating: .max, count: beneficiaries)
      for (place, number) in numbers.enumerated() { places[Int(number)] = UInt32(place) }
      return places
    }
  }

  /// All payers of the block, with their relations to such beneficiaries alone.
  let graph: NetworkGraph
  /// Relations of each payer, also those left out, but not those to beneficiaries known by name only: of these nobody
  /// knows who else pays them.
  let relationCounts: [UInt32]
  /// Beneficiaries of each payer that others pay too.
  let shared: [UInt32]
  let speakers: Speakers
  /// How many payers each edge's beneficiary has.
  let payersOfEdge: [UInt32]
  /// The group of peers of each edge's payer.
  let groupOfEdge: [UInt16]
  /// The number of the block's first payer, from 0 through all blocks.
  let firstPayer: Int

  /// - Parameters:
  ///   - whole: all relations of the block's payers.
  ///   - places: as ``Speakers/places(of:)`` gives them.
  init(of whole: NetworkGraph, _ speakers: Speakers, places: [UInt32], firstPayer: Int) {
    let graph = whole.keepingEdges(to: places)
    self.init(
      graph: graph,
      relationCounts: (0..<whole.payerCount).map { payer in
        UInt32(whole.edges[whole.span(of: payer)].count { !$0.isKnownByNameOnly })
      },
      speakers: speakers, firstPayer: firstPayer)
  }

  /// All relations of a block of a ledger whose beneficiaries nobody knows more of yet.
  init(
    all graph: NetworkGraph, beneficiaries: Int, listed: [Int: Watchlist.Listing], firstPayer: Int
  ) {
    self.init(
      graph: graph, relationCounts: [UInt32](repeating: 0, count: graph.payerCount),
      speakers: Speakers(
        numbers: (0..<UInt32(beneficiaries)).map { $0 },
        payers: [UInt32](repeating: 0, count: beneficiaries), listed: listed),
      firstPayer: firstPayer)
  }

  /// Of what was kept elsewhere.
  init(graph: NetworkGraph, relationCounts: [UInt32], speakers: Speakers, firstPayer: Int) {
    self.graph = graph
    self.relationCounts = relationCounts
    self.speakers = speakers
    self.firstPayer = firstPayer
    let payers = speakers.payers
    let payersOfEdge = graph.edges.map { payers[Int($0.beneficiary)] }
    shared = (0..<graph.payerCount).map { payer in
      UInt32(payersOfEdge[graph.span(of: payer)].count { $0 >= 2 })
    }
    self.payersOfEdge = payersOfEdge
    var groups: [UInt16] = []
    groups.reserveCapacity(graph.edges.count)
    for payer in 0..<graph.payerCount {
      groups.append(
        contentsOf: repeatElement(graph.groups[payer], count: graph.span(of: payer).count))
    }
    groupOfEdge = groups
  }

  /// How many payers an edge's beneficiary has.
  func payers(of edge: Int) -> Int { Int(payersOfEdge[edge]) }

  func isShared(_ edge: Int) -> Bool { payers(of: edge) >= 2 }

  /// The share of a payer's beneficiaries that nobody else pays, of those of which that is known.
  func unshared(_ payer: Int) -> Double {
    Double(relationCounts[payer] - shared[payer]) / Double(max(relationCounts[payer], 1))
  }
}
