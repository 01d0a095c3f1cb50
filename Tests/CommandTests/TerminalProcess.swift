import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The built program on a pseudo-terminal: what a person in front of it sees.
struct TerminalProcess {
  let exitCode: Int32
  /// Everything that reached the terminal, with line feeds as the program wrote them.
  let screen: String

  /// - Parameters:
  ///   - columns: the terminal's width.
  ///   - environment: the whole environment of the program.
  ///   - pieces: what standard input gives, with milliseconds to wait before each piece; nil: nothing.
  ///   - output: where standard output goes; nil: the terminal.
  init(
    _ arguments: [String], columns: UInt16 = 80, environment: [String: String] = [:],
    pieces: [(milliseconds: UInt32, text: String)]? = nil, output: String? = nil
  ) throws {
    try self.init(
      arguments, columns: columns, environment: environment,
      fed: pieces?.map { (milliseconds: $0.milliseconds, bytes: Array($0.text.utf8)) },
      output: output)
  }

  /// The same with standard input that need not be text.
  init(
    _ arguments: [String], columns: UInt16 = 80, environment: [String: String] = [:],
    fed pieces: [(milliseconds: UInt32, bytes: [UInt8])]?, output: String? = nil
  ) throws {
    let (master, slave) = try Self.pair()
    defer { close(master) }
    var size = winsize()
    size.ws_col = columns
    size.ws_row = 40
    let keptOpen = unsafe open(slave, O_RDWR | O_NOCTTY)
    _ = unsafe ioctl(keptOpen, UInt(TIOCSWINSZ), &size)
    var pipe: [Int32] = [-1, -1]
    if pieces != nil { try #require(Self.makePipe(&pipe) == 0) }

    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if pieces != nil {
      unsafe posix_spawn_file_actions_adddup2(&actions, pipe[0], 0)
      unsafe posix_spawn_file_actions_addclose(&actions, pipe[1])
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    let target = output ?? slave
    let flags = output == nil ? O_RDWR : O_WRONLY | O_CREAT | O_TRUNC
    unsafe posix_spawn_file_actions_addopen(&actions, 1, target, flags | O_NOCTTY, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, slave, O_RDWR | O_NOCTTY, 0)
    unsafe posix_spawn_file_actions_addclose(&actions, master)
    var words = unsafe ([CorridorProcess.binary] + arguments).map { unsafe strdup($0) } + [nil]
    var environment = environment
    // What a sanitizer was told is no part of the surroundings that are tried.
    if let told = unsafe getenv("ASAN_OPTIONS") {
      environment["ASAN_OPTIONS"] = unsafe String(cString: told)
    }
    var settings = unsafe environment.map { unsafe strdup("\($0)=\($1)") } + [nil]
    defer { unsafe (words + settings).forEach { unsafe free($0) } }
    var id = pid_t()
    let code = unsafe posix_spawn(&id, CorridorProcess.binary, &actions, nil, &words, &settings)
    try #require(code == 0, "the program could not be started")
    close(keptOpen)
    if let pieces {
      close(pipe[0])
      for (milliseconds, bytes) in pieces {
        usleep(milliseconds * 1_000)
        _ = unsafe bytes.withUnsafeBytes { unsafe write(pipe[1], $0.baseAddress, $0.count) }
      }
      close(pipe[1])
    }
    screen = Self.everything(from: master)
    exitCode = CorridorProcess.Started(id: id).wait()
  }

  /// A new terminal: the end to read from, and the name of the other.
  private static func pair() throws -> (master: Int32, slave: String) {
    #if os(Linux)
      // As openpty does it, which the C library's module does not show: unlock it, ask for its number.
      let master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      var (unlocked, number): (Int32, UInt32) = (0, 0)
      let lock: UInt = 0x4004_5431
      let ask: UInt = 0x8004_5430
      let isOpen = unsafe ioctl(master, lock, &unlocked) == 0 && ioctl(master, ask, &number) == 0
      try #require(master >= 0 && isOpen, "no terminal could be made")
      return (master, "/dev/pts/\(number)")
    #else
      let master = posix_openpt(O_RDWR | O_NOCTTY)
      try #require(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0)
      let name = unsafe ptsname(master)
      return (master, unsafe String(cString: try #require(name)))
    #endif
  }

  private static func makePipe(_ ends: inout [Int32]) -> Int32 {
    let made = unsafe Glibc.pipe(&ends)
    if made == 0 { _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC) }
    return made
  }

  /// Reads until the last program that holds the other end has gone.
  private static func everything(from master: Int32) -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(master, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += piece[..<count]
    }
    // The terminal's own line discipline puts a carriage return before every line feed.
    return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  /// The lines that stand there in the end: what a carriage return wrote over is gone.
  var lines: [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var cells: [Character] = []
      for part in line.split(separator: "\r", omittingEmptySubsequences: false) {
        let over = Array(part)
        cells = over + cells.dropFirst(over.count)
      }
      while cells.last == " " { cells.removeLast() }
      return String(cells)
    }
  }
}
