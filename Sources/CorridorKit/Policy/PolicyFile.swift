/// Reads a policy file: JSON with comments that states only what it overrides.
///
/// A value is plain or stands in an object with its unit: `"window": 14` or `"window": {"value": 14,
/// "unit": "days"}`; `meaning`, `source` and `certainty` beside it are for people and change nothing. A
/// value may be nested (`"victim": {"window": 14}`) or dotted (`"victim.window": 14`).
struct PolicyFile {
  private var policy: Policy
  /// Where each key was set, for the checks across keys and to find keys set twice.
  private var lines: [String: Int] = [:]

  private static let keys = Dictionary(uniqueKeysWithValues: PolicyKey.all.map { ($0.path, $0) })
  private static let notes: Set = ["value", "unit", "meaning", "source", "certainty"]

  /// The policy that `bytes` make of `base`.
  static func read(_ bytes: [UInt8], over base: Policy) throws(PolicyError) -> Policy {
    let root: JSONValue
    do {
      root = try JSONParser.parse(bytes)
    } catch {
      throw PolicyError(key: nil, line: error.line, problem: error.message)
    }
    return try read(root, over: base)
  }

  /// The same of a file that was parsed.
  static func read(_ root: JSONValue, over base: Policy) throws(PolicyError) -> Policy {
    guard case .object(let members) = root.content else {
      throw PolicyError(
        key: nil, line: root.line, problem: "a policy is an object, { ... }, not \(root.kind)")
    }
    var file = PolicyFile(policy: base)
    try file.take(members, under: "")
    try PolicyChecks.check(file.policy, lines: file.lines)
    return file.policy
  }

  private init(policy: Policy) {
    self.policy = policy
  }

  private mutating func take(
    _ members: [JSONMember], under parent: String
  ) throws(PolicyError) {
    for member in members {
      let path = parent.isEmpty ? member.key : "\(parent).\(member.key)"
      guard lines.updateValue(member.line, forKey: path) == nil else {
        throw PolicyError(key: path, line: member.line, problem: "the key stands twice")
      }
      if path == "name" {
        policy.name = try name(member.value)
      } else if path == "rates" {
        policy.rates = try PolicyRates.read(member.value, over: policy.rates)
      } else if let key = Self.keys[path] {
        try set(key, to: member.value)
      } else if Self.keys.keys.contains(where: { $0.hasPrefix(path + ".") }) {
        guard case .object(let members) = member.value.content else {
          throw PolicyError(
            key: path, line: member.line,
            problem: "an object with keys is expected, not \(member.value.kind)")
        }
        try take(members, under: path)
      } else {
        throw Self.unknown(path, member.line)
      }
    }
  }

  private static func unknown(_ path: String, _ line: Int) -> PolicyError {
    let known = PolicyKey.all.map(\.path) + ["name", "rates"]
    let last = path.split(separator: ".").last.map(String.init) ?? path
    // A key without its group, or in another's, is as likely as a misspelt one.
    let namesakes = known.filter { $0.hasSuffix(".\(last)") }
    let nearest = NearestName.of(path, among: known).map { [$0] } ?? namesakes
    let hint = nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: " or "))?"
    return PolicyError(
      key: path, line: line,
      problem: "a policy has no such key\(hint)")
  }

  private func name(_ value: JSONValue) throws(PolicyError) -> String {
    guard case .string(let text) = value.content, (1...100).contains(text.count) else {
      throw PolicyError(
        key: "name", line: value.line, problem: "a text of 1 to 100 characters is expected")
    }
    return text
  }

  private mutating func set(_ key: PolicyKey, to written: JSONValue) throws(PolicyError) {
    let value = try plain(written, key)
    switch key.slot {
    case .decimal(let slot, let range):
      guard case .number(let digits) = value.content, let number = Double(digits) else {
        throw wrongKind(key, value, "a number")
      }
      guard range.contains(number) else {
        throw outside(
          key, value, digits, "\(shown(range.lowerBound)) to \(shown(range.upperBound))")
      }
      policy[keyPath: slot] = number
    case .integer(let slot, let range):
      guard case .number(let digits) = value.content, let number = Double(digits),
        let whole = Int(exactly: number)
      else { throw wrongKind(key, value, "a whole number") }
      guard range.contains(whole) else {
        throw outside(key, value, digits, "\(range.lowerBound) to \(range.upperBound)")
      }
      policy[keyPath: slot] = whole
    case .countries(let slot):
      policy[keyPath: slot] = try countries(key, value)
    case .decimals(let slot, let range):
      policy[keyPath: slot] = try PolicyLists.numbers(
        value, of: key, count: policy[keyPath: slot].count, range)
    case .ramp(let slot):
      policy[keyPath: slot] = try PolicyLists.ramp(value, of: key)
    }
  }

  /// The value itself, its unit checked where one is written.
  private func plain(_ written: JSONValue, _ key: PolicyKey) throws(PolicyError) -> JSONValue {
    guard case .object(let members) = written.content else { return written }
    for member in members where !Self.notes.contains(member.key) {
      throw PolicyError(
        key: key.path, line: member.line,
        problem: "only value, unit, meaning, source and certainty may stand here")
    }
    if let unit = written["unit"], unit.content != .string(key.unit.rawValue) {
      throw PolicyError(
        key: key.path, line: unit.line, problem: "the unit is \"\(key.unit.rawValue)\", no other")
    }
    guard let value = written["value"] else {
      throw PolicyError(key: key.path, line: written.line, problem: "the key value is missing")
    }
    return value
  }

  private func countries(
    _ key: PolicyKey, _ value: JSONValue
  ) throws(PolicyError) -> [Country] {
    guard case .array(let elements) = value.content else {
      throw wrongKind(key, value, "a list of country codes")
    }
    var countries: [Country] = []
    for element in elements {
      guard case .string(let code) = element.content, let country = Country(code) else {
        throw PolicyError(
          key: key.path, line: element.line,
          problem: "a two-letter country code of ISO 3166-1 is expected, such as \"PH\"")
      }
      guard !countries.contains(country) else {
        throw PolicyError(key: key.path, line: element.line, problem: "\(country) stands twice")
      }
      countries.append(country)
    }
    return countries.sorted()
  }

  private func shown(_ bound: Double) -> String { JSONText.shortest(bound) }

  private func wrongKind(
    _ key: PolicyKey, _ value: JSONValue, _ expected: String
  ) -> PolicyError {
    let found: String
    if case .number(let digits) = value.content { found = digits } else { found = value.kind }
    return PolicyError(
      key: key.path, line: value.line,
      problem: "\(expected) is expected (unit: \(key.unit.rawValue)), not \(found)")
  }

  private func outside(
    _ key: PolicyKey, _ value: JSONValue, _ digits: String, _ range: String
  ) -> PolicyError {
    PolicyError(
      key: key.path, line: value.line,
      problem: "\(digits) lies outside \(range) (unit: \(key.unit.rawValue))")
  }
}

extension Policy {
  /// The policy that a policy file makes of `base`: JSON with comments that states only what it overrides.
  public init(file bytes: [UInt8], over base: Policy = .standard) throws(PolicyError) {
    self = try PolicyFile.read(bytes, over: base)
  }
}
