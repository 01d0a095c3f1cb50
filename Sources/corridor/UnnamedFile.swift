#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that has no name until it is finished: whoever is killed while writing one leaves nothing behind.
///
/// Linux makes them (`O_TMPFILE`) where the file system can: ext4, XFS, Btrfs and tmpfs do, NFS and FAT do not.
enum UnnamedFile {
  /// Opens one for its owner only, to read and write; nil where there are none, or where it could not be given a
  /// name later.
  static func make(in directory: String) -> Int32? {
    #if os(Linux)
      // The kernel's value on all machines that Swift knows; the C macro is none that Swift can read.
      let unnamed: Int32 = 0o20_000_000 | O_DIRECTORY
      let descriptor = unsafe open(directory, O_RDWR | O_CLOEXEC | unnamed, 0o600)
      guard descriptor >= 0 else { return nil }
      guard unsafe access(link(descriptor), F_OK) == 0 else {
        close(descriptor)
        return nil
      }
      return descriptor
    #else
      return nil
    #endif
  }

  /// Gives it a name that nothing has yet: 0, or the system's error number.
  static func name(_ descriptor: Int32, _ path: String) -> Int32 {
    #if os(Linux)
      unsafe linkat(AT_FDCWD, link(descriptor), AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 ? 0 : errno
    #else
      ENOSYS
    #endif
  }

  /// A name beside `place` that nobody will have.
  static func passingName(in directory: String) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    return "\(directory)/.corridor-"
      + String((0..<12).map { _ in letters[Int.random(in: letters.indices)] })
  }

  private static func link(_ descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }
}
