#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A compressed file's content, unpacked by the installed tool as it is read.
///
/// The tool runs as a process of its own, so nothing is linked and it uses another core. Its exit status
/// is checked, so that a cut or damaged file is noticed.
final class Decompressor {
  /// A format, known by a file's first bytes.
  enum Format: String, CaseIterable {
    case gzip, zstd, xz

    /// What a tool may hold of a file is bounded, whatever the file asks for: by zstd itself to 128 MiB, by xz where
    /// it is told (its strongest preset, -9, takes 65 MiB); gzip holds 32 KiB.
    var options: [String] {
      self == .xz ? ["-dc", "--threads=1", "--memlimit-decompress=128MiB"] : ["-dc"]
    }

    /// RFC 1952, section 2.3.1; RFC 8878, section 3.1.1; the .xz file format, section 2.1.1.1.
    var signature: [UInt8] {
      switch self {
      case .gzip: [0x1F, 0x8B]
      case .zstd: [0x28, 0xB5, 0x2F, 0xFD]
      case .xz: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]
      }
    }

    static func of(_ first: [UInt8]) -> Format? {
      allCases.first { first.starts(with: $0.signature) }
    }
  }

  private let process: pid_t
  /// Where the unpacked bytes come out.
  let output: Int32
  private let format: Format
  private let name: String
  private var isReaped = false

  /// Starts the tool on `descriptor`, which stands at the file's beginning.
  init(_ format: Format, reading descriptor: Int32, name: String) throws(SourceError) {
    self.format = format
    self.name = name
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw Self.startingError(errno, format, name) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    output = ends[0]
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    // Its own words would stand between ours, without the file's name; its exit code tells.
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // A run ignores these signals and so would the tool: it is to end, without a word, when nobody reads on.
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGPIPE, SIGXFSZ] { unsafe sigaddset(&signals, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var child: pid_t = 0
    let words = [format.rawValue] + format.options
    var arguments = unsafe words.map { unsafe strdup($0) }
    unsafe arguments.append(nil)
    let code = unsafe posix_spawnp(
      &child, format.rawValue, &actions, &attributes, arguments, environ)
    unsafe posix_spawnattr_destroy(&attributes)
    unsafe posix_spawn_file_actions_destroy(&actions)
    for index in words.indices { unsafe free(arguments[index]) }
    close(ends[1])
    guard code == 0 else {
      close(ends[0])
      throw Self.startingError(code, format, name)
    }
    process = child
  }

  deinit {
    // A tool that still writes ends when nobody reads.
    close(output)
    if !isReaped { reap() }
  }

  /// To be called at the end of the output: throws if the tool found the file damaged or cut short, or was ended.
  func checkFinished() throws(SourceError) {
    guard !isReaped else { return }
    let status = reap()
    // The low seven bits of a status are the signal that ended it: that says nothing of the file.
    let signal = status & 0x7F
    guard signal == 0 else {
      throw SourceError(
        .ioFailed, input: name,
        what: "\(format.rawValue) was ended by signal \(signal) before it was done",
        remedy: "Run again with more free memory, or unpack the file first.")
    }
    guard status == 0 else {
      throw SourceError(
        .unusable, input: name,
        what: "the \(format.rawValue) file is damaged or cut short"
          + (format == .gzip ? "" : ", or needs more than 128 MiB of memory to unpack"),
        remedy: "Copy it again; `\(format.rawValue) -t FILE` tests it.")
    }
  }

  @discardableResult
  private func reap() -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    isReaped = true
    return status
  }

  private static func startingError(
    _ code: Int32, _ format: Format, _ name: String
  ) -> SourceError {
    SourceError(
      .unusable, input: name,
      what: "the file is compressed and `\(format.rawValue)` cannot be started: "
        + InputFile.message(code),
      remedy: "Install \(format.rawValue), or unpack the file first.")
  }
}
