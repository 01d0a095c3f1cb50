#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Holds XML against a user's own schema by the installed `xmllint`.
enum SchemaCheck {
  static func check(_ bytes: [UInt8], against schema: String) throws(CommandError) {
    _ = try SmallFile.read(schema)
    let (draft, words) = (try nameless(bytes), try nameless([]))
    defer {
      close(draft)
      close(words)
    }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_adddup2(&actions, draft, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, words, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, words, 2)
    let arguments = ["xmllint", "--noout", "--nonet", "--schema", schema, "-"]
    var pointers = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var child: pid_t = 0
    let code = unsafe posix_spawnp(&child, "xmllint", &actions, nil, &pointers, environ)
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe pointers.forEach { unsafe free($0) }
    guard code == 0 else {
      throw CommandError(
        .unusableInput,
        "--xsd: xmllint cannot be started: \(Words.system(code))"
          + "\n  install it (libxml2-utils), or leave --xsd out")
    }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status != 0 else { return }
    throw trouble(status, schema, words)
  }

  /// What xmllint's end means, by its manual: 3 and 4 are the draft's faults, 5 is the schema's. A child that was
  /// ended by a signal has neither.
  private static func trouble(
    _ status: Int32, _ schema: String, _ words: Int32
  ) -> CommandError {
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : -1
    let text = text(of: words)
    func listed(_ name: String) -> String {
      places(in: text, of: name).map { "  \($0)\n" }.joined()
    }
    switch code {
    case 3 where text.contains("No matching global declaration"):
      return CommandError(
        .unusableInput,
        "--xsd: \(schema) declares no element report, so it is not a goAML schema; nothing is written\n"
          + "  give the unit's own XSD")
    case 3, 4:
      return CommandError(
        .unusableInput,
        "the draft is not as \(schema) says, so nothing is written\n\(listed("-"))"
          + "  without --xsd the draft is written as it is")
    case 5:
      return CommandError(
        .unusableInput,
        "--xsd: \(schema) is no schema that can be used; the draft was not looked at, and nothing is"
          + " written\n\(listed(schema))"
          + "  give the unit's XSD with all files that it includes beside it; nothing is fetched from a network"
      )
    default:
      let end = code < 0 ? "by signal \(status & 0x7F)" : "with \(code)"
      return CommandError(
        .unusableInput,
        "--xsd: xmllint ended \(end) before the draft was judged, so nothing is written\n"
          + "  without --xsd the draft is written as it is")
    }
  }

  /// All that xmllint said, or its beginning.
  private static func text(of words: Int32) -> String {
    lseek(words, 0, SEEK_SET)
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe read(words, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }

  /// Lines and elements only: what xmllint says beyond them quotes the file.
  private static func places(in text: String, of name: String) -> [String] {
    var places: [String] = []
    for line in text.split(separator: "\n") where line.hasPrefix("\(name):") {
      let parts = line.dropFirst(name.count).split(separator: ":", maxSplits: 2)
      guard parts.count > 1, Int(parts[0]) != nil else { continue }
      let place = "line \(parts[0]):\(parts[1])"
      if places.last != place { places.append(place) }
    }
    return places.count > 20 ? places.prefix(20) + ["and \(places.count - 20) more"] : places
  }

  /// A file without a name that holds `bytes`, at its beginning.
  private static func nameless(_ bytes: [UInt8]) throws(CommandError) -> Int32 {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/corridor.XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else {
      throw CommandError(.ioFailed, "\(folder) cannot be written: \(Words.system(errno))")
    }
    unsafe unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes {
        unsafe write(descriptor, $0.baseAddress, $0.count)
      }
      guard written > 0 else {
        close(descriptor)
        throw CommandError(.ioFailed, "\(folder) cannot be written: \(Words.system(errno))")
      }
      rest = rest.dropFirst(written)
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }
}
