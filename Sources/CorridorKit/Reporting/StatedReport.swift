/// What a JSON report states of how it was made.
package struct StatedReport: Sendable {
  /// Rebuilt from the values that the report states in full.
  package let policy: Policy
  package let options: [Manifest.Option]
  package let files: [Manifest.File]
  /// Of the program that made it; nil where it states none.
  package let version: String?

  /// Why a file is no report that can be verified.
  package struct Problem: Error, Equatable, Sendable {
    /// Counted from 1.
    package let line: Int
    package let message: String
  }

  package init(_ bytes: [UInt8]) throws(Problem) {
    let root: JSONValue
    do { root = try JSONParser.parse(Self.head(of: bytes)) } catch {
      throw Problem(line: error.line, message: error.message)
    }
    let schema = root["schema"]?.content
    guard schema == .string(JSONReport.schema) else {
      // Bytes are compared, and an earlier schema had other bytes.
      let isEarlier = JSONReport.comparable.contains { schema == .string($0) }
      throw Problem(
        line: root.line,
        message: isEarlier
          ? "a report of an earlier schema than \(JSONReport.schema): verify it with the version that made it; it says so in `tool`"
          : "no report of the schema \(JSONReport.schema)")
    }
    policy = try Self.policy(root)
    if case .string(let number) = root["tool"]?["version"]?.content {
      version = number
    } else {
      version = nil
    }
    options = try Self.members("options", root).map { member throws(Problem) in
      switch member.value.content {
      case .boolean(true): return Manifest.Option(name: member.key, value: nil)
      case .string(let text): return Manifest.Option(name: member.key, value: text)
      default: throw Problem(line: member.line, message: "an option's value is a text or true")
      }
    }
    files = try Self.members("files", root).map { member throws(Problem) in
      guard case .string(let name) = member.value["name"]?.content,
        case .number(let digits) = member.value["bytes"]?.content, let bytes = Int(digits),
        case .string(let digest) = member.value["sha256"]?.content
      else { throw Problem(line: member.line, message: "a file has name, bytes and sha256") }
      return Manifest.File(option: member.key, name: name, bytes: bytes, digest: digest)
    }
  }

  /// The report without its payers, who may be many: all that is read of it here stands above them.
  private static func head(of bytes: [UInt8]) -> [UInt8] {
    let mark = Array("\n  \"payers\": [".utf8)
    var from = 0
    while let start = bytes[from...].firstIndex(of: 10) {
      if bytes[start...].starts(with: mark) { return bytes[..<start] + Array(mark + "]}".utf8) }
      from = start + 1
    }
    return bytes
  }

  private static func members(
    _ key: String, _ root: JSONValue
  ) throws(Problem) -> [JSONMember] {
    guard let found = root["tool"]?[key], case .object(let members) = found.content else {
      throw Problem(line: root.line, message: "the report states no `\(key)`")
    }
    return members
  }

  private static func policy(_ root: JSONValue) throws(Problem) -> Policy {
    guard let stated = root["policy"], let values = stated["values"] else {
      throw Problem(line: root.line, message: "the report states no policy")
    }
    let policy: Policy
    do { policy = try PolicyFile.read(values, over: .standard) } catch {
      throw Problem(line: error.line, message: error.problem)
    }
    guard stated["sha256"]?.content == .string(policy.digest) else {
      let what = "the policy's digest does not belong to the values it states"
      guard let suspect = StatedPolicy.suspect(in: stated, policy) else {
        throw Problem(line: stated.line, message: what)
      }
      throw Problem(
        line: suspect.line,
        message: what + ": `\(suspect.key)` "
          + (suspect.isStated
            ? "is another than it was made with"
            : "is missing, which this version knows"))
    }
    return policy
  }
}
