/// Turns bytes of another encoding into UTF-8, piece by piece.
struct Transcoder {
  private let encoding: TextEncoding
  private let page: [UInt16]
  /// A byte or a high surrogate that waits for the next piece.
  private var heldByte: UInt8?
  private var heldSurrogate: UInt16?

  init(from encoding: TextEncoding) {
    self.encoding = encoding
    page = encoding.codePage ?? []
  }

  /// Appends `piece` to `text` as UTF-8; what has no meaning becomes U+FFFD.
  mutating func append(_ piece: ByteWindow, to text: ChunkBuffer) {
    if encoding == .utf8 {
      text.append(piece)
    } else if page.isEmpty {
      appendUTF16(piece, to: text)
    } else {
      for index in 0..<piece.count {
        let byte = piece[index]
        if byte < 0x80 {
          text.append(byte)
        } else {
          Self.append(UInt32(page[Int(byte) - 128]), to: text)
        }
      }
    }
  }

  /// At the end of the input: a half code unit becomes U+FFFD.
  mutating func finish(_ text: ChunkBuffer) {
    if heldByte != nil || heldSurrogate != nil { Self.append(0xFFFD, to: text) }
    heldByte = nil
    heldSurrogate = nil
  }

  private mutating func appendUTF16(_ piece: ByteWindow, to text: ChunkBuffer) {
    for index in 0..<piece.count {
      let byte = piece[index]
      guard let first = heldByte else {
        heldByte = byte
        continue
      }
      heldByte = nil
      let unit =
        encoding == .utf16LittleEndian
        ? UInt16(byte) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(byte)
      if let high = heldSurrogate {
        heldSurrogate = nil
        if (0xDC00...0xDFFF).contains(unit) {
          let scalar = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
          Self.append(scalar, to: text)
          continue
        }
        Self.append(0xFFFD, to: text)
      }
      if (0xD800...0xDBFF).contains(unit) {
        heldSurrogate = unit
      } else {
        Self.append((0xDC00...0xDFFF).contains(unit) ? 0xFFFD : UInt32(unit), to: text)
      }
    }
  }

  private static func append(_ scalar: UInt32, to text: ChunkBuffer) {
    switch scalar {
    case 0..<0x80: text.append(UInt8(scalar))
    case 0x80..<0x800:
      text.append(UInt8(0xC0 | scalar >> 6))
      text.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    default:
      text.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
