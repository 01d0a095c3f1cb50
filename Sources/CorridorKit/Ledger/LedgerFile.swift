/// Reads a ledger file front to back and refuses whatever is not exactly as it was written.
final class LedgerFile {
  let name: String
  let head: LedgerHead
  let input: InputFile
  private let buffer = ChunkBuffer(capacity: 1 << 17)
  private var offset = 0
  private var payers = 0
  private var rows = 0
  /// The index as it must be, for what was read.
  private var index = WireWriter()
  private var blocks = 0
  private var last: [UInt8] = []
  /// Bytes of the last block of payers.
  private var lastSize = 0
  let plan: MemoryPlan
  /// Over every byte that was read so far; nil where the file's digest is not asked for.
  private var hash: SHA256?
  /// The file itself as a source, known where its digest is asked for and ``forEach(_:)`` came to its end.
  private(set) var whole: Ledger.Source?

  /// - Parameters:
  ///   - input: stands at its beginning.
  ///   - digests: whether the digest of the file's own bytes is taken on the way.
  init(_ input: InputFile, _ plan: MemoryPlan, digests: Bool = false) throws(SourceError) {
    self.input = input
    self.plan = plan
    name = input.name
    let opening = PieceReader(input)
    let header = try opening.take(LedgerFormat.headerSize, buffer)
    guard let header, LedgerFormat.isLedger(header) else {
      throw Self.fault(input.name, "the ledger file is cut short in its header")
    }
    var wire = WireReader(header[8...])
    let (version, checksum) = ((try? wire.fixed32()) ?? 0, (try? wire.fixed32()) ?? 0)
    guard checksum == Checksum.of(header[..<12]) else {
      throw Self.fault(input.name, "the ledger file's header is damaged")
    }
    guard version == LedgerFormat.version else {
      throw SourceError(
        .unusable, input: input.name,
        what: "the ledger file has version \(version), this program reads version"
          + " \(LedgerFormat.version)",
        remedy: (version > LedgerFormat.version ? "Use a newer program, or make" : "Make")
          + " the ledger anew from the exports.")
    }
    offset = LedgerFormat.headerSize
    let block = try Self.block(at: offset, of: input, buffer, plan, longest: plan.mostOfOneBlock)
    guard block.kind == .head, let head = try? LedgerHead(reading: block.content) else {
      throw Self.fault(
        input.name, "the ledger file's scope and sources are not as they are written")
    }
    self.head = head
    offset += block.size
    guard digests else { return }
    var hash = SHA256()
    hash.update(header)
    hash.update(block.bytes)
    self.hash = hash
  }

  /// Hands out every payer's history, amounts in the reference currency filled in.
  func forEach(_ body: (borrowing PayerHistory) -> Void) throws(SourceError) {
    var history = PayerHistory()
    while true {
      let block = try Self.block(
        at: offset, of: input, buffer, plan, longest: plan.mostOfOneBlock,
        index: index.bytes.count + 10)
      hash?.update(block.bytes)
      switch block.kind {
      case .payers:
        do throws(WireFault) {
          // Only the last may be smaller than blocks are, so that the index is a small part of the file.
          guard blocks == 0 || lastSize >= LedgerFormat.blockSize else { throw WireFault.malformed }
          lastSize = block.content.count
          try readPayers(block.content, &history, body)
        } catch {
          throw problem(error, at: offset)
        }
        offset += block.size
      case .index:
        var wire = WireWriter()
        wire.count(blocks)
        guard Array(block.content) == wire.bytes + index.bytes else {
          throw Self.fault(name, "the index does not fit the payments", at: offset)
        }
        let start = offset
        offset += block.size
        return try readEnd(index: start)
      case .head, .end:
        throw Self.fault(name, "a block stands where it does not belong", at: offset)
      }
    }
  }

  private func readPayers(
    _ content: ArraySlice<UInt8>, _ history: inout PayerHistory,
    _ body: (borrowing PayerHistory) -> Void
  ) throws(WireFault) {
    var wire = WireReader(content)
    let count = try wire.count()
    guard count > 0 else { throw .malformed }
    history.removeAll()
    for number in 0..<count {
      try history.read(from: &wire, sources: head.sources.count, most: plan.mostOfOnePayer)
      guard last.lexicographicallyPrecedes(history.payer) else { throw .malformed }
      last = history.payer
      if number == 0 {
        index.text(last.prefix(LedgerFormat.longestFirst))
        index.count(offset)
        index.count(count)
        blocks += 1
      }
      try head.convert(&history.rows)
      rows += history.rows.count
      body(history)
    }
    guard wire.isAtEnd else { throw .malformed }
    payers += count
  }

