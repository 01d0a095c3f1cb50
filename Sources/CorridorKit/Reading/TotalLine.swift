/// Knows the lines that sum up a table: a word for total and hardly anything beside it.
enum TotalLine {
  static func isTotal(_ record: Record) -> Bool {
    var filled = 0
    var hasWord = false
    for index in 0..<record.cellCount {
      let cell = record.value(index)
      if cell.isEmpty { continue }
      filled += 1
      guard filled <= 4 else { return false }
      if !hasWord, cell.count <= 64 {
        let words = HeaderWords.words(of: cell.text)
        hasWord = words.first.map { self.words.contains($0) } ?? false
      }
    }
    return hasWord
  }

  private static let words: Set<String> = [
    "total", "totals", "subtotal", "sum", "summe", "gesamt", "gesamtsumme", "gesamtbetrag",
    "zwischensumme",
    "endsaldo", "anfangssaldo", "totaal", "subtotaal", "suma", "razem", "lacznie", "totale",
    "totali",
    "totaux", "totalt", "kabuuan", "saldo", "balance", "solde", "schlusssaldo", "count", "records",
    "rows",
  ]
}
