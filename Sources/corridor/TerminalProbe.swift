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

  /// Columns of standard error now: what a line that is written over must not outgrow, whatever `COLUMNS` asks for.
  static var columnsOfWords: Int {
    let own = width(of: 2)
    return min(own ?? 80, wishedColumns ?? own ?? 80)
  }

  /// The width that `COLUMNS` asks for (POSIX), else the terminal's own, else 80. Colour unless `NO_COLOR`
  /// is set to anything (no-color.org) or the terminal is called dumb. The encoding as POSIX finds it:
  /// `LC_ALL`, else `LC_CTYPE`, else `LANG`.
  private static func probe(_ descriptor: Int32) -> Terminal {
    let term = variable("TERM")
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].map(variable).first { !$0.isEmpty } ?? ""
    let encoding = locale.lowercased().split(separator: ".").dropFirst().first ?? ""
    return Terminal(
      columns: wishedColumns ?? width(of: descriptor) ?? 80,
      hasColour: variable("NO_COLOR").isEmpty && term != "dumb" && !term.isEmpty,
      isUnicode: encoding.hasPrefix("utf-8") || encoding.hasPrefix("utf8"))
  }

  private static var wishedColumns: Int? {
    Int(variable("COLUMNS")).flatMap { $0 > 0 ? $0 : nil }
  }

  private static func width(of descriptor: Int32) -> Int? {
    var size = winsize()
    let isKnown = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : nil
  }

  private static func variable(_ name: String) -> String {
    guard let value = unsafe getenv(name) else { return "" }
    return unsafe String(cString: value)
  }
}
