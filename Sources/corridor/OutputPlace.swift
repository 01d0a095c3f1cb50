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
  private let written: String

  init(_ written: String) throws(CommandError) {
    self.written = written
    var path = written
    var links = 0
    while let target = Self.link(at: path) {
      links += 1
      guard links <= 40 else { throw Self.notWritable(written, ELOOP) }
      path = target.hasPrefix("/") ? target : Self.directory(of: path) + "/" + target
    }
    self.path = path
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

  /// Whether two paths are one file: an output that would replace an input is a mistake.
  static func isSameFile(_ a: String, _ b: String) -> Bool {
    guard let first = status(of: a), let second = status(of: b) else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Whether a file is there, directly in `directory`.
  static func stands(_ path: String, in directory: String) -> Bool {
    guard let place = try? OutputPlace(path), status(of: place.path) != nil else { return false }
    return isSameFile(Self.directory(of: place.path), directory)
  }

  /// The rights of the file that stands there, else what the umask leaves of rw-rw-rw-.
  static func mode(at path: String) -> mode_t {
    if let status = status(of: path) { return status.st_mode & 0o7777 }
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }

  /// Makes the new name last through a power cut. Not every file system can; then it is as good as it gets.
  static func syncDirectory(of path: String) {
    let descriptor = unsafe open(directory(of: path), O_RDONLY | O_CLOEXEC)
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

  private static func link(at path: String) -> String? {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = unsafe readlink(path, &target, target.count)
    guard length > 0 else { return nil }
    return String(decoding: target[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
