/// Writes a run as a ledger file, front to back.
struct LedgerWriter {
  private var pending = WireWriter()
  private var index = WireWriter()
  private var blocks = 0
  private var offset = 0
  private var payersInBlock = 0
  private var rowsInBlock = 0
  private var payers = 0
  private var rows = 0
  /// The first payer of the block, and the last one written.
  private var first: [UInt8] = []
  private var last: [UInt8] = []
  private let sink: ([UInt8]) throws -> Void

  /// - Parameter sink: takes the file's bytes, piece by piece.
  init(_ head: LedgerHead, into sink: @escaping ([UInt8]) throws -> Void) throws {
    self.sink = sink
    var header = WireWriter(bytes: LedgerFormat.signature)
    header.fixed32(LedgerFormat.version)
    header.fixed32(Checksum.of(header.bytes[...]))
    try write(header.bytes)
    try write(.head, head.bytes)
  }

  /// Payers must come in the order of their bytes, each once.
  mutating func append(_ history: PayerHistory) throws {
    if payersInBlock == 0 { first = history.payer }
    history.write(to: &pending, after: payersInBlock == 0 ? [] : last[...])
    last = history.payer
    payersInBlock += 1
    rowsInBlock += history.rows.count
    if pending.bytes.count >= LedgerFormat.blockSize { try closeBlock() }
  }

  /// Writes what is left, the index and the end.
  mutating func finish() throws {
    try closeBlock()
    var wire = WireWriter()
    wire.count(blocks)
    let start = offset
    try write(.index, wire.bytes + index.bytes)
    var end = WireWriter()
    end.fixed64(UInt64(payers))
    end.fixed64(UInt64(rows))
    end.fixed64(UInt64(start))
    // The whole file: what stands before and this block.
    end.fixed64(UInt64(offset + LedgerFormat.endSize))
    try write(.end, end.bytes)
  }

  private mutating func closeBlock() throws {
    guard payersInBlock > 0 else { return }
    index.text(first.prefix(LedgerFormat.longestFirst))
    index.count(offset)
    index.count(payersInBlock)
    blocks += 1
    payers += payersInBlock
    rows += rowsInBlock
    var content = WireWriter()
    content.count(payersInBlock)
    try write(.payers, content.bytes + pending.bytes)
    pending.bytes.removeAll(keepingCapacity: true)
    payersInBlock = 0
    rowsInBlock = 0
  }

  private mutating func write(_ kind: LedgerFormat.Block, _ content: [UInt8]) throws {
    try write(LedgerFormat.frame(kind, content))
  }

  private mutating func write(_ bytes: [UInt8]) throws {
    offset += bytes.count
    try sink(bytes)
  }
}
