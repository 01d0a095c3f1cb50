/// Sentences broken into lines of a report.
enum WrappedText {
  /// The width that every line of a report keeps.
  static let columns = 100

  /// `text` as lines that start with `first`, further ones with `indent` blanks or, if nil, with as many
  /// as `first` is wide.
  ///
  /// A further line always begins with a letter: a script that looks for blanks, a number and a blank
  /// finds payers' lines and nothing else. So a line breaks only before a word that begins with a letter.
  static func lines(
    _ text: String, first: String = "", indent: Int? = nil, width: Int = columns
  ) -> [String] {
    let indent = String(repeating: " ", count: indent ?? TerminalText.width(first))
    var lines: [String] = []
    var line = first
    var lineIsEmpty = true
    let room = max(width - max(TerminalText.width(first), indent.count) - overflow.count, 1)
    for phrase in phrases(of: text).flatMap({ pieces(of: $0, columns: room) }) {
      let needed = TerminalText.width(line) + (lineIsEmpty ? 0 : 1) + TerminalText.width(phrase)
      if needed > width && !lineIsEmpty {
        lines.append(line)
        line = indent
        lineIsEmpty = true
      }
      line += (lineIsEmpty ? "" : " ") + phrase
      lineIsEmpty = false
    }
    lines.append(line)
    return lines
  }

  /// Begins what goes on from a phrase too long for a line of its own.
  private static let overflow = "cont. "

  private static func pieces(of phrase: String, columns: Int) -> [String] {
    guard TerminalText.width(phrase) > columns else { return [phrase] }
    return TerminalText.pieces(of: phrase, columns: columns).enumerated().map { index, piece in
      index == 0 ? piece : overflow + piece
    }
  }

  /// Words, each joined with those after it that do not begin with a letter.
  private static func phrases(of text: String) -> [String] {
    var phrases: [String] = []
    for word in text.split(separator: " ") {
      if word.first?.isLetter == true || phrases.isEmpty {
        phrases.append(String(word))
      } else {
        phrases[phrases.count - 1] += " " + word
      }
    }
    return phrases
  }
}
