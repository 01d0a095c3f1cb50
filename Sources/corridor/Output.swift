import CorridorKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a command's result goes: standard output, or a file that appears whole or not at all.
///
/// A file is written beside its place without a name, or under another one where the file system has no files without,
/// readable by its owner only, and takes its place when it is finished (``finish(_:)``): with the rights that stood there,
/// else those the umask leaves. A symbolic link at
/// the place stays one; its target is replaced. What is no regular file (a device, a pipe), and what this process was
/// given open (`/dev/stdout`), is written to directly. Given up before it is finished, nothing remains.
final class Output: ReportSink {
  private var descriptor: Int32
  /// As the user wrote it; nil for standard output.
  private let name: String?
  private var unfinished: Unfinished?
  /// Whether it stands in its place, for its owner only.
  private var isPlaced = false
  /// Whether who was to read it has gone, and ``fill(_:)`` made no fuss of it.
  private(set) var hasNoReader = false
  private var isBegun = false

  /// A file on its way.
  private struct Unfinished {
    var temporary: Temporary?
    let place: OutputPlace
    /// What it will be opened to once it has its name.
    var rights: mode_t = 0o600
  }

  /// A name that goes if the run ends early.
  private struct Temporary {
    let path: String
    let slot: Int?

    init(_ path: String) {
      self.path = path
      slot = Interruption.guardFile(path)
    }
  }

  /// - Parameter path: nil or `-` for standard output.
  init(path: String?) throws(CommandError) {
    guard let path, path != "-" else {
      descriptor = 1
      name = nil
      return
    }
    name = path
    let place = try OutputPlace(path)
    if place.isReplaceable {
      if let unnamed = UnnamedFile.make(in: place.directory) {
        descriptor = unnamed
        unfinished = Unfinished(temporary: nil, place: place)
      } else {
        let temporary = try place.makeTemporary()
        descriptor = temporary.descriptor
        unfinished = Unfinished(temporary: Temporary(temporary.path), place: place)
      }
    } else if let given = place.given {
      descriptor = dup(given)
      guard descriptor >= 0 else { throw OutputPlace.notWritable(path, errno) }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    } else {
      descriptor = unsafe open(place.path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw OutputPlace.notWritable(path, errno) }
    }
  }

  deinit {
    if isPlaced { _ = try? openUp() } else { giveUp() }
  }

  func write(_ bytes: [UInt8]) throws { try write(bytes[...]) }

  func write(_ bytes: ArraySlice<UInt8>) throws {
    if !isBegun {
      // What went to a screen or a pipe cannot be taken back.
      try StatedFiles.expectUnchangedInRun()
      isBegun = true
    }
    var rest = bytes
    while !rest.isEmpty {
      let written = Descriptor.write(rest, to: descriptor)
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        throw BrokenPipe()
      } else if errno != EINTR {
        throw failed()
      }
    }
  }

  /// Writes all of one result among several: if its reader goes, the others are finished all the same.
  func fill(_ write: (Output) throws -> Void) throws {
    do { try write(self) } catch is BrokenPipe { hasNoReader = true }
  }

  /// Whether a file takes the bytes, not a screen or whoever reads a pipe.
  var isFile: Bool {
    if unfinished != nil { return true }
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Where the file will stand; nil if it is none, or stands there.
  var directory: String? { unfinished?.place.directory }

  /// All that may fail or take long: bytes to the disk, and a name to be renamed from where the place is taken, since a
  /// name that is taken cannot be given in one step. Under that name it is readable by its owner only.
  func settle() throws {
    guard let place = unfinished?.place else { return }
    let rights = OutputPlace.mode(at: place.path)
    unfinished?.rights = rights
    guard fsync(descriptor) == 0 else { throw failed() }
    if unfinished?.temporary != nil { return }
    if OutputPlace.status(of: place.path) != nil {
      try takePassingName(beside: place)
    } else if fchmod(descriptor, rights) != 0 {
      throw failed()
    }
  }

  /// Puts the file in its place. Only now does anybody see it.
  func takePlace() throws {
    guard let place = unfinished?.place else { return }
    if unfinished?.temporary == nil {
      // Nobody can open what has no name, so that it has its rights from the first.
      if UnnamedFile.name(descriptor, place.path) != 0 { try takePassingName(beside: place) }
    }
    if let temporary = unfinished?.temporary {
      guard unsafe rename(temporary.path, place.path) == 0 else { throw failed() }
      unfinished?.temporary = nil
      temporary.slot.map(Interruption.release)
    }
    isPlaced = true
  }

  /// Opens what stands in its place to those it is for.
  func openUp() throws {
    guard isPlaced, let file = unfinished else { return }
    isPlaced = false
    unfinished = nil
    defer { close(descriptor) }
    guard fchmod(descriptor, file.rights) == 0 else { throw failed() }
  }

  /// Gives a file without a name one that will be renamed.
  private func takePassingName(beside place: OutputPlace) throws {
    let passing = Temporary(UnnamedFile.passingName(in: place.directory))
    guard fchmod(descriptor, 0o600) == 0 else { throw failed() }
    if UnnamedFile.name(descriptor, passing.path) == 0 {
      unfinished?.temporary = passing
      return
    }
    // A system that makes such files and does not let them be named: the work is not lost for that.
    passing.slot.map(Interruption.release)
    let copy = try place.makeTemporary()
    unfinished?.temporary = Temporary(copy.path)
    let written = descriptor
    descriptor = copy.descriptor
    defer { close(written) }
    guard lseek(written, 0, SEEK_SET) == 0 else { throw failed() }
    while let bytes = Descriptor.read(from: written), !bytes.isEmpty { try write(bytes) }
    guard lseek(written, 0, SEEK_CUR) == lseek(descriptor, 0, SEEK_CUR), fsync(descriptor) == 0
    else { throw failed() }
  }

  private func giveUp() {
    guard let file = unfinished else {
      return
    }
    unfinished = nil
    if let temporary = file.temporary {
      unsafe unlink(temporary.path)
      temporary.slot.map(Interruption.release)
    }
    close(descriptor)
  }

  private func failed() -> CommandError {
    if name == nil, errno == EBADF { return CommandError(.ioFailed, "standard output is closed") }
    return CommandError(
      .ioFailed, "\(name ?? "standard output") could not be written: \(Words.system(errno))")
  }
}
