/// Reads a column that says debit or credit, in the languages of ``ColumnVocabulary``.
enum DirectionWords {
  /// Debit is money that goes out; nil if the cell says neither.
  static func side(_ cell: ByteWindow) -> AmountReader.Side? {
    if cell.count == 1 {
      switch cell[0] & 0xDF {
      case 0x44, 0x53, 0x41: return .debit  // D(ebit), S(oll), A(f)
      case 0x43, 0x48, 0x42: return .credit  // C(redit), H(aben), B(ij)
      default: break
      }
      if cell[0] == 0x2D { return .debit }
      return cell[0] == 0x2B ? .credit : nil
    }
    return words[HeaderWords.folded(cell.text)]
  }

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
      "wychodzacy", "outbound", "uttag", "money out", "paid", "sortie", "uit",
    ] { table[word] = .debit }
    for word in [
      "crdt", "credit", "cr", "haben", "bij", "kredit", "credito", "abono", "in", "incoming",
      "received",
      "receive", "uznanie", "avere", "haber", "entrada", "entrata", "eingang", "gutschrift",
      "inbound",
      "przychodzacy", "insattning", "eingehend", "entrant", "inkomend", "entrante", "money in",
      "entree",
    ] { table[word] = .credit }
    return table
  }()
}
