import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("-o that leads to an open file")
struct GivenDescriptorTests {
  @Test(
    "the file that the program was given is written to where it stands, and not replaced",
    arguments: [
      ("1", "/dev/stdout"), ("1", "/dev/fd/1"), ("1", "/proc/self/fd/1"), ("7", "/dev/fd/7"),
    ])
  func appended(number: String, place: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("before\n", to: "log")
    unsafe link(folder.path("log"), folder.path("same"))
    let run = try CorridorProcess(
      ["policy", "-o", place], under: "exec \(number)>> '\(folder.path("log"))'")
    #expect(run.exitCode == 0, "\(run.words)")
    let policy = try CorridorProcess(["policy"]).output
    #expect(folder.text("same") == "before\n" + policy)
    #expect(folder.names == ["log", "same"])
  }

  @Test("so is a pipe, by its number")
  func pipe() throws {
    let run = try CorridorProcess(
      ["-c", "\"$0\" policy -o /dev/fd/9 9>&1 >&2 | cat", CorridorProcess.binary],
      under: "set -- \"$@\"; exec /bin/sh \"$@\"")
    let policy = try CorridorProcess(["policy"]).output
    #expect(run.exitCode == 0 && run.output == policy)
  }

  @Test("one that is open for reading only, or is not open, is said", arguments: ["0", "8", "923"])
  func readOnly(number: String) throws {
    let run = try CorridorProcess(["policy", "-o", "/dev/fd/\(number)"], under: "exec 8</dev/null")
    #expect(run.exitCode == 73 && run.words.contains("/dev/fd/\(number) cannot be written"))
  }
}
