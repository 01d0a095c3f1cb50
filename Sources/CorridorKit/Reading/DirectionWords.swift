/// Reads a column that says debit or credit, in the languages of ``ColumnVocabulary``.
enum DirectionWords {
  /// What single letters mean, which languages use against each other.
  enum Letters: Sendable {
    /// D(ebit), S(oll), W(inien) and C(redit), H(aben), M(a).
    case plain
    /// A(f) is debit, B(ij) credit.
    case afBij
    /// D(are) is debit, A(vere) credit.
    case dareAvere
    /// C(argo) is debit, A(bono) credit.
    case cargoAbono
    /// B(orç) is debit, A(lacak) credit.
    case borcAlacak
  }

  /// By which words of a header letters are known.
  static let names: [(letters: Letters, words: Set<String>)] = [
    (.afBij, ["af", "bij", "afbij", "bijaf", "richting"]), (.dareAvere, ["dare", "avere"]),
    (.cargoAbono, ["cargo", "abono", "cargos", "abonos"]),
    (.borcAlacak, ["borc", "alacak"]),
  ]

  /// Debit is money that goes out; nil if the cell says neither.
  static func side(_ cell: ByteWindow, _ letters: Letters) -> AmountReader.Side? {
    if cell.count == 1 {
      if cell[0] == 0x2D { return .debit }
      if cell[0] == 0x2B { return .credit }
      switch (cell[0] & 0xDF, letters) {
      case (0x43, .cargoAbono): return .debit
      case (0x44, _), (0x53, .plain), (0x57, .plain): return .debit  // D, S, W
      case (0x43, _), (0x48, .plain), (0x4D, .plain): return .credit  // C, H, M
      case (0x41, .afBij), (0x42, .borcAlacak): return .debit
      case (0x42, .afBij): return .credit
      case (0x41, .dareAvere), (0x41, .cargoAbono), (0x41, .borcAlacak): return .credit
      default: return nil
      }
    }
    return words[HeaderWords.folded(cell.text)]
  }

  /// The side of a word that says nothing else but debit or credit, so that it tells whatever the column's
  /// name; letters as ``Letters/plain``.
  static func ledgerSide(_ cell: ByteWindow) -> AmountReader.Side? {
    if cell.count == 1 { return side(cell, .plain) }
    let word = HeaderWords.folded(cell.text)
    return ledgerWords.contains(word) ? words[word] : nil
  }

  private static let ledgerWords: Set<String> = [
    "debit", "credit", "dr", "cr", "dr.", "cr.", "db", "dbit", "crdt", "soll", "haben", "af", "bij",
    "debet", "kredit", "debito", "credito", "cargo", "abono", "debe", "haber", "dare", "avere",
    "wn",
    "ma", "winien", "borc", "alacak", "uznanie", "obciazenie", "gutschrift", "belastung", "ausgang",
    "eingang", "debits", "credits", "cargos", "abonos", "incoming", "outgoing", "\u{2212}",
  ]

  /// MT940's mark of a debit that comes back.
  static func isReversedDebit(_ cell: ByteWindow) -> Bool {
    cell.count == 2 && cell[0] & 0xDF == 0x52 && cell[1] & 0xDF == 0x44
  }

  private static let words: [String: AmountReader.Side] = {
    var table: [String: AmountReader.Side] = [:]
    // MT940 marks what takes a booking back by an R before: RD is a debit that comes back, RC a credit.
    for word in ["rd", "rc"] { table[word] = .credit }
    for word in [
      "dbit", "debit", "dr", "db", "soll", "af", "debet", "debito", "cargo", "out", "outgoing",
      "sent",
      "send", "obciazenie", "dare", "debe", "saida", "uscita", "salida", "ausgang", "belastung",
      "debiet", "ausgehend", "sortant", "uitgaand", "saliente", "uscente", "utgaende",
      "wychodzacy", "outbound", "uttag", "money out", "paid", "sortie", "uit", "wn",
      "winien", "borc", "dr.", "debits", "cargos", "\u{2212}",
    ] { table[word] = .debit }
    for word in [
      "crdt", "credit", "cr", "haben", "bij", "kredit", "credito", "abono", "in", "incoming",
      "received",
      "receive", "uznanie", "avere", "haber", "entrada", "entrata", "eingang", "gutschrift",
      "inbound",
      "przychodzacy", "insattning", "eingehend", "entrant", "inkomend", "entrante", "money in",
      "entree", "ma", "alacak", "cr.", "credits", "abonos",
    ] { table[word] = .credit }
    return table
  }()
}
