import CorridorKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Results that would destroy what they are made from: refused before anything is read or written.
extension OutputPlace {
  /// Refuses a result that would replace an input, or be added to one.
  ///
  /// - Parameters:
  ///   - outputs: `-` is standard output; nil is not asked for.
  ///   - sources: files and directories that are read; `-` is standard input.
  ///   - mayBeReplaced: of an output that is an input, whether it may be all the same.
  static func expectNoInput(
    at outputs: [String?], among sources: [String],
    unless mayBeReplaced: (String) -> Bool = { _ in false }
  ) throws(CommandError) {
    for output in outputs.compactMap({ $0 }) {
      for source in sources where meets(output, source) && !mayBeReplaced(output) {
        throw RawArguments.usage(
          output == "-"
            ? "standard output goes to an input, which would be read as it grows"
            : "\(output) is an input and would be replaced")
      }
    }
  }

  /// Whether a result goes to what is read, links followed: a device that is both loses nothing on standard streams.
  private static func meets(_ output: String, _ source: String) -> Bool {
    guard let written = status(ofResult: output) else { return false }
    let isStream = output == "-" || (try? OutputPlace(output))?.given != nil
    if isStream || source == "-", written.st_mode & S_IFMT != S_IFREG { return false }
    guard let read = source == "-" ? status(ofStream: 0) : status(of: source) else { return false }
    if isSame(written, read) { return true }
    guard source != "-", read.st_mode & S_IFMT == S_IFDIR else { return false }
    // An open file does not say in which directory it stands.
    guard isStream else { return stands(output, in: source) }
    return (try? Screening.files(in: source))?.contains { file in
      status(of: file).map { isSame(written, $0) } ?? false
    } ?? false
  }

  /// Whether two paths are one file.
  static func isSameFile(_ a: String, _ b: String) -> Bool {
    guard let first = status(of: a), let second = status(of: b) else { return false }
    return isSame(first, second)
  }

  /// As the directory states it; 0 where nothing stands.
  static func size(of path: String) -> Int { status(of: path).map { Int($0.st_size) } ?? 0 }

  static func status(ofStream number: Int32) -> stat? {
    var status = stat()
    return unsafe fstat(number, &status) == 0 ? status : nil
  }

  private static func isSame(_ a: stat, _ b: stat) -> Bool {
    a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }

  /// Whether a file is there, directly in `directory`.
  private static func stands(_ path: String, in directory: String) -> Bool {
    guard let place = try? OutputPlace(path), status(of: place.path) != nil else { return false }
    return isSameFile(Self.directory(of: place.path), directory)
  }
}
