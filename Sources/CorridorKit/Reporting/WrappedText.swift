/// Sentences broken into lines of a report.
enum WrappedText {
  /// The width that every line of a report keeps.
  static let columns = 100
  /// Narrower than this, lines that go on begin no deeper than ``shallow``, so that there is room for words
  /// (own choice).
  static let narrow = 60
  private static let shallow = 10

  /// `text` as lines that start with `first`, further ones with `indent` blanks or, if nil, with as many
  /// as `first` is wide.
  ///
  /// A further line always begins with a letter: a script that looks for blanks, a number and a blank
  /// finds payers' lines and nothing else. So a line breaks only before a word that begins with a letter, or,
  /// where such a phrase is wider than a line, between its words, which go on after `cont.`. Only a single word
  /// wider than a line is cut.
  static func lines(
    _ text: String, first: String = "", indent: Int? = nil, width: Int = columns
  ) -> [String] {
    let start = TerminalText.width(first)
    let depth = indent ?? (width < narrow ? min(start, shallow) : start)
    var lines = Lines(line: first, indent: String(repeating: " ", count: depth), width: width)
    for phrase in phrases(of: text) {
      if lines.hasRoom(for: phrase) || !lines.isFresh && lines.fitsBelow(phrase) {
        lines.add(phrase)
      } else if lines.isFresh, phrase.first?.isLetter == true, lines.fitsBelow(phrase) {
        lines.beginAnew()
        lines.add(phrase)
      } else {
        for word in phrase.split(separator: " ") { lines.addWord(String(word)) }
      }
    }
    return lines.finished
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

  private struct Lines {
    private var done: [String] = []
    private var line: String
    private let indent: String
    private let width: Int
    /// Whether the line holds no text yet, only what it begins with.
    private(set) var isFresh = true

    /// Begins what goes on with anything but a letter.
    private static let overflow = "cont. "

    init(line: String, indent: String, width: Int) {
      self.line = line
      self.indent = indent
      self.width = width
    }

    var finished: [String] { done + [line] }

    func hasRoom(for text: String) -> Bool {
      TerminalText.width(line) + (isFresh ? 0 : 1) + TerminalText.width(text) <= width
    }

    func fitsBelow(_ text: String) -> Bool {
      indent.count + TerminalText.width(text) <= width
    }

    mutating func beginAnew() {
      while line.hasSuffix(" ") { line.removeLast() }
      done.append(line)
      line = indent
      isFresh = true
    }

    mutating func add(_ text: String) {
      if !hasRoom(for: text), !isFresh { beginAnew() }
      line += (isFresh ? "" : " ") + text
      isFresh = false
    }

    /// A word of a phrase that no line holds.
    mutating func addWord(_ word: String) {
      if hasRoom(for: word) { return add(word) }
      let mark = word.first?.isLetter == true ? "" : Self.overflow
      if fitsBelow(mark + word) {
        if isFresh { beginAnew() }
        return add(mark + word)
      }
      // Wider than a line: cut, beside what the line begins with where that is all.
      if !isFresh { beginAnew() }
      let room = width - max(TerminalText.width(line), indent.count) - Self.overflow.count
      for (index, piece) in TerminalText.pieces(of: word, columns: max(room, 1)).enumerated() {
        if index > 0 { beginAnew() }
        let begins = index == 0 && (done.isEmpty || mark.isEmpty)
        line += (begins ? "" : Self.overflow) + piece
        isFresh = false
      }
    }
  }
}
