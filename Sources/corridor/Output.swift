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
/// readable by its owner only, and takes its place when it is finished: with the rights that stood there, else those
/// the umask leaves. A symbolic link at
/// the place stays one; its target is replaced. What is no regular file (a device, a pipe) is written
/// to directly. Given up before it is finished, nothing remains.
final class Output: ReportSink {
  private var descriptor: Int32
  /// As the user wrote it; nil for standard output.
  private let name: String?
  private var unfinished: (temporary: Temporary?, place: OutputPlace)?

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
        unfinished = (nil, place)
      } else {
        let temporary = try place.makeTemporary()
        descriptor = temporary.descriptor
        unfinished = (Temporary(temporary.path), place)
      }
    } else {
      descriptor = unsafe open(place.path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw OutputPlace.notWritable(path, errno) }
    }
  }

  deinit {
    giveUp()
  }

  func write(_ bytes: [UInt8]) throws { try write(bytes[...]) }

  func write(_ bytes: ArraySlice<UInt8>) throws {
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

  /// Puts the file in its place. Only now does anybody see it.
  func finish() throws {
    guard let file = unfinished else { return }
    guard fchmod(descriptor, OutputPlace.mode(at: file.place.path)) == 0, fsync(descriptor) == 0
    else { throw failed() }
    if file.temporary == nil, try takesFreePlace(file.place) {
      unfinished = nil
    } else if let temporary = unfinished?.temporary {
      guard unsafe rename(temporary.path, file.place.path) == 0 else { throw failed() }
      unfinished = nil
      temporary.slot.map(Interruption.release)
    }
    close(descriptor)
    OutputPlace.syncDirectory(of: file.place.path)
  }

  /// Names a file that has no name: as its place where nothing stands there, else as what will be renamed to it, since
  /// a name that is taken cannot be given in one step.
  private func takesFreePlace(_ place: OutputPlace) throws -> Bool {
    let code = UnnamedFile.name(descriptor, place.path)
    if code == 0 { return true }
    let passing = Temporary(UnnamedFile.passingName(in: place.directory))
    unfinished = (passing, place)
    if code == EEXIST {
      errno = UnnamedFile.name(descriptor, passing.path)
      guard errno == 0 else { throw failed() }
      return false
    }
    // A system that makes such files and does not let them be named: the work is not lost for that.
    passing.slot.map(Interruption.release)
    let copy = try place.makeTemporary()
    unfinished = (Temporary(copy.path), place)
    let written = descriptor
    descriptor = copy.descriptor
    defer { close(written) }
    guard lseek(written, 0, SEEK_SET) == 0 else { throw failed() }
    while let bytes = Descriptor.read(from: written), !bytes.isEmpty { try write(bytes) }
    guard lseek(written, 0, SEEK_CUR) == lseek(descriptor, 0, SEEK_CUR),
      fchmod(descriptor, OutputPlace.mode(at: place.path)) == 0, fsync(descriptor) == 0
    else { throw failed() }
    return false
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
