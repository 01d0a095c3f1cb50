#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One input, opened: a file or standard input, read with `read(2)` into buffers that are reused.
///
/// A regular file can be parked: it is closed, and opened again at the next read, so that any number of inputs
/// needs few descriptors. That it is the same file in the same state is checked when it is opened again, and at
/// its end: a report is of the bytes that stood there when the run began, or of nothing.
///
/// Used by one thread at a time; whoever reads it from several guards it with a lock.
final class InputFile {
  /// The base name, by which reports call the input; `-` for standard input.
  let name: String
  /// Where it is opened again; nil for standard input and for what was copied from a pipe.
  private var path: String?
  /// Below 0 while it is parked.
  private var descriptor: Int32
  /// As it was first opened; nil for pipes.
  private var state: FileState?
  private let firstBytes: [UInt8]
  private var ownsDescriptor: Bool
  /// Whether it can be read a second time from its beginning.
  private(set) var canRewind: Bool
  /// Set if the file is compressed; what is read is then the unpacked content.
  let compression: Decompressor.Format?
  private var decompressor: Decompressor?
  /// The most unpacked bytes that are read; nil for any number.
  var longestUnpacked: Int?
  /// Told of every byte that is read.
  var progress: RunProgress?
  /// Bytes of a pipe or of unpacked content that were looked at and are still to be read.
  private var ahead: [UInt8] = []
  /// Bytes read since the beginning or the last rewind.
  private(set) var position = 0

  /// Opens a regular file, a pipe, or standard input for `-`.
  static func open(_ path: String) throws(SourceError) -> InputFile {
    if path == "-" { return InputFile(name: "-", path: nil, descriptor: 0) }
    let descriptor = unsafe path.withCString { unsafe Self.openForReading($0) }
    guard descriptor >= 0 else { throw openingError(errno, name: path) }
    return InputFile(name: baseName(path), path: path, descriptor: descriptor)
  }

  private init(name: String, path: String?, descriptor: Int32) {
    self.name = name
    self.path = path
    self.descriptor = descriptor
    ownsDescriptor = path != nil
    state = FileState(of: descriptor)
    canRewind = lseek(descriptor, 0, SEEK_CUR) == 0
    firstBytes = canRewind ? Self.firstBytes(descriptor) : []
    compression = Decompressor.Format.of(firstBytes)
  }

