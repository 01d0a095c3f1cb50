import CorridorKit

/// `corridor pseudonyms`: makes a key, or says the short id of one.
struct PseudonymsCommand {
  private let newKey: String?
  private let key: String?
  private let output: String?

  init(checking raw: RawArguments) throws(CommandError) {
    try raw.expectNoOperands()
    newKey = raw.text(.newKey)
    key = raw.text(.pseudonyms)
    output = raw.text(.output)
    guard (newKey == nil) != (key == nil) else {
      throw RawArguments.usage("--new-key FILE makes a key; --pseudonyms KEYFILE says its short id")
    }
    guard newKey == nil || output == nil else {
      throw RawArguments.usage("--new-key says itself where the key goes: -o is for a short id")
    }
    try OutputPlace.expectNoInput(at: [output ?? "-"], among: [key].compactMap { $0 })
  }

  func run() throws {
    if let newKey {
      let id = try PseudonymKeyFile.make(at: newKey)
      Words.say("key \(id) made: keep it apart from what it is used for, and keep it")
    } else if let key {
      let output = try Output(path: output)
      try output.write(Array("\(PseudonymKeyFile.read(key).keyID)\n".utf8))
      try output.finish()
    }
  }
}
