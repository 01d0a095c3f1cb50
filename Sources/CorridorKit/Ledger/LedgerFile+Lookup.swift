extension LedgerFile {
  /// Hands out the payments of payers with one id, whatever the kind of the id, reading the index and the blocks in
  /// which they stand and nothing else.
  ///
  /// What is read is checked; the rest of the file is not. False if the input is a pipe or compressed and can only be
  /// read front to back: then nothing was handed out.
  func find(
    _ payer: String, _ body: (borrowing PayerHistory) -> Void
  ) throws(SourceError) -> Bool {
    guard let size = input.fileSize else { return false }
    let start = size - LedgerFormat.endSize
    let end = try frame(at: start, .end)
    var wire = WireReader(end.content)
    let sizes = (0..<4).map { _ in Int(truncatingIfNeeded: (try? wire.fixed64()) ?? 0) }
    guard sizes[3] == size else {
      throw Self.fault(name, "the end does not fit the file", at: start)
    }
    let wanted = Array(payer.utf8)
    let index = try frame(at: sizes[2], .index)
    let blocks: [Int]
    do throws(WireFault) {
      blocks = try Self.blocks(of: wanted, in: index, before: size)
    } catch {
      throw Self.fault(name, "the index is not as it is written", at: sizes[2])
    }
    for offset in blocks {
      let block = try frame(at: offset, .payers)
      do throws(WireFault) {
        try hand(out: wanted, of: block, to: body)
      } catch {
        throw problem(error, at: offset)
      }
    }
    return true
  }

  /// Where the blocks begin in which payers of an id may stand.
  private static func blocks(
    of wanted: [UInt8], in index: Frame, before size: Int
  ) throws(WireFault) -> [Int] {
    var wire = WireReader(index.content)
    var blocks: [Int] = []
    var before: Int?
    var last: ArraySlice<UInt8> = []
    var lastOffset = -1
    for _ in 0..<(try wire.count()) {
      let first = try wire.text()
      let offset = try wire.integer(in: 0...size)
      _ = try wire.integer(in: 0...Int.max)
      // As they are written: rising, so that no block is handed out twice, and each payer with the byte of its kind,
      // but where the index says the beginning of a long one.
      let isCut = first.count == LedgerFormat.longestFirst
      let isWhole = first.last.flatMap(PartyID.Kind.init) != nil
      guard isWhole || isCut, first.count <= LedgerFormat.longestFirst, offset > lastOffset,
        last.lexicographicallyPrecedes(first) || isCut && last == first
      else { throw .malformed }
      (last, lastOffset) = (first, offset)
      // A payer of that id may stand behind the last block that begins before it, or in any that begins with it, or
      // begins as it does as far as the index says.
      if isCut, wanted.starts(with: first) {
        blocks.append(offset)
      } else if first.lexicographicallyPrecedes(wanted) {
        before = offset
      } else if !first.starts(with: wanted) {
        break
      } else if first.count > wanted.count,
        first[first.startIndex + wanted.count] <= RunBuilder.withinPayer
      {
        blocks.append(offset)
      }
    }
    return (before.map { [$0] } ?? []) + blocks
  }

  private func hand(
    out wanted: [UInt8], of block: Frame, to body: (borrowing PayerHistory) -> Void
  ) throws(WireFault) {
    var wire = WireReader(block.content)
    var history = PayerHistory()
    for _ in 0..<(try wire.count()) {
      try history.read(from: &wire, sources: head.sources.count, most: plan.mostOfOnePayer)
      guard SortedParties.text(of: history.payer[...]).elementsEqual(wanted) else { continue }
      try head.convert(&history.rows)
      body(history)
    }
  }

  private func frame(
    at offset: Int, _ kind: LedgerFormat.Block
  ) throws(SourceError) -> Frame {
    guard offset >= LedgerFormat.headerSize, let start = try input.read(at: offset, count: 5),
      start[0] == kind.rawValue
    else {
      throw Self.fault(name, "a block is not where it belongs: the file is damaged", at: offset)
    }
    var wire = WireReader(start[1...])
    let length = Int((try? wire.fixed32()) ?? 0)
    // A block of payers has 64 KiB and one payer more, so that the index is a small part of the file.
    let longest = kind == .index ? max(1 << 20, offset / 400) : plan.mostOfOneBlock
    guard length <= longest else { throw Self.tooLong(kind, length, name, plan, at: offset) }
    guard let bytes = try input.read(at: offset, count: length + 9) else {
      throw Self.fault(name, "the ledger file is cut short", at: offset)
    }
    let frame = Frame(kind: kind, bytes: bytes)
    guard frame.isWhole else {
      throw Self.fault(name, "a block's checksum does not fit: the file is damaged", at: offset)
    }
    return frame
  }
}
