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
      case (0x4F, .plain): return .debit  // O(ut)
      case (0x49, .plain): return .credit  // I(n)
      case (0x41, .afBij), (0x42, .borcAlacak): return .debit
      case (0x42, .afBij): return .credit
      case (0x41, .dareAvere), (0x41, .cargoAbono), (0x41, .borcAlacak): return .credit
      default: return nil
      }
    }
    let phrase = HeaderWords.words(of: cell.text)
    return words[FoldedText.folded(cell.text)] ?? side(ofWords: phrase) ?? side(within: phrase)
  }

  /// The side of a phrase by its words: `CASH_OUT`, `Transfer-to`, `cashOut`.
  static func side(ofWords phrase: [String]) -> AmountReader.Side? {
    guard !phrase.isEmpty, phrase.count <= 3 else { return nil }
    return words[phrase.joined(separator: " ")]
  }

  /// The side that one word of a phrase says and no other denies: `Outgoing transfer`, `Virement reçu`, `SEPA CT OUT`.
  ///
  /// `Credit transfer` and `direct debit` are ways to pay, which either side may use, and so is what names a card or
  /// whose account money goes to (`Bank deposit`). A preposition counts at the end only.
  static func side(within phrase: [String]) -> AmountReader.Side? {
    guard (2...4).contains(phrase.count), phrase.allSatisfy({ !waysToPay.contains($0) }) else {
      return nil
    }
    var found: Set<AmountReader.Side> = []
    for (index, word) in phrase.enumerated() {
      guard !mereNouns.contains(word), let side = words[word] else { continue }
      if word.count < 3 || prepositions.contains(word), index + 1 < phrase.count { continue }
      found.insert(side)
    }
    return found.count == 1 ? found.first : nil
  }

  private static let waysToPay: Set<String> = [
    "credit", "debit", "kredit", "debet", "credito", "debito", "kredyt", "card", "karte", "carte",
    "tarjeta", "kaart", "karta", "kort", "carta", "cartao", "visa", "mastercard", "bank", "account",
    "wallet", "mobile", "konto", "lastschrift", "cash", "atm",
  ]
  private static let prepositions: Set<String> = ["out", "from", "uit"]
  /// Words that count as a side alone and say nothing beside another word.
  private static let mereNouns: Set<String> = [
    "payment", "purchase", "zahlung", "paiement", "pago", "betaling", "platnosc", "pagamento",
    "betalning", "bayad", "payments", "betalningar", "envio", "envoi", "emission", "padala",
    "gasto", "gastos", "entrada", "salida", "reception", "depot",
  ]

  /// The side of a word that says nothing else but debit or credit, so that it tells whatever the column's
  /// name; letters as ``Letters/plain``.
  static func ledgerSide(_ cell: ByteWindow) -> AmountReader.Side? {
    // O and I may be an organisation and an individual.
    if cell.count == 1 {
      return [0x4F, 0x49].contains(cell[0] & 0xDF) ? nil : side(cell, .plain)
    }
    let word = FoldedText.folded(cell.text)
    return ledgerWords.contains(word) ? words[word] : nil
  }

  /// The side of a word for money that leaves or enters an account, or of a ledger's.
  static func moneySide(_ cell: ByteWindow) -> AmountReader.Side? {
    if let side = ledgerSide(cell) { return side }
    let phrase = HeaderWords.words(of: cell.text).joined(separator: " ")
    return moneyWords.contains(phrase) ? words[phrase] : nil
  }

  /// Whether a word is the name of a kind of card as well.
  static func isOfACard(_ cell: ByteWindow) -> Bool {
    cardStems.contains { FoldedText.folded(cell.text).hasPrefix($0) }
  }

  private static let cardStems = ["debit", "credit", "kredit", "debet", "kredyt"]

  private static let ledgerWords: Set<String> = [
    "debit", "credit", "dr", "cr", "dr.", "cr.", "db", "dbit", "crdt", "soll", "haben", "af",
    "bij", "debet", "kredit", "kredyt", "debito", "credito", "cargo", "abono", "debe", "haber",
    "dare", "avere", "wn", "ma", "winien", "borc", "alacak", "uznanie", "obciazenie",
    "gutschrift", "belastung", "ausgang", "eingang", "debits", "credits", "cargos", "abonos",
    "incoming", "outgoing", "inbound", "outbound", "inward", "outward", "\u{2212}",
  ]

  private static let moneyWords = Set(
    unmistakable.flatMap { list($0.outgoing) + list($0.incoming) })

  /// MT940's mark of a debit that comes back.
  static func isReversedDebit(_ cell: ByteWindow) -> Bool {
    cell.count == 2 && cell[0] & 0xDF == 0x52 && cell[1] & 0xDF == 0x44
  }

  private static func list(_ words: String) -> [String] {
    words.split(separator: ",").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  /// Words of money that leaves or enters an account and of nothing else, language by language.
  private static let unmistakable: [(outgoing: String, incoming: String)] = [
    (
      "out, money out, cash out, transfer out, transfers out, withdrawal, withdrawals, withdrawn, withdraw",
      "in, money in, cash in, transfer in, transfers in, deposit, deposits, paid in"
    ),
    (
      "transfer to, transfers to, payment to, to",
      "transfer from, transfers from, payment from, from"
    ),
    (
      "ausgehend, abgang, abbuchung, lastschrift, auszahlung, auszahlungen, ausgabe, ausgaben",
      "eingehend, zugang, einzahlung, einzahlungen, zahlungseingang, einnahme, einnahmen"
    ),
    (
      "sortant, sortante, sortie, sorties, retrait, retraits, depense, depenses, debite",
      "entrant, entree, entrees, depot, depots, recette, recettes, versement, credite"
    ),
    (
      "uitgaand, uitgaande, uit, opname, afschrijving, debiet, uitgaven, uitgave",
      "inkomend, inkomende, bijschrijving, storting, inkomsten, ontvangst, ontvangsten"
    ),
    (
      "wychodzacy, wychodzaca, wychodzace, wyplata, wyplaty, rozchod, rozchody, wydatki, wydatek, obciazenia",
      "przychodzacy, przychodzaca, przychodzace, wplata, wplaty, przychod, przychody, wplyw, wplywy, uznania"
    ),
    (
      "saliente, salientes, salida, salidas, retiro, retiros, egreso, egresos, gasto, gastos",
      "entrante, entrantes, entrada, entradas, deposito, depositos, ingreso, ingresos"
    ),
    (
      "saida, saidas, saque, saques, levantamento, levantamentos, despesa, despesas",
      "receita, receitas"
    ),
    (
      "uscita, uscite, uscente, in uscita, addebito, addebiti, prelievo, prelievi, spesa, spese",
      "entrata, entrate, in entrata, accredito, accrediti, versamento, versamenti"
    ),
    (
      "utgaende, ut, uttag, utbetalning, utbetalningar, belastning, utgift, utgifter, betalningar",
      "inkommande, ingaende, insattning, insattningar, inbetalning, inbetalningar, kreditering, inkomst, inkomster"
    ),
    ("payments, ->, \u{2192}", "receipts, <-, \u{2190}"),
    ("papalabas, palabas, labas", "papasok, pasok"),
  ]

  /// Words that say who acted, which may be a stage of a payment as well.
  private static let acted: [(outgoing: String, incoming: String)] = [
    ("sent, send, sending, paid, paid out", "received, receive, receiving"),
    ("gesendet, versendet, verschickt, bezahlt", "empfangen, erhalten"),
    (
      "envoye, envoyee, envoi, emis, emise, emission, paye", "recu, recue, recus, recues, reception"
    ),
    ("verzonden, verstuurd, betaald", "ontvangen"),
    ("wyslane, wyslany, wyslana, wyslano", "otrzymane, otrzymany, otrzymana, otrzymano"),
    (
      "enviado, enviada, enviados, enviadas, envio, pagado",
      "recibido, recibida, recibidos, recibidas, recebido, recebida, recebidos, recebidas, cobrado"
    ),
    ("inviato, inviata, inviati, pagato", "ricevuto, ricevuta, ricevuti"),
    ("skickad, skickat, skickade, betald", "mottagen, mottaget, mottagna"),
    ("ipinadala, naipadala, padala, nagpadala", "natanggap, tinanggap, tanggap"),
    ("dr amount", "cr amount"),
    (
      "payment, purchase, zahlung, paiement, pago, betaling, platnosc, pagamento, betalning, bayad",
      "top up, topup, refill, aufladung"
    ),
  ]

  private static let words: [String: AmountReader.Side] = {
    var table: [String: AmountReader.Side] = [:]
    // MT940 marks what takes a booking back by an R before: RD is a debit that comes back, RC a credit.
    for word in ["rd", "rc"] { table[word] = .credit }
    for word in [
      "dbit", "debit", "dr", "db", "soll", "af", "debet", "debito", "cargo", "outgoing",
      "obciazenie", "dare", "debe", "ausgang", "belastung", "outbound", "wn", "winien", "borc",
      "dr.", "debits", "cargos", "outward", "\u{2212}",
    ] { table[word] = .debit }
    for word in [
      "crdt", "credit", "cr", "haben", "bij", "kredit", "kredyt", "credito", "abono", "incoming",
      "uznanie", "avere", "haber", "eingang", "gutschrift", "inbound", "ma", "alacak", "cr.",
      "credits", "abonos", "inward",
    ] { table[word] = .credit }
    for entry in unmistakable + acted {
      for word in list(entry.outgoing) { table[word] = .debit }
      for word in list(entry.incoming) { table[word] = .credit }
    }
    return table
  }()
}
