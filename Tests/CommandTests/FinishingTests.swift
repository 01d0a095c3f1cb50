import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("several results of one run")
struct FinishingTests {
  private static let parts = 48

  /// When a run is ended: as soon as a file waits for its place, or one has taken it.
  enum Moment: String, CaseIterable {
    case waiting, placing
  }

  private func status(_ path: String) -> stat? {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status : nil
  }

  private func export(_ seed: Int, in folder: ScratchFolder) throws -> String {
    let path = folder.path("bank-\(seed).csv")
    let run = try CorridorProcess(
      ["synthesize", "--payers", "400", "--seed", String(seed), "-o", path])
    try #require(run.exitCode == 0)
    return path
  }

  @Test(
    "a request to end comes before the first takes its place or after the last; a kill leaves whole files",
    arguments: [SIGINT, SIGTERM, SIGKILL], Moment.allCases)
  func ended(signal: Int32, moment: Moment) throws {
    let (exports, expected, folder) = (
      try ScratchFolder(), try ScratchFolder(), try ScratchFolder()
    )
    defer { for folder in [exports, expected, folder] { folder.remove() } }
    let (old, new) = (try export(1, in: exports), try export(2, in: exports))
    func arguments(_ export: String, _ folder: ScratchFolder) -> [String] {
      ["ledger", export, "--partitions", String(Self.parts), "-o", folder.path("all.ledger")]
    }
    try #require(try CorridorProcess(arguments(new, expected)).exitCode == 0)
    try #require(try CorridorProcess(arguments(old, folder)).exitCode == 0)
    let names = folder.names
    try #require(names.count == Self.parts && names == expected.names)
    let before = names.map { folder.bytes($0) }
    let numbers = names.map { status(folder.path($0))?.st_ino }
    let started = try CorridorProcess.Started(
      arguments(new, folder), output: "/dev/null", words: "/dev/null", under: "umask 022")
    for _ in 0..<20_000 {
      let has =
        moment == .waiting
        ? folder.names.count > names.count
        : zip(names, numbers).contains { status(folder.path($0))?.st_ino != $1 }
      if has { break }
      usleep(200)
    }
    kill(started.id, signal)
    let code = started.wait()
    let after = names.map { folder.bytes($0) }
    let wanted = names.map { expected.bytes($0) }
    let left = folder.names.filter { $0.hasPrefix(".corridor-") }
    if signal == SIGKILL {
      #expect(zip(after, zip(before, wanted)).allSatisfy { $0 == $1.0 || $0 == $1.1 })
      #expect(left.allSatisfy { (status(folder.path($0))?.st_mode ?? 0) & 0o077 == 0 })
    } else {
      #expect(left.isEmpty)
      #expect(code == 0 ? after == wanted : code == 128 + signal && after == before)
      #expect(moment == .waiting || code == 0)
    }
  }

  @Test("none takes its place if one of them cannot be written")
  func failed() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let export = try export(1, in: folder)
    for name in ["other", "world.csv"] { try folder.write("before", to: name) }
    let other = folder.path("other")
    for arguments in [
      ["score", export, "-o", "/dev/full", "--rejects", other],
      ["ledger", export, "--format", "csv", "-o", "/dev/full", "--rejects", other],
      ["features", export, "-o", "/dev/full", "--dictionary", other],
      ["inspect", export, "-o", "/dev/full", "--columns-out", other],
      ["synthesize", "--payers", "50", "-o", folder.path("world.csv"), "--truth", "/dev/full"],
    ] {
      #expect(try CorridorProcess(arguments).exitCode == 74, "\(arguments[0])")
      #expect(folder.text("other") == "before" && folder.text("world.csv") == "before")
      #expect(folder.names == ["bank-1.csv", "other", "world.csv"])
    }
  }

  @Test("a reader of the report that stops reading keeps the rejected rows from nobody")
  func brokenPipe() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let export = try export(1, in: folder)
    let pipe = folder.path("pipe")
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    let reader = unsafe open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    let started = try CorridorProcess.Started(
      ["score", export, "--rejects", folder.path("r.csv")], output: pipe, words: folder.path("err"))
    close(reader)
    #expect(started.wait() == 0)
    #expect(folder.text("r.csv")?.hasPrefix("file,line,") == true)
  }
}
