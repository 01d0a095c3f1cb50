import ByteKernels

@testable import CorridorKit

/// Cutting into records: the fast path on every kind of processor, whole and in small pieces, means what the
/// byte-by-byte reader means.
func fuzzRecords(_ input: FuzzInput) {
  var input = input
  var dialect = Dialect(
    separator: [0x2C, 0x3B, 0x09, 0x7C][input.choice(of: 4)],
    quote: [0x22, 0x27, nil][input.choice(of: 3)],
    escape: [nil, nil, 0x5C][input.choice(of: 3)])
  dialect.skipsLeadingBlanks = input.choice(of: 4) == 1
  if input.choice(of: 4) == 1 {
    dialect.second = [0x7C, 0x23, dialect.separator][input.choice(of: 3)]
  }
  let level = Int32(input.choice(of: 3))
  let chunk = [1, 7, 64, 1_000, 1 << 20][input.choice(of: 5)]
  let read = [1, 3, 65, 1 << 18][input.choice(of: 4)]
  let text = input.text
  bk_limit(level)
  let expected = lenientRecords(text, dialect)
  text.withWindow { window in
    let whole = scanned(window, dialect)
    demand(whole == expected, "the scanner reads other records: level \(level)")
  }
  demand(
    cutRecords(text, dialect, chunk, read) == expected,
    "other records in chunks of \(chunk), reads of \(read)")
}

private func lenientRecords(_ bytes: [UInt8], _ dialect: Dialect) -> [[[UInt8]]] {
  bytes.withWindow { window in
    let cells = CellTable()
    var rows: [[[UInt8]]] = []
    var start = 0
    while start < window.count {
      let record = LenientRecord(in: window, at: start, isFinal: true, dialect: dialect)
      guard case .record(let end, let next) = record.read(into: cells) else { break }
      demand(next > start, "a record takes no byte")
      if end > start { rows.append((0..<cells.count).map { cells.decodedCell($0).bytes }) }
      start = next
    }
    return rows
  }
}

private func scanned(_ window: ByteWindow, _ dialect: Dialect) -> [[[UInt8]]] {
  var scanner = RecordScanner(window, dialect: dialect, cells: CellTable())
  var rows: [[[UInt8]]] = []
  while let record = scanner.next() {
    if record.extent.isEmpty { continue }
    rows.append((0..<record.cellCount).map { record.cell($0).bytes })
  }
  return rows
}

private func cutRecords(
  _ text: [UInt8], _ dialect: Dialect, _ chunk: Int, _ read: Int
) -> [[[UInt8]]] {
  let head = ChunkBuffer(capacity: text.count + 1)
  head.append(text)
  do {
    let nothing = try InputFile.open("/dev/null")
    let source = TextSource(
      nothing, head: head, encoding: .init(encoding: .utf8, markLength: 0), digests: false,
      readSize: read)
    let splitter = RecordSplitter(source, dialect: dialect, chunkSize: chunk)
    let buffer = ChunkBuffer()
    var rows: [[[UInt8]]] = []
    while try splitter.next(into: buffer) != nil { rows += scanned(buffer.window, dialect) }
    return rows
  } catch {
    fatalError("\(error)")
  }
}
