/// Writes JSON piece by piece, keys in the order they are given, the same bytes for the same calls.
///
/// Text is safe to stand in a terminal or inside HTML: controls, `<`, `>`, `&`, the line separators and
/// invisible characters (bidirectional overrides among them) are written as `\u` escapes. A reader gets
/// the exact text back. Numbers: integers as they are, others by the shortest digits that read back to
/// the same value; what JSON cannot hold (infinities, not-a-number) is `null`.
struct JSONText {
  /// What was written and not yet taken away by the owner.
  var bytes: [UInt8] = []

  /// One open object or array.
  private struct Level {
    let close: UInt8
    let onOneLine: Bool
    var isEmpty = true
  }
  private var levels: [Level] = []
  private var afterKey = false

  init() {}

  mutating func beginObject(onOneLine: Bool = false) { begin("{", "}", onOneLine) }
  mutating func beginArray(onOneLine: Bool = false) { begin("[", "]", onOneLine) }

  /// Closes the innermost object or array; at the outermost a line feed follows.
  mutating func end() {
    guard let level = levels.popLast() else { return }
    if !level.isEmpty && !level.onOneLine { newLine() }
    bytes.append(level.close)
    if levels.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(contentsOf: isOnOneLine ? ":".utf8 : ": ".utf8)
    afterKey = true
  }

  mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  mutating func string(_ text: String?) {
    if let text { string(text) } else { literal("null") }
  }

  mutating func integer(_ value: some BinaryInteger) { literal(String(value)) }

  mutating func integer(_ value: Int?) { literal(value.map { String($0) } ?? "null") }

  mutating func number(_ value: Double?) {
    literal(value.map { Self.shortest($0) } ?? "null")
  }

  mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }

  /// A number or word that already is JSON.
  mutating func literal(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
  }

  /// The shortest decimal that reads back to `value`, without a trailing `.0`.
  static func shortest(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private var isOnOneLine: Bool { levels.last?.onOneLine ?? false }

  private mutating func begin(_ open: Character, _ close: Character, _ onOneLine: Bool) {
    separate()
    bytes.append(contentsOf: String(open).utf8)
    levels.append(
      Level(close: close.asciiValue ?? 0, onOneLine: onOneLine || isOnOneLine))
  }

  /// Comma and line break before the next key or element, if one stands before it.
  private mutating func separate() {
    if afterKey {
      afterKey = false
      return
    }
    guard let level = levels.last else { return }
    if !level.isEmpty { bytes.append(UInt8(ascii: ",")) }
    levels[levels.count - 1].isEmpty = false
    if !level.onOneLine { newLine() }
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in levels { bytes.append(contentsOf: "  ".utf8) }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes.append(contentsOf: "\\\"".utf8)
      case "\\": bytes.append(contentsOf: "\\\\".utf8)
      case "\n": bytes.append(contentsOf: "\\n".utf8)
      case "\t": bytes.append(contentsOf: "\\t".utf8)
      case "\r": bytes.append(contentsOf: "\\r".utf8)
      case "<", ">", "&": escape(scalar)
      default:
        if scalar.isVisible {
          bytes.append(contentsOf: scalar.utf8)
        } else {
          escape(scalar)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in scalar.utf16 {
      let digits = String(unit, radix: 16)
      let zeros = String(repeating: "0", count: 4 - digits.count)
      bytes.append(contentsOf: "\\u\(zeros)\(digits)".utf8)
    }
  }
}
