/// The parties that an exchange numbers bucket by bucket, in the order of their bytes, on disk: as
/// ``SortedParties`` in memory numbers them.
struct PartyRanks: Sendable {
  /// Each party's rank, bucket by bucket in the order of their numbers there.
  let byKey: ScratchColumn<UInt64>
  private let names: ScratchFile
  /// Where each rank's bytes begin in `names`.
  private let starts: ScratchColumn<Int>

  /// What identifies the party of a rank, with the byte of its kind.
  func bytes(_ rank: Int) throws(SourceError) -> [UInt8] {
    let end = rank + 1 < starts.count ? try starts.value(at: rank + 1) : names.size
    return try names.read(try starts.value(at: rank)..<end)
  }

  /// The party of a rank.
  func party(_ rank: Int) throws(SourceError) -> PartyID {
    let bytes = try bytes(rank)
    var list = ByteList()
    list.append(bytes[...])
    return SortedParties(listing: list)[0]
  }

  /// Takes bucket after bucket, then merges them.
  struct Sorter {
    private let plan: MemoryPlan
    private var streams: BucketStreams

    init(_ plan: MemoryPlan) {
      self.plan = plan
      streams = BucketStreams(plan)
    }

    /// - Parameter strings: the bucket's parties, by their numbers.
    mutating func append(_ strings: ByteList, bucket: Int) throws(SourceError) {
      for number in ByteOrder.sorted(strings) {
        try streams.append(to: bucket) { wire in
          wire.number(UInt64(number))
          wire.text(strings[Int(number)])
        }
      }
    }

    consuming func ranks() throws(SourceError) -> PartyRanks {
      try streams.finish()
      var fronts: [Front] = []
      for bucket in 0..<streams.count {
        var front = Front(bucket: bucket, reader: streams.reader(bucket))
        if try front.advance() { fronts.append(front) }
      }
      var heap = FrontHeap(fronts)
      let names = ScratchFile(in: plan.folder)
      var pending: [UInt8] = []
      var written = 0
      var starts = ScratchColumn<Int>.Writer(ScratchFile(in: plan.folder))
      var keys = RecordSorter<Place>(plan)
      var rank: UInt64 = 0
      while let front = heap.first {
        try keys.append(Place(bucket: UInt32(front.bucket), number: front.number, rank: rank))
        try starts.append(written + pending.count)
        pending.append(contentsOf: front.name)
        if pending.count >= 1 << 15 {
          try names.append(pending)
          written += pending.count
          pending.removeAll(keepingCapacity: true)
        }
        rank += 1
        try heap.moveFirst { (front: inout Front) throws(SourceError) in try front.advance() }
      }
      if !pending.isEmpty { try names.append(pending) }
      var sorted = try keys.sorted()
      var byKey = ScratchColumn<UInt64>.Writer(ScratchFile(in: plan.folder))
      while let place = try sorted.next() { try byKey.append(place.rank) }
      return PartyRanks(
        byKey: try byKey.column(), names: names, starts: try starts.column())
    }
  }

  private struct Place: SortableRecord {
    let bucket: UInt32
    let number: UInt32
    let rank: UInt64

    static func precedes(_ a: Place, _ b: Place) -> Bool {
      (a.bucket, a.number) < (b.bucket, b.number)
    }
  }

  private struct Front: Fronted {
    let bucket: Int
    var reader: BucketStreams.Reader
    private(set) var number: UInt32 = 0
    private(set) var name: [UInt8] = []

    init(bucket: Int, reader: BucketStreams.Reader) {
      self.bucket = bucket
      self.reader = reader
    }

    mutating func advance() throws(SourceError) -> Bool {
      let next = try reader.next { (wire: inout WireReader) throws(WireFault) in
        (number: UInt32(truncatingIfNeeded: try wire.number()), name: Array(try wire.text()))
      }
      guard let next else { return false }
      (number, name) = next
      return true
    }

    static func precedes(_ a: Front, _ b: Front) -> Bool {
      a.name.lexicographicallyPrecedes(b.name)
    }
  }
}
