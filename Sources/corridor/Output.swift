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
/// A file is written beside its place under another name, readable by its owner only, and takes its place
/// when it is finished: with the rights that stood there, else those the umask leaves. A symbolic link at
/// the place stays one; its target is replaced. What is no regular file (a device, a pipe) is written
/// to directly. Given up before it is finished, nothing remains.
final class Output: ReportSink {
  private let descriptor: Int32
  /// As the user wrote it; nil for standard output.
  private let name: String?
  private var unfinished: (temporary: String, place: String, slot: Int?)?

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
      let temporary = try place.makeTemporary()
      descriptor = temporary.descriptor
      unfinished = (
        temporary.path, place.path, Interruption.guardFile(temporary.path)
      )
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
    guard fchmod(descriptor, OutputPlace.mode(at: file.place)) == 0, fsync(descriptor) == 0,
      unsafe rename(file.temporary, file.place) == 0
    else { throw failed() }
    unfinished = nil
    file.slot.map(Interruption.release)
    close(descriptor)
    OutputPlace.syncDirectory(of: file.place)
  }

  private func giveUp() {
    guard let file = unfinished else {
      return
    }
    unfinished = nil
    unsafe unlink(file.temporary)
    file.slot.map(Interruption.release)
    close(descriptor)
  }

  private func failed() -> CommandError {
    CommandError(
      .ioFailed, "\(name ?? "standard output") could not be written: \(Words.system(errno))")
  }
}
