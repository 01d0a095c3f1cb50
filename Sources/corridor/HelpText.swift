import CorridorKit

/// `--help`, made from the table of options and the list of subcommands.
enum HelpText {
  private static let width = 100

  static func text(for subcommand: Subcommand?) -> String {
    (subcommand.map(lines(for:)) ?? overview).joined(separator: "\n") + "\n"
  }

  private static var overview: [String] {
    let known = CommandTable.subcommands
    let column = (known.map(\.rawValue.count).max() ?? 0) + 4
    var lines = ["usage: corridor SUBCOMMAND [OPTION]... [INPUT]...", ""]
    for subcommand in known {
      lines += entry("  \(subcommand.rawValue)", subcommand.summary, column)
    }
    lines += [
      "", "  corridor SUBCOMMAND --help  says more",
      "  corridor --version          prints the version",
      "  corridor --man              prints the manual page",
      "  corridor --completions bash|zsh|fish  prints what a shell offers after Tab",
      "", "example:",
    ]
    lines += known.prefix(1).map { "  \($0.example)" }
    return lines
  }

  private static func lines(for subcommand: Subcommand) -> [String] {
    let operands =
      switch subcommand.operands {
      case .none: ""
      case .exactly(let name): " \(name)"
      case .some(let name): " \(name)..."
      }
    let options = OptionTable.options(of: subcommand)
    let spellings = options.map(spelling)
    let column = min((spellings.map(\.count).max() ?? 0) + 2, 30)
    var lines = ["usage: corridor \(subcommand.rawValue) [OPTION]...\(operands)", ""]
    lines += wrapped(sentence(subcommand.summary), indent: 0) + [""]
    for (option, spelling) in zip(options, spellings) {
      lines += entry(spelling, option.help, column)
    }
    lines += [""] + wrapped(subcommand.notes, indent: 0)
    return lines + ["", "example:", "  \(subcommand.example)"]
  }

  private static func spelling(_ option: Option) -> String {
    let name = option.name == .output ? "-o" : "--\(option.name.rawValue)"
    let short = option.short.map { option.name == .output ? "" : "-\($0), " } ?? ""
    return "  \(short)\(name)" + (option.argument.map { " \($0)" } ?? "")
  }

  /// Words as a sentence: a capital in front, a full stop behind.
  static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  /// A name and what it means beside it; below it, where the name is too long.
  private static func entry(_ name: String, _ meaning: String, _ column: Int) -> [String] {
    let body = wrapped(meaning, indent: column)
    guard name.count + 2 <= column, let first = body.first else { return [name] + body }
    let padded = name + String(repeating: " ", count: column - name.count)
    return [padded + first.dropFirst(column)] + body.dropFirst()
  }

  private static func wrapped(_ text: String, indent: Int) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = blanks
    for word in text.split(separator: " ") {
      if line.count + 1 + word.count > width, line.count > indent {
        lines.append(line)
        line = blanks
      }
      line += (line.count > indent ? " " : "") + word
    }
    return lines + [line]
  }
}
