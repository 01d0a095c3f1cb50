import CorridorKit

/// A JSON report as a file, read whole.
struct ReportFile {
  let policy: Policy
  let options: [Manifest.Option]
  let files: [Manifest.File]
  /// Of the program that made it; nil where it states none.
  let version: String?

  /// The largest report that is read: what stands in it takes a multiple of that in memory. Own choice.
  static let limit = 1 << 30

  static func bytes(
    at path: String, telling progress: RunProgress? = nil
  ) throws(CommandError) -> [UInt8] {
    guard path != "-" else {
      throw CommandError(
        .usage,
        "a report is read from a file, not from standard input"
          + "\n  write it to a file and give its path")
    }
    if OutputPlace.size(of: path) > limit { throw tooLarge(path) }
    var bytes: [UInt8] = []
    try SmallFile.readPieces(path) { (piece: [UInt8]) throws(CommandError) in
      bytes += piece
      if bytes.count > limit { throw tooLarge(path) }
      progress?.add(bytes: piece.count)
    }
    return bytes
  }

  private static func tooLarge(_ path: String) -> CommandError {
    CommandError(
      .unusableInput,
      "\(path) holds more than \(limit >> 30) GiB, the most that a report may which is read again"
        + "\n  give one of fewer payers: --top N instead of --all")
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
      version = stated.version
    } catch {
      throw CommandError(
        .unusableInput,
        "\(name), line \(error.line): \(error.message)"
          + "\n  verify reads what corridor score --format json writes")
    }
  }
}
