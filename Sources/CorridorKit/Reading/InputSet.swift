#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// All inputs of a run, opened before one of them is read: a missing one ends the run at once.
///
/// Beyond the first few, files are parked until they are read, so that the number of inputs is not bound by how
/// many files a process may hold open.
struct InputSet {
  let files: [InputFile]
  /// What errors call each file: its base name or, where several have that, the path as it was given.
  let calledBy: [String]
  /// Whether several files have one base name.
  let haveNamesakes: Bool

  /// How the name of an output begins until it is whole; one stands in the directory where the output will.
  static let unfinishedPrefix = ".corridor-"

  /// How many stay open from the beginning. Own choice: what is named by hand stays open, what a directory holds
  /// does not, and a process with no more than 32 open files has room for the rest.
  private static let keptOpen = 8

  /// - Parameter paths: files, `-` for standard input, and directories, which mean their regular files by name,
  ///   but for the unfinished outputs of a run.
  init(opening paths: [String]) throws(SourceError) {
    var files: [InputFile] = []
    var opened: [String] = []
    for path in paths {
      if path != "-", Self.isDirectory(path) {
        let inside = try Self.regularFiles(in: path)
        guard !inside.isEmpty else {
          throw SourceError(
            .unusable, input: path, what: "the directory holds no regular file",
            remedy: "Give the directory that holds the exports, or the files themselves.")
        }
        for file in inside { files.append(try Self.open(file, behind: files.count)) }
        opened += inside
      } else {
        files.append(try Self.open(path, behind: files.count))
        opened.append(path)
      }
    }
    self.files = files
    let namesakes = Dictionary(grouping: files, by: \.name).mapValues(\.count)
    calledBy = zip(files, opened).map { namesakes[$0.name] == 1 ? $0.name : $1 }
    haveNamesakes = namesakes.count < files.count
  }

  private static func open(_ path: String, behind count: Int) throws(SourceError) -> InputFile {
    let file = try InputFile.open(path)
    if count >= keptOpen { file.park() }
    return file
  }

  /// Up to 8 bytes that every file's content begins with.
  func beginnings() throws(SourceError) -> [[UInt8]] {
    var beginnings: [[UInt8]] = []
    for (number, file) in files.enumerated() {
      beginnings.append(try file.peek(8))
      // To look into a compressed one it was opened.
      if number >= Self.keptOpen { file.park() }
    }
    return beginnings
  }

  /// Has the files tell how far they are read.
  func tell(_ progress: RunProgress?) {
    guard let progress else { return }
    for file in files { file.progress = progress }
    let sizes = files.map(\.fileSize)
    progress.expect(bytes: sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) })
  }

  private static func isDirectory(_ path: String) -> Bool { mode(of: path) == S_IFDIR }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }

  /// Sorted by the bytes of the name, so that the order is the same everywhere.
  static func regularFiles(in directory: String) throws(SourceError) -> [String] {
    guard let stream = unsafe opendir(directory) else {
      throw SourceError(
        .notReadable, input: directory,
        what: "the directory cannot be listed: \(InputFile.message(errno))",
        remedy: "Check its permissions.")
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if !name.hasPrefix(unfinishedPrefix) { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { directory.hasSuffix("/") ? directory + $0 : directory + "/" + $0 }
      .filter { mode(of: $0) == S_IFREG }
  }
}
