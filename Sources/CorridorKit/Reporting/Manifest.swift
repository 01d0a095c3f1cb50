/// What a report was made with, apart from inputs and policy: the options that can change it, and the
/// files beside the inputs.
///
/// Whoever runs the screening states it; the library only writes it down. It holds no path, no time, no
/// number of threads: two runs that must agree have equal manifests.
public struct Manifest: Equatable, Sendable {
  /// An option by its name on the command line, without dashes, with its value as written; a flag's value
  /// is nil.
  public struct Option: Equatable, Sendable {
    public let name: String
    public let value: String?

    public init(name: String, value: String?) {
      self.name = name
      self.value = value
    }
  }

  /// A file that an option names.
  public struct File: Equatable, Sendable {
    /// The option, without dashes.
    public let option: String
    /// The file's base name.
    public let name: String
    public let bytes: Int
    /// SHA-256 in hexadecimal.
    public let digest: String

    public init(option: String, name: String, bytes: Int, digest: String) {
      self.option = option
      self.name = name
      self.bytes = bytes
      self.digest = digest
    }
  }

  public var options: [Option] = []
  public var files: [File] = []
  /// How ledgers among the inputs were made, where in another way than the run that states this.
  var ledgers: [LedgerMaking] = []

  public init() {}

  /// Writes `options`, `files` and, where there is something to say of ledgers, `ledgers` as members of the object
  /// that is open.
  ///
  /// - Parameter named: whether files are called by their names, which may say whom they are about.
  func write(to json: inout JSONText, named: Bool = true) {
    json.key("options")
    json.beginObject()
    for option in options {
      json.key(option.name)
      if let value = option.value { json.string(value) } else { json.boolean(true) }
    }
    json.end()
    // Before what always stands there, and in one line, so that a line that differs says how.
    if !ledgers.isEmpty {
      json.key("ledgers")
      json.beginArray(onOneLine: true)
      for ledger in ledgers { ledger.write(to: &json) }
      json.end()
    }
    json.key("files")
    json.beginObject()
    for file in files {
      json.key(file.option)
      json.file(name: named ? file.name : nil, bytes: file.bytes, digest: file.digest)
    }
    json.end()
  }
}

extension LedgerMaking {
  /// One object.
  func write(to json: inout JSONText) {
    json.beginObject()
    json.member("version", version)
    json.member("policy_sha256", policy)
    var manifest = Manifest()
    manifest.options = options.map { Manifest.Option(name: $0.name, value: $0.value) }
    manifest.files = files.map {
      Manifest.File(option: $0.option, name: $0.name, bytes: $0.bytes, digest: $0.digest)
    }
    manifest.write(to: &json)
    json.end()
  }

  /// One line: `0.1.0 --decimal=comma --rates=ecb.csv (SHA-256 …), policy SHA-256 …`.
  var words: String {
    let parts =
      options.map { "--\($0.name)" + ($0.value.map { "=\($0)" } ?? "") }
      + files.map { "--\($0.option)=\($0.name) (SHA-256 \($0.digest))" }
    return ([version] + parts).joined(separator: " ") + ", policy SHA-256 \(policy)"
  }
}
