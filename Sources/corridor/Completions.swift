import CorridorKit

/// `corridor --completions SHELL`: what a shell offers after Tab, made from the table of options.
enum Completions: String, CaseIterable {
  case bash, zsh, fish

  var text: String {
    switch self {
    case .bash: Self.bashText
    case .zsh: Self.zshText
    case .fish: Self.fishText
    }
  }

  private static var names: String {
    CommandTable.subcommands.map(\.rawValue).joined(separator: " ")
  }

  private static func spellings(_ option: Option) -> [String] {
    let short = option.short.map { ["-\($0)"] } ?? []
    return option.name == .output ? short : short + ["--\(option.name.rawValue)"]
  }

  /// The words an option takes, where they are a few; nil where it takes a file or anything.
  private static func choices(_ option: Option) -> [String]? {
    guard let argument = option.argument, argument.contains("|") else { return nil }
    let words = argument.split(separator: "|").map(String.init)
    return words.allSatisfy { $0.first?.isLowercase == true } ? words : nil
  }

  private static var bashText: String {
    var text = """
      _corridor() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(names) --help --version --man --completions" -- "$word"))
          return
        fi
        case "${COMP_WORDS[1]} $before" in

      """
    for subcommand in CommandTable.subcommands {
      for option in OptionTable.options(of: subcommand) {
        guard let words = choices(option) else { continue }
        text +=
          "    \"\(subcommand.rawValue) --\(option.name.rawValue)\")"
          + " COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$word\")); return ;;\n"
      }
    }
    text +=
      "  esac\n  case \"$word\" in -*) ;; *) COMPREPLY=($(compgen -f -- \"$word\")); return ;; esac\n"
    text += "  case \"${COMP_WORDS[1]}\" in\n"
    for subcommand in CommandTable.subcommands {
      let words = OptionTable.options(of: subcommand).flatMap(spellings).joined(separator: " ")
      text +=
        "    \(subcommand.rawValue)) COMPREPLY=($(compgen -W \"\(words)\" -- \"$word\")) ;;\n"
    }
    return text + "  esac\n}\ncomplete -o filenames -F _corridor corridor\n"
  }

  private static var zshText: String {
    var text = "#compdef corridor\n_corridor() {\n  if (( CURRENT == 2 )); then\n    compadd -- "
    text += names + " --help --version --man --completions\n    return\n  fi\n"
    text += "  local -a options\n  case \"${words[2]}\" in\n"
    for subcommand in CommandTable.subcommands {
      text += "    \(subcommand.rawValue)) options=(\n"
      for option in OptionTable.options(of: subcommand) {
        let help = option.help.filter { !"[]:'\\".contains($0) }
        let value = option.argument.map { argument in
          ":\(argument.filter { !"[]:'\\".contains($0) }):"
            + (choices(option).map { "(\($0.joined(separator: " ")))" } ?? "_files")
        }
        for spelling in spellings(option) {
          text += "      '\(spelling)[\(help)]\(value ?? "")'\n"
        }
      }
      text += "      '*:input:_files') ;;\n"
    }
    return text + "  esac\n  _arguments -s : \"${options[@]}\"\n}\ncompdef _corridor corridor\n"
  }

  private static var fishText: String {
    var text = ""
    for subcommand in CommandTable.subcommands {
      text +=
        "complete -c corridor -n __fish_use_subcommand -a \(subcommand.rawValue)"
        + " -d \(quoted(subcommand.summary))\n"
    }
    for subcommand in CommandTable.subcommands {
      for option in OptionTable.options(of: subcommand) {
        text += "complete -c corridor -n '__fish_seen_subcommand_from \(subcommand.rawValue)'"
        if let short = option.short { text += " -s \(short)" }
        if option.name != .output { text += " -l \(option.name.rawValue)" }
        if option.argument != nil { text += " -r" }
        if let words = choices(option) { text += " -f -a \(quoted(words.joined(separator: " ")))" }
        text += " -d \(quoted(option.help))\n"
      }
    }
    return text
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
