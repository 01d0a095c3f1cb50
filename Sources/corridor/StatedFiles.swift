import CorridorKit
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files beside the inputs on which a result rests: their digests are taken at one moment and they are read at
/// another, so a result stands only if they are the same from the beginning of the run to its end.
///
/// Noted once, before any of them is opened; checked before an audit line is written, before the first byte of a
/// result leaves, and before it takes its place. What is no regular file has no state, and is not stated either.
struct StatedFiles: Sendable {
  private var states: [(path: String, state: FileState)] = []

  /// Notes files as they stand; what cannot be opened is for whoever reads it to complain of.
  init(_ paths: [String]) {
    for path in paths {
      if let state = Self.state(of: path) { states.append((path, state)) }
    }
  }

  /// Throws where a file is not what it was, as for an input that was written to while it was read.
  func expectUnchanged() throws(CommandError) {
    for (path, state) in states {
      guard let change = state.change(to: Self.state(of: path)) else { continue }
      throw CommandError(
        .ioFailed,
        "\(path): \(change)\n  Wait until the file is written, let it stand until the run has ended,"
          + " and run again.")
    }
  }

  private static func state(of path: String) -> FileState? {
    // A pipe without a writer must not hold the run up here.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return FileState(of: descriptor)
  }

  // MARK: Of this run

  /// A process is one run, and every result of it rests on the same files.
  private static let ofRun = Mutex(StatedFiles([]))

  /// Files that options name, that are read, and whose bytes can change a result; and operands where these are digested
  /// for the audit at another moment than they are read.
  static func paths(_ raw: RawArguments, _ subcommand: Subcommand) -> [String] {
    let written: Set<Option.Name> = [.newKey, .truth, .watchlistOut]
    let named = OptionTable.options(of: subcommand).filter {
      ($0.argument == "FILE" || $0.name == .pseudonyms) && !written.contains($0.name)
        && !RunStatement.withoutEffect.contains($0.name)
    }.compactMap { raw.text($0.name) }
    let digested: Set<Subcommand> = [.compare, .combine, .records, .inspect]
    return digested.contains(subcommand) && raw.has(.audit) ? named + raw.operands : named
  }

  static func note(_ raw: RawArguments, _ subcommand: Subcommand) {
    let files = StatedFiles(paths(raw, subcommand))
    ofRun.withLock { $0 = files }
  }

  /// See ``expectUnchanged()``, of the files of this run.
  static func expectUnchangedInRun() throws(CommandError) {
    try ofRun.withLock { $0 }.expectUnchanged()
  }
}
