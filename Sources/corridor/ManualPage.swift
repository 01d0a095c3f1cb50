import CorridorKit

/// `corridor --man`: the manual page, made from the table of options and the list of subcommands.
///
/// Written in the man macros of groff (man(7)), which every reader of manual pages knows.
enum ManualPage {
  static var text: String {
    var lines = [
      ".TH CORRIDOR 1 \"\" \"corridor \(ToolVersion.number)\" \"User Commands\"",
      ".SH NAME", "corridor \\- rank the payers of payment exports, with reasons",
      ".SH SYNOPSIS", ".B corridor", "\\fISUBCOMMAND\\fR [\\fIOPTION\\fR]... [\\fIINPUT\\fR]...",
      ".SH DESCRIPTION",
      escaped(
        "Reads exports of banks and remitters and prints the payers whose payments resemble published"
          + " descriptions of paid child sexual abuse, in order, with reasons. A reason to look, never"
          + " proof. Nothing touches a network."),
    ]
    for subcommand in CommandTable.subcommands { lines += section(subcommand) }
    lines += [".SH EXIT STATUS"]
    for (code, meaning) in exitCodes { lines += [".TP", ".B \(code)", escaped(meaning)] }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let exitCodes: [(Int32, String)] = [
    (
      ExitCode.done.rawValue, "done, also where rows were rejected or the reader of a pipe has gone"
    ),
    (
      ExitCode.doesNotHold.rawValue, "verify or audit found that what they were given does not hold"
    ),
    (ExitCode.usage.rawValue, "the command line cannot be meant"),
    (ExitCode.unusableInput.rawValue, "an input is empty, ambiguous or of another kind"),
    (ExitCode.inputMissing.rawValue, "an input is missing or may not be read"),
    (ExitCode.internalError.rawValue, "an error of the program"),
    (ExitCode.outputNotWritable.rawValue, "an output cannot be written"),
    (ExitCode.ioFailed.rawValue, "reading or writing failed half way"),
    (ExitCode.interrupted.rawValue, "interrupted: no report is written, what stood at -o stands"),
    (ExitCode.terminated.rawValue, "the same, by a request to end"),
  ]

  private static func section(_ subcommand: Subcommand) -> [String] {
    var lines = [
      ".SH CORRIDOR \(subcommand.rawValue.uppercased())",
      escaped(HelpText.sentence(subcommand.summary)),
    ]
    for option in OptionTable.options(of: subcommand) {
      let short = option.short.map { "\\fB\\-\($0)\\fR" }
      let long = option.name == .output ? nil : "\\fB\(escaped("--" + option.name.rawValue))\\fR"
      let argument = option.argument.map { " \\fI\(escaped($0))\\fR" } ?? ""
      lines += [
        ".TP", [short, long].compactMap { $0 }.joined(separator: ", ") + argument,
        escaped(HelpText.sentence(option.help)),
      ]
    }
    lines += [".PP", escaped(subcommand.notes), ".PP", "Example:", ".PP", ".nf"]
    return lines + [escaped(subcommand.example), ".fi"]
  }

  /// Text that no macro and no escape of troff is taken from.
  static func escaped(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
