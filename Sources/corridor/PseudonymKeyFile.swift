import CorridorKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A key for pseudonyms as a file: for its owner only, made once and never over another.
enum PseudonymKeyFile {
  /// Reads a key; a file that others may read or write is refused.
  static func read(_ path: String) throws(CommandError) -> Pseudonyms {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      throw CommandError(.inputMissing, "\(path) cannot be read: \(Words.system(errno))")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw CommandError(.unusableInput, "\(path) is no regular file, as a key must be")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw CommandError(
        .unusableInput, "\(path) may be read or written by others\n  chmod 600 sets that right")
    }
    let text = String(decoding: try SmallFile.read(path), as: UTF8.self)
    guard let key = Pseudonyms.key(inFile: text), let pseudonyms = Pseudonyms(key: key) else {
      throw CommandError(
        .unusableInput, "\(path) is no key file\n  corridor pseudonyms --new-key FILE makes one")
    }
    return pseudonyms
  }

  /// Makes a key from the system's randomness and says its short id.
  static func make(at path: String) throws -> String {
    var random = SystemRandomNumberGenerator()
    let key = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? CommandError(
          .outputNotWritable,
          "\(path) is there already\n  a key that is lost cannot be made again: choose another name"
        )
        : OutputPlace.notWritable(path, errno)
    }
    defer { close(descriptor) }
    let text = Array(Pseudonyms.keyFile(key).utf8)
    // The umask may have taken rights away, never given any.
    let written = unsafe text.withUnsafeBytes { bytes in
      #if canImport(Glibc)
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
        unsafe Musl.write(descriptor, bytes.baseAddress, bytes.count)
      #else
        unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
      #endif
    }
    guard written == text.count, fsync(descriptor) == 0 else {
      unsafe unlink(path)
      throw CommandError(.ioFailed, "\(path) could not be written: \(Words.system(errno))")
    }
    return Pseudonyms(key: key)?.keyID ?? ""
  }
}
