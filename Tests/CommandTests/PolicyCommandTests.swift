import Testing

@Suite("corridor policy")
struct PolicyCommandTests {
  @Test("the printed policy, given back, prints the same bytes")
  func roundTrip() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let first = try CorridorProcess(["policy"])
    #expect(first.exitCode == 0)
    try folder.write(first.output, to: "policy.json")
    let second = try CorridorProcess(["policy", "--policy", folder.path("policy.json")])
    #expect(second.exitCode == 0)
    #expect(second.output == first.output)
    #expect(second.words.isEmpty)
  }

  @Test("an override stands in what is printed", arguments: ["=", " "])
  func override(separator: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("{ // ours\n \"name\": \"ours\" }", to: "p.json")
    let file = folder.path("p.json")
    let run = try CorridorProcess(
      separator == "=" ? ["policy", "--policy=\(file)"] : ["policy", "--policy", file])
    #expect(run.output.hasPrefix("{\n  \"name\": \"ours\","))
  }

  @Test("an error in a policy file names file, line and key, and ends with 65")
  func error() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("{\n  \"victim\": {\n    \"windw\": 3\n  }\n}", to: "p.json")
    let run = try CorridorProcess(["policy", "--policy", folder.path("p.json")])
    #expect(run.exitCode == 65)
    #expect(run.words.contains("p.json, line 3: victim.windw: "))
    #expect(run.words.contains("did you mean victim.window?"))
    #expect(run.output.isEmpty)
  }

  @Test("a policy file that is not there ends with 66")
  func missing() throws {
    let run = try CorridorProcess(["policy", "--policy", "/nowhere/p.json"])
    #expect(run.exitCode == 66)
    #expect(run.words.contains("/nowhere/p.json cannot be read"))
  }

  @Test("the schema is printed alone")
  func schema() throws {
    let run = try CorridorProcess(["policy", "--schema"])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("https://json-schema.org/draft/2020-12/schema"))
  }
}
