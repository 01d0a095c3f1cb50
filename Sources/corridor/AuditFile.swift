import CorridorKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The audit file named by `--audit`: locked, its end read, one line appended, forced to the disk.
///
/// Made with rights for its owner only; one that others may read or write is refused. The line is there
/// before the result is, so no result leaves without one; what failed before has none.
struct AuditFile {
  let path: String

  func append(
    _ command: Subcommand, _ account: AuditChain.Account, _ manifest: Manifest
  ) throws(CommandError) {
    try StatedFiles.expectUnchangedInRun()
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw OutputPlace.notWritable(path, errno) }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw failed() }
    }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw CommandError(.outputNotWritable, "\(path) is no regular file, as an audit file must be")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw CommandError(
        .outputNotWritable, "\(path) may be read or written by others\n  chmod 600 sets that right")
    }
    let walk = try AuditCommand.walk(path)
    if let broken = walk.broken {
      throw CommandError(
        .unusableInput,
        "\(path), line \(broken.line): \(broken.problem)\n  keep the file as it is"
          + " for whoever must look into it, and begin another")
    }
    let line = AuditChain.line(
      entry(command), number: walk.chain.count + 1, previous: walk.chain.last, account: account,
      manifest: manifest)
    guard line.count <= AuditCommand.longestLine else {
      throw CommandError(
        .unusableInput,
        "the run's line for \(path) would be longer than \(AuditCommand.longestLine >> 20) MiB: it states"
          + " every input\n  make a ledger of parts of the inputs first")
    }
    try write(line + [10], to: descriptor, after: status.st_size)
  }

  private func entry(_ command: Subcommand) -> AuditChain.Entry {
    var entry = AuditChain.Entry()
    entry.time = Int64(time(nil))
    entry.userID = getuid()
    if let bytes = try? SmallFile.read("/proc/self/loginuid"),
      let number = UInt32(String(decoding: bytes.prefix { $0 > 32 }, as: UTF8.self)),
      number != UInt32.max
    {
      entry.loginID = number
    }
    entry.userName = unsafe getenv("LOGNAME").map { unsafe String(cString: $0) }
    var name = [CChar](repeating: 0, count: 256)
    if unsafe gethostname(&name, name.count - 1) == 0 {
      let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      entry.host = String(decoding: bytes, as: UTF8.self)
    }
    entry.command = command.rawValue
    return entry
  }

  /// All of it or nothing: half a line would break the chain.
  private func write(_ bytes: [UInt8], to descriptor: Int32, after size: off_t) throws(CommandError)
  {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = Descriptor.write(rest, to: descriptor)
      if written < 0, errno == EINTR { continue }
      // What did not fit is asked for again, so that the system says why.
      guard written > 0 else { break }
      rest = rest.dropFirst(written)
    }
    guard rest.isEmpty, fsync(descriptor) == 0 else {
      let problem = failed()
      _ = ftruncate(descriptor, size)
      throw problem
    }
  }

  private func failed() -> CommandError {
    CommandError(.ioFailed, "\(path) could not be written: \(Words.system(errno))")
  }
}

extension RawArguments {
  /// Where a line about the run goes; nil where none is asked for.
  var audit: AuditFile? { text(.audit).map { AuditFile(path: $0) } }
}

extension RunStatement {
  /// Files that are read as they stand, and printed while they are: their digests are taken before. What can be read
  /// once only has none.
  static func inputs(_ paths: [String]) throws(CommandError) -> [ReportInput] {
    var inputs: [ReportInput] = []
    for path in paths {
      var status = stat()
      let isFile = unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      guard path != "-", isFile else {
        inputs.append(ReportInput(name: path, bytes: 0, digest: nil))
        continue
      }
      let sum = try FileDigest(of: path)
      inputs.append(ReportInput(name: path, bytes: sum.bytes, digest: sum.hexadecimal))
    }
    return inputs
  }
}
