/// Which key of a report's policy its digest does not belong to, as far as that can be found.
///
/// A digest tells that a value is another and not which, so that values are tried. Found are a key of this version that
/// the report lacks; one value, be it the name or the rates, that was the standard policy's or a preset's; and where
/// the digest is that of one of these policies, the first key that differs from it. Of several values that
/// were changed in a policy of one's own nothing is known.
enum StatedPolicy {
  /// A key by its path, with its line in the report, and what is wrong with it.
  struct Suspect: Equatable {
    let key: String
    /// Counted from 1.
    let line: Int
    /// Whether the report states it.
    let isStated: Bool
  }

  /// - Parameters:
  ///   - stated: the report's `policy`.
  ///   - policy: what its values make.
  static func suspect(in stated: JSONValue, _ policy: Policy) -> Suspect? {
    guard let values = stated["values"], case .string(let digest)? = stated["sha256"]?.content
    else {
      return nil
    }
    if let key = PolicyKey.all.first(where: { line(of: $0.path, in: values) == nil }) {
      let group = key.path.split(separator: ".").first.map(String.init) ?? key.path
      return Suspect(
        key: key.path, line: line(of: group, in: values) ?? values.line, isStated: false)
    }
    guard let key = changedKey(of: policy, named: stated["name"], digest) else { return nil }
    return Suspect(key: key, line: line(of: key, in: values) ?? values.line, isStated: true)
  }

  private static func changedKey(
    of policy: Policy, named name: JSONValue?, _ digest: String
  ) -> String? {
    var bases = [Policy.standard] + PolicyPreset.allCases.map(\.policy)
    // The report says the policy's name twice.
    if case .string(let text)? = name?.content {
      var named = policy
      named.name = text
      bases.insert(named, at: 0)
    }
    for base in bases {
      let changes = differences(of: policy, from: base)
      if base.digest == digest { return changes.first?.path }
      for change in changes where change.undone.digest == digest { return change.path }
    }
    return nil
  }

  /// Every value that differs, by its key, with the policy in which it alone is the other's.
  private static func differences(
    of policy: Policy, from base: Policy
  ) -> [(path: String, undone: Policy)] {
    var changes: [(path: String, undone: Policy)] = []
    func note(_ path: String, _ undo: (inout Policy) -> Void) {
      var undone = policy
      undo(&undone)
      changes.append((path, undone))
    }
    if policy.name != base.name { note("name") { $0.name = base.name } }
    for key in PolicyKey.all where !key.isEqual(in: policy, base) {
      note(key.path) { key.copy(from: base, into: &$0) }
    }
    if let currency = firstCurrency(of: policy.rates, unlike: base.rates) {
      note("rates.\(currency.code)") { $0.rates = base.rates }
    }
    return changes
  }

  /// The first currency whose rate differs.
  private static func firstCurrency(
    of rates: [OrientationRate], unlike others: [OrientationRate]
  ) -> Currency? {
    let own = Dictionary(rates.map { ($0.currency, $0) }) { first, _ in first }
    let other = Dictionary(others.map { ($0.currency, $0) }) { first, _ in first }
    return Set(own.keys).union(other.keys).sorted().first { own[$0] != other[$0] }
  }

  /// Where a key stands, nested or dotted; nil if it does not.
  private static func line(of path: String, in value: JSONValue) -> Int? {
    guard case .object(let members) = value.content else { return nil }
    for member in members {
      if member.key == path { return member.line }
      guard path.hasPrefix(member.key + ".") else { continue }
      let rest = String(path.dropFirst(member.key.count + 1))
      if let found = line(of: rest, in: member.value) { return found }
    }
    return nil
  }
}

extension PolicyKey {
  /// Puts another policy's value into `policy`.
  fileprivate func copy(from base: Policy, into policy: inout Policy) {
    switch slot {
    case .decimal(let value, _): policy[keyPath: value] = base[keyPath: value]
    case .integer(let value, _): policy[keyPath: value] = base[keyPath: value]
    case .countries(let value): policy[keyPath: value] = base[keyPath: value]
    case .decimals(let value, _): policy[keyPath: value] = base[keyPath: value]
    case .ramp(let value): policy[keyPath: value] = base[keyPath: value]
    }
  }
}
