/// How well a file reads under one dialect: the shape of its records times the share of cells that look
/// like something.
struct DialectScore {
  private(set) var value: Double = 0

  /// Records that are looked at.
  private static let limit = 500

  /// - Parameter cells: reused from dialect to dialect.
  init(_ text: ByteWindow, isWhole: Bool, dialect: Dialect, cells: CellTable) {
    var widths: [Int] = []
    var types = Types(dialect: dialect)
    Sample.forEachRecord(
      in: text, isWhole: isWhole, dialect: dialect, limit: Self.limit, cells: cells
    ) { record, _ in
      widths.append(record.cellCount)
      for index in 0..<record.cellCount { types.see(record.cell(index)) }
    }
    guard !widths.isEmpty else { return }
    value = Self.shape(widths) * types.share
    // Blanks in a file without a digit stand between words, whatever their number on each line.
    if dialect.separator == 0x20, !types.holdsDigit { value *= 0.001 }
  }

  /// The most that ``value`` can be: the score if every cell looked like something. Takes no copy of any cell.
  static func most(
    _ text: ByteWindow, isWhole: Bool, dialect: Dialect, cells: CellTable
  ) -> Double {
    var widths: [Int] = []
    Sample.forEachRecord(
      in: text, isWhole: isWhole, dialect: dialect, limit: limit, cells: cells
    ) { record, _ in
      widths.append(record.cellCount)
    }
    return widths.isEmpty ? 0 : shape(widths)
  }

  /// Many records of one width, and wide ones, score high; many different widths score low. Per record, so that
  /// quotes that join lines are no disadvantage.
  private static func shape(_ widths: [Int]) -> Double {
    var counts: [Int: Int] = [:]
    for width in widths { counts[width, default: 0] += 1 }
    var sum = 0.0
    // In one order: the last bits of a sum depend on it.
    for (width, count) in counts.sorted(by: { $0.key < $1.key }) {
      sum += Double(count) * max(0.001, Double(width) - 1) / Double(width)
    }
    return sum / Double(counts.count) / Double(widths.count)
  }

  /// What cells look like under one dialect.
  private struct Types {
    let dialect: Dialect
    private var known = 0.0
    private var all = 0.0
    private(set) var holdsDigit = false

    init(dialect: Dialect) { self.dialect = dialect }

    mutating func see(_ cell: ByteWindow) {
      all += 1
      if !holdsDigit, dialect.separator == 0x20 {
        holdsDigit = Self.contains(cell) { $0 &- 0x30 <= 9 }
      }
      guard isPlausible(cell) else { return }
      // A cell over several lines may be one that a stray quote made.
      known += Self.contains(cell) { $0 == 0x0A } || joinsWords(cell) ? 0.5 : 1
    }

    var share: Double { max(1e-10, known / max(1, all)) }

    private static func contains(_ cell: ByteWindow, _ isOne: (UInt8) -> Bool) -> Bool {
      for index in 0..<cell.count where isOne(cell[index]) { return true }
      return false
    }

    /// Whether a comma stands between two words or a word and a number without a blank, where commas separate
    /// nothing: seldom in prose, often where they should.
    private func joinsWords(_ cell: ByteWindow) -> Bool {
      guard dialect.separator != 0x2C, cell.count > 2 else { return false }
      func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
      for index in 1..<cell.count - 1 where cell[index] == 0x2C {
        if isLetter(cell[index + 1]), cell[index - 1] > 0x20 { return true }
      }
      return false
    }

    /// Whether a cell is empty, a number, a date, a code or words, and holds no sign of another dialect.
    private func isPlausible(_ cell: ByteWindow) -> Bool {
      var low = 0
      var high = cell.count
      while low < high, cell[low] <= 0x20 { low += 1 }
      while high > low, cell[high - 1] <= 0x20 { high -= 1 }
      guard low < high else { return true }
      let value = cell.slice(low..<high)
      // What is asked first is cheap, and true of most cells.
      return isWords(value) || AmountReader.shape(of: value) != .unreadable
        || !DateReader.readings(of: value).isEmpty
    }

    /// Whether a cell holds letters or digits, and no sign that words and codes do without.
    private func isWords(_ value: ByteWindow) -> Bool {
      var letters = 0
      for index in 0..<value.count {
        let byte = value[index]
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: letters += 1
        // Signs of words, codes, addresses of the web and of mail.
        case 0x20, 0x2E, 0x2D, 0x5F, 0x2F, 0x40, 0x28, 0x29, 0x26, 0x2B, 0x25, 0x3F, 0x21, 0x3D:
          break
        case 0x2C:
          // Commas with blanks behind them are prose or separators, hardly part of a date or number.
          if dialect.separator == 0x3A || dialect.separator == 0x20 { return false }
        case 0x3A, 0x27, 0x23, 0x0A, 0x0D, 0x24, 0x2A:
          if byte == dialect.separator { return false }
        default: return false
        }
      }
      // A cell that ends in another separator was cut at the blank behind it.
      if value.count > 0 {
        let end = value[value.count - 1]
        if end == 0x2C || end == 0x3B || end == 0x7C, end != dialect.separator { return false }
      }
      return letters > 0 && value.first != 0x22 && value.first != 0x27
    }
  }
}
