@testable import CorridorKit

/// All records of a text, cut into chunks and read as the reader does.
func records(
  _ bytes: [UInt8], dialect: Dialect = Dialect(), chunkSize: Int = 1 << 20,
  readSize: Int = 1 << 18, keepsBlank: Bool = false
) throws -> [[String]] {
  let file = try TemporaryFile(bytes)
  let input = try InputFile.open(file.path)
  let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  let source = TextSource(
    input, encoding: .init(encoding: .utf8, markLength: mark), digests: false, readSize: readSize)
  let splitter = RecordSplitter(source, dialect: dialect, chunkSize: chunkSize)
  let buffer = ChunkBuffer()
  let cells = CellTable()
  var rows: [[String]] = []
  while try splitter.next(into: buffer) != nil {
    var scanner = RecordScanner(buffer.window, dialect: dialect, cells: cells)
    while let record = scanner.next() {
      if record.isBlank { continue }
      if let comment = dialect.comment, record.raw.first == comment { continue }
      rows.append((0..<record.cellCount).map { record.cell($0).text })
    }
  }
  return rows
}

/// The records as the byte-by-byte reader alone gives them: the meaning that all others must have.
func lenientRecords(_ bytes: [UInt8], dialect: Dialect = Dialect()) -> [[String]] {
  bytes.withWindow { window in
    let cells = CellTable()
    var rows: [[String]] = []
    var start = 0
    while start < window.count {
      let record = LenientRecord(in: window, at: start, isFinal: true, dialect: dialect)
      guard case .record(let end, let next) = record.read(into: cells) else { break }
      if end > start { rows.append((0..<cells.count).map { cells.decodedCell($0).text }) }
      start = next
    }
    return rows
  }
}

/// A generator that a seed fixes (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
