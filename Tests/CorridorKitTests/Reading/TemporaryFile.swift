import FoundationEssentials

/// A file that is gone with its owner, which an optimised build lets go after its last use: whoever hands out only the
/// path keeps it with `defer { withExtendedLifetime(file) {} }`.
final class TemporaryFile {
  let path: String

  init(_ bytes: [UInt8], name: String = "export.csv") throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "corridor-tests-\(UInt64.random(in: 0...UInt64.max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent(name).path
    try Data(bytes).write(to: URL(filePath: path))
  }

  deinit {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    try? FileManager.default.removeItem(atPath: "/" + folder)
  }
}
