import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("-o")
struct OutputFileTests {
  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test("the file holds what standard output would, and nothing is left beside it")
  func whole() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try CorridorProcess(["policy", "-o", folder.path("p.json")])
    #expect(run.exitCode == 0 && run.output.isEmpty)
    #expect(folder.text("p.json") == (try CorridorProcess(["policy"]).output))
    #expect(folder.names == ["p.json"])
  }

  @Test("a lone dash is standard output")
  func dash() throws {
    #expect(
      try CorridorProcess(["policy", "-o", "-"]).output == CorridorProcess(["policy"]).output)
  }

  @Test("rights that stood there stay; a symbolic link stays a link")
  func rightsAndLinks() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("old", to: "target")
    _ = unsafe chmod(folder.path("target"), 0o640)
    unsafe symlink("target", folder.path("link"))
    #expect(try CorridorProcess(["policy", "-o", folder.path("link")]).exitCode == 0)
    #expect(folder.text("target")?.hasPrefix("{") == true)
    #expect(mode(folder.path("target")) == 0o640)
    #expect(folder.names == ["link", "target"])
  }

  @Test("a link to nothing makes the file it points to")
  func danglingLink() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    unsafe symlink("later", folder.path("link"))
    #expect(try CorridorProcess(["policy", "-o", folder.path("link")]).exitCode == 0)
    #expect(folder.names == ["later", "link"])
  }

  @Test("a device is written to, not replaced")
  func device() throws {
    #expect(try CorridorProcess(["policy", "-o", "/dev/null"]).exitCode == 0)
    var status = stat()
    #expect(unsafe stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test(
    "a place that cannot be written ends with 73",
    arguments: ["/nowhere/p.json", "/tmp", "/proc/p.json"])
  func notWritable(path: String) throws {
    let run = try CorridorProcess(["policy", "-o", path])
    #expect(run.exitCode == 73)
    #expect(run.words.contains("\(path) cannot be written"))
  }

  @Test("a failed run leaves what stood there as it was")
  func failed() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("before", to: "p.json")
    let run = try CorridorProcess(
      ["policy", "--policy", "/nowhere/x", "-o", folder.path("p.json")])
    #expect(run.exitCode == 66)
    #expect(folder.text("p.json") == "before")
    #expect(folder.names == ["p.json"])
  }

  @Test("an output that stands among a directory's inputs is not replaced; a new one is no input")
  func insideInput() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(
      "timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
        + "2025-03-01,P,AU,B,PH,10.00,AUD\n", to: "a.csv")
    let arguments = [
      "score", folder.root, "--all", "--format", "csv", "-o", folder.path("out.csv"),
    ]
    #expect(try CorridorProcess(arguments).exitCode == 0)
    #expect(folder.text("out.csv")?.split(separator: "\n").count == 2)
    let again = try CorridorProcess(arguments)
    #expect(again.exitCode == 64 && again.words.contains("is an input and would be replaced"))
    #expect(folder.text("out.csv")?.split(separator: "\n").count == 2)
    // What a run that was killed left behind is none either.
    unsafe unlink(folder.path("out.csv"))
    try folder.write("half of a rep", to: ".corridor-a1B2c3")
    #expect(try CorridorProcess(arguments).exitCode == 0)
  }

  @Test(
    "a new file has the rights that the umask leaves",
    arguments: [("077", 0o600), ("002", 0o664), ("777", 0)] as [(String, mode_t)])
  func umask(mask: String, rights: mode_t) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try CorridorProcess(
      ["policy", "-o", folder.path("p.json")], under: "umask \(mask)")
    #expect(run.exitCode == 0)
    #expect(mode(folder.path("p.json")) == rights)
  }

  @Test("a full device ends with 74")
  func full() throws {
    #expect(try CorridorProcess(["policy", "-o", "/dev/full"]).exitCode == 74)
  }

  @Test(
    "an interrupted run says so by its exit code and leaves nothing behind",
    arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGKILL, -9)] as [(Int32, Int32)])
  func interrupted(signal: Int32, code: Int32) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("before", to: "world.csv")
    let started = try CorridorProcess.Started(
      ["synthesize", "--payers", "3000000", "-o", folder.path("world.csv")],
      output: "/dev/null", words: "/dev/null")
    // The unfinished file is there before the work begins.
    for _ in 0..<2_000 where !started.hasFile(in: folder.root) { usleep(5_000) }
    usleep(50_000)
    #expect(started.hasFile(in: folder.root))
    // A file system that has no files without a name keeps the name of who is killed.
    let named = folder.names.count > 1
    kill(started.id, signal)
    #expect(started.wait() == code)
    #expect(folder.names.count == (named && signal == SIGKILL ? 2 : 1))
    #expect(folder.text("world.csv") == "before")
  }

  @Test(
    "two results in one place are refused, however the place is written",
    arguments: ["out.csv", "./out.csv", "link", "hard"], [true, false])
  func onePlace(other: String, exists: Bool) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("header\n", to: "a.csv")
    if exists || other == "hard" { try folder.write("before", to: "out.csv") }
    unsafe symlink("out.csv", folder.path("link"))
    unsafe link(folder.path("out.csv"), folder.path("hard"))
    for command in [["score"], ["ledger", "--format", "csv"]] {
      let run = try CorridorProcess(
        command + [
          folder.path("a.csv"), "-o", folder.path("out.csv"), "--rejects", folder.path(other),
        ])
      #expect(run.exitCode == 64 && run.words.contains("cannot go to one place"), "\(run.words)")
    }
  }

  @Test("a standard output that was closed is said, and no file takes its place")
  func closedOutput() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try CorridorProcess(["policy"], under: "exec >&-")
    #expect(
      run.exitCode == 74 && run.words == "corridor: standard output is closed\n", "\(run.words)")
    let file = try CorridorProcess(["policy", "-o", folder.path("p.json")], under: "exec <&- >&-")
    #expect(file.exitCode == 0)
    #expect(folder.text("p.json") == (try CorridorProcess(["policy"]).output))
  }

  @Test("more parts than files may be open are refused before anything is read")
  func manyParts() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try CorridorProcess(
      [
        "ledger", folder.path("missing.csv"), "--partitions", "256", "-o",
        folder.path("all.ledger"),
      ], under: "ulimit -n 32")
    #expect(
      run.exitCode == 73 && run.words.contains("256 files are written at once"), "\(run.words)")
    #expect(run.words.contains("may hold 32 open") && folder.names.isEmpty)
  }

  @Test("a reader that stops reading is no error")
  func brokenPipe() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let pipe = folder.path("pipe")
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    let reader = unsafe open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    let started = try CorridorProcess.Started(
      ["synthesize", "--payers", "2000"], output: pipe, words: folder.path("err"))
    usleep(20_000)
    close(reader)
    #expect(started.wait() == 0)
  }
}
