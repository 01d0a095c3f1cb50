/// XML 1.0 as text: elements on lines of their own, everything of the data escaped.
struct XMLText {
  private(set) var bytes: [UInt8]
  private var open: [String] = []
  /// Characters that XML 1.0 cannot hold (section 2.2), for which U+FFFD stands.
  private(set) var replaced = 0

  /// - Parameter isPart: whether it goes into a text that says itself what it is.
  init(isPart: Bool = false) {
    bytes = isPart ? [] : Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  }

  mutating func begin(_ name: String) {
    line("<\(name)>")
    open.append(name)
  }

  mutating func end() {
    guard let name = open.popLast() else { return }
    line("</\(name)>")
  }

  mutating func element(_ name: String, _ text: String) {
    line("<\(name)>\(escaped(text))</\(name)>")
  }

  /// Words of the program's own, never of the data, or shown as on a terminal: what is invisible is spelled out. Two
  /// hyphens would end a comment, and a program that looks for tags may find one here.
  mutating func comment(_ text: String) {
    var apart = ""
    for mark in text {
      if mark == "-", apart.last == "-" { apart.append(" ") }
      switch mark {
      case "<": apart += "&lt;"
      case ">": apart += "&gt;"
      default: apart.append(mark)
      }
    }
    line("<!-- \(apart) -->")
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: repeatElement(32, count: 2 * open.count))
    bytes.append(contentsOf: text.utf8)
    bytes.append(10)
  }

  private mutating func escaped(_ text: String) -> String {
    MarkupText.escaped(text) { scalar in
      let isControl = scalar.value < 32 && ![9, 10, 13].contains(scalar.value)
      guard isControl || scalar.value == 0xFFFE || scalar.value == 0xFFFF else {
        return "&#x\(String(scalar.value, radix: 16, uppercase: true));"
      }
      replaced += 1
      return "\u{FFFD}"
    }
  }
}
