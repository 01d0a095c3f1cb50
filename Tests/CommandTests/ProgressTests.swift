import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Beside what ``TerminalTests`` tries: subcommands that read reports, audit files, ledgers and words of shards, and those
/// that need more than an export.
@Suite("progress of other subcommands")
struct ProgressTests {
  enum Reader: String, CaseIterable, Sendable {
    case ledger, explain, compare, verify, audit, shard, combine, gather

    /// Whether rows are counted in anything that it reads: `verify` goes on to exports.
    var countsRows: Bool { [.ledger, .explain, .verify, .shard].contains(self) }
  }

  /// A command line of which one file is standard input, and what that file holds.
  private final class Waiting {
    /// The file that is waited for.
    static let slow = "/dev/stdin"

    let arguments: [String]
    let bytes: [UInt8]
    private let folders: [ScratchFolder]
    /// Keeps the folders of a run over shards.
    private let shards: Shards?

    init(_ reader: Reader) throws {
      let (folder, heard) = (try ScratchFolder(), try ScratchFolder())
      folders = [folder, heard]
      let bank = folder.path("bank.csv")
      try Self.run(["synthesize", "--payers", "30", "--seed", "3", "-o", bank])
      var shards: Shards?
      let content: [UInt8]?
      switch reader {
      case .ledger:
        arguments = ["ledger", Self.slow, "-o", folder.path("bank.ledger")]
        content = folder.bytes("bank.csv")
      case .explain:
        arguments = ["explain", Self.slow, "--payer", "P000001"]
        content = folder.bytes("bank.csv")
      case .compare, .verify:
        let report = folder.path("report.json")
        try Self.run(["score", bank, "--top", "1", "-o", report])
        arguments =
          reader == .compare ? ["compare", report, Self.slow] : ["verify", Self.slow, bank]
        content = folder.bytes("report.json")
      case .audit:
        try Self.run([
          "score", bank, "--audit", folder.path("log"), "-o", folder.path("report.json"),
        ])
        arguments = ["audit", Self.slow]
        content = folder.bytes("log")
      case .shard:
        try Self.run(["ledger", bank, "-o", folder.path("bank.ledger")])
        // Its first step: nothing was heard so far.
        arguments = [
          "shard", Self.slow, "--part", "1", "--partitions", "1", "--heard", heard.root, "-o",
          folder.path("said.round"),
        ]
        content = folder.bytes("bank.ledger")
      case .combine:
        let run = try Shards(1, of: [bank])
        try run.run()
        shards = run
        arguments = ["combine", Self.slow, "-o", folder.path("sum.round")]
        content = run.bytesSaid(1)
      case .gather:
        let run = try Shards(1, of: [bank])
        try run.run()
        shards = run
        let steps = try Shards.steps().filter(\.isWhole).map(\.name)
        let last = try #require(steps.last)
        arguments = ["gather"] + steps.dropLast().map(run.word) + [Self.slow, "--all"]
        content = run.bytesHeard(last)
      }
      self.shards = shards
      bytes = try #require(content)
    }

    deinit { for folder in folders { folder.remove() } }

    private static func run(_ arguments: [String]) throws {
      let run = try CorridorProcess(arguments)
      try #require(run.exitCode == 0, "\(run.words)")
    }
  }

  @Test(
    "on a terminal it tells how far it is, and the line is gone before the answer",
    arguments: Reader.allCases)
  func terminal(reader: Reader) throws {
    let waiting = try Waiting(reader)
    let run = try TerminalProcess(
      waiting.arguments, columns: 60, environment: ["TERM": "xterm", "LANG": "en_US.UTF-8"],
      fed: [(0, Array(waiting.bytes.prefix(20))), (1_200, Array(waiting.bytes.dropFirst(20)))])
    #expect(run.exitCode == 0, "\(run.screen)")
    #expect(run.screen.contains("\rreading 0."), "\(run.screen)")
    #expect(!run.lines.contains { $0.contains("reading 0.") }, "\(run.lines)")
    #expect(reader.countsRows || !run.screen.contains("rows/s"), "\(run.screen)")
  }

  @Test("a made-up world is told in shares while it is made, and nothing of that stays")
  func world() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let told = /\r(making up payers|writing the result), [0-9]+ %/
    var screen = ""
    // A quick build gets more to do, until the work takes long enough for a line.
    for payers in ["4000", "80000", "800000"] where !screen.contains(told) {
      let run = try TerminalProcess(
        ["synthesize", "--payers", payers, "--seed", "3", "-o", folder.path("world.csv")],
        columns: 60, environment: ["TERM": "xterm", "LANG": "en_US.UTF-8"])
      #expect(run.exitCode == 0)
      #expect(!run.lines.contains { $0.contains("%") }, "\(run.lines)")
      screen = run.screen
    }
    #expect(screen.contains(told), "\(screen)")
  }

  @Test("a pipe gets no line, unless lines are asked for", arguments: Reader.allCases)
  func pipe(reader: Reader) throws {
    let waiting = try Waiting(reader)
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let slow = folder.path("slow")
    let made = unsafe mkfifo(slow, 0o600)
    try #require(made == 0)
    for (wish, has) in [("auto", false), ("always", true)] {
      let started = try CorridorProcess.Started(
        waiting.arguments.map { $0 == Waiting.slow ? slow : $0 } + ["--progress", wish],
        output: folder.path("out"), words: folder.path("err"))
      let feed = unsafe open(slow, O_WRONLY | O_CLOEXEC)
      try #require(feed >= 0)
      usleep(900_000)
      _ = unsafe waiting.bytes.withUnsafeBytes { unsafe write(feed, $0.baseAddress, $0.count) }
      close(feed)
      #expect(started.wait() == 0)
      let words = folder.text("err") ?? ""
      #expect(words.contains("corridor: reading 0.") == has, "\(wish): \(words)")
      #expect(!words.contains("\r") && folder.text("out")?.contains("reading 0.") == false)
    }
  }
}
