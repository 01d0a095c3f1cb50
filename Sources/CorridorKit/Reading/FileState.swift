#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which regular file it is, and in what state: by this a file is known again when it is opened a second time,
/// and it shows whether somebody wrote to it meanwhile.
package struct FileState: Equatable, Sendable {
  private let device: dev_t
  private let inode: ino_t
  /// In bytes.
  package let size: Int
  /// When its content was last changed, by the file system.
  private let seconds: Int
  private let nanoseconds: Int
  /// When anything of it was last changed: content, rights, names. Whoever writes to a file can set the other time back,
  /// but not this one.
  private let changeSeconds: Int
  private let changeNanoseconds: Int

  /// The state of an open file; nil for pipes, terminals and whatever else has no content of its own.
  package init?(of descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    device = status.st_dev
    inode = status.st_ino
    size = Int(status.st_size)
    #if canImport(Darwin)
      seconds = status.st_mtimespec.tv_sec
      nanoseconds = status.st_mtimespec.tv_nsec
      changeSeconds = status.st_ctimespec.tv_sec
      changeNanoseconds = status.st_ctimespec.tv_nsec
    #else
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
      changeSeconds = status.st_ctim.tv_sec
      changeNanoseconds = status.st_ctim.tv_nsec
    #endif
  }

  /// What happened between `self` and `later`, as the end of a sentence about the file; nil if nothing did.
  package func change(to later: FileState?) -> String? {
    guard let later, later.device == device, later.inode == inode else {
      return "another file took its place after the run began"
    }
    guard later.size == size else {
      return "it was written to after the run began: it had \(size) bytes and has \(later.size)"
    }
    guard later.seconds == seconds, later.nanoseconds == nanoseconds else {
      return "it was written to after the run began"
    }
    return later == self ? nil : "its content, rights or names were changed after the run began"
  }
}
