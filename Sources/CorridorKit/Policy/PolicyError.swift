/// What is wrong with a policy file, and where.
public struct PolicyError: Error, Equatable, Sendable {
  /// The key's path in the file, `victim.window`; nil where the text itself is broken.
  public let key: String?
  /// Counted from 1.
  public let line: Int
  /// What is wrong and what is expected, one sentence without a full stop.
  public let problem: String
}

extension PolicyError: CustomStringConvertible {
  /// `line 7: victim.window: 400 lies outside 0.1 to 365 days`.
  public var description: String {
    "line \(line): " + (key.map { "\($0): " } ?? "") + problem
  }
}
