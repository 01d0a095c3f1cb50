/// What a file of a round may hold, whoever wrote it: numbers that can be added up, and no more at once than memory has
/// room for.
struct RoundLimit: Sendable {
  /// The magnitudes of all numbers of a file that are added up come to no more (own choice): half as many as 256 files
  /// may have without a sum beyond 64 bits, and of the ordinary side, which has the greatest numbers, what some ten
  /// billion payers show.
  static let greatest: Int64 = 1 << 54
  /// Numbers a key at most (own choice): three times what the ordinary side of all destinations takes.
  static let mostColumns = 1 << 20

  /// Bytes of memory for what stands in a round's files.
  let budget: Int
  /// Files that are read at once.
  let files: Int

  /// - Parameters:
  ///   - budget: bytes of memory.
  ///   - files: how many are read at once.
  init(budget: Int, files: Int = 1) {
    self.budget = budget
    self.files = max(files, 1)
  }

  /// A block is held whole, and what it says once more.
  private static let timesHeld = 8

  /// Bytes that a block may have. One of 256 KiB always may: it is closed at a quarter of that.
  var mostOfOneBlock: Int { max(budget / (Self.timesHeld * files), 4 * RoundHead.blockSize) }

  /// Why a block is too long.
  func error(_ name: String, blockOf bytes: Int) -> SourceError {
    tooMuch(
      name, "a row in it is larger than \(budget >> 20)M of memory holds",
      wanted: bytes * Self.timesHeld * files)
  }

  /// Counts what is held of a round's files.
  struct Held {
    private let limit: RoundLimit
    private var bytes = 0

    init(_ limit: RoundLimit) { self.limit = limit }

    /// A key and its numbers are two arrays in a row of a third.
    private static let bytesOfRow = 112

    mutating func take(_ key: [UInt8], _ values: [Int64], _ name: String) throws(SourceError) {
      bytes += Self.bytesOfRow + key.count + 8 * values.count
      guard bytes <= limit.budget else {
        throw limit.tooMuch(
          name,
          "what all shards say is held at once: more than \(limit.budget >> 20)M of memory holds",
          wanted: 2 * limit.budget)
      }
    }
  }

  /// Refuses what takes more at once than there is room for.
  func expectRoom(for bytes: Int, _ name: String) throws(SourceError) {
    guard bytes <= budget else {
      throw tooMuch(
        name, "what it says takes more at once than \(budget >> 20)M of memory holds",
        wanted: bytes)
    }
  }

  private func tooMuch(_ name: String, _ what: String, wanted: Int) -> SourceError {
    RoundFile.fault(
      name, what,
      "Give --memory \((wanted >> 20) + 1)M, or print fewer payers if these are one's own shards.")
  }
}
