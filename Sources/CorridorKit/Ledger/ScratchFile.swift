#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file without a name for what does not fit into memory: private, and gone with the process.
///
/// It is made with rights for its owner only and loses its name at once, so that nothing is left behind however
/// the run ends, by a signal or a power cut too. Opened when something is first written.
///
/// Several threads may use it: writers are given places of their own.
final class ScratchFile: Sendable {
  private struct State {
    var descriptor: Int32 = -1
    var size = 0
  }

  /// Where temporary files belong by the environment.
  static var standardFolder: String {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    return folder.isEmpty ? "/tmp" : folder
  }

  private let folder: String
  private let state = Guarded(State())

  /// - Parameter folder: where the file lies on disk.
  init(in folder: String) { self.folder = folder }

  deinit {
    state.withLock { state in
      if state.descriptor >= 0 { _ = close(state.descriptor) }
    }
  }

  /// Bytes written.
  var size: Int { state.withLock { $0.size } }

  /// Opens the file now, so that a folder which cannot be used is told before work is done.
  func prepare() throws(SourceError) { _ = try reserve(0) }

  /// Writes `values` behind what was written before and returns where they begin.
  @discardableResult
  func append<Value: BitwiseCopyable>(_ values: [Value]) throws(SourceError) -> Int {
    let count = values.count * MemoryLayout<Value>.stride
    let (descriptor, offset) = try reserve(count)
    let code = unsafe values.withUnsafeBytes { bytes in
      unsafe Self.write(bytes, to: descriptor, at: offset)
    }
    guard code == 0 else {
      throw Self.error("a scratch file in \(folder) could not be written", code)
    }
    return offset
  }

  /// Values that were written by ``append(_:)``.
  ///
  /// - Parameter offset: where they begin.
  func read<Value: BitwiseCopyable>(
    _ type: Value.Type, count: Int, at offset: Int
  ) throws(SourceError) -> [Value] {
    // The empty array is one for all threads: no count is written there.
    guard count > 0 else { return [] }
    var code: Int32 = 0
    let values = unsafe [Value](unsafeUninitializedCapacity: count) { buffer, filled in
      code = unsafe fill(UnsafeMutableRawBufferPointer(buffer), from: offset)
      // All bytes of `count` values were filled, with what was written from values of this very type.
      filled = code == 0 ? count : 0
    }
    guard code == 0 else { throw unreadable(code) }
    return values
  }

  /// The bytes of `range`, which were written before.
  func read(_ range: Range<Int>) throws(SourceError) -> [UInt8] {
    try read(UInt8.self, count: range.count, at: range.lowerBound)
  }

  /// The system's error number; 0 if every byte was filled.
  private func fill(_ bytes: UnsafeMutableRawBufferPointer, from offset: Int) -> Int32 {
    let descriptor = state.withLock { $0.descriptor }
    var done = 0
    while done < bytes.count, let base = bytes.baseAddress {
      let taken = unsafe pread(descriptor, base + done, bytes.count - done, off_t(offset + done))
      if taken < 0, errno == EINTR { continue }
      guard taken > 0 else { return taken < 0 ? errno : EIO }
      done += taken
    }
    return 0
  }

  private func unreadable(_ code: Int32) -> SourceError {
    Self.error("a scratch file in \(folder) could not be read", code)
  }

  private func reserve(_ count: Int) throws(SourceError) -> (descriptor: Int32, offset: Int) {
    let (descriptor, offset, code) = state.withLock { state -> (Int32, Int, Int32) in
      if state.descriptor < 0 {
        var template = Array("\(folder)/.corridor-XXXXXX".utf8CString)
        let made = unsafe template.withUnsafeMutableBufferPointer { bytes in
          guard let base = bytes.baseAddress else { return Int32(-1) }
          return unsafe mkstemp(base)
        }
        guard made >= 0 else { return (-1, 0, errno) }
        unsafe unlink(template)
        _ = fcntl(made, F_SETFD, FD_CLOEXEC)
        state.descriptor = made
      }
      defer { state.size += count }
      return (state.descriptor, state.size, 0)
    }
    guard descriptor >= 0 else {
      throw SourceError(
        .notWritable, input: folder,
        what: "no scratch file can be made there: \(InputFile.message(code))",
        remedy: "Name a folder that can be written with --scratch, or give more --memory.")
    }
    return (descriptor, offset)
  }

  /// The system's error number; 0 if all was written.
  private static func write(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, at offset: Int
  ) -> Int32 {
    var done = 0
    while done < bytes.count, let base = bytes.baseAddress {
      let count = unsafe pwrite(
        descriptor, base + done, bytes.count - done, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : ENOSPC }
      done += count
    }
    return 0
  }

  static var damaged: SourceError {
    SourceError(
      .ioFailed, input: "scratch", what: "a scratch file does not hold what was written there",
      remedy: "Check the disk, or name another folder with --scratch.")
  }

  private static func error(_ what: String, _ code: Int32) -> SourceError {
    SourceError(
      .ioFailed, input: "scratch", what: "\(what): \(InputFile.message(code))",
      remedy: "Free space there, name another folder with --scratch, or give more --memory.")
  }
}
