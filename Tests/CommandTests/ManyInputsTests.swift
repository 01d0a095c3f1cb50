import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("many inputs")
struct ManyInputsTests {
  /// A folder of exports of one layout, with one payment each.
  private func folder(of count: Int) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for number in 0..<count { try folder.write(Self.export(number), to: Self.name(number)) }
    return folder
  }

  private static func name(_ number: Int) -> String { "\(1_000 + number).csv" }

  private static func export(_ number: Int, amount: Int = 30) -> String {
    """
    transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency
    T\(number),2025-03-01T10:00:00Z,P\(number % 7),AU,B\(number % 5),PH,\(amount).00,USD

    """
  }

  @Test(
    "a file in a folder that is no export is refused with how to leave it out, and without its text"
  )
  func stray() throws {
    let folder = try folder(of: 3)
    defer { folder.remove() }
    try folder.write(
      "Smith Jane,0412 345 678,2025-01-01\nDoe John,0498 765 432,2025-01-02\n", to: "x.txt")
    let run = try CorridorProcess(["score", folder.root])
    #expect(run.exitCode == 65)
    #expect(run.words.contains("x.txt") && run.words.contains("--skip-unusable"), "\(run.words)")
    for text in ["Smith", "Jane", "0412", "Doe"] {
      #expect(!run.words.contains(text), "\(run.words)")
    }
    #expect(try CorridorProcess(["score", folder.root, "--skip-unusable"]).exitCode == 0)
    let alone = try CorridorProcess(["score", folder.path("x.txt")])
    #expect(alone.exitCode == 65 && !alone.words.contains("--skip-unusable"))
  }

  @Test(
    "an input that was left out is named in each report, and left out again when it is verified")
  func leftOut() throws {
    let folder = try folder(of: 3)
    let reports = try ScratchFolder()
    defer {
      folder.remove()
      reports.remove()
    }
    func score(_ format: String) throws -> String {
      let run = try CorridorProcess(["score", folder.root, "--skip-unusable", "--format", format])
      try #require(run.exitCode == 0, "\(run.words)")
      return run.output
    }
    let sentence =
      "1 input (x.txt) could not be used and is left out (--skip-unusable): nothing of it"
    #expect(try !score("json").contains("could not be used"))
    let ranking = try score("csv")
    try folder.write(
      "Smith Jane,0412 345 678,2025-01-01\nDoe John,0498 765 432,2025-01-02\n", to: "x.txt")
    for format in ["text", "json", "html"] {
      let report = try score(format)
      let line = report.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(line.contains(sentence), "\(format)")
      #expect(!report.contains("Smith"), "\(format)")
    }
    #expect(try score("csv") == ranking)
    let report = reports.path("r.json")
    try reports.write(try score("json"), to: "r.json")
    let holds = try CorridorProcess(["verify", report, folder.root])
    #expect(holds.exitCode == 0 && holds.output.hasPrefix("holds: "), "\(holds.output)")
    let used = (0..<3).map { folder.path(Self.name($0)) }
    let bare = try CorridorProcess(["verify", report] + used)
    #expect(bare.exitCode == 1 && bare.output.contains("x.txt"), "\(bare.output)")
  }

  /// A process started beside others holds files of theirs too; `.ci/faults` goes down to 32.
  private static let limit = "ulimit -n 64"

  @Test("120 files are read by a process that may hold 64 open")
  func few() throws {
    let folder = try folder(of: 120)
    defer { folder.remove() }
    let arguments = ["score", folder.root, "--all", "--format", "csv"]
    let wanted = try CorridorProcess(arguments)
    let run = try CorridorProcess(arguments, under: Self.limit)
    #expect(wanted.exitCode == 0 && wanted.output.split(separator: "\n").count == 8)
    #expect(run.exitCode == 0 && run.output == wanted.output, "\(run.words)")
  }

  @Test("ledgers are closed and opened again like exports")
  func ledgers() throws {
    let folder = try folder(of: 12)
    defer { folder.remove() }
    let made = try CorridorProcess(["ledger", folder.root, "-o", folder.path("0.ledger")])
    #expect(made.exitCode == 0)
    let ledger = try #require(folder.bytes("0.ledger"))
    for number in 1...80 { try folder.write(ledger, to: "\(number).ledger") }
    let run = try CorridorProcess(
      ["score", folder.root, "--all", "--format", "json"], under: Self.limit)
    #expect(run.exitCode == 0, "\(run.words)")
    #expect(run.output.contains("\"rows_read\": 12,"))
  }

  /// Runs over twelve files and two pipes. `change` happens after all files were opened for the first time and
  /// before one of them is read: the program waits for the second pipe then.
  private func run(
    in folder: ScratchFolder, _ change: () throws -> Void
  ) throws -> (exitCode: Int32, words: String) {
    let pipes = [folder.path("x.pipe"), folder.path("y.pipe")]
    for pipe in pipes { #expect(unsafe mkfifo(pipe, 0o600) == 0) }
    let files = (0..<12).map { folder.path(Self.name($0)) }
    let started = try CorridorProcess.Started(
      ["score"] + files + pipes, output: folder.path("out"), words: folder.path("err"))
    var writers: [Int32] = []
    for (number, pipe) in pipes.enumerated() {
      // Opens once somebody wants to read.
      var writer = Int32(-1)
      for _ in 0..<4_000 where writer < 0 {
        writer = unsafe open(pipe, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
        if writer < 0 { usleep(5_000) }
      }
      try #require(writer >= 0)
      writers.append(writer)
      if number == 0 { try change() }
    }
    for (number, writer) in writers.enumerated() {
      let bytes = Array(Self.export(90 + number).utf8)
      _ = unsafe bytes.withUnsafeBytes { unsafe write(writer, $0.baseAddress, $0.count) }
      close(writer)
    }
    return (started.wait(), folder.text("err") ?? "")
  }

  enum Change: CaseIterable { case nothing, removed, replaced, longer, rewritten, disguised }

  private func make(_ change: Change, of number: Int, in folder: ScratchFolder) throws {
    let name = Self.name(number)
    switch change {
    case .nothing: break
    case .removed: unsafe unlink(folder.path(name))
    case .replaced:
      try folder.write(Self.export(number), to: "other")
      unsafe rename(folder.path("other"), folder.path(name))
    case .longer: try folder.write(Self.export(number, amount: 3_000), to: name)
    case .rewritten: try folder.write(Self.export(number, amount: 99), to: name)
    case .disguised:
      // The time of the last writing is set back to what it was.
      var status = stat()
      try #require(unsafe stat(folder.path(name), &status) == 0)
      try folder.write(Self.export(number, amount: 99), to: name)
      let times = [status.st_atim, status.st_mtim]
      try #require(unsafe utimensat(AT_FDCWD, folder.path(name), times, 0) == 0)
    }
  }

  @Test(
    "a header of a million columns is refused as what it is: longer than any record that is read")
  func longHeader() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let names = (0..<150_000).map { "column\($0)" }.joined(separator: ",")
    try folder.write(names + "\n" + "1,2,3\n", to: "wide.csv")
    let run = try CorridorProcess(["score", folder.path("wide.csv")])
    #expect(run.exitCode == 65)
    #expect(
      run.words.contains("wide.csv, line 1: the first record is longer than 1048576 bytes"),
      "\(run.words)")
  }

  @Test("a decompressor's own words do not stand between the program's")
  func quietTool() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B, 0x4C] as [UInt8], to: "cut.csv.gz")
    let run = try CorridorProcess(["score", folder.path("cut.csv.gz")])
    #expect(run.exitCode == 65 && run.words.hasPrefix("corridor: cut.csv.gz"), "\(run.words)")
    #expect(run.words.contains("damaged or cut short") && !run.words.contains("\ngzip:"))
  }

  @Test(
    "a closed file that is gone, another or changed when its turn comes is an error",
    arguments: [
      (.nothing, 0, ""), (.removed, 66, "1010.csv: the file was there when the run began"),
      (.replaced, 74, "1010.csv: another file took its place"),
      (.longer, 74, "134 bytes and has 136"),
      (.rewritten, 74, "1010.csv: it was written to after the run began"),
      (.disguised, 74, "1010.csv: its content, rights or names were changed"),
    ] as [(Change, Int32, String)])
  func parked(change: Change, code: Int32, words: String) throws {
    let folder = try folder(of: 12)
    defer { folder.remove() }
    let run = try run(in: folder) { try make(change, of: 10, in: folder) }
    #expect(run.exitCode == code && run.words.contains(words), "\(run.words)")
    #expect(code == 0 || folder.text("out") == "")
  }

  @Test(
    "an open file that is changed, moved or removed before its end is an error too",
    arguments: [
      (.nothing, 0), (.removed, 74), (.replaced, 74), (.longer, 74), (.rewritten, 74),
      (.disguised, 74),
    ] as [(Change, Int32)])
  func keptOpen(change: Change, code: Int32) throws {
    let folder = try folder(of: 12)
    defer { folder.remove() }
    let run = try run(in: folder) { try make(change, of: 2, in: folder) }
    #expect(run.exitCode == code, "\(run.words)")
  }
}
