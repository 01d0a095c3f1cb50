/// Rejected rows of one reader with their text: a few in memory, all others in a scratch file, in the order of lines.
struct RejectedRows: Sendable {
  private var held: [RejectedRow] = []
  /// Bytes that the rows in memory take, about.
  private(set) var heldBytes = 0
  /// On disk, the rows of each stream in order.
  private var streams: [Stream] = []

  /// So many bytes are held by one reader, and by all whose input is at its end (own choices).
  static let (mostHeld, mostSettled) = (256 << 10, 4 << 20)
  /// What a row takes beside its text.
  private static let rowBytes = 160

  /// Pieces of a scratch file, each read at once.
  private struct Stream: Sendable {
    let file: ScratchFile
    var pieces: [Range<Int>] = []
    var last: (line: Int, byteOffset: Int) = (0, 0)
  }

  mutating func append(_ row: RejectedRow) {
    held.append(row)
    heldBytes += row.text.count + Self.rowBytes
  }

  /// Moves what is held to disk.
  mutating func spill(to file: ScratchFile) throws(SourceError) {
    guard !held.isEmpty else { return }
    let rows = Self.sorted(held)
    held = []
    heldBytes = 0
    var wire = WireWriter()
    for row in rows { row.write(to: &wire) }
    let start = try file.append(wire.bytes)
    let piece = start..<start + wire.bytes.count
    let (first, last) = (rows[0].place, rows[rows.count - 1].place)
    // A reader goes through its input front to back, so that one stream takes all.
    if let open = streams.indices.last, streams[open].last <= first {
      streams[open].pieces.append(piece)
      streams[open].last = last
    } else {
      streams.append(Stream(file: file, pieces: [piece], last: last))
    }
  }

  private static func sorted(_ rows: [RejectedRow]) -> [RejectedRow] {
    rows.sorted { $0.place < $1.place }
  }

  /// Hands out the rows of several readers in the order of lines.
  static func forEach(
    _ readers: [RejectedRows], _ body: (RejectedRow) throws -> Void
  ) throws {
    var cursors: [Cursor] = []
    for reader in readers {
      if !reader.held.isEmpty { cursors.append(Cursor(rows: sorted(reader.held)[...])) }
      for stream in reader.streams {
        var cursor = Cursor(rows: [], file: stream.file, pieces: stream.pieces[...])
        try cursor.fill()
        cursors.append(cursor)
      }
    }
    while true {
      var least: Int?
      for index in cursors.indices {
        guard let row = cursors[index].rows.first else { continue }
        if let found = least, let best = cursors[found].rows.first, best.place <= row.place {
          continue
        }
        least = index
      }
      guard let least, let row = cursors[least].rows.popFirst() else { return }
      try cursors[least].fill()
      try body(row)
    }
  }

  /// How far a stream is read.
  private struct Cursor {
    var rows: ArraySlice<RejectedRow>
    var file: ScratchFile?
    var pieces: ArraySlice<Range<Int>> = []

    mutating func fill() throws(SourceError) {
      guard rows.isEmpty, let file, let piece = pieces.popFirst() else { return }
      let bytes = try file.read(piece)
      var wire = WireReader(bytes[...])
      do throws(WireFault) {
        while !wire.isAtEnd { rows.append(try RejectedRow(reading: &wire)) }
      } catch {
        throw ScratchFile.damaged
      }
    }
  }
}

extension RejectedRow {
  fileprivate var place: (line: Int, byteOffset: Int) { (error.line, error.byteOffset) }

  fileprivate func write(to wire: inout WireWriter) {
    wire.count(error.line)
    wire.count(error.byteOffset)
    wire.count(error.column ?? 0)
    func kind(_ code: UInt8, _ words: String = "") {
      wire.byte(code)
      wire.text(Array(words.utf8))
    }
    switch error.reason {
    case .fieldCount(let expected, let found):
      kind(0)
      wire.count(expected)
      wire.count(found)
    case .payerMissing: kind(1)
    case .beneficiaryMissing: kind(2)
    case .timestamp(let words): kind(3, words)
    case .amount(let words): kind(4, words)
    case .currency(let words): kind(5, words)
    case .country(let words): kind(6, words)
    case .encoding: kind(7)
    case .foreignTable: kind(8)
    case .tooLong: kind(9)
    case .contradiction(let words): kind(10, words)
    }
    wire.text(text)
  }

  fileprivate init(reading wire: inout WireReader) throws(WireFault) {
    let line = try wire.integer(in: 0...Int.max)
    let byteOffset = try wire.integer(in: 0...Int.max)
    let column = try wire.integer(in: 0...Int.max)
    let code = try wire.byte()
    let words = String(decoding: try wire.text(), as: UTF8.self)
    let reason: IngestError.Reason
    switch code {
    case 0:
      reason = .fieldCount(
        expected: try wire.integer(in: 0...Int.max), found: try wire.integer(in: 0...Int.max))
    case 1: reason = .payerMissing
    case 2: reason = .beneficiaryMissing
    case 3: reason = .timestamp(words)
    case 4: reason = .amount(words)
    case 5: reason = .currency(words)
    case 6: reason = .country(words)
    case 7: reason = .encoding
    case 8: reason = .foreignTable
    case 9: reason = .tooLong
    case 10: reason = .contradiction(words)
    default: throw .malformed
    }
    let error = IngestError(
      reason: reason, column: column == 0 ? nil : column, line: line, byteOffset: byteOffset)
    self.init(error: error, text: Array(try wire.text()))
  }
}

/// Rejected rows of all inputs, by what reports call these.
struct RejectedInputs: Sendable {
  private var readers: [String: [RejectedRows]] = [:]

  mutating func add(_ rows: RejectedRows, of input: String) {
    readers[input, default: []].append(rows)
  }

  /// Hands out every row, by input, then by line.
  func forEach(_ body: (_ input: String, RejectedRow) throws -> Void) throws {
    for (input, rows) in readers.sorted(by: { $0.key < $1.key }) {
      try RejectedRows.forEach(rows) { try body(input, $0) }
    }
  }
}
