import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A kept report that a fresh one must equal. `CORRIDOR_REWRITE_GOLDEN=1 swift test` rewrites all.
struct GoldenFile {
  let path: String

  init(_ name: String, file: String = #filePath) {
    let tests = file.split(separator: "/").dropLast(3).joined(separator: "/")
    path = "/\(tests)/Golden/\(name)"
  }

  func expect(_ text: String, _ location: SourceLocation = #_sourceLocation) {
    if unsafe getenv("CORRIDOR_REWRITE_GOLDEN") != nil {
      let file = unsafe fopen(path, "w")
      guard let file = unsafe file else { return }
      unsafe fputs(text, file)
      unsafe fclose(file)
    }
    #expect(contents == text, "compare with \(path)", sourceLocation: location)
  }

  /// What is kept; nil if nothing is.
  var contents: String? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = unsafe getc(file)
      guard byte >= 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(UInt8(byte))
    }
  }
}