  private func readEnd(index start: Int) throws(SourceError) {
    let block = try Self.block(
      at: offset, of: input, buffer, plan, longest: LedgerFormat.endSize)
    var end = WireWriter()
    end.fixed64(UInt64(payers))
    end.fixed64(UInt64(rows))
    end.fixed64(UInt64(start))
    end.fixed64(UInt64(offset + block.size))
    guard block.kind == .end, Array(block.content) == end.bytes else {
      throw Self.fault(name, "the end does not fit the payments", at: offset)
    }
    offset += block.size
    guard try PieceReader(input).take(1, buffer) == nil else {
      throw Self.fault(name, "more bytes follow the ledger's end", at: offset)
    }
    guard var hash else { return }
    hash.update(block.bytes)
    whole = Ledger.Source(
      name: name, bytes: offset, digest: SHA256.hexadecimal(hash.finish()))
  }

  struct Frame {
    let kind: LedgerFormat.Block
    let bytes: [UInt8]
    var content: ArraySlice<UInt8> { bytes[5..<bytes.count - 4] }
    var size: Int { bytes.count }

    /// Whether the checksum fits.
    var isWhole: Bool {
      var tail = WireReader(bytes[(bytes.count - 4)...])
      return (try? tail.fixed32()) == Checksum.of(bytes[..<(bytes.count - 4)])
    }
  }

  /// - Parameters:
  ///   - longest: bytes that a block may have.
  ///   - longestIndex: the same of the index.
  private static func block(
    at offset: Int, of input: InputFile, _ buffer: ChunkBuffer, _ plan: MemoryPlan, longest: Int,
    index longestIndex: Int = 0
  ) throws(SourceError) -> Frame {
    let reader = PieceReader(input)
    guard let start = try reader.take(5, buffer) else {
      throw fault(input.name, "the ledger file is cut short", at: offset)
    }
    var wire = WireReader(start[1...])
    let length = Int((try? wire.fixed32()) ?? 0)
    guard let kind = LedgerFormat.Block(rawValue: start[0]) else {
      throw fault(input.name, "a block of an unknown kind", at: offset)
    }
    guard length <= (kind == .index ? longestIndex : longest) else {
      if let size = input.fileSize, offset + length + 9 > size {
        throw fault(
          input.name, "the ledger file is cut short, or a length in it is damaged", at: offset)
      }
      throw tooLong(kind, length, input.name, plan, at: offset)
    }
    guard let rest = try reader.take(length + 4, buffer) else {
      throw fault(
        input.name, "the ledger file is cut short, or a length in it is damaged", at: offset)
    }
    let bytes = start + rest
    let frame = Frame(kind: kind, bytes: bytes)
    guard frame.isWhole else {
      throw fault(input.name, "a block's checksum does not fit: the file is damaged", at: offset)
    }
    return frame
  }

  /// A block that is longer than the budget allows, or than it can be.
  static func tooLong(
    _ kind: LedgerFormat.Block, _ length: Int, _ name: String, _ plan: MemoryPlan, at offset: Int
  ) -> SourceError {
    guard kind == .payers || kind == .head else {
      return fault(name, "a block is longer than it can be: a length in it is damaged", at: offset)
    }
    return SourceError(
      .unusable, input: name,
      what: "a block of \(length) bytes: "
        + (kind == .head ? "its inputs" : "one payer's payments, which are held at once,")
        + " are more than \(plan.budget >> 20)M of memory holds, or a length is damaged",
      place: "byte \(offset)",
      remedy: plan.remedy(
        MemoryPlan.budget(forPayerOf: length) + 1 << 20, "make the ledger anew from the exports"))
  }

  /// What is wrong with a block of payments.
  func problem(_ fault: WireFault, at offset: Int) -> SourceError {
    switch fault {
    case .malformed:
      Self.fault(name, "a block of payments is not as it is written", at: offset)
    case .tooLarge:
      SourceError(
        .unusable, input: name,
        what: "one payer's payments, which are held at once, are more than"
          + " \(plan.budget >> 20)M of memory holds",
        place: "byte \(offset)",
        remedy: plan.remedy(
          2 * plan.budget, orMore: true, "look whether that payer's column told payers apart"))
    }
  }

  static func fault(_ name: String, _ what: String, at offset: Int = 0) -> SourceError {
    SourceError(
      .unusable, input: name, what: what, place: offset == 0 ? "" : "byte \(offset)",
      remedy: "Copy the file again, or make the ledger anew from the exports.")
  }
}

/// Takes pieces of a known length from an input.
struct PieceReader {
  private let input: InputFile

  init(_ input: InputFile) { self.input = input }

  /// The next `count` bytes; nil if the input ends before. Memory grows with what is there, not with `count`.
  func take(_ count: Int, _ buffer: ChunkBuffer) throws(SourceError) -> [UInt8]? {
    buffer.removeAll()
    while buffer.count < count {
      let room = min(count - buffer.count, 1 << 20)
      if try input.read(into: buffer, room: room) == 0 { return nil }
    }
    return buffer.window.bytes
  }
}
