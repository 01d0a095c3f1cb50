/// What cells meant in inputs that a thread has read, and will mean in the next: their words are the same.
struct CellMemos: Sendable {
  /// How the column of statuses was read.
  var statusReading = StatusReading.words
  var statuses = CellMemo<PaymentStatus>()
  /// How further columns were read, and what their cells said.
  var markReadings: [StatusReading] = []
  var marks: [CellMemo<PaymentStatus>] = []
  /// Whether kinds of rows are refunds.
  var kinds = CellMemo<Bool>()
  var channels = CellMemo<Channel>()
  var zones = CellMemo<Int?>()
  var origins = CellMemo<Country?>()
  var destinations = CellMemo<Country?>()
}

/// Remembers what cells of a column meant, since columns of few words repeat them row after row.
///
/// Bounded, so that a column of many texts costs no memory. Cells of up to 15 bytes are looked up by their
/// bytes as one number, without a copy; of two that share a place the later one stays.
struct CellMemo<Meaning: Sendable>: Sendable {
  private var recent = [(key: Key, meaning: Meaning)?](repeating: nil, count: Self.places)
  private var meanings: [[UInt8]: Meaning] = [:]

  /// Texts that are remembered; own choice.
  private static var capacity: Int { 512 }
  /// Places for short texts, a power of two; own choice.
  private static var places: Int { 256 }

  /// Up to 15 bytes and how many they are.
  private struct Key: Equatable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    @inline(__always)
    init?(_ cell: ByteWindow) {
      guard cell.count < 16 else { return nil }
      var index = 0
      while index < min(8, cell.count) {
        low = low << 8 | UInt64(cell[index])
        index += 1
      }
      while index < cell.count {
        high = high << 8 | UInt64(cell[index])
        index += 1
      }
      high |= UInt64(cell.count) << 56
    }

    @inline(__always)
    var place: Int {
      Int(truncatingIfNeeded: ((low ^ high) &* 0x9e37_79b9_7f4a_7c15) >> 56)
    }
  }

  @inline(__always)
  mutating func meaning(of cell: ByteWindow, _ read: (ByteWindow) -> Meaning) -> Meaning {
    guard let key = Key(cell) else { return look(cell, read) }
    if let found = recent[key.place], found.key == key { return found.meaning }
    let meaning = look(cell, read)
    recent[key.place] = (key, meaning)
    return meaning
  }

  @inline(never)
  private mutating func look(_ cell: ByteWindow, _ read: (ByteWindow) -> Meaning) -> Meaning {
    let bytes = cell.bytes
    let meaning = meanings[bytes] ?? read(cell)
    if meanings.count < Self.capacity { meanings[bytes] = meaning }
    return meaning
  }
}
