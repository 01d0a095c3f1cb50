/// How a file writes text as bytes.
public enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "windows-1252"
  case windows1250 = "windows-1250"
  case latin1 = "ISO-8859-1"
  case latin2 = "ISO-8859-2"
  case latin9 = "ISO-8859-15"

  /// The encoding of a name as `--encoding` takes it, in any case and punctuation; nil if unknown.
  public init?(name: String) {
    let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch key {
    case "utf8", "utf8bom", "ascii", "usascii": self = .utf8
    case "utf16", "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1252", "cp1252", "1252", "ansi": self = .windows1252
    case "windows1250", "cp1250", "1250": self = .windows1250
    case "iso88591", "latin1": self = .latin1
    case "iso88592", "latin2": self = .latin2
    case "iso885915", "latin9": self = .latin9
    default: return nil
    }
  }

  /// The meanings of the bytes from 128; nil for the encodings of Unicode.
  var codePage: [UInt16]? {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
    case .windows1252: CodePages.windows1252
    case .windows1250: CodePages.windows1250
    case .latin1: CodePages.latin1
    case .latin2: CodePages.latin2
    case .latin9: CodePages.latin9
    }
  }

  /// How many bytes of the file became `text` when it was turned into UTF-8.
  ///
  /// Exact also where bytes without a meaning became U+FFFD, since each was one unit.
  func sourceLength(of text: ByteWindow) -> Int {
    guard self != .utf8 else { return text.count }
    var scalars = 0
    var pairs = 0
    for index in 0..<text.count {
      let byte = text[index]
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte >= 0xF0 { pairs += 1 }
    }
    return codePage == nil ? 2 * (scalars + pairs) : scalars
  }
}
