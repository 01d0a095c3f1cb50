/// How a run ended, after sysexits.h and the shell's convention for signals.
enum ExitCode: Int32, Sendable {
  /// Also where rows were rejected, and where the reader of a pipe had enough.
  case done = 0
  /// The answer of `verify` or `audit` is no.
  case doesNotHold = 1
  case usage = 64
  /// Input that holds nothing usable, or is ambiguous; a policy file with an error.
  case unusableInput = 65
  case inputMissing = 66
  case internalError = 70
  case outputNotWritable = 73
  case ioFailed = 74
  case interrupted = 130
  case terminated = 143
}

/// An end of the run that is not the user's wish: what to say, and the exit code.
struct CommandError: Error, Equatable, Sendable {
  let code: ExitCode
  /// What is wrong, where, and how to fix it; printed after the program's name.
  let message: String

  init(_ code: ExitCode, _ message: String) {
    self.code = code
    self.message = message
  }
}

extension CommandError {
  /// Of `--payer`. The id is left out: it may be a name, and standard error is logged.
  ///
  /// - Parameter isJoined: whether `--identities` was given.
  static func noSuchPayer(isJoined: Bool) -> CommandError {
    CommandError(
      .unusableInput,
      "no payer with the id of --payer has a payment in scope\n  it must be written as in the export"
        + (isJoined ? ", and whoever --identities lists by the person's id that stands there" : ""))
  }
}

/// The reader of standard output has gone: no error, there is just nobody left to print for.
struct BrokenPipe: Error {}
