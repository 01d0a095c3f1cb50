/// Reads a file of a round front to back and refuses whatever is not exactly as it was written.
final class RoundFile {
  /// The base name.
  let name: String
  let head: RoundHead
  /// The row that was read last.
  private(set) var key = RoundKey([])
  private(set) var values: [Int64] = []
  private let input: InputFile
  private let buffer = ChunkBuffer(capacity: 1 << 17)
  private var offset = RoundHead.headerSize
  private var wire = WireReader([])
  private var rows = 0
  private var hash = SHA256()
  private let limit: RoundLimit
  /// The magnitudes of all numbers so far that are added up.
  private var total: Int64 = 0

  init(_ path: String, _ limit: RoundLimit) throws(SourceError) {
    self.limit = limit
    input = try InputFile.open(path)
    name = input.name
    let header = try PieceReader(input).take(RoundHead.headerSize, buffer)
    guard let header, RoundHead.isRound(header) else {
      throw Self.fault(
        input.name, "this is no file of a round",
        "Give what `corridor shard` and `corridor combine` wrote.")
    }
    var wire = WireReader(header[8...])
    let (version, checksum) = ((try? wire.fixed32()) ?? 0, (try? wire.fixed32()) ?? 0)
    guard checksum == Checksum.of(header[..<12]) else {
      throw Self.fault(input.name, "the header is damaged")
    }
    guard version == RoundHead.version else {
      throw Self.fault(
        input.name,
        "the file has version \(version), this program reads version \(RoundHead.version)",
        "Let every shard use one program.")
    }
    let block = try Self.block(of: input, buffer, limit)
    guard block.kind == .head, let head = try? RoundHead(reading: block.content) else {
      throw Self.fault(input.name, "the head is not as it is written")
    }
    self.head = head
    offset += block.bytes.count
    hash.update(block.bytes)
  }

  /// Has files, which are all that is read, tell how far they are.
  static func tell(_ progress: RunProgress?, of files: [RoundFile]) {
    let sizes = files.map(\.input.fileSize)
    progress?.expect(
      bytes: sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) }, hasRows: false)
    for file in files { file.input.progress = progress }
  }

  /// Goes to the next row; false at the end, which is checked.
  func next() throws(SourceError) -> Bool {
    while wire.isAtEnd {
      let block = try Self.block(of: input, buffer, limit)
      if block.kind == .end {
        try end(block)
        return false
      }
      guard block.kind == .payers else {
        throw Self.fault(name, "a block stands where it does not belong")
      }
      offset += block.bytes.count
      hash.update(block.bytes)
      wire = WireReader(block.content)
    }
    do throws(WireFault) {
      let next = RoundKey(try wire.text())
      guard rows == 0 || key < next else { throw .malformed }
      key = next
      values.removeAll(keepingCapacity: true)
      for _ in 0..<head.columns { values.append(try wire.signed()) }
      let said = head.isAnswer && head.step.isOfBeneficiaries ? values.dropLast() : values[...]
      guard head.combination.makes(said), adds(said) else { throw .malformed }
    } catch {
      throw Self.fault(name, "a block of rows is not as it is written")
    }
    rows += 1
    return true
  }

  /// Whether numbers can be of this step, and those of the whole file be added up.
  private func adds(_ said: ArraySlice<Int64>) -> Bool {
    guard case .sums(let bits) = head.combination else { return true }
    for (column, value) in said.enumerated() where column != bits {
      guard value >= 0 || head.step.isSigned, value.magnitude <= RoundLimit.greatest else {
        return false
      }
      total += abs(value)
      guard total <= RoundLimit.greatest else { return false }
    }
    return true
  }

  /// The next row, which must be `key`'s.
  func expect(_ wanted: ArraySlice<UInt8>) throws(SourceError) {
    guard try next(), key.bytes.elementsEqual(wanted) else {
      throw Self.fault(
        name, "the answer is to other payments than this shard holds",
        "Give each shard the answers made from what it said itself.")
    }
  }

  /// All rows that are left, and SHA-256 over all that was read.
  ///
  /// - Parameter held: counts them to what else is held.
  func rest(
    _ held: inout RoundLimit.Held
  ) throws(SourceError) -> (rows: [RoundRow], digest: [UInt8]) {
    var found: [RoundRow] = []
    while try next() {
      try held.take(key.bytes, values, name)
      found.append(RoundRow(key: key.bytes, values: values))
    }
    return (found, hash.finish())
  }

  private func end(_ block: LedgerFile.Frame) throws(SourceError) {
    var end = WireWriter()
    end.fixed64(UInt64(rows))
    end.fixed64(UInt64(offset))
    guard Array(block.content) == end.bytes, try PieceReader(input).take(1, buffer) == nil else {
      throw Self.fault(name, "the end does not fit what stands before it")
    }
  }

  private static func block(
    of input: InputFile, _ buffer: ChunkBuffer, _ limit: RoundLimit
  ) throws(SourceError) -> LedgerFile.Frame {
    let reader = PieceReader(input)
    guard let start = try reader.take(5, buffer) else { throw fault(input.name, "it is cut short") }
    var wire = WireReader(start[1...])
    let length = Int((try? wire.fixed32()) ?? 0)
    guard length <= limit.mostOfOneBlock else { throw limit.error(input.name, blockOf: length) }
    guard let kind = LedgerFormat.Block(rawValue: start[0]),
      let rest = try reader.take(length + 4, buffer)
    else { throw fault(input.name, "it is cut short, or a length in it is damaged") }
    let frame = LedgerFile.Frame(kind: kind, bytes: start + rest)
    guard frame.isWhole else {
      throw fault(input.name, "a checksum does not fit: the file is damaged")
    }
    return frame
  }

  static func fault(
    _ name: String, _ what: String, _ remedy: String = "Copy the file again, or make it anew."
  ) -> SourceError {
    SourceError(.unusable, input: name, what: what, remedy: remedy)
  }
}
