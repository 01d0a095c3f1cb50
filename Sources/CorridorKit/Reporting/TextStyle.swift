/// How a report for people is laid out: its language, its width, and what the terminal can show.
///
/// The standard style is that of files and pipes: the same bytes wherever it is written.
struct TextStyle: Sendable {
  enum Weight: String {
    case strong = "1"
    case faint = "2"
    case protection = "36"
  }

  var messages = Messages.english
  /// Columns that no line exceeds, tables with wide figures apart.
  var width = WrappedText.columns
  var hasColour = false
  /// Whether only ASCII may be shown.
  var isPlain = false

  init(language: Language = .english, terminal: Terminal? = nil) {
    messages = Messages(language: language)
    guard let terminal else { return }
    width = min(max(terminal.columns, 40), 120)
    hasColour = terminal.hasColour
    isPlain = !terminal.isUnicode
  }

  /// Text of the data as it may be shown.
  func shown(_ text: String) -> String {
    let escaped = TerminalText.escaped(text)
    guard isPlain, !escaped.utf8.allSatisfy({ $0 < 0x80 }) else { return escaped }
    return escaped.unicodeScalars.map {
      $0.isASCII ? String($0) : TerminalText.spelled($0)
    }.joined()
  }

  func wrapped(_ text: String, first: String = "", indent: Int? = nil) -> [String] {
    WrappedText.lines(text, first: first, indent: indent, width: width)
  }

  /// A finished line: in the terminal's weight, and in ASCII where it knows no more.
  func line(_ text: String, _ weight: Weight? = nil) -> String {
    let plain = isPlain ? folded(text) : text
    guard hasColour, let weight, !plain.isEmpty else { return plain }
    return "\u{1B}[\(weight.rawValue)m\(plain)\u{1B}[0m"
  }

  /// Our own words without their accents, in German as its spelling without umlauts has it; anything else is a
  /// question mark.
  private func folded(_ text: String) -> String {
    let isGerman = messages.language == .german
    var folded = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        folded.unicodeScalars.append(scalar)
      } else {
        folded += (isGerman ? Self.umlauts[scalar] : nil) ?? Self.letters[scalar] ?? "?"
      }
    }
    return folded
  }

  private static let umlauts: [Unicode.Scalar: String] = [
    "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss",
  ]

  private static let letters: [Unicode.Scalar: String] = {
    let pairs = zip(
      "ŁŚŹŻÀÁÄÂÇÈÉÊËÍÎÏÑÓÔÖÙÚÛÜàáäâąçćèéêëęíîïłñńóôöùúûüśźż…".unicodeScalars,
      "LSZZAAAACEEEEIIINOOOUUUUaaaaacceeeeeiiilnnooouuuuszz~")
    var letters = Dictionary(uniqueKeysWithValues: pairs.map { ($0, String($1)) })
    letters.merge(signs) { letter, _ in letter }
    return letters
  }()

  /// Marks that a translator or a later sentence may use, in the spelling of plain text.
  private static let signs: [Unicode.Scalar: String] = [
    "–": "-", "—": "-", "−": "-", "·": "-", "≥": ">=", "≤": "<=", "×": "x", "→": "->", "←": "<-",
    "«": "\"", "»": "\"", "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "¿": "?", "¡": "!",
    "\u{A0}": " ", "\u{202F}": " ", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "ß": "ss",
    "Ą": "A", "Ć": "C", "Ę": "E", "Ń": "N",
  ]
}

/// What the terminal on standard output can show. Nothing of it reaches a file or a pipe.
public struct Terminal: Equatable, Sendable {
  public var columns: Int
  public var hasColour: Bool
  public var isUnicode: Bool

  public init(columns: Int, hasColour: Bool, isUnicode: Bool) {
    self.columns = columns
    self.hasColour = hasColour
    self.isUnicode = isUnicode
  }
}
