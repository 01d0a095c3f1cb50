#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's own write, under a name that does not depend on whose it is.
enum Descriptor {
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
