import Foundation
import Testing

/// The same through what says how an export is understood, and through words of the command line and the environment.
extension InjectionTests {
  /// An export of which every payload is a column's name and the cells below it.
  private func headed(in folder: ScratchFolder) throws -> String {
    func row(_ cells: [String]) -> String {
      cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
    }
    let needed = [
      "transaction_id", "timestamp", "payer_id", "payer_country", "payee_id", "payee_country",
      "amount", "currency",
    ]
    var text = row(needed + Self.payloads)
    for (number, payload) in Self.payloads.enumerated() {
      text += row(
        ["T\(number)", "2025-01-03T23:10:00Z", payload, "AU", payload, "PH", "20", "USD"]
          + Self.payloads)
    }
    // Rejected, with texts where values belong.
    text += row(
      ["r", Self.payloads[6], "p", "AU", "b", "PH", Self.payloads[10], "USD"] + Self.payloads)
    let name = "x\(Self.hostileName).csv"
    try folder.write(text, to: name)
    return folder.path(name)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("what inspect says of hostile names, headers and cells is JSON, and quiet on a terminal")
  func inspect() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let input = try headed(in: folder)
    for options in [[], ["--examples"]] {
      let text = try run(["inspect", input] + options).output
      #expect(Self.isQuiet(text) && text.contains("\\u{1B}[2J"))
      let json = try run(["inspect", input, "--format", "json"] + options).output
      #expect(Self.isQuiet(json) && !json.contains("<") && !json.contains("&"))
      let said = try object(json)
      #expect(said["input"] as? String == input.split(separator: "/").last.map(String.init))
      let columns = try #require(said["columns"] as? [[String: Any]])
      // Each name stands there as the header has it, and nothing else was made of it.
      let names = columns.compactMap { $0["name"] as? String }
      #expect(Set(Self.payloads.map { $0.replacing("    ", with: "") }).isSubset(of: names))
      #expect(columns.count == 8 + Self.payloads.count)
    }
    let columnsFile = folder.path("columns.json")
    _ = try run(["inspect", input, "--columns-out", columnsFile])
    let written = try #require(folder.text("columns.json"))
    #expect(Self.isQuiet(written))
    _ = try object(written)
    let scored = try run(["score", input, "--columns", columnsFile])
    #expect(Self.isQuiet(scored.output))
  }

  @Test(
    "a value that an option does not know is named so that no terminal obeys it",
    arguments: [["score"], ["explain", "--payer=p"], ["beneficiaries"], ["compare", "x.json"]])
  func languages(command: [String]) throws {
    for payload in Self.payloads {
      let refused = try CorridorProcess(command + ["y.csv", "--language=\(payload)"])
      #expect(refused.exitCode == 64 && refused.output.isEmpty)
      #expect(Self.isQuiet(refused.words), "\(refused.words)")
      #expect(refused.words.hasPrefix("corridor: --language: one of en, "), "\(refused.words)")
    }
  }

  @Test("whatever a user is called, an audit line is one line of JSON, and the chain holds")
  func userNames() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("a,b\n1,2\n", to: "a.csv")
    let audit = folder.path("a.jsonl")
    let names = Self.payloads + ["\",\"uid\":0,\"x\":\"", "a\n{\"n\":2}", "", "'"]
    for name in names {
      let quoted = name.replacing("'", with: "'\\''")
      let run = try CorridorProcess(
        ["records", folder.path("a.csv"), "--audit", audit],
        under: "LOGNAME='\(quoted)'; USER=$LOGNAME; export LOGNAME USER")
      try #require(run.exitCode == 0, "\(run.words)")
    }
    let text = try #require(folder.text("a.jsonl"))
    #expect(Self.isQuiet(text) && !text.contains("<"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == names.count + 1 && lines.last == "")
    for (number, (line, name)) in zip(lines, names).enumerated() {
      let said = try object(String(line))
      #expect(said["n"] as? Int == number + 1)
      #expect(said["user"] as? String == name)
    }
    #expect(try CorridorProcess(["audit", audit]).output.hasPrefix("holds: \(names.count) lines"))
  }
}
