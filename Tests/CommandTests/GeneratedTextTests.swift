import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("manual page and completions")
struct GeneratedTextTests {
  /// Options by subcommand, as the help pages list them.
  private func options() throws -> [(subcommand: String, options: [String])] {
    let overview = try CorridorProcess(["--help"]).output
    let names = overview.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { $0 != "corridor" }
    return try names.map { name in
      let page = try CorridorProcess([name, "--help"]).output
      let options = page.split(separator: "\n").filter { $0.hasPrefix("  -") }
        .flatMap { $0.split(separator: " ").prefix(2) }
        .filter { $0.hasPrefix("--") }.map(String.init)
      return (name, options)
    }
  }

  @Test("the manual page names every subcommand and every option")
  func manual() throws {
    let run = try CorridorProcess(["--man"])
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix(".TH CORRIDOR 1"))
    let text = run.output.replacing("\\-", with: "-")
    for (subcommand, options) in try options() {
      #expect(text.contains(".SH CORRIDOR \(subcommand.uppercased())\n"))
      for option in options { #expect(text.contains("\\fB\(option)\\fR"), "\(option)") }
    }
  }

  @Test(
    "every shell's completions name every subcommand and option",
    arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let run = try CorridorProcess(["--completions", shell])
    #expect(run.exitCode == 0)
    for (subcommand, options) in try options() {
      #expect(run.output.contains(subcommand))
      for option in options {
        #expect(
          run.output.contains(shell == "fish" ? "-l \(option.dropFirst(2))" : option), "\(option)")
      }
    }
  }

  @Test(
    "an unknown shell, or none, ends with 64",
    arguments: [["--completions"], ["--completions", "csh"]])
  func unknownShell(arguments: [String]) throws {
    #expect(try CorridorProcess(arguments).exitCode == 64)
  }

  @Test(
    "bash, with the completions sourced, offers what fits",
    arguments: [
      ("1 corridor ver", "verify"), ("2 corridor score --form", "--format"),
      ("3 corridor score --format jso", "json jsonl"), ("2 corridor audit --he", "--help"),
    ])
  func bash(words: String, offered: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(try CorridorProcess(["--completions", "bash"]).output, to: "c.bash")
    let script =
      "source \(folder.path("c.bash")); set -- \(words); COMP_CWORD=$1; shift; COMP_WORDS=(\"$@\");"
      + " _corridor; echo \"${COMPREPLY[*]}\" > \(folder.path("offered"))"
    let words = ["bash", "-c", script]
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var id = pid_t()
    let code = unsafe posix_spawnp(&id, "bash", nil, nil, arguments, environ)
    #expect(code == 0)
    var status: Int32 = 0
    while unsafe waitpid(id, &status, 0) < 0 && errno == EINTR {}
    #expect(status == 0)
    #expect(folder.text("offered") == offered + "\n")
  }
}
