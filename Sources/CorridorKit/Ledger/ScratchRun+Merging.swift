extension ScratchRun {
  /// Merges runs in one pass and hands out the payments of successive payers, each payer's whole.
  struct Merger {
    private var fronts: FrontHeap<Front>
    /// Histories handed out so far: payers, once for every run that holds them.
    private(set) var taken = 0
    private let all: [ScratchRun]
    private let limit: PayerLimit

    /// - Parameters:
    ///   - limit: what the payments of one payer may take.
    ///   - all: the runs of which these are some: all payments of one payer, to say how many there are.
    init(
      _ runs: some Collection<ScratchRun>, _ limit: PayerLimit, among all: [ScratchRun]? = nil
    ) throws(SourceError) {
      self.all = all ?? Array(runs)
      self.limit = limit
      var fronts: [Front] = []
      for (number, run) in runs.enumerated() {
        var reader = Reader(run)
        if try reader.next() { fronts.append(Front(reader: reader, run: number)) }
      }
      self.fronts = FrontHeap(fronts)
    }

    /// Payments of the next payers: `size` bytes of memory or more, if so many are left; nil at the end.
    mutating func next(size: Int) throws(SourceError) -> RunBuilder? {
      var builder = RunBuilder(input: 0, keepsText: false)
      var last: [UInt8] = []
      var bytes = 0
      while let front = fronts.first {
        let history = front.reader.history
        if builder.rows.isEmpty || history.payer != last {
          // A payer is handed out whole, from however many runs.
          guard builder.rows.isEmpty || builder.byteSize < size else { break }
          last = history.payer
          bytes = 0
        }
        bytes += history.byteSize
        // What stands in several runs counts once in the end, where the writer looks; so much may be held before.
        guard bytes <= 2 * limit.bytes else { throw try limit.error(for: last, in: all) }
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
