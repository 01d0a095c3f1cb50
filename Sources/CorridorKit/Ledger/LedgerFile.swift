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

  /// - Parameter input: stands at its beginning.
  init(_ input: InputFile) throws(SourceError) {
    self.input = input
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
    let block = try Self.block(at: offset, of: input, buffer)
    guard block.kind == .head, let head = try? LedgerHead(reading: block.content) else {
      throw Self.fault(
        input.name, "the ledger file's scope and sources are not as they are written")
    }
    self.head = head
    offset += block.size
  }

  /// Hands out every payer's history, amounts in the reference currency filled in.
  func forEach(_ body: (borrowing PayerHistory) -> Void) throws(SourceError) {
    var history = PayerHistory()
    while true {
      let block = try Self.block(at: offset, of: input, buffer)
      switch block.kind {
      case .payers:
        do {
          try readPayers(block.content, &history, body)
        } catch {
          throw Self.fault(name, "a block of payments is not as it is written", at: offset)
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
      try history.read(from: &wire, sources: head.sources.count)
      guard last.lexicographicallyPrecedes(history.payer) else { throw .malformed }
      last = history.payer
      if number == 0 {
        index.text(last)
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
    let block = try Self.block(at: offset, of: input, buffer)
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

  private static func block(
    at offset: Int, of input: InputFile, _ buffer: ChunkBuffer
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
