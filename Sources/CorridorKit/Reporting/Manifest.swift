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

  public init() {}

  /// Writes `options` and `files` as members of the object that is open.
  func write(to json: inout JSONText) {
    json.key("options")
    json.beginObject()
    for option in options {
      json.key(option.name)
      if let value = option.value { json.string(value) } else { json.boolean(true) }
    }
    json.end()
    json.key("files")
    json.beginObject()
    for file in files {
      json.key(file.option)
      json.file(name: file.name, bytes: file.bytes, digest: file.digest)
    }
    json.end()
  }
}
