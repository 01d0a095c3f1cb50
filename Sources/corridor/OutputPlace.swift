#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The place a finished file will take: links followed, rights checked before any work is done.
struct OutputPlace {
  /// With symbolic links resolved.
  let path: String
  /// Whether a regular file stands there, or nothing.
  let isReplaceable: Bool
  /// The number of an open file that this process was given, where the path leads to one: `/dev/stdout`, `/dev/fd/3`.
  /// That is written to as it is, since what its name leads to is somebody's open file or no file at all.
  let given: Int32?
  private let written: String

  init(_ written: String) throws(CommandError) {
    self.written = written
    var path = written
    var links = 0
    while true {
      if let number = Self.givenDescriptor(at: path) {
        guard fcntl(number, F_GETFL) & O_ACCMODE != O_RDONLY else {
          throw Self.notWritable(written, EBADF)
        }
        (self.path, given, isReplaceable) = (path, number, false)
        return
      }
      guard let bytes = Self.link(at: path) else { break }
      guard let target = String(validating: bytes, as: UTF8.self) else {
        throw Self.notWritable(written, EILSEQ)
      }
      links += 1
      guard links <= 40 else { throw Self.notWritable(written, ELOOP) }
      path = target.hasPrefix("/") ? target : Self.directory(of: path) + "/" + target
    }
    self.path = path
    given = nil
    guard let kind = Self.status(of: path).map({ $0.st_mode & S_IFMT }) else {
      guard errno == ENOENT else { throw Self.notWritable(written, errno) }
      isReplaceable = true
      return
    }
    if kind == S_IFDIR { throw Self.notWritable(written, EISDIR) }
    // A file that may not be written is not to be replaced either, though its directory would allow it.
    guard unsafe access(path, W_OK) == 0 else { throw Self.notWritable(written, errno) }
    isReplaceable = kind == S_IFREG
  }

  /// An empty file beside the place, for its owner only.
  func makeTemporary() throws(CommandError) -> (descriptor: Int32, path: String) {
    var template = Array("\(directory)/.corridor-XXXXXX".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return Int32(-1) }
      return unsafe mkstemp(base)
    }
    guard descriptor >= 0 else { throw Self.notWritable(written, errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let name = template.dropLast().map { UInt8(bitPattern: $0) }
    return (descriptor, String(decoding: name, as: UTF8.self))
  }

  /// The folder that the file will stand in.
  var directory: String { Self.directory(of: path) }
  /// Its name there.
  var name: Substring { path.split(separator: "/").last ?? "" }

  /// The rights of the file that stands there, else what the umask leaves of rw-rw-rw-.
  static func mode(at path: String) -> mode_t {
    if let status = status(of: path) { return status.st_mode & 0o7777 }
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }

  /// Makes the new names in it last through a power cut. Not every file system can; then it is as good as it gets.
  static func sync(_ directory: String) {
    let descriptor = unsafe open(directory, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  static func notWritable(_ path: String, _ number: Int32) -> CommandError {
    CommandError(.outputNotWritable, "\(path) cannot be written: \(Words.system(number))")
  }

  static func status(of path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }

  /// The number of an open file in a path such as `/proc/self/fd/3`; nil if it is none, or one that this process
  /// opened itself.
  private static func givenDescriptor(at path: String) -> Int32? {
    guard let name = path.split(separator: "/").last, let number = Int32(name), number >= 0,
      let found = unsafe realpath(directory(of: path), nil)
    else { return nil }
    defer { unsafe free(found) }
    let folder = unsafe String(cString: found)
    let isOwn =
      folder == "/dev/fd" || folder.hasPrefix("/proc/\(getpid())/") && folder.hasSuffix("/fd")
    // What was handed over by whoever started the program is not closed by a start.
    let flags = fcntl(number, F_GETFD)
    return isOwn && flags >= 0 && flags & FD_CLOEXEC == 0 ? number : nil
  }

  private static func link(at path: String) -> [UInt8]? {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = unsafe readlink(path, &target, target.count)
    guard length > 0 else { return nil }
    return target[..<length].map { UInt8(bitPattern: $0) }
  }

  static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
