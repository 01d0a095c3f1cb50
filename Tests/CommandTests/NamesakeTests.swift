import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("inputs of one name")
struct NamesakeTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"

  /// Two folders with a file `x.csv` each, one of them with the rows of `a` and one with those of `b`.
  private func pair(_ a: String, _ b: String) throws -> [ScratchFolder] {
    try [a, b].map { rows in
      let folder = try ScratchFolder()
      try folder.write(rows, to: "x.csv")
      return folder
    }
  }

  private static func row(_ id: String, _ amount: String) -> String {
    "\(id),2025-03-01T10:00:00Z,P1,AU,B\(id),PH,\(amount),USD\n"
  }

  @Test("they are told apart by their digests in inputs, in payments' rows and in rejected rows")
  func toldApart() throws {
    let folders = try pair(
      Self.header + Self.row("T1", "10.00") + Self.row("T2", "x"),
      Self.header + Self.row("T3", "11.00") + Self.row("T4", "y"))
    defer { folders.forEach { $0.remove() } }
    let rejects = folders[0].path("rejects.csv")
    var outputs: [String] = []
    for paths in [folders, folders.reversed()] {
      let run = try CorridorProcess(
        ["score", "--all", "--format", "json", "--rejects", rejects]
          + paths.map { $0.path("x.csv") })
      #expect(run.exitCode == 0, "\(run.words)")
      outputs.append(run.output + (folders[0].text("rejects.csv") ?? ""))
    }
    #expect(outputs[0] == outputs[1])
    let names = Set(
      outputs[0].matches(of: /x\.csv#[0-9a-f]{12}/).map { String($0.output) })
    #expect(names.count == 2)
    for name in names {
      #expect(outputs[0].contains("\"name\":\"\(name)\""))
      #expect(outputs[0].contains("\"input\":\"\(name)\""))
      #expect(outputs[0].contains("\n\(name),3,"))
    }
    #expect(outputs[0].matches(of: /x\.csv[^#]/).isEmpty)
    let csv = try CorridorProcess(
      ["ledger", "--format", "csv"] + folders.map { $0.path("x.csv") })
    #expect(names.allSatisfy { csv.output.contains("\($0),2\n") })
    let explained = try CorridorProcess(
      ["explain", "--payer", "P1"] + folders.map { $0.path("x.csv") })
    #expect(names.allSatisfy { explained.output.contains($0) }, "\(explained.output)")
  }

  @Test("copies of one content are one name, as is a file alone")
  func copies() throws {
    let text = Self.header + Self.row("T1", "10.00")
    let folders = try pair(text, text)
    defer { folders.forEach { $0.remove() } }
    let run = try CorridorProcess(
      ["score", "--all", "--format", "json"] + folders.map { $0.path("x.csv") })
    #expect(run.exitCode == 0 && run.output.contains("\"x.csv\"") && !run.output.contains("#"))
  }

  @Test("an error says which of them by the path that was given")
  func errors() throws {
    let folders = try pair(Self.header + Self.row("T1", "10.00"), "nothing of use\n")
    defer { folders.forEach { $0.remove() } }
    let run = try CorridorProcess(["score"] + folders.map { $0.path("x.csv") })
    #expect(run.exitCode == 65)
    #expect(run.words.contains("corridor: \(folders[1].path("x.csv")), "))
  }
}
