import CorridorKit

/// The words of a command line, sorted into options and operands and not yet understood.
///
/// Options may stand before and after operands; `--name=value` and `--name value` are one; `--` ends the
/// options; `-` is an operand (standard input). An option stands once at most.
struct RawArguments: Sendable {
  enum Request: Equatable, Sendable {
    case version
    case manual
    case completions(Completions)
    /// Of one subcommand, or of the program.
    case help(Subcommand?)
    case run(Subcommand)
  }

  let request: Request
  /// Values of options as written; empty for those that take none.
  private(set) var values: [Option.Name: String] = [:]
  private(set) var operands: [String] = []

  init(parsing arguments: [String], known: [Subcommand]) throws(CommandError) {
    guard let first = arguments.first else {
      throw Self.usage("a subcommand is needed: " + Self.list(known))
    }
    switch first {
    case "--help", "-h":
      request = .help(nil)
      return
    case "--version":
      request = .version
      return
    case "--man":
      request = .manual
      return
    case "--completions":
      guard arguments.count == 2, let shell = Completions(rawValue: arguments[1]) else {
        let shells = Completions.allCases.map(\.rawValue).joined(separator: ", ")
        throw Self.usage("--completions: one of \(shells) is expected")
      }
      request = .completions(shell)
      return
    default: break
    }
    guard let subcommand = known.first(where: { $0.rawValue == first }) else {
      throw Self.unknownSubcommand(first, known)
    }
    let rest = Array(arguments.dropFirst())
    let options = rest.prefix { $0 != "--" }
    if options.contains("--help") || options.contains("-h") {
      request = .help(subcommand)
      return
    }
    request = .run(subcommand)
    try sort(rest, OptionTable.options(of: subcommand), subcommand)
  }

  /// The same command line without some options.
  func without(_ names: [Option.Name]) -> RawArguments {
    var copy = self
    for name in names { copy.values[name] = nil }
    return copy
  }

  private mutating func sort(
    _ arguments: [String], _ options: [Option], _ subcommand: Subcommand
  ) throws(CommandError) {
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      index += 1
      if word == "--" {
        operands += arguments[index...]
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      var (option, value) = try Self.split(word, options, subcommand)
      guard values[option.name] == nil else {
        throw Self.usage("\(option.spelling) is given twice")
      }
      if option.argument == nil {
        guard value == nil else { throw Self.usage("\(option.spelling) takes no value") }
        values[option.name] = ""
        continue
      }
      if value == nil, index < arguments.count, !arguments[index].hasPrefix("--") {
        value = arguments[index]
        index += 1
      }
      guard let value, !value.isEmpty else {
        throw Self.usage("\(option.spelling) needs a value: \(option.argument ?? "")")
      }
      values[option.name] = value
    }
  }

  /// The option of a word, and the value that stands in the same word.
  private static func split(
    _ word: String, _ options: [Option], _ subcommand: Subcommand
  ) throws(CommandError) -> (Option, String?) {
    if word.hasPrefix("--") {
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts.first.map(String.init) ?? ""
      let value = parts.count > 1 ? String(parts[1]) : nil
      if let option = options.first(where: { "--\(name)" == "--\($0.name.rawValue)" }) {
        return (option, value)
      }
      throw unknownOption("--\(name)", options, subcommand)
    }
    let letter = word.dropFirst().first
    if let option = options.first(where: { $0.short == letter }) {
      let rest = word.dropFirst(2)
      let value = rest.hasPrefix("=") ? rest.dropFirst() : rest
      return (option, rest.isEmpty ? nil : String(value))
    }
    throw unknownOption(word, options, subcommand)
  }

  private static func unknownOption(
    _ spelling: String, _ options: [Option], _ subcommand: Subcommand
  ) -> CommandError {
    var names: [String: String] = [:]
    for option in options {
      names[option.name.rawValue] = option.spelling
      if let short = option.short { names[String(short)] = "-\(short)" }
    }
    // In the order of the help, so that ties fall alike in every run.
    let known = options.flatMap { [$0.name.rawValue] + ($0.short.map { [String($0)] } ?? []) }
    return usage(
      "unknown option \(spelling)" + hint(spelling, among: known) { names[$0] ?? $0 },
      see: "corridor \(subcommand.rawValue) --help")
  }

  /// Names the nearest of the known options, however far it is.
  private static func hint(
    _ spelling: String, among known: [String], _ shown: (String) -> String
  ) -> String {
    let name = String(spelling.drop { $0 == "-" })
    if let near = NearestName.of(name, among: known) { return "; did you mean \(shown(near))?" }
    guard let nearest = NearestName.closest(to: name, among: known) else { return "" }
    return "; the nearest known one is \(shown(nearest))"
  }

  private static func unknownSubcommand(_ word: String, _ known: [Subcommand]) -> CommandError {
    if word.hasPrefix("-") {
      let name = String(word.prefix { $0 != "=" })
      let isKnown = OptionTable.all.contains {
        "--\($0.name.rawValue)" == name || $0.short.map { "-\($0)" == name } ?? false
      }
      if isKnown || name == "-" || name == "--" || name == "--completions" {
        return usage("a subcommand is needed before \(word): " + list(known))
      }
      return usage(
        "unknown option \(name)"
          + hint(name, among: ["help", "version", "man", "completions"]) { "--\($0)" })
    }
    let nearest = NearestName.of(word, among: known.map(\.rawValue))
    let hint = nearest.map { "; did you mean \($0)?" } ?? ""
    return usage("unknown subcommand \(word)\(hint)")
  }

  private static func list(_ known: [Subcommand]) -> String {
    known.map(\.rawValue).joined(separator: ", ")
  }

  static func usage(_ message: String, see: String = "corridor --help") -> CommandError {
    CommandError(.usage, "\(message)\n  \(see) lists what there is")
  }
}
