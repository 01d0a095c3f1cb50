/// What a status column says of a payment, in the languages of ``ColumnVocabulary``.
enum PaymentStatus: Equatable {
  case completed
  /// Failed, cancelled, refused or not yet done.
  case notCompleted
  /// Taken back: reversed, refunded, returned.
  case reversed
  /// No known word; counts as completed, and is counted.
  case unknown

  /// As ``init(_:)``, but unknown where words say nothing that is known.
  static func stated(_ cell: ByteWindow) -> PaymentStatus {
    let status = PaymentStatus(cell)
    guard status == .completed, !cell.isEmpty else { return status }
    let words = HeaderWords.words(of: cell.text)
    let isKnown = words.indices.contains { start in
      doneWhole.contains(words[start]) || negations.contains(words[start])
        || doneWords.contains { stands($0, in: words, at: start) }
    }
    return isKnown ? .completed : .unknown
  }

  /// By the words in `cell`, completed if none is known; what is written as one word or split by signs alike.
  ///
  /// - A word counts by how it begins, and whole: `refunded` and `refund`, not `prerefund`.
  /// - A word behind a negation does not count (`no error`); a word for done then does, as not completed.
  /// - What can be done was not done: `refundable`, `remboursable`, `stornierbar`.
  init(_ cell: ByteWindow) {
    let words = HeaderWords.words(of: cell.text)
    var isOpen = false
    for start in words.indices {
      let isDenied = Self.isDenied(words, before: start)
      let known = isDenied ? [] : Self.reversedWords
      if known.contains(where: { Self.stands($0, in: words, at: start) }) {
        self = .reversed
        return
      }
      let open = isDenied ? Self.doneWords : Self.openWords
      isOpen =
        isOpen || (!isDenied && Self.openWhole.contains(words[start]))
        || open.contains { Self.stands($0, in: words, at: start) }
    }
    self = isOpen ? .notCompleted : .completed
  }

  /// Whether a known phrase stands in `words` from `start` on: all its words but the last whole.
  private static func stands(_ phrase: [String], in words: [String], at start: Int) -> Bool {
    guard start + phrase.count <= words.count, let last = phrase.last else { return false }
    let whole = zip(phrase.dropLast(), words[start...]).allSatisfy { $0 == $1 }
    let word = words[start + phrase.count - 1]
    return whole && word.hasPrefix(last) && !possibilities.contains { word.hasSuffix($0) }
  }

  /// Whether a negation stands before `start`, perhaps with words between that change nothing.
  private static func isDenied(_ words: [String], before start: Int) -> Bool {
    var index = start - 1
    while index >= 0, start - index <= 3, fillers.contains(words[index]) { index -= 1 }
    return index >= 0 && negations.contains(words[index])
  }

  private static func phrases(_ list: String) -> [[String]] {
    list.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
  }

  private static let reversedWords = phrases(
    """
    revers, revert, refund, return, chargeback, charged back, storn, gestorn, zuruck, zurueck, ruckbuch,
    ruckerstatt, rucklast, erstattet, rembours, restitu, terug, geretourn, retour, zwroc, zwrot, devuel,
    devolu, devolv, reembols, estorn, rimbors, aterbetal, ibinalik, rvsl
    """.replacing("\n", with: " "))

  private static let openWords = phrases(
    """
    fail, pending, declin, canc, reject, rejet, bounce, suspen, await, waiting, insufficient, timeout, time out,
    timed out, inval, abort, abandon, dishono, frozen, under review, in review, queued, draft, scheduled, initiated, in process,
    en cours, en curso, en proceso, em process, em andamento, in corso, in lavorazione, w toku, w trakcie, respint, nsf,
    niezrealiz, niewykon, nieoplac, niepowodz, wstrzyman, zablok, bloque, sospes, ungultig, ungueltig, ongeldig, gesperrt, wartend,
    in uitvoering, non sufficient, nicht gedeckt, expir, lapsed, denied, deneg, expired, refus, processing, unclaimed,
    unsuccess, unpaid, unsettled, unprocess, undeliver, uncollect, unconfirm, unauthori, on hold, onhold,
    withheld, in progress, incomplete, blocked, voided, error, rjct, pdng, ausstehend, fehlgeschl, abgelehnt,
    abgebrochen, vorgemerkt, in bearbeitung, echec, echou, attente, annul, geannul, mislukt, afgewezen,
    in behandeling, geweigerd, nieudan, odrzuc, oczekuj, anul, fallid, rechaz, pendient, falh, pendent,
    recusad, fallit, rifiut, in attesa, misslyck, avvis, vantar, makulerad, nabigo, nakabinbin, kinansela
    """.replacing("\n", with: " "))

  /// Words that mean something else where more follows.
  private static let openWhole: Set<String> = ["held", "void", "open", "offen"]

  /// Words for done, of which a negation makes the opposite.
  private static let doneWords = phrases(
    """
    complet, success, paid, settl, execut, process, deliver, effectu, ausgefuhrt, ausgefuehrt, abgeschloss,
    erfolgreich, gebucht, bezahlt, voltooid, uitgevoerd, betaald, geslaagd, wykonan, zrealizowan, oplacon,
    pagad, realizad, concluid, eseguit, pagat, genomford, betald, termin, abouti, paye, reuss, accept,
    efetu, efectu, effettu, proces, zaksiegow, contabiliz, comptabilis, geboekt, bokford, inviat, enviad, envoy, wyslan,
    skickad, finish, done, success, fulfil, authori, approv, credit, collect, claim, transfer, sent, captur, clear, post, final, confirm
    """.replacing("\n", with: " "))

  /// Further words for done, as they stand.
  private static let doneWhole: Set<String> = [
    "ok", "okay", "yes", "y", "booked", "book", "accc", "acsc", "fertig", "erledigt", "klar",
    "received",
    "available", "active", "valid", "normal", "good", "00", "refundable", "error", "errors",
  ]

  private static let negations: Set<String> = [
    "not", "no", "non", "never", "without", "0", "zero", "nicht", "kein", "keine", "ohne", "nie",
    "pas", "sans", "jamais", "aucun", "aucune", "niet", "geen", "zonder", "nooit", "bez", "brak",
    "sin", "nunca", "ningun", "ninguna", "sem", "nao", "nenhum", "nenhuma", "senza", "nessun",
    "nessuna", "inte", "ej", "utan", "hindi", "walang",
  ]

  private static let fillers: Set<String> = [
    "yet", "been", "be", "being", "is", "was", "has", "fully", "all", "any", "noch", "wurde",
    "nog", "encore", "ete", "est", "a", "jeszcze", "ancora", "aun", "ainda", "an",
  ]

  private static let possibilities = [
    "able", "ible", "bar", "baar", "abile", "ibile", "avel", "ivel",
  ]
}
