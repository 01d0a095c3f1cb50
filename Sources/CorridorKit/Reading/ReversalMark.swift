/// Reads a cell that says whether a row takes a payment back: `true`, `Y`, a reason of return.
enum ReversalMark {
  /// Whether the cell holds anything but a no.
  static func isSet(_ cell: ByteWindow) -> Bool {
    if cell.isEmpty { return false }
    // A date of nought, as databases fill what never happened: `0000-00-00 00:00:00`.
    if (0..<cell.count).allSatisfy({ [0x30, 0x2D, 0x2F, 0x2E, 0x3A, 0x20].contains(cell[$0]) }) {
      return false
    }
    return !no.contains(FoldedText.folded(cell.text))
  }

  /// Whether the cell is a plain no.
  static func isNo(_ cell: ByteWindow) -> Bool {
    cell.count <= 8 && plainNo.contains(FoldedText.folded(cell.text))
  }

  /// Whether the cell is a plain yes.
  static func isYes(_ cell: ByteWindow) -> Bool {
    cell.count <= 11 && plainYes.contains(FoldedText.folded(cell.text))
  }

  private static let plainNo: Set<String> = [
    "false", "f", "no", "n", "nein", "nee", "non", "nie", "nej", "nao", "hindi", "falsch", "faux",
    "falso", "falskt", "fals", "onwaar", "falsz", "0",
  ]

  private static let plainYes: Set<String> = [
    "true", "t", "yes", "y", "ja", "j", "oui", "o", "si", "s", "sim", "tak", "oo", "wahr", "vrai",
    "vero", "verdadero", "verdadeiro", "prawda", "waar", "sant", "1",
  ]

  private static let no: Set<String> = plainNo.union([
    "0.00", "0,00", "-", "--", "none", "na", "n/a", "null", "nil", "keine", "geen", "aucun", "brak",
    "ninguno", "nenhum", "nessuno", "ingen", "wala",
  ])
}
