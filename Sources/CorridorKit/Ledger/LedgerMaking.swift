/// How a run made a ledger: by which program, under which policy, with which options and files beside the inputs.
///
/// It holds no path, no time, no user, no payer: runs that must give one ledger are one making. A ledger keeps the
/// makings of all ledgers that went into it, each once, in the order of their bytes.
struct LedgerMaking: Equatable, Sendable {
  /// An option without dashes, with its value as written; a flag's is nil.
  struct Option: Hashable, Sendable {
    var name: String
    var value: String?
  }

  /// A file that an option names.
  struct File: Hashable, Sendable {
    var option: String
    var name: String
    var bytes: Int
    /// SHA-256 in hexadecimal.
    var digest: String
  }

  var version: String
  /// SHA-256 of the policy, the standard rates among its values, in hexadecimal.
  var policy: String
  /// In the order of their names.
  private(set) var options: [Option]
  /// In the order of their options.
  private(set) var files: [File]

  /// More than any run has, and few enough that a made-up file cannot ask for much (own choices).
  static let (most, mostParts, mostText) = (1_000, 64, 1_024)

  init(version: String, policy: String, options: [Option], files: [File]) {
    self.version = Self.bounded(version)
    self.policy = policy
    // One name may come twice from a caller; the reader expects each once.
    var known: Set<String> = []
    self.options = Self.first(
      options.map { Option(name: Self.bounded($0.name), value: $0.value.map(Self.bounded)) }
        .sorted { ($0.name, $0.value ?? "") < ($1.name, $1.value ?? "") }
        .filter { Self.isName(Array($0.name.utf8)[...]) && known.insert($0.name).inserted })
    known = []
    self.files = Self.first(
      files.map { file in
        var file = file
        file.name = Self.bounded(file.name)
        return file
      }
      .sorted { ($0.option, $0.name, $0.digest) < ($1.option, $1.name, $1.digest) }
      .filter { file in
        Self.isName(Array(file.option.utf8)[...]) && SHA256.bytes(hexadecimal: file.digest) != nil
          && (0...Self.mostBytes).contains(file.bytes) && known.insert(file.option).inserted
      })
  }

  /// Files under other names and digests.
  func hiding(_ hide: (File) -> File) -> LedgerMaking {
    LedgerMaking(
      version: version, policy: policy, options: options, files: files.map(hide))
  }

  // MARK: In a file

  private static let mostBytes = 1 << 38

  var wireBytes: [UInt8] {
    var wire = WireWriter()
    wire.text(Array(version.utf8))
    wire.bytes += SHA256.bytes(hexadecimal: policy) ?? [UInt8](repeating: 0, count: 32)
    wire.count(options.count)
    for option in options {
      wire.text(Array(option.name.utf8))
      wire.byte(option.value == nil ? 0 : 1)
      if let value = option.value { wire.text(Array(value.utf8)) }
    }
    wire.count(files.count)
    for file in files {
      wire.text(Array(file.option.utf8))
      wire.text(Array(file.name.utf8))
      wire.count(file.bytes)
      wire.bytes += SHA256.bytes(hexadecimal: file.digest) ?? []
    }
    return wire.bytes
  }

  init(reading wire: inout WireReader) throws(WireFault) {
    version = try Self.text(&wire)
    policy = SHA256.hexadecimal(try wire.slice(32))
    options = []
    for _ in 0..<(try wire.integer(in: 0...Self.mostParts)) {
      let name = try Self.name(&wire, after: options.last?.name)
      let sign = try wire.byte()
      guard sign < 2 else { throw .malformed }
      options.append(Option(name: name, value: sign == 0 ? nil : try Self.text(&wire)))
    }
    files = []
    for _ in 0..<(try wire.integer(in: 0...Self.mostParts)) {
      let option = try Self.name(&wire, after: files.last?.option)
      let name = try Self.text(&wire)
      let bytes = try wire.integer(in: 0...Self.mostBytes)
      files.append(
        File(
          option: option, name: name, bytes: bytes, digest: SHA256.hexadecimal(try wire.slice(32))))
    }
  }

  private static func text(_ wire: inout WireReader) throws(WireFault) -> String {
    let bytes = try wire.text()
    guard bytes.count <= mostText, let text = String(validating: bytes, as: UTF8.self) else {
      throw .malformed
    }
    return text
  }

  private static func name(
    _ wire: inout WireReader, after last: String?
  ) throws(WireFault) -> String {
    let bytes = try wire.text()
    guard isName(bytes) else { throw .malformed }
    let name = String(decoding: bytes, as: UTF8.self)
    if let last, last >= name { throw .malformed }
    return name
  }

  /// Small letters and hyphens, as options are called.
  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    (1...40).contains(bytes.count)
      && bytes.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) }
  }

  private static func first<Part>(_ parts: [Part]) -> [Part] { Array(parts.prefix(mostParts)) }

  /// As much of a text as may stand in a file.
  private static func bounded(_ text: String) -> String {
    guard text.utf8.count > mostText else { return text }
    var kept = String.UnicodeScalarView()
    var size = 0
    for scalar in text.unicodeScalars {
      size += UTF8.width(scalar)
      if size > mostText { break }
      kept.append(scalar)
    }
    return String(kept)
  }
}
