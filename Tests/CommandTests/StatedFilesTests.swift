import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("files that options name")
struct StatedFilesTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"

  private static let export =
    header + "T1,2025-03-01T10:00:00Z,P1,AU,B1,PH,30.00,USD\n"
    + "T2,2025-03-08T10:00:00Z,P2,AU,B2,PH,40.00,USD\n"

  /// The files of options, each read before the inputs are opened.
  private static let files = [
    "--watchlist": "beneficiary\nB1\n", "--cleared": "payer,until\nP2,2025-03-02\n",
    "--policy": "{}\n", "--cohort": "payer\nP1\n",
  ]

  enum Change: CaseIterable { case nothing, replaced, longer, disguised }

  private func make(_ change: Change, of path: String, _ text: String, in folder: ScratchFolder)
    throws
  {
    switch change {
    case .nothing: break
    case .replaced:
      try folder.write(text, to: "other")
      unsafe rename(folder.path("other"), path)
    case .longer: try folder.write(text + "\n", to: "side")
    case .disguised:
      // The time of the last writing is set back to what it was.
      var status = stat()
      try #require(unsafe stat(path, &status) == 0)
      try folder.write(text, to: "side")
      let times = [status.st_atim, status.st_mtim]
      try #require(unsafe utimensat(AT_FDCWD, path, times, 0) == 0)
    }
  }

  /// Runs over a pipe: the program waits for its writer when it has read the file, which is changed then.
  private func run(
    _ command: [String], _ option: String, _ change: Change
  ) throws -> (exitCode: Int32, words: String, output: String, audit: String?) {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let text = try #require(Self.files[option])
    try folder.write(text, to: "side")
    let pipe = folder.path("x.pipe")
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    let started = try CorridorProcess.Started(
      command + [pipe, option, folder.path("side"), "--audit", folder.path("audit")],
      output: folder.path("out"), words: folder.path("err"))
    var writer = Int32(-1)
    for _ in 0..<4_000 where writer < 0 {
      writer = unsafe open(pipe, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
      if writer < 0 { usleep(5_000) }
    }
    try #require(writer >= 0)
    try make(change, of: folder.path("side"), text, in: folder)
    let bytes = Array(Self.export.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(writer, $0.baseAddress, $0.count) }
    close(writer)
    let code = started.wait()
    return (code, folder.text("err") ?? "", folder.text("out") ?? "", folder.text("audit"))
  }

  @Test(
    "a file that was read and is changed before the result stands ends the run, as a changed input does",
    arguments: [
      (["score", "--format", "json"], "--watchlist"), (["score", "--format", "csv"], "--cleared"),
      (["beneficiaries"], "--policy"), (["study"], "--cohort"),
    ] as [([String], String)], Change.allCases)
  func changed(_ run: ([String], String), change: Change) throws {
    let result = try self.run(run.0, run.1, change)
    if change == .nothing {
      #expect(result.exitCode == 0 && result.output != "", "\(result.words)")
      #expect(result.audit?.isEmpty == false)
      return
    }
    let wanted =
      switch change {
      case .nothing, .longer: "was written to after the run began: it had"
      case .replaced: "another file took its place after the run began"
      case .disguised: "its content, rights or names were changed after the run began"
      }
    #expect(result.exitCode == 74 && result.words.contains("side: "), "\(result.words)")
    #expect(result.words.contains(wanted), "\(result.words)")
    // Neither a line nor a byte of a result that rests on two versions of a file.
    #expect(result.output == "" && result.audit ?? "" == "")
  }
}
