/// A JSON value as it stands in a file that a user wrote, with the line it begins on.
///
/// Keys keep their order and numbers their digits, so that an error can name a place and a rate loses
/// nothing to binary fractions.
struct JSONValue: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    case null
    case boolean(Bool)
    /// The digits as written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
  }

  let content: Content
  /// Counted from 1.
  let line: Int

  /// The value of a key of an object; nil if there is none.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// What kind of value it is, as an error names it.
  var kind: String {
    switch content {
    case .null: "null"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// A key of an object with its value.
struct JSONMember: Equatable, Sendable {
  let key: String
  /// The line of the key, counted from 1.
  let line: Int
  let value: JSONValue
}

/// What is wrong with a text that should be JSON, and on which line.
struct JSONError: Error, Equatable, Sendable {
  /// Counted from 1.
  let line: Int
  /// One sentence without a full stop; quotes nothing of the text but keys.
  let message: String
}
