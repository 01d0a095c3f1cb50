import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The built program, run as a user runs it: arguments in, exit code and two streams out.
struct CorridorProcess {
  let exitCode: Int32
  let output: String
  let words: String

  /// Beside the test bundle; `CORRIDOR_BINARY` names another, for instance a release build.
  static var binary: String {
    if let path = unsafe getenv("CORRIDOR_BINARY") { return unsafe String(cString: path) }
    let bundle = CommandLine.arguments[0]
    return bundle[..<(bundle.lastIndex(of: "/") ?? bundle.startIndex)] + "/corridor"
  }

  /// A limit on the memory that the program may map. An address sanitizer maps terabytes as its shadow and cannot start
  /// under one; `.ci/full` says by `ASAN_OPTIONS` that it is there.
  static func addressSpace(kilobytes: Int) -> String? {
    unsafe getenv("ASAN_OPTIONS") == nil ? "ulimit -v \(kilobytes)" : nil
  }

  /// Runs to the end.
  ///
  /// - Parameter limit: what a shell does before the program takes its place, such as `ulimit -n 32`.
  init(_ arguments: [String], input: String = "/dev/null", under limit: String? = nil) throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let started = try Started(
      arguments, input: input, output: scratch.path("out"), words: scratch.path("err"),
      under: limit)
    exitCode = started.wait()
    output = scratch.text("out") ?? ""
    words = scratch.text("err") ?? ""
  }

  /// A process that runs on its own until it is waited for.
  struct Started {
    let id: pid_t

    /// One that runs already.
    init(id: pid_t) { self.id = id }

    init(
      _ arguments: [String], input: String = "/dev/null", output: String, words: String,
      under limit: String? = nil
    ) throws {
      var actions = unsafe posix_spawn_file_actions_t()
      unsafe posix_spawn_file_actions_init(&actions)
      defer { unsafe posix_spawn_file_actions_destroy(&actions) }
      let create = O_WRONLY | O_CREAT | O_TRUNC
      unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
      unsafe posix_spawn_file_actions_addopen(&actions, 1, output, create, 0o600)
      unsafe posix_spawn_file_actions_addopen(&actions, 2, words, create, 0o600)
      #if os(Linux)
        // What other tests have open at this moment is none of its: it would count against `ulimit -n`.
        for number: Int32 in 3..<256 {
          unsafe posix_spawn_file_actions_addclose(&actions, number)
        }
      #endif
      let shell = limit.map { ["/bin/sh", "-c", "\($0); exec \"$0\" \"$@\""] } ?? []
      let line = shell + [CorridorProcess.binary] + arguments
      var words = unsafe line.map { unsafe strdup($0) } + [nil]
      defer { unsafe words.forEach { unsafe free($0) } }
      var id = pid_t()
      let code = unsafe posix_spawn(&id, line[0], &actions, nil, &words, environ)
      try #require(code == 0, "the program could not be started")
      self.id = id
    }

    /// Whether it has a file open in a folder, be it one without a name.
    func hasFile(in folder: String) -> Bool {
      for number in 3..<64 {
        var target = [CChar](repeating: 0, count: 4_096)
        let length = unsafe readlink("/proc/\(id)/fd/\(number)", &target, target.count)
        guard length > 0 else { continue }
        let path = String(decoding: target[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        if path.hasPrefix(folder + "/") { return true }
      }
      return false
    }

    /// The exit code; a signal's number below 0 if one ended it.
    func wait() -> Int32 {
      var status: Int32 = 0
      while unsafe waitpid(id, &status, 0) < 0 && errno == EINTR {}
      return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
    }
  }
}

/// A folder of a test's own.
struct ScratchFolder {
  let root: String

  init() throws {
    var template = Array("/tmp/corridor-tests-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return false }
      return unsafe mkdtemp(base) != nil
    }
    try #require(made, "no scratch folder could be made")
    root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func path(_ name: String) -> String { "\(root)/\(name)" }

  func write(_ text: String, to name: String) throws {
    let file = unsafe fopen(path(name), "w")
    let open = try unsafe #require(file)
    unsafe fputs(text, open)
    unsafe fclose(open)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = unsafe fopen(path(name), "w")
    let open = try unsafe #require(file)
    _ = unsafe bytes.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, open) }
    unsafe fclose(open)
  }

  func text(_ name: String) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  func bytes(_ name: String) -> [UInt8]? {
    guard let file = unsafe fopen(path(name), "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&piece, 1, piece.count, file)
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
    }
  }

  /// The names in the folder, sorted.
  var names: [String] {
    guard let folder = unsafe opendir(root) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func remove() {
    _ = unsafe chmod(root, 0o700)
    for name in names { unsafe unlink(path(name)) }
    unsafe rmdir(root)
  }
}
