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
  /// Prints a message after the program's name, its lines escaped for the terminal.
  static func say(_ message: String) {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { TerminalText.escaped(String($0)) }.joined(separator: "\n")
    write("\(ToolVersion.name): \(text)\n")
  }

  /// Writes text of our own as it stands.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes { bytes in
        #if canImport(Glibc)
          unsafe Glibc.write(2, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
          unsafe Musl.write(2, bytes.baseAddress, bytes.count)
        #else
          unsafe Darwin.write(2, bytes.baseAddress, bytes.count)
        #endif
      }
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
