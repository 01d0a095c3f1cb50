import CorridorKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the program says on standard error: results never go there, words never go elsewhere.
enum Words {
  /// Prints a message after the program's name, escaped for the terminal. It may go on in lines that begin
  /// with two blanks; any other line feed came with a name out of the data and is spelled out.
  static func say(_ message: String) {
    let text = message.split(separator: "\n  ", omittingEmptySubsequences: false)
      .map { TerminalText.escaped(String($0)) }.joined(separator: "\n  ")
    write(wrapped("\(ToolVersion.name): \(text)", to: TerminalProbe.words?.columns) + "\n")
  }

  /// Lines of at most so many columns, broken at blanks, further ones after two blanks: a pipe gets them whole (nil),
  /// and a word wider than the terminal is left to it.
  private static func wrapped(_ text: String, to columns: Int?) -> String {
    guard let columns else { return text }
    var lines: [String] = []
    for whole in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var isFresh = true
      for word in whole.drop(while: { $0 == " " }).split(
        separator: " ", omittingEmptySubsequences: false)
      {
        if isFresh {
          line = (whole.hasPrefix(" ") ? "  " : "") + word
        } else if TerminalText.width(line) + 1 + TerminalText.width(String(word)) > columns {
          lines.append(line)
          line = "  " + word
        } else {
          line += " " + word
        }
        isFresh = false
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  /// Writes text of our own as it stands.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = Descriptor.write(bytes, to: 2)
      // There is nowhere left to complain to.
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }

  /// What the system says of an error number.
  static func system(_ number: Int32) -> String {
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: text)
  }
}
