/// Appends numbers and texts in the forms of the ledger file.
///
/// A number is a LEB128 varint: seven bits a byte, the lowest first. A signed one is folded first: 0, -1, 1, -2.
/// A text after another one is the number of leading bytes both share, at most 255, then how many follow, then
/// these. The bound keeps a small made-up file from unfolding into a thousand times its size.
struct WireWriter {
  static let mostShared = 255

  var bytes: [UInt8] = []

  mutating func byte(_ value: UInt8) { bytes.append(value) }

  mutating func number(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// - Precondition: `value` is not negative.
  mutating func count(_ value: Int) { number(UInt64(value)) }

  mutating func signed(_ value: Int64) {
    number(UInt64(bitPattern: value << 1 ^ value >> 63))
  }

  mutating func fixed32(_ value: UInt32) {
    for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(value >> shift & 0xFF)) }
  }

  mutating func fixed64(_ value: UInt64) {
    fixed32(UInt32(truncatingIfNeeded: value))
    fixed32(UInt32(truncatingIfNeeded: value >> 32))
  }

  mutating func text(_ text: some Collection<UInt8>) {
    count(text.count)
    bytes.append(contentsOf: text)
  }

  mutating func text(_ text: ArraySlice<UInt8>, after previous: ArraySlice<UInt8>) {
    var shared = 0
    let most = min(text.count, previous.count, Self.mostShared)
    while shared < most, text[text.startIndex + shared] == previous[previous.startIndex + shared] {
      shared += 1
    }
    count(shared)
    self.text(text.dropFirst(shared))
  }

  mutating func country(_ country: Country) {
    bytes.append(UInt8(country.packed >> 8))
    bytes.append(UInt8(country.packed & 0xFF))
  }

  mutating func currency(_ currency: Currency) {
    for shift in [16, 8, 0] as [UInt32] { bytes.append(UInt8(currency.packed >> shift & 0xFF)) }
  }
}

/// The bytes are not what a writer of the ledger file makes.
enum WireFault: Error {
  case malformed
  /// More than may be held of it.
  case tooLarge
}

/// Reads what ``WireWriter`` wrote; nothing it is given makes it read beyond the end.
struct WireReader {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  var isAtEnd: Bool { index == bytes.endIndex }
  private var left: Int { bytes.endIndex - index }

  mutating func byte() throws(WireFault) -> UInt8 {
    guard left > 0 else { throw .malformed }
    index += 1
    return bytes[index - 1]
  }

  mutating func number() throws(WireFault) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 63 || (shift == 63 && next <= 1) else { throw .malformed }
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
    }
  }

  mutating func signed() throws(WireFault) -> Int64 {
    let folded = try number()
    return Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1)
  }

  /// A number in `range`.
  mutating func integer(in range: ClosedRange<Int>) throws(WireFault) -> Int {
    guard let value = Int(exactly: try number()), range.contains(value) else { throw .malformed }
    return value
  }

  /// A count of things of which each takes at least one byte, so that no made-up count asks for memory.
  mutating func count() throws(WireFault) -> Int { try integer(in: 0...left) }

  mutating func slice(_ length: Int) throws(WireFault) -> ArraySlice<UInt8> {
    guard length >= 0, length <= left else { throw .malformed }
    defer { index += length }
    return bytes[index..<index + length]
  }

  mutating func text() throws(WireFault) -> ArraySlice<UInt8> { try slice(try count()) }

  /// Appends the text that follows `previous` to `arena`.
  mutating func text(
    after previous: Range<Int>, appendingTo arena: inout [UInt8]
  ) throws(WireFault) {
    let shared = try integer(in: 0...min(previous.count, WireWriter.mostShared))
    for place in previous.prefix(shared) { arena.append(arena[place]) }
    arena.append(contentsOf: try text())
  }

  mutating func fixed32() throws(WireFault) -> UInt32 {
    var value: UInt32 = 0
    for shift in [0, 8, 16, 24] as [UInt32] { value |= UInt32(try byte()) << shift }
    return value
  }

  mutating func fixed64() throws(WireFault) -> UInt64 {
    UInt64(try fixed32()) | UInt64(try fixed32()) << 32
  }

  mutating func country() throws(WireFault) -> Country {
    guard let country = Country(try byte(), try byte()) else { throw .malformed }
    return country
  }

  mutating func currency() throws(WireFault) -> Currency {
    guard let currency = Currency(try byte(), try byte(), try byte()) else { throw .malformed }
    return currency
  }
}
