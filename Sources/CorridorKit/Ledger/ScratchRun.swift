/// A sorted run in a scratch file: blocks of payers, each payer's history whole, in the order of payers.
///
/// What a spill, a merge of spills and the input of scoring have in common. It is laid out like the payers of a
/// ledger file, with the sums in the reference currency beside them.
struct ScratchRun: Sendable {
  struct Block: Sendable {
    let range: Range<Int>
    let payers: Int
    /// The first bytes of the first payer with the byte of its kind: enough to find a payer's blocks, or few more.
    let first: [UInt8]

    /// So many bytes of a payer are held for each block.
    static let longestFirst = 64
  }

  let file: ScratchFile
  var blocks: [Block] = []
  /// Bytes of memory that the payments of the payer with most of them take.
  var largestPart = 0

  /// The blocks in which the payers may stand whose id, with or without the byte of its kind, begins with `wanted`.
  func blocks(of wanted: [UInt8]) -> Range<Int> {
    /// The first block that does not begin before `id`, or, where equal beginnings count too, begins behind it.
    func end(_ id: [UInt8], _ isBefore: ([UInt8], [UInt8]) -> Bool) -> Int {
      var (low, high) = (0, blocks.count)
      while low < high {
        let middle = (low + high) / 2
        if isBefore(blocks[middle].first, id) { low = middle + 1 } else { high = middle }
      }
      return low
    }
    // Of long ids blocks know the beginning only: what begins alike may stand on either side of the payer.
    let known = Array(wanted.prefix(Block.longestFirst))
    let first = end(known) { $0.lexicographicallyPrecedes($1) }
    let last = end(wanted + [0xFF]) { !$1.lexicographicallyPrecedes($0) }
    return max(0, first - 1)..<max(last, first)
  }

  /// Writes a run, block by block.
  struct Writer {
    private(set) var run: ScratchRun
    /// A payer with more than fits; it was not written.
    private(set) var excess: [UInt8]?
    private let blockSize: Int
    private let limit: (payer: PayerLimit, runs: [ScratchRun])?
    private var pending = WireWriter()
    private var payers = 0
    private var first: [UInt8] = []
    private var last: [UInt8] = []

    /// - Parameters:
    ///   - blockSize: a block is closed when it holds so many bytes.
    ///   - limit: what one payer may take, and the runs from which all payers come.
    init(
      _ file: ScratchFile, blockSize: Int, limit: (payer: PayerLimit, runs: [ScratchRun])? = nil
    ) {
      run = ScratchRun(file: file)
      self.blockSize = blockSize
      self.limit = limit
    }

    /// Payers come in the order of their bytes.
    mutating func append(_ history: PayerHistory) throws(SourceError) {
      let bytes = history.byteSize
      if let limit, bytes > limit.payer.bytes {
        excess = history.payer
        throw try limit.payer.error(for: history.payer, in: limit.runs)
      }
      if payers == 0 { first = Array(history.payer.prefix(Block.longestFirst)) }
      history.write(to: &pending, after: payers == 0 ? [] : last[...], withReference: true)
      last = history.payer
      run.largestPart = max(run.largestPart, bytes)
      payers += 1
      if pending.bytes.count >= blockSize { try closeBlock() }
    }

    /// Every payer of `ledger` as a further part of the run.
    mutating func append(_ ledger: Ledger) throws(SourceError) {
      var history = PayerHistory()
      for payer in 0..<ledger.payerCount where !ledger.rows(of: payer).isEmpty {
        ledger.load(payer, into: &history)
        try append(history)
      }
    }

    mutating func closeBlock() throws(SourceError) {
      guard payers > 0 else { return }
      let offset = try run.file.append(pending.bytes)
      run.blocks.append(
        Block(range: offset..<offset + pending.bytes.count, payers: payers, first: first))
      pending.bytes.removeAll(keepingCapacity: true)
      payers = 0
    }
  }

  /// Reads some of a run's blocks front to back, a payer at a time.
  struct Reader {
    /// The payer that was read last.
    private(set) var history = PayerHistory()
    private let file: ScratchFile
    private var blocks: ArraySlice<Block>
    private var wire = WireReader([])
    private var left = 0

    init(_ run: ScratchRun, blocks: Range<Int>? = nil) {
      file = run.file
      self.blocks = run.blocks[blocks ?? 0..<run.blocks.count]
    }

    /// Reads the next payer; false at the end.
    mutating func next() throws(SourceError) -> Bool {
      if left == 0 {
        guard let block = blocks.popFirst() else { return false }
        wire = WireReader(try file.read(block.range)[...])
        left = block.payers
        history.removeAll()
      }
      left -= 1
      do {
        try history.read(from: &wire, sources: Int.max, withReference: true)
      } catch {
        throw ScratchFile.damaged
      }
      return true
    }
  }
}
