#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's own calls, under names that do not depend on whose they are.
enum Descriptor {
  /// Fills the places of standard streams that whoever started the program closed: else the first file that is opened
  /// takes one, and a result goes into an input. What stands there instead can neither be read nor written.
  static func holdStandardStreams() {
    for (stream, mode) in [(0, O_WRONLY), (1, O_RDONLY), (2, O_RDONLY)] as [(Int32, Int32)]
    where fcntl(stream, F_GETFD) < 0 {
      // The least number that is free is given: this stream's, since those before it are taken.
      _ = unsafe open("/dev/null", mode)
    }
  }

  /// Refuses before any work what needs more open files than this process may have.
  ///
  /// - Parameter outputs: how many are written at once. Beside them stand inputs, scratch and standard streams: sixteen
  ///   at most is our own count.
  static func expectRoom(for outputs: Int) throws(CommandError) {
    let limit = sysconf(Int32(_SC_OPEN_MAX))
    guard limit >= 0, outputs + 16 > limit else { return }
    throw CommandError(
      .outputNotWritable,
      "\(outputs) files are written at once, and this process may hold \(limit) open in all\n"
        + "  raise the limit (ulimit -n \(outputs + 64)), or ask for fewer partitions")
  }

  /// Refuses to begin where hardly a file can be opened: parts of the system that a run needs do not say so when they
  /// cannot have one, but end the process.
  static func expectRoomForWork() throws(CommandError) {
    // Inputs, results, scratch and what threads and clocks take: our own count.
    let least = 16
    var opened: [Int32] = []
    defer { for descriptor in opened { close(descriptor) } }
    while opened.count < least {
      let descriptor = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        guard errno == EMFILE || errno == ENFILE else { return }
        throw CommandError(
          .ioFailed,
          "too few files can be opened at once: \(opened.count) more, where \(least) are needed\n"
            + "  raise the limit (ulimit -n 256)")
      }
      opened.append(descriptor)
    }
  }

  /// The next bytes, none at the end; nil with `errno` set if they cannot be read.
  static func read(from descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      #if canImport(Glibc)
        let count = unsafe Glibc.read(descriptor, &bytes, bytes.count)
      #elseif canImport(Musl)
        let count = unsafe Musl.read(descriptor, &bytes, bytes.count)
      #else
        let count = unsafe Darwin.read(descriptor, &bytes, bytes.count)
      #endif
      if count >= 0 { return Array(bytes.prefix(count)) }
      guard errno == EINTR else { return nil }
    }
  }

  /// Writes as many of the bytes as go at once: how many, or below 0 with `errno` set.
  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int {
    unsafe bytes.withUnsafeBytes { bytes in
      #if canImport(Glibc)
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
        unsafe Musl.write(descriptor, bytes.baseAddress, bytes.count)
      #else
        unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
      #endif
    }
  }
}
