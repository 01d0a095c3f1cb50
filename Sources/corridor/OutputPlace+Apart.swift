#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One of several things that a command writes.
struct ResultPlace {
  /// As a sentence calls it: `the report`.
  let what: String
  /// `-` for standard output; nil if it is not asked for.
  let path: String?

  init(_ what: String, _ path: String?) {
    self.what = what
    self.path = path
  }
}

extension OutputPlace {
  /// Refuses two results in one place, however it is written: one of them would be lost.
  static func expectApart(_ results: ResultPlace...) throws(CommandError) {
    try expectApart(results)
  }

  static func expectApart(_ results: [ResultPlace]) throws(CommandError) {
    for (index, first) in results.enumerated() {
      for second in results[(index + 1)...] {
        guard let a = first.path, let b = second.path, isOnePlace(a, b) else { continue }
        throw RawArguments.usage("\(first.what) and \(second.what) cannot go to one place")
      }
    }
  }

  /// Whether two results would meet: by the file that stands there, links followed, else by folder and name.
  private static func isOnePlace(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    switch (status(ofResult: a), status(ofResult: b)) {
    case (let first?, let second?):
      // A device keeps nothing that could be lost.
      return first.st_mode & S_IFMT != S_IFCHR && first.st_dev == second.st_dev
        && first.st_ino == second.st_ino
    case (nil, nil):
      guard let first = try? OutputPlace(a), let second = try? OutputPlace(b) else { return false }
      return first.name == second.name && isSameFile(first.directory, second.directory)
    default: return false
    }
  }

  static func status(ofResult path: String) -> stat? {
    path == "-" ? status(ofStream: 1) : status(of: path)
  }
}