  private static func firstBytes(_ descriptor: Int32) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 8)
    let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
    return Array(bytes.prefix(max(0, count)))
  }

  deinit {
    if ownsDescriptor, descriptor >= 0 { close(descriptor) }
  }

  /// Has the file, which is all that is read, tell how far it is.
  func tell(_ progress: RunProgress?, hasRows: Bool = true) {
    self.progress = progress
    progress?.expect(bytes: fileSize, hasRows: hasRows)
  }

  /// Closes the file until it is read again, then from its beginning. Does nothing where that cannot be: for
  /// pipes and standard input.
  func park() {
    guard path != nil, state != nil, canRewind, descriptor >= 0 else { return }
    decompressor = nil
    ahead = []
    position = 0
    close(descriptor)
    descriptor = -1
  }

  /// Opens a parked file again.
  private func unpark() throws(SourceError) {
    guard descriptor < 0, let path, let state else { return }
    let opened = unsafe path.withCString { unsafe Self.openForReading($0) }
    guard opened >= 0 else {
      if errno != ENOENT { throw Self.openingError(errno, name: name) }
      throw SourceError(
        .missing, input: name, what: "the file was there when the run began and is gone now",
        remedy: "Let the inputs stand as they are until the run has ended.")
    }
    if let change = state.change(to: FileState(of: opened)) {
      close(opened)
      throw Self.changed(name, change)
    }
    descriptor = opened
  }

  private static func changed(_ name: String, _ change: String) -> SourceError {
    SourceError(
      .ioFailed, input: name, what: change,
      remedy: "Wait until the file is written, let it stand until the run has ended, and run again."
    )
  }

  /// Up to `count` bytes, at most 8, of the content from its beginning, which are still read afterwards.
  func peek(_ count: Int) throws(SourceError) -> [UInt8] {
    precondition(position == 0, "only a fresh input is looked at")
    if canRewind, compression == nil { return Array(firstBytes.prefix(count)) }
    let buffer = ChunkBuffer(capacity: count)
    while buffer.count < count, try read(into: buffer, room: count - buffer.count) > 0 {}
    ahead = buffer.window.bytes
    progress?.repeats(bytes: position)
    position = 0
    return ahead
  }

  /// Reads up to `room` bytes to the end of `buffer`; 0 at the end of the input.
  func read(into buffer: ChunkBuffer, room: Int) throws(SourceError) -> Int {
    if !ahead.isEmpty {
      let taken = min(room, ahead.count)
      buffer.append(ahead.prefix(taken))
      ahead.removeFirst(taken)
      position += taken
      progress?.add(bytes: taken)
      return taken
    }
    try unpark()
    if let compression, decompressor == nil {
      decompressor = try Decompressor(compression, reading: descriptor, name: name)
    }
    let descriptor = decompressor?.output ?? descriptor
    let count = unsafe try buffer.appendUsing(room: room) {
      (start: UnsafeMutableRawPointer, room: Int) throws(SourceError) -> Int in
      while true {
        let count = unsafe Self.readBytes(descriptor, start, room)
        if count >= 0 { return count }
        if errno == EINTR { continue }
        throw SourceError(
          .ioFailed, input: name, what: "reading failed: \(Self.message(errno))",
          place: "byte \(position)", remedy: "Check the disk or the connection and run again.")
      }
    }
    position += count
    progress?.add(bytes: count)
    if count == 0 {
      if let change = state?.change(to: FileState(of: self.descriptor)) {
        throw Self.changed(name, change)
      }
      try decompressor?.checkFinished()
    }
    if decompressor != nil, let longestUnpacked, position > longestUnpacked {
      throw SourceError(
        .unusable, input: name,
        what: "the unpacked content is longer than \(longestUnpacked) bytes",
        remedy: "Raise --max-decompressed if the file is meant to be so long.")
    }
    return count
  }

  /// The size of a regular file that is read as it is; nil for pipes and compressed files.
  var fileSize: Int? {
    canRewind && compression == nil ? state?.size : nil
  }

  /// The bytes at a place of such a file, wherever reading stands; nil if the file ends before.
  func read(at offset: Int, count: Int) throws(SourceError) -> [UInt8]? {
    guard let size = fileSize, count >= 0, offset >= 0, offset <= size - count else { return nil }
    try unpark()
    // The empty array is one for all threads: no count is written there.
    guard count > 0 else { return [] }
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      // Every byte below `filled` was filled by pread, which is given no more room than there is.
      while filled < count, let base = buffer.baseAddress {
        let taken = unsafe pread(
          descriptor, base + filled, count - filled, off_t(offset + filled))
        if taken < 0, errno == EINTR { continue }
        guard taken > 0 else {
          code = taken < 0 ? errno : EIO
          return
        }
        filled += taken
      }
    }
    guard code == 0 else {
      throw SourceError(
        .ioFailed, input: name, what: "reading failed: \(Self.message(code))",
        place: "byte \(offset)", remedy: "Check the disk or the connection and run again.")
    }
    return bytes
  }

  /// Goes back to the beginning.
  func rewind() throws(SourceError) {
    // The tool shares the file's position, so it ends first.
    decompressor = nil
    ahead = []
    try unpark()
    guard canRewind, lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw SourceError(
        .ioFailed, input: name, what: "the input cannot be read a second time",
        remedy: "Save it to a file and give that.")
    }
    progress?.repeats(bytes: position)
    position = 0
  }

  /// Copies what is left of a pipe, with the bytes taken from it before, to a file without a name, and reads
  /// from that.
  func spool(after taken: ByteWindow) throws(SourceError) {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/corridor.XXXXXX".utf8CString)
    let spooled = unsafe mkstemp(&template)
    guard spooled >= 0 else { throw spoolingError() }
    unsafe unlink(template)
    let buffer = ChunkBuffer(capacity: 1 << 18)
    buffer.append(taken)
    repeat {
      try write(buffer.window, to: spooled)
      buffer.removeAll()
    } while try read(into: buffer, room: 1 << 18) > 0
    if ownsDescriptor { close(descriptor) }
    descriptor = spooled
    ownsDescriptor = true
    path = nil
    state = nil
    canRewind = true
    try rewind()
  }

  private func write(_ bytes: ByteWindow, to target: Int32) throws(SourceError) {
    var done = 0
    while done < bytes.count {
      let rest = bytes.slice(done..<bytes.count)
      let count = unsafe rest.withPointer { unsafe Self.writeBytes(target, $0, rest.count) } ?? 0
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        close(target)
        throw spoolingError()
      }
      done += count
    }
  }

  private func spoolingError() -> SourceError {
    SourceError(
      .ioFailed, input: name,
      what: "the input could not be kept to be read twice: "
        + Self.message(errno),
      remedy: "Free space in the temporary folder, save the input to a file, or give the options "
        + "--date-order and --decimal.")
  }

  /// The part of a path after its last slash.
  static func baseName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  static func message(_ code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }

  private static func openForReading(_ path: UnsafePointer<CChar>) -> Int32 {
    unsafe Self.openNative(path, O_RDONLY | O_CLOEXEC)
  }

  private static func openNative(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
    #if canImport(Glibc)
      unsafe Glibc.open(path, flags)
    #elseif canImport(Musl)
      unsafe Musl.open(path, flags)
    #else
      unsafe Darwin.open(path, flags)
    #endif
  }

  private static func readBytes(
    _ descriptor: Int32, _ start: UnsafeMutableRawPointer, _ room: Int
  ) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(descriptor, start, room)
    #elseif canImport(Musl)
      unsafe Musl.read(descriptor, start, room)
    #else
      unsafe Darwin.read(descriptor, start, room)
    #endif
  }

  private static func writeBytes(
    _ descriptor: Int32, _ start: UnsafePointer<UInt8>, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, start, count)
    #elseif canImport(Musl)
      unsafe Musl.write(descriptor, start, count)
    #else
      unsafe Darwin.write(descriptor, start, count)
    #endif
  }

  private static func openingError(_ code: Int32, name: String) -> SourceError {
    switch code {
    case ENOENT, ENOTDIR:
      SourceError(
        .missing, input: name, what: "there is no such file",
        remedy: "Check the path; `-` reads standard input.")
    case EMFILE, ENFILE:
      SourceError(
        .ioFailed, input: name, what: "the file cannot be opened: \(message(code))",
        remedy: "Raise the limit (`ulimit -n`); pipes among the inputs are open all at once.")
    default:
      SourceError(
        .notReadable, input: name, what: "the file cannot be opened: \(message(code))",
        remedy: "Check the permissions of the file and its folders.")
    }
  }
}
