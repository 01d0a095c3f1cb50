import CorridorKit

/// `corridor policy`: the policy in force as a policy file, or the schema of such files.
struct PolicyCommand {
  private let policy: String?
  private let schema: Bool
  private let preset: PolicyPreset?
  private let output: String?

  init(checking raw: RawArguments) throws(CommandError) {
    try raw.expectNoOperands()
    policy = raw.text(.policy)
    schema = raw.has(.schema)
    output = raw.text(.output)
    preset = try raw.choice(.preset, PolicyPreset.self)
    if preset != nil, schema || policy != nil {
      throw RawArguments.usage("--preset stands alone; --policy reads what it prints")
    }
    if schema, policy != nil {
      throw RawArguments.usage("--schema and --policy exclude each other")
    }
    try OutputPlace.expectNoInput(at: [output ?? "-"], among: [policy].compactMap { $0 })
  }

  func run() throws {
    if let preset { Words.say("preset \(preset.rawValue): \(preset.note)") }
    let text = try preset?.annotatedText ?? self.text()
    let output = try Output(path: output)
    try output.write(Array(text.utf8))
    try output.finish()
  }

  private func text() throws -> String {
    if schema { return Policy.schemaText }
    return try PolicyFromFile.policy(at: policy).annotatedText
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
