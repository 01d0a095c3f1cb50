/// Reads JSON (RFC 8259) as people write it: `//` and `/* */` comments and trailing commas are allowed.
///
/// Refused, since they hide mistakes: a key that stands twice in one object, text after the value, and
/// nesting deeper than 64. One pass, time and memory in proportion to the text.
struct JSONParser {
  static let maximumDepth = 64

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The value that is the whole of a UTF-8 text, which may begin with a byte-order mark.
  static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw JSONError(line: 1, message: "the text is not UTF-8")
    }
    var parser = JSONParser(
      bytes: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
    let value = try parser.value(depth: 0)
    try parser.skipBlanks()
    guard parser.index == parser.bytes.count else {
      throw parser.error("something stands after the end of the value")
    }
    return value
  }

  private func error(_ message: String) -> JSONError { JSONError(line: line, message: message) }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() throws(JSONError) {
    while let byte = next {
      switch byte {
      case UInt8(ascii: " "), 9, 13: index += 1
      case 10:
        line += 1
        index += 1
      case UInt8(ascii: "/"): try skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() throws(JSONError) {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    guard second == UInt8(ascii: "/") || second == UInt8(ascii: "*") else {
      throw error("a lone slash; a comment begins with // or /*")
    }
    let begin = line
    index += 2
    while let byte = next {
      if second == UInt8(ascii: "/") {
        if byte == 10 { return }
      } else if byte == UInt8(ascii: "*"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "/")
      {
        index += 2
        return
      }
      if byte == 10 { line += 1 }
      index += 1
    }
    if second == UInt8(ascii: "*") {
      throw JSONError(line: begin, message: "a comment that begins here never ends")
    }
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    guard depth < Self.maximumDepth else {
      throw error("values are nested deeper than \(Self.maximumDepth)")
    }
    try skipBlanks()
    let begin = line
    let content: JSONValue.Content
    guard let byte = next else { throw error("the text ends where a value is expected") }
    switch byte {
    case UInt8(ascii: "{"): content = .object(try members(depth: depth))
    case UInt8(ascii: "["): content = .array(try elements(depth: depth))
    case UInt8(ascii: "\""): content = .string(try text())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = .number(try number())
    default: content = try word()
    }
    return JSONValue(content: content, line: begin)
  }

  private mutating func word() throws(JSONError) -> JSONValue.Content {
    let words: [(String, JSONValue.Content)] = [
      ("null", .null), ("true", .boolean(true)), ("false", .boolean(false)),
    ]
    for (word, content) in words where bytes[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return content
    }
    throw error("no value begins like this; texts stand in double quotes")
  }

  private mutating func members(depth: Int) throws(JSONError) -> [JSONMember] {
    var members: [JSONMember] = []
    var known: Set<String> = []
    index += 1
    while true {
      try skipBlanks()
      if try closes(UInt8(ascii: "}"), "an object") { return members }
      guard next == UInt8(ascii: "\"") else { throw error("a key in double quotes is expected") }
      let keyLine = line
      let key = try text()
      guard known.insert(key).inserted else {
        throw JSONError(line: keyLine, message: "the key \"\(key)\" stands twice")
      }
      try skipBlanks()
      guard next == UInt8(ascii: ":") else { throw error("a colon is expected after a key") }
      index += 1
      members.append(JSONMember(key: key, line: keyLine, value: try value(depth: depth + 1)))
      try comma(before: UInt8(ascii: "}"))
    }
  }

  private mutating func elements(depth: Int) throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    index += 1
    while true {
      try skipBlanks()
      if try closes(UInt8(ascii: "]"), "a list") { return elements }
      elements.append(try value(depth: depth + 1))
      try comma(before: UInt8(ascii: "]"))
    }
  }

  private mutating func closes(_ close: UInt8, _ what: String) throws(JSONError) -> Bool {
    guard let byte = next else { throw error("the text ends within \(what)") }
    if byte == close { index += 1 }
    return byte == close
  }

  private mutating func comma(before close: UInt8) throws(JSONError) {
    try skipBlanks()
    if next == UInt8(ascii: ",") {
      index += 1
    } else if next != close {
      throw error("a comma or the end of the list or object is expected")
    }
  }

  private mutating func number() throws(JSONError) -> String {
    let begin = index
    if next == UInt8(ascii: "-") { index += 1 }
    let whole = try digits()
    if whole.count > 1, whole.first == UInt8(ascii: "0") {
      throw error("a number does not begin with a zero")
    }
    if next == UInt8(ascii: ".") {
      index += 1
      _ = try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      _ = try digits()
    }
    return String(decoding: bytes[begin..<index], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) -> ArraySlice<UInt8> {
    let begin = index
    while let byte = next, (48...57).contains(byte) { index += 1 }
    guard index > begin else { throw error("a digit is expected in a number") }
    return bytes[begin..<index]
  }

  private mutating func text() throws(JSONError) -> String {
    var content: [UInt8] = []
    index += 1
    while let byte = next {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content.append(contentsOf: try escaped().utf8)
      case 0..<0x20: throw error("a text holds a line break or control character; write \\n")
      default: content.append(byte)
      }
    }
    throw error("a text never ends")
  }

  private mutating func escaped() throws(JSONError) -> Unicode.Scalar {
    guard let byte = next else { throw error("a text never ends") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try escapedScalar()
    default: throw error("no such escape in a text; a backslash is written \\\\")
    }
  }

  private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if (0xD800..<0xDC00).contains(first), next == UInt8(ascii: "\\") {
      index += 1
      guard next == UInt8(ascii: "u") else { throw error("half of a surrogate pair") }
      index += 1
      let second = try codeUnit()
      if (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw error("half of a surrogate pair")
  }

  private mutating func codeUnit() throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("\\u needs four hexadecimal digits")
      }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }
}
