extension ScratchRun {
  /// Merges runs in one pass and hands out the payments of successive payers, each payer's whole.
  struct Merger {
    private var fronts: FrontHeap<Front>
    /// Histories handed out so far: payers, once for every run that holds them.
    private(set) var taken = 0
    /// A payer with more than fits; it was the last that was looked at.
    private(set) var excess: [UInt8]?
    private let all: [ScratchRun]
    private let limit: PayerLimit
    private let end: [UInt8]?

    /// - Parameters:
    ///   - limit: what the payments of one payer may take.
    ///   - all: the runs of which these are some: all payments of one payer, to say how many there are.
    ///   - end: the payer before whom the merge ends, if there is one.
    init(
      _ runs: some Collection<ScratchRun>, _ limit: PayerLimit, among all: [ScratchRun]? = nil,
      before end: [UInt8]? = nil
    ) throws(SourceError) {
      self.all = all ?? Array(runs)
      self.limit = limit
      self.end = end
      var fronts: [Front] = []
      for (number, run) in runs.enumerated() {
        var reader = Reader(run)
        if try reader.next() { fronts.append(Front(reader: reader, run: number)) }
      }
      self.fronts = FrontHeap(fronts)
    }

    /// Payments of the next payers: `size` bytes of memory or more, if so many are left; nil at the end.
    mutating func next(size: Int) throws(SourceError) -> RunBuilder? {
      if let excess { throw try limit.error(for: excess, in: all) }
      var builder = RunBuilder(input: 0, keepsText: false)
      var last: [UInt8] = []
      // The payer's bytes, and how many rows of others stand before its.
      var (bytes, before) = (0, 0)
      while let front = fronts.first {
        let history = front.reader.history
        if let end, !history.payer.lexicographicallyPrecedes(end) { break }
        if builder.rows.isEmpty || history.payer != last {
          // A payer is handed out whole, from however many runs.
          guard builder.rows.isEmpty || builder.byteSize < size else { break }
          last = history.payer
          (bytes, before) = (0, builder.rows.count)
        }
        bytes += history.byteSize
        // What stands in several runs counts once in the end, where the writer looks; so much may be held before.
        guard bytes <= 2 * limit.bytes else {
          excess = last
          // Those before are handed out first: one of them may be found to have too much where they are written.
          guard before > 0 else { throw try limit.error(for: last, in: all) }
          return builder
        }
        for row in history.rows.indices { builder.take(history, row: row) { $0 } }
        taken += 1
        try fronts.moveFirst { (front: inout Front) throws(SourceError) in
          try front.reader.next()
        }
      }
      return builder.rows.isEmpty ? nil : builder
    }
  }

  private struct Front: Fronted {
    var reader: Reader
    /// Its place among the runs.
    let run: Int

    static func precedes(_ a: Front, _ b: Front) -> Bool {
      let (mine, other) = (a.reader.history.payer, b.reader.history.payer)
      return mine == other ? a.run > b.run : mine.lexicographicallyPrecedes(other)
    }
  }
}
