/// Text of the data between tags or within quotes of HTML and XML: never a tag, never an attribute's end.
enum MarkupText {
  /// `text` with the five marks of markup as references, and whatever is invisible as `spelled` writes it.
  static func escaped(_ text: String, spelled: (Unicode.Scalar) -> String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": shown += "&amp;"
      case "<": shown += "&lt;"
      case ">": shown += "&gt;"
      case "\"": shown += "&quot;"
      case "'": shown += "&#39;"
      default:
        if scalar.isVisible {
          shown.unicodeScalars.append(scalar)
        } else {
          shown += spelled(scalar)
        }
      }
    }
    return shown
  }
}
