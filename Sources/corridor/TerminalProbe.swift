import CorridorKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the terminal on a stream can show, from the system and the environment.
enum TerminalProbe {
  /// Standard output, if it is a terminal and the report goes there.
  static func output(at path: String?) -> Terminal? {
    guard path == nil || path == "-", isatty(1) == 1 else { return nil }
    return probe(1)
  }

  /// Standard error, if it is a terminal.
  static var words: Terminal? { isatty(2) == 1 ? probe(2) : nil }

  /// The width that `COLUMNS` asks for (POSIX), else the terminal's own, else 80. Colour unless `NO_COLOR`
  /// is set to anything (no-color.org) or the terminal is called dumb. The encoding as POSIX finds it:
  /// `LC_ALL`, else `LC_CTYPE`, else `LANG`.
  private static func probe(_ descriptor: Int32) -> Terminal {
    var size = winsize()
    let known = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let term = variable("TERM")
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].map(variable).first { !$0.isEmpty } ?? ""
    let encoding = locale.lowercased().split(separator: ".").dropFirst().first ?? ""
    let wished = Int(variable("COLUMNS")).flatMap { $0 > 0 ? $0 : nil }
    return Terminal(
      columns: wished ?? (known ? Int(size.ws_col) : 80),
      hasColour: variable("NO_COLOR").isEmpty && term != "dumb" && !term.isEmpty,
      isUnicode: encoding.hasPrefix("utf-8") || encoding.hasPrefix("utf8"))
  }

  private static func variable(_ name: String) -> String {
    guard let value = unsafe getenv(name) else { return "" }
    return unsafe String(cString: value)
  }
}
