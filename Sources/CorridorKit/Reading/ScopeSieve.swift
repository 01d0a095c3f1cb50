/// Tells rows that are out of scope by their two countries alone.
///
/// Most rows of an export are. The sieve knows only rows for which ``PaymentDecoder`` would certainly say the
/// same: as wide as the header, no header and no line that could be a total, both countries as two letters.
/// Every other row it leaves to the decoder.
@safe
struct ScopeSieve: Sendable {
  /// What was passed over.
  struct Passed {
    var rows = 0
    /// Sent and paid out in one country; the others go where the policy does not look.
    var domestic = 0
    /// Where the last row ends.
    var end = 0
  }

  /// Whether the file's layout allows it at all.
  let isUsable: Bool
  private let width: Int
  private let dateColumn: Int
  private let originColumn: Int
  private let destinationColumn: Int
  private let quote: Int
  private let comment: Int
  private let headerLength: Int
  private let headerFirst: UInt8
  /// As ``Scope/countryCodes``.
  private let codes: [UInt16]

  init(_ understanding: Understanding, scope: Scope) {
    let plan = understanding.plan
    let columns = PaymentDecoder.Columns(plan)
    width = plan.columns.count
    dateColumn = columns.timestamp
    originColumn = columns.payerCountry
    destinationColumn = columns.payeeCountry
    quote = understanding.dialect.quote.map { Int($0) } ?? -1
    comment = understanding.dialect.comment.map { Int($0) } ?? -1
    headerLength = understanding.headerBytes.count
    headerFirst = understanding.headerBytes.first ?? 0
    isUsable =
      width > 2 && columns.timestamp >= 0 && columns.timestamp < width - 1
      && columns.payerCountry >= 0 && columns.payeeCountry >= 0
      && plan.direction == .named && understanding.dialect.isPlain
    codes = scope.countryCodes
  }

  /// Passes over the rows of `range`, up to the first that it does not know to be out of scope.
  ///
  /// `positions` and `rows` are what `bk_index` wrote for `bytes`, and hold every row of `range`.
  @unsafe
  func pass(
    _ bytes: ByteWindow, positions: UnsafeMutablePointer<UInt32>,
    rows: UnsafeMutablePointer<UInt32>, _ range: Range<Int>
  ) -> Passed {
    unsafe bytes.withPointer { base in
      unsafe codes.withUnsafeBufferPointer { codes in
        unsafe pass(base, codes, positions, rows, range)
      }
    } ?? Passed()
  }

  /// Reads `base` only where cells stand, two bytes of a cell that has them, and `codes` by two bytes.
  @unsafe @inline(__always)
  private func pass(
    _ base: UnsafePointer<UInt8>, _ codes: UnsafeBufferPointer<UInt16>,
    _ positions: UnsafeMutablePointer<UInt32>, _ rows: UnsafeMutablePointer<UInt32>,
    _ range: Range<Int>
  ) -> Passed {
    var passed = Passed()
    var before = range.lowerBound == 0 ? 0 : unsafe Int(rows[range.lowerBound - 1])
    for row in range {
      let last = unsafe Int(rows[row])
      guard last - before == width else { break }
      let cells = unsafe positions + before
      let start = unsafe Int(cells[0] &+ 1)
      let end = unsafe Int(positions[last])
      let first = unsafe base[start]
      if unsafe cells[dateColumn] &+ 1 == cells[dateColumn + 1] { break }
      if Int(first) == comment || end - start > Dialect.longestRecord { break }
      if first == headerFirst, end - start == headerLength || end - start == headerLength + 1 {
        break
      }
      let origin = unsafe code(base, cells, originColumn, isLast: originColumn == width - 1, codes)
      let destination = unsafe code(
        base, cells, destinationColumn, isLast: destinationColumn == width - 1, codes)
      guard origin != 0, destination != 0 else { break }
      if (origin ^ destination) & ~Scope.inScope == 0 {
        passed.domestic += 1
      } else if destination & Scope.inScope != 0 {
        break
      }
      passed.rows += 1
      passed.end = end
      before = last
    }
    return passed
  }

  /// The code in a cell of two bytes, or of two within quotes; 0 for any other.
  @unsafe @inline(__always)
  private func code(
    _ base: UnsafePointer<UInt8>, _ cells: UnsafeMutablePointer<UInt32>, _ column: Int,
    isLast: Bool, _ codes: UnsafeBufferPointer<UInt16>
  ) -> UInt16 {
    var start = unsafe Int(cells[column] &+ 1)
    var length = unsafe Int(cells[column + 1]) - start
    if isLast, length > 0, unsafe base[start + length - 1] == 0x0D { length -= 1 }
    if length == 4, unsafe Int(base[start]) == quote, unsafe Int(base[start + 3]) == quote {
      start += 1
      length = 2
    }
    guard length == 2 else { return 0 }
    return unsafe codes[Int(base[start]) | Int(base[start + 1]) << 8]
  }
}
