import CorridorKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a command line says that can change a report, for the report's manifest and for the audit.
enum RunStatement {
  /// Options that change where a result goes, how fast it comes, or what else is written: never what a
  /// report says. Every other option is stated, so a new one is stated unless somebody decides otherwise.
  static let withoutEffect: Set<Option.Name> = [
    .output, .format, .rejects, .threads, .memory, .scratch, .exact, .audit, .goamlCodes, .xsd,
    .schema, .help,
    .version, .progress, .columnsOut, .dictionary, .heard, .partitions,
  ]
  /// The policy is stated in full, by its values.
  private static let statedElsewhere: Set<Option.Name> = [.policy, .payer]

  static func manifest(of raw: RawArguments, _ subcommand: Subcommand) throws(CommandError)
    -> Manifest
  {
    var manifest = Manifest()
    let key = try raw.text(.pseudonyms).map { path throws(CommandError) in
      try PseudonymKeyFile.read(path)
    }
    for option in OptionTable.options(of: subcommand) {
      guard let value = raw.text(option.name), !withoutEffect.contains(option.name),
        !statedElsewhere.contains(option.name)
      else { continue }
      if option.name == .pseudonyms {
        // The key's short id: its digest would tell a guessed key from a wrong one.
        manifest.options.append(
          Manifest.Option(
            name: option.name.rawValue, value: key?.keyID))
      } else if option.argument == "FILE" {
        manifest.files.append(try file(value, of: option, under: key))
      } else {
        manifest.options.append(
          Manifest.Option(
            name: option.name.rawValue, value: option.argument == nil ? nil : value))
      }
    }
    return manifest
  }

  /// The digest of a file beside the inputs, and its name, both under the key if there is one. What is no regular
  /// file could be read once only, so that stating it would use it up.
  static func file(
    _ path: String, of option: Option, under key: Pseudonyms?
  ) throws(CommandError) -> Manifest.File {
    var status = stat()
    if unsafe stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw CommandError(
        .unusableInput,
        "\(path) is no regular file, and a report states the digest of what it rests on\n"
          + "  save it to a file and give that")
    }
    let sum = try FileDigest(of: path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stated =
      key?.file(name: name, digest: sum.hexadecimal) ?? (name: name, digest: sum.hexadecimal)
    return Manifest.File(
      option: option.name.rawValue, name: stated.name, bytes: sum.bytes, digest: stated.digest)
  }
}

/// Size and SHA-256 of a file, read in pieces.
struct FileDigest {
  let bytes: Int
  let hexadecimal: String

  init(of path: String) throws(CommandError) {
    var hash = SHA256()
    var bytes = 0
    try SmallFile.readPieces(path) { piece in
      hash.update(piece)
      bytes += piece.count
    }
    self.bytes = bytes
    hexadecimal = SHA256.hexadecimal(hash.finish())
  }
}
