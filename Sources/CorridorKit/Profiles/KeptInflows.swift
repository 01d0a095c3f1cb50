/// Inflows on disk, in the order of ``Inflow/precedes(_:_:)``, with the parties that receive them.
struct KeptInflows: Sendable {
  private let places: ScratchColumn<Place>
  private let file: ScratchFile
  private let ranks: PartyRanks

  var count: Int { places.count }

  /// How many there are of each kind.
  let kinds: [ReceiverKind: Int]

  /// Hands out inflows in their order.
  ///
  /// - Parameter most: of each kind.
  func forEach(
    of kind: ReceiverKind? = nil, most: Int, _ body: (PartyID, Inflow) throws -> Void
  ) throws {
    var taken: [ReceiverKind: Int] = [:]
    var reader = places.reader()
    while let place = try reader.next() {
      let own = ReceiverKind.allCases[Int(place.kind)]
      guard kind == nil || own == kind, taken[own, default: 0] < most else { continue }
      taken[own, default: 0] += 1
      try body(try ranks.party(Int(place.rank)), try inflow(place, own))
    }
  }

  private func inflow(_ place: Place, _ kind: ReceiverKind) throws(SourceError) -> Inflow {
    var wire = WireReader(try file.read(Int(place.start)..<Int(place.end))[...])
    do throws(WireFault) {
      return try Inflow(from: &wire, beneficiary: Int(place.rank), kind: kind)
    } catch {
      throw ScratchFile.damaged
    }
  }

  private struct Place: SortableRecord {
    let payers: UInt32
    let kind: UInt8
    let payments: Int64
    let rank: UInt64
    let start: Int64
    let end: Int64

    /// The order of ``Inflow``.
    static func precedes(_ a: Place, _ b: Place) -> Bool {
      if a.payers != b.payers { return a.payers > b.payers }
      if a.payments != b.payments { return a.payments > b.payments }
      return a.rank < b.rank
    }
  }

  /// Takes inflows in any order.
  struct Writer {
    private let plan: MemoryPlan
    private let file: ScratchFile
    private let ranks: PartyRanks
    private var places: RecordSorter<Place>
    private var pending = WireWriter()
    private var written = 0
    private var kinds: [ReceiverKind: Int] = [:]

    init(_ plan: MemoryPlan, ranks: PartyRanks) {
      self.plan = plan
      self.ranks = ranks
      file = ScratchFile(in: plan.folder)
      places = RecordSorter(plan)
    }

    /// - Parameter inflow: whose beneficiary is numbered by its rank.
    mutating func append(_ inflow: Inflow) throws(SourceError) {
      let start = written + pending.bytes.count
      inflow.write(to: &pending)
      let kind = ReceiverKind.allCases.firstIndex(of: inflow.kind) ?? 0
      try places.append(
        Place(
          payers: UInt32(clamping: inflow.payers), kind: UInt8(kind),
          payments: Int64(inflow.payments), rank: UInt64(inflow.beneficiary),
          start: Int64(start), end: Int64(written + pending.bytes.count)))
      kinds[inflow.kind, default: 0] += 1
      if pending.bytes.count >= 1 << 15 { try flush() }
    }

    private mutating func flush() throws(SourceError) {
      guard !pending.bytes.isEmpty else { return }
      try file.append(pending.bytes)
      written += pending.bytes.count
      pending.bytes.removeAll(keepingCapacity: true)
    }

    consuming func inflows() throws(SourceError) -> KeptInflows {
      try flush()
      var sorted = try places.sorted()
      var column = ScratchColumn<Place>.Writer(ScratchFile(in: plan.folder))
      while let place = try sorted.next() { try column.append(place) }
      return KeptInflows(places: try column.column(), file: file, ranks: ranks, kinds: kinds)
    }
  }

  private init(
    places: ScratchColumn<Place>, file: ScratchFile, ranks: PartyRanks, kinds: [ReceiverKind: Int]
  ) {
    self.places = places
    self.file = file
    self.ranks = ranks
    self.kinds = kinds
  }
}

extension Inflow {
  fileprivate func write(to wire: inout WireWriter) {
    for count in [
      payers, linkedPayers, payersOnce, steadyPayers, regularPayers, payments, lowPayments,
      timedPayments, nightPayments,
    ] { wire.count(count) }
    for value in [totalCents, medianCents, Int64(firstDay), Int64(lastDay)] { wire.signed(value) }
    for list in [origins, destinations] {
      wire.count(list.count)
      for (country, count) in list {
        wire.country(country)
        wire.count(count)
      }
    }
  }

  fileprivate init(
    from wire: inout WireReader, beneficiary: Int, kind: ReceiverKind
  ) throws(WireFault) {
    self.init(beneficiary: beneficiary)
    self.kind = kind
    func count() throws(WireFault) -> Int { try wire.integer(in: 0...Int.max) }
    payers = try count()
    linkedPayers = try count()
    payersOnce = try count()
    steadyPayers = try count()
    regularPayers = try count()
    payments = try count()
    lowPayments = try count()
    timedPayments = try count()
    nightPayments = try count()
    totalCents = try wire.signed()
    medianCents = try wire.signed()
    firstDay = Int(try wire.signed())
    lastDay = Int(try wire.signed())
    func list() throws(WireFault) -> [(country: Country, count: Int)] {
      var list: [(country: Country, count: Int)] = []
      for _ in 0..<(try wire.count()) { list.append((try wire.country(), try count())) }
      return list
    }
    origins = try list()
    destinations = try list()
  }
}
