/// The messages of all languages, read once from their plain text.
enum MessageTable {
  /// All tables: what a translator extends.
  static let text = [
    heads, reasons, names, page, marks, changes, statistics, explanations, inflow, warnings,
  ]
  .joined(
    separator: "\n")

  static let entries = parsed(text)

  /// Keys at the margin, texts after two blanks and a tag, what goes on after five blanks.
  static func parsed(_ text: String) -> [String: [Language: String]] {
    var entries: [String: [Language: String]] = [:]
    var key = ""
    var language: Language?
    for line in text.split(separator: "\n") {
      if line.hasPrefix("     "), let language {
        let more = line.drop { $0 == " " }
        entries[key, default: [:]][language, default: ""] += " " + more
      } else if line.hasPrefix("  ") {
        language = Language(rawValue: String(line.dropFirst(2).prefix(2)))
        if let language { entries[key, default: [:]][language] = String(line.dropFirst(5)) }
      } else {
        key = String(line)
        language = nil
      }
    }
    return entries
  }
}
