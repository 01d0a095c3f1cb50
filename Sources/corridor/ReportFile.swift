import CorridorKit

/// A JSON report as a file, read whole.
struct ReportFile {
  let policy: Policy
  let options: [Manifest.Option]
  let files: [Manifest.File]

  static func bytes(
    at path: String, telling progress: RunProgress? = nil
  ) throws(CommandError) -> [UInt8] {
    var bytes: [UInt8] = []
    try SmallFile.readPieces(path) { piece in
      bytes += piece
      progress?.add(bytes: piece.count)
    }
    return bytes
  }

  /// The payers that a report states.
  static func ranking(
    at path: String, telling progress: RunProgress? = nil
  ) throws(CommandError) -> StatedRanking {
    progress?.begin(.reading)
    let bytes = try bytes(at: path, telling: progress)
    progress?.begin(.parsing)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    do {
      return try StatedRanking(bytes, name: name)
    } catch {
      throw CommandError(
        .unusableInput,
        "\(name), line \(error.line): \(error.message)"
          + "\n  give what corridor score --format json writes")
    }
  }

  init(_ bytes: [UInt8], name: String) throws(CommandError) {
    do {
      let stated = try StatedReport(bytes)
      policy = stated.policy
      options = stated.options
      files = stated.files
    } catch {
      throw CommandError(
        .unusableInput,
        "\(name), line \(error.line): \(error.message)"
          + "\n  verify reads what corridor score --format json writes")
    }
  }
}
