import CorridorKit

/// `corridor policy`: the policy in force as a policy file, or the schema of such files.
struct PolicyCommand {
  private let policy: String?
  private let schema: Bool
  private let output: String?

  init(checking raw: RawArguments) throws(CommandError) {
    try raw.expectNoOperands()
    policy = raw.text(.policy)
    schema = raw.has(.schema)
    output = raw.text(.output)
    if schema, policy != nil {
      throw RawArguments.usage("--schema and --policy exclude each other")
    }
  }

  func run() throws {
    let text = schema ? Policy.schemaText : try PolicyFromFile.policy(at: policy).annotatedText
    let output = try Output(path: output)
    try output.write(Array(text.utf8))
    try output.finish()
  }
}

/// The policy that a command is to use.
enum PolicyFromFile {
  /// The standard policy, with what a file changes of it.
  static func policy(at path: String?) throws(CommandError) -> Policy {
    guard let path else { return .standard }
    let bytes = try SmallFile.read(path)
    do {
      return try Policy(file: bytes)
    } catch {
      throw CommandError(
        .unusableInput, "\(path), \(error)\n  corridor policy prints every key with its unit")
    }
  }
}
