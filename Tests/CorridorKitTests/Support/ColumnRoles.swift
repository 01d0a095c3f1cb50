@testable import CorridorKit

/// What an inspection of a file with this text takes its columns for, by name.
func roles(_ text: String) throws -> [String: String] {
  let file = try TemporaryFile(Array(text.utf8))
  var roles: [String: String] = [:]
  for column in try Inspection(path: file.path).columns {
    roles[column.name] = column.role?.rawValue
  }
  return roles
}
