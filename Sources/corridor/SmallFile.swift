#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that people write, such as a policy: read at once, and refused where it cannot be meant.
enum SmallFile {
  /// Far above any policy; below what a mistaken path may point to.
  static let limit = 16 << 20

  static func read(_ path: String) throws(CommandError) -> [UInt8] {
    var bytes: [UInt8] = []
    try readPieces(path) { (piece: [UInt8]) throws(CommandError) in
      bytes += piece
      guard bytes.count <= limit else {
        throw CommandError(
          .unusableInput,
          "\(path) is too large for such a file (over 16 MiB)\n  give the file that is meant")
      }
    }
    return bytes
  }

  /// The first bytes, by which kinds of files are told apart; nil if they cannot be read.
  static func beginning(of path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return Descriptor.read(from: descriptor)
  }

  /// How many bytes files hold together; nil where one is no regular file.
  static func sizes(_ paths: [String]) -> Int? {
    var sum = 0
    for path in paths {
      var status = stat()
      guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      sum += Int(status.st_size)
    }
    return sum
  }

  /// Reads a file of any size, a piece at a time.
  static func readPieces(
    _ path: String, _ take: ([UInt8]) throws(CommandError) -> Void
  ) throws(CommandError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandError(.inputMissing, "\(path) cannot be read: \(Words.system(errno))")
    }
    defer { close(descriptor) }
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          unsafe Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
          unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count == 0 { return }
      if count < 0 {
        if errno == EINTR { continue }
        let code: ExitCode = errno == EISDIR ? .inputMissing : .ioFailed
        throw CommandError(code, "\(path) cannot be read: \(Words.system(errno))")
      }
      try take(Array(piece[..<count]))
    }
  }
}
