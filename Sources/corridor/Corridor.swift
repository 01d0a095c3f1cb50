import CorridorKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The command line: parses, calls the library, prints. What a result means is the library's business.
@main
struct Corridor {
  static func main() {
    Descriptor.holdStandardStreams()
    Interruption.prepare()
    let code = run()
    exit(code.rawValue)
  }

  /// Runs one command. Returns instead of exiting, so that unfinished files are gone by then.
  static func run() -> ExitCode {
    do {
      let raw = try RawArguments(parsing: arguments(), known: CommandTable.subcommands)
      switch raw.request {
      case .version: try print("\(ToolVersion.name) \(ToolVersion.number)\n")
      case .manual: try print(ManualPage.text)
      case .completions(let shell): try print(shell.text)
      case .help(let subcommand): try print(HelpText.text(for: subcommand))
      case .run(let subcommand):
        try Descriptor.expectRoomForWork()
        StatedFiles.note(raw, subcommand)
        try CommandTable.run(subcommand, raw)
      }
      return .done
    } catch {
      return report(error)
    }
  }

  /// What stands behind the program's name. Bytes that are no text would be repaired on the way into a string, and
  /// another file be named than the one that is meant.
  private static func arguments() throws(CommandError) -> [String] {
    for number in 1..<max(CommandLine.argc, 1) {
      guard let bytes = unsafe CommandLine.unsafeArgv[Int(number)] else { continue }
      guard unsafe String(validatingCString: bytes) != nil else {
        throw CommandError(
          .usage,
          "argument \(number) holds bytes that are no UTF-8, in which it cannot be passed on\n"
            + "  a file of such a name goes in by `- < FILE`, by another name, or by a symbolic link to it"
        )
      }
    }
    return Array(CommandLine.arguments.dropFirst())
  }

  private static func print(_ text: String) throws {
    let output = try Output(path: nil)
    try output.write(Array(text.utf8))
    try output.finish()
  }

  /// Says what went wrong and returns the exit code for it.
  private static func report(_ error: any Error) -> ExitCode {
    switch error {
    case is BrokenPipe: return .done
    case is DoesNotHold: return .doesNotHold
    case let error as CommandError:
      Words.say(error.message)
      return error.code
    case let error as SourceError:
      Words.say(error.description)
      return ExitCode(rawValue: error.exitCode) ?? .unusableInput
    default:
      Words.say("internal error: \(error)")
      return .internalError
    }
  }
}
