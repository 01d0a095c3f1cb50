import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("how large a file may be that is held whole")
struct GivenFileTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"

  private func export(in folder: ScratchFolder) throws -> String {
    try folder.write(
      Self.header + "t1,2025-03-01T10:00:00Z,p1,GB,b1,PH,20,USD\n", to: "bank.csv")
    return folder.path("bank.csv")
  }

  @Test(
    "an endless file ends the run with its name, its limit and what to do, and nothing is written",
    arguments: [
      ["score", "--rates", "16 MiB"], ["score", "--columns", "16 MiB"],
      ["score", "--policy", "16 MiB"], ["score", "--population", "64 MiB"],
      ["score", "--watchlist", "256 MiB"], ["score", "--cleared", "256 MiB"],
      ["score", "--identities", "256 MiB"], ["study", "--cohort", "256 MiB"],
      ["calibrate", "--outcomes", "256 MiB"], ["score", "--since", "1 GiB"],
    ])
  func endless(words: [String]) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    // A hole of a file: nothing on the disk, and more than may be held.
    try folder.write("x", to: "given")
    try #require(unsafe truncate(folder.path("given"), off_t(5) << 30) == 0)
    let run = try CorridorProcess(
      [words[0], try export(in: folder), words[1], folder.path("given"), "-o", folder.path("out")],
      under: CorridorProcess.addressSpace(kilobytes: 4_000_000))
    #expect(run.exitCode == 65, "\(run.words)")
    #expect(run.words.contains("given") && run.words.contains(words[2]), "\(run.words)")
    #expect(run.words.split(separator: "\n").count == 2, "\(run.words)")
    #expect(folder.names == ["bank.csv", "given"])
  }

  @Test(
    "what cannot tell its size is read no further than its limit",
    arguments: ["--rates", "--columns", "--policy"])
  func device(option: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try CorridorProcess(["score", try export(in: folder), option, "/dev/zero"])
    #expect(run.exitCode == 65 && run.words.contains("16 MiB"), "\(run.words)")
  }

  @Test("of a compressed file the unpacked bytes count")
  func bomb() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try CorridorProcess(
      ["score", try export(in: folder), "--rates", folder.path("rates.gz")],
      under: "head -c 20000000 /dev/zero | gzip > \(folder.path("rates.gz"))")
    #expect(run.exitCode == 65 && run.words.contains("16 MiB"), "\(run.words)")
    #expect(run.words.contains("unpacked"))
  }

  /// `id,amount` and a row, as an .xz file whose header asks for a dictionary of 192 MiB (the .xz file format, 5.3.1).
  @Test("an .xz file that asks for much memory to unpack is refused, and the words say so")
  func greedyDictionary() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let digits =
      "fd377a585a000004e6d6b446020021011f000000fe60edde01000d69642c616d6f756e74"
      + "0a312c320a000000661b06e2df46258d0001260e081be0041fb6f37d010000000004595a"
    let bytes = stride(from: 0, to: digits.utf8.count, by: 2).map { place in
      UInt8(digits.dropFirst(place).prefix(2), radix: 16) ?? 0
    }
    try folder.write(bytes, to: "big.xz")
    let run = try CorridorProcess(["inspect", folder.path("big.xz")])
    #expect(run.exitCode == 65 && run.output.isEmpty)
    #expect(run.words.contains("more than 128 MiB of memory to unpack"), "\(run.words)")
  }

  @Test("reports for verify and compare are bounded too", arguments: ["verify", "compare"])
  func reports(subcommand: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("x", to: "r.json")
    try #require(unsafe truncate(folder.path("r.json"), off_t(5) << 30) == 0)
    let run = try CorridorProcess([subcommand, folder.path("r.json"), try export(in: folder)])
    #expect(run.exitCode == 65 && run.words.contains("1 GiB"), "\(run.words)")
  }
}

@Suite("rejected rows by the hundred thousand")
struct ManyRejectedRowsTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"

  @Test("are listed in order, the same for any threads, and take no memory of their number")
  func bounded() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let filling = String(repeating: "x", count: 400)
    // Half of the rows have an amount that is none.
    for name in ["a.csv", "b.csv"] {
      let rows = (0..<60_000).map { number in
        let amount = number.isMultiple(of: 2) ? "20" : "none \(filling)"
        return
          "\(name)\(number),2025-03-01T10:00:00Z,p\(number % 50),GB,b\(number % 9),PH,\(amount),USD\n"
      }
      try folder.write(Self.header + rows.joined(), to: name)
    }
    let inputs = ["a.csv", "b.csv"].map { folder.path($0) }
    for (name, threads, order) in [("1", "1", inputs), ("4", "4", Array(inputs.reversed()))] {
      for command in ["score", "ledger"] {
        let run = try CorridorProcess(
          [command] + order + [
            "--threads", threads, "--memory", "64M", "--rejects", folder.path(command + name),
            "-o", folder.path("out"), "--format", "csv",
          ])
        #expect(run.exitCode == 0, "\(run.words)")
      }
    }
    let listed = try #require(folder.bytes("score1"))
    for name in ["score4", "ledger1", "ledger4"] {
      #expect(folder.bytes(name) == listed, "\(name)")
    }
    let lines = String(decoding: listed, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 60_001)
    let places = lines.dropFirst().map { $0.split(separator: ",").prefix(2).joined(separator: ",") }
    let expected = ["a.csv", "b.csv"].flatMap { name in
      (0..<30_000).map { "\(name),\(2 * $0 + 3)" }
    }
    #expect(places == expected)
  }
}
