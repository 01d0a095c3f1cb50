/// The network graph of a ledger on disk, block by block.
struct KeptGraphs: Sendable {
  private struct Place: Sendable {
    let offset: Int
    let edges: Int
    let payers: Int
    let speakers: Int
    let listed: [Int: Watchlist.Listing]
    let firstPayer: Int
  }

  private let policy: Policy
  private let file: ScratchFile
  private var places: [Place] = []
  private(set) var totals: RelationTotals

  /// - Parameter groups: of peers.
  init(policy: Policy, folder: String, groups: Int) {
    self.policy = policy
    totals = RelationTotals(groups: groups)
    file = ScratchFile(in: folder)
  }

  var count: Int { places.count }

  /// The beneficiaries of a block's ledger on the watchlist, or with several payers.
  func speakers(of block: Int) throws(SourceError) -> SharedGraph.Speakers {
    let place = places[block]
    let numbers = try file.read(UInt32.self, count: place.speakers, at: place.offset)
    let payers = try file.read(
      UInt32.self, count: place.speakers, at: place.offset + 4 * place.speakers)
    return SharedGraph.Speakers(numbers: numbers, payers: payers, listed: place.listed)
  }

  /// Adds the next block's.
  mutating func append(_ block: SharedGraph) throws(SourceError) {
    let graph = block.graph
    totals.observe(graph)
    let offset = try file.append(block.speakers.numbers)
    try file.append(block.speakers.payers)
    try file.append(graph.starts)
    try file.append(graph.edges)
    try file.append(graph.local)
    try file.append(graph.origins.map(\.packed))
    try file.append(graph.payments)
    try file.append(graph.groups)
    try file.append(block.relationCounts)
    places.append(
      Place(
        offset: offset, edges: graph.edges.count, payers: graph.payerCount,
        speakers: block.speakers.count, listed: block.speakers.listed,
        firstPayer: block.firstPayer))
  }

  func block(_ number: Int) throws(SourceError) -> SharedGraph {
    let place = places[number]
    let speakers = try speakers(of: number)
    var offset = place.offset + 8 * place.speakers
    func next<Value: BitwiseCopyable>(
      _ type: Value.Type, _ count: Int
    ) throws(SourceError) -> [Value] {
      defer { offset += count * MemoryLayout<Value>.stride }
      return try file.read(type, count: count, at: offset)
    }
    let starts = try next(Int.self, place.payers + 1)
    let edges = try next(NetworkGraph.Edge.self, place.edges)
    let local = try next(LocalPoints.self, place.payers)
    let origins = try next(UInt16.self, place.payers).compactMap { Country(packed: $0) }
    let payments = try next(Int32.self, place.payers)
    let groups = try next(UInt16.self, place.payers)
    let relationCounts = try next(UInt32.self, place.payers)
    guard origins.count == place.payers else { throw ScratchFile.damaged }
    return SharedGraph(
      graph: NetworkGraph(
        policy: policy, starts: starts, edges: edges, local: local, origins: origins,
        payments: payments, groups: groups), relationCounts: relationCounts, speakers: speakers,
      firstPayer: place.firstPayer)
  }
}
