extension ScratchRun {
  /// Merges runs in one pass and hands out the payments of successive payers, each payer's whole.
  struct Merger {
    private var fronts: FrontHeap<Front>
    /// Histories handed out so far: payers, once for every run that holds them.
    private(set) var taken = 0

    init(_ runs: some Sequence<ScratchRun>) throws(SourceError) {
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
      while let front = fronts.first {
        let history = front.reader.history
        // A payer is handed out whole, from however many runs.
        guard builder.rows.isEmpty || history.payer == last || builder.byteSize < size else {
          break
        }
        last = history.payer
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
