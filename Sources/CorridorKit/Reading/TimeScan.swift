/// Reads a time of day, with what offset stands behind it, from a place in a cell.
struct TimeScan {
  private let cell: ByteWindow
  private(set) var index: Int
  private(set) var seconds = 0
  private(set) var offsetSeconds: Int?
  private(set) var isLeapSecond = false

  init(_ cell: ByteWindow, from index: Int) {
    self.cell = cell
    self.index = index
  }

  /// Whether a time stands there; `index` is then behind it.
  mutating func read() -> Bool {
    skip { $0 == 0x54 || $0 == 0x74 || $0 == 0x20 || $0 == 0x2C || $0 == 0x2D }
    let start = index
    guard let first = number(upTo: 6) else { return false }
    var parts = [first.value, 0, 0]
    if first.digits == 6 || first.digits == 4 {
      let value = first.digits == 6 ? first.value : first.value * 100
      parts = [value / 10_000, value / 100 % 100, value % 100]
    } else {
      guard index < cell.count, isClockMark(cell[index]), first.digits <= 2 else { return false }
      index += 1
      guard let minute = number(upTo: 2), minute.digits == 2 else { return false }
      parts[1] = minute.value
      if index < cell.count, isClockMark(cell[index]), index + 1 < cell.count,
        cell[index + 1] &- 0x30 <= 9
      {
        index += 1
        guard let second = number(upTo: 2), second.digits == 2 else { return false }
        parts[2] = second.value
      }
    }
    if index < cell.count, cell[index] == 0x2E || cell[index] == 0x2C {
      index += 1
      skip { $0 &- 0x30 <= 9 }
    }
    readHalf(&parts)
    guard index > start, parts[0] < 24, parts[1] < 60, parts[2] < 61 else { return false }
    isLeapSecond = parts[2] == 60
    seconds = parts[0] * 3600 + parts[1] * 60 + min(parts[2], 59)
    readWord()
    readZone()
    skip { $0 == 0x20 }
    return true
  }

  /// Whether a zone and nothing else stands from `index` on: `Z`, `+01:00`, or behind a minus that was passed over
  /// full hours (`-05:00`), as zones west of Greenwich have.
  static func isZone(_ cell: ByteWindow, from index: Int) -> Bool {
    guard index < cell.count, index > 0 else { return false }
    if cell[index] | 0x20 == 0x7A { return index + 1 == cell.count }
    let start = cell[index - 1] == 0x2D ? index - 1 : index
    guard start + 6 == cell.count, cell[start] == 0x2B || cell[start] == 0x2D,
      cell[start + 3] == 0x3A
    else { return false }
    var scan = TimeScan(cell, from: start)
    scan.readZone()
    guard let offset = scan.offsetSeconds, scan.index == cell.count else { return false }
    return offset >= 0 || (offset >= -12 * 3_600 && offset.isMultiple(of: 3_600))
  }

  /// `Uhr`, `uur`, `hrs` behind a time.
  private mutating func readWord() {
    var look = index
    while look < cell.count, cell[look] == 0x20 { look += 1 }
    for word in ["uhr", "uur", "hrs"] where look + word.utf8.count <= cell.count {
      if cell.slice(look..<look + word.utf8.count).text.lowercased() == word {
        index = look + word.utf8.count
        return
      }
    }
  }

  private func isClockMark(_ byte: UInt8) -> Bool { byte == 0x3A || byte == 0x2E || byte == 0x68 }

  /// `am` and `pm`, with or without points, and a blank between as Spanish writes it: `2:30 p. m.`.
  private mutating func readHalf(_ parts: inout [Int]) {
    var look = behindBlanks(index)
    guard look + 1 < cell.count else { return }
    let letter = cell[look] & 0xDF
    guard letter == 0x41 || letter == 0x50 else { return }
    look += 1
    if cell[look] == 0x2E { look = behindBlanks(look + 1) }
    guard look < cell.count, cell[look] & 0xDF == 0x4D, (1...12).contains(parts[0]) else { return }
    look += 1
    if look < cell.count, cell[look] == 0x2E { look += 1 }
    parts[0] = parts[0] % 12 + (letter == 0x50 ? 12 : 0)
    index = look
  }

  /// Behind blanks from a place on, no-break ones among them.
  private func behindBlanks(_ start: Int) -> Int {
    var look = start
    while look < cell.count {
      if cell[look] == 0x20 {
        look += 1
      } else if look + 1 < cell.count, cell[look] == 0xC2, cell[look + 1] == 0xA0 {
        look += 2
      } else if look + 2 < cell.count, cell[look] == 0xE2, cell[look + 1] == 0x80,
        cell[look + 2] == 0xAF
      {
        look += 3
      } else {
        break
      }
    }
    return look
  }

  /// `Z`, `UTC`, `GMT`, `+08:00`, `+0800`, `+08`, `AEST`.
  private mutating func readZone() {
    var look = index
    while look < cell.count, cell[look] == 0x20 { look += 1 }
    guard look < cell.count else { return }
    if cell[look] & 0xDF == 0x5A {
      offsetSeconds = 0
      index = look + 1
      return
    }
    if look + 2 < cell.count {
      let word = cell.slice(look..<look + 3).text.uppercased()
      if word == "UTC" || word == "GMT" {
        offsetSeconds = 0
        look += 3
        index = look
      } else if let seconds = Self.zone(named: cell.slice(look..<cell.count)) {
        offsetSeconds = seconds
        index = cell.count
        return
      }
    }
    guard look < cell.count, cell[look] == 0x2B || cell[look] == 0x2D else { return }
    let sign = cell[look] == 0x2B ? 1 : -1
    let before = index
    index = look + 1
    guard let hours = number(upTo: 4) else {
      index = before
      return
    }
    var minutes = hours.digits > 2 ? hours.value % 100 : 0
    let whole = hours.digits > 2 ? hours.value / 100 : hours.value
    if hours.digits <= 2, index < cell.count, cell[index] == 0x3A {
      index += 1
      minutes = number(upTo: 2)?.value ?? 0
    }
    guard whole <= 14, minutes < 60 else {
      index = before
      return
    }
    offsetSeconds = sign * (whole * 3600 + minutes * 60)
  }

  /// The offset of a zone whose name ends the cell: `AEST`, `Europe/Berlin`.
  private static func zone(named text: ByteWindow) -> Int? {
    guard text.count <= 32, (0x41...0x5A).contains(text[0] & 0xDF) else { return nil }
    return ZoneWords.offset(text.trimmed)
  }

  private mutating func number(upTo most: Int) -> (value: Int, digits: Int)? {
    let start = index
    var value = 0
    while index < cell.count, cell[index] &- 0x30 <= 9, index - start < most {
      value = value * 10 + Int(cell[index] - 0x30)
      index += 1
    }
    return index > start ? (value, index - start) : nil
  }

  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    while index < cell.count, isSkipped(cell[index]) { index += 1 }
  }
}
