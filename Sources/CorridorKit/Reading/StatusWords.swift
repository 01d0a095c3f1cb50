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
      if isDenied(words, before: start) {
        // What did not go wrong is known to be done: `no error`, `nicht storniert`.
        return harmless.contains(words[start])
          || (openWords + reversedWords).contains { stands($0, in: words, at: start, orCan: true) }
      }
      return doneWhole.contains(words[start])
        || (doneWords + looseWords).contains { stands($0, in: words, at: start) }
    }
    return isKnown ? .completed : .unknown
  }

  /// Whether a status plainly says that a payment was made, by no word that has another sense.
  static func saysMade(_ cell: ByteWindow) -> Bool {
    let words = HeaderWords.words(of: cell.text)
    return words.indices.contains { start in
      plainlyDone.contains(words[start])
        || (!isDenied(words, before: start)
          && (doneWords + authorised).contains { stands($0, in: words, at: start) })
    }
  }

  /// By the words in `cell`, completed if none is known; what is written as one word or split by signs alike.
  ///
  /// - A word counts by how it begins, and whole: `refunded` and `refund`, not `prerefund`.
  /// - A word behind a negation does not count (`no error`); a word for done then does, as not completed.
  /// - A refund that failed, or is of a part, takes nothing back: `Refund declined`, `Refund was declined`,
  ///   `Partially refunded`.
  /// - What can be done was not done: `refundable`, `remboursable`, `stornierbar`.
  init(_ cell: ByteWindow) {
    let words = HeaderWords.words(of: cell.text)
    let moot = Self.moot(in: words)
    var isOpen = false
    for start in words.indices where !moot.contains(start) {
      let isDenied = Self.isDenied(words, before: start)
      let known = isDenied ? [] : Self.reversedWords
      if known.contains(where: { Self.stands($0, in: words, at: start) }) {
        self = .reversed
        return
      }
      let open = isDenied ? Self.deniable : Self.openWords
      let whole = isDenied ? Self.deniableWhole : Self.openWhole
      isOpen =
        isOpen || whole.contains(words[start])
        || (words[start] == "be" && start > 0 && ["to", "will"].contains(words[start - 1]))
        || open.contains { Self.stands($0, in: words, at: start) }
    }
    // `No` by itself; a nought may be a code.
    let alone = words.joined(separator: " ")
    if Self.plainNo.contains(alone) || Self.openAlone.contains(alone) { isOpen = true }
    self = isOpen ? .notCompleted : .completed
  }

  /// Whether a known phrase stands in `words` from `start` on: all its words but the last whole.
  private static func stands(
    _ phrase: [String], in words: [String], at start: Int, orCan: Bool = false
  ) -> Bool {
    guard start + phrase.count <= words.count, let last = phrase.last else { return false }
    let whole = zip(phrase.dropLast(), words[start...]).allSatisfy { $0 == $1 }
    let word = words[start + phrase.count - 1]
    guard whole, word.hasPrefix(last) else { return false }
    return orCan || !possibilities.contains { word.hasSuffix($0) }
  }

  /// The places of words that take nothing back: those of a refund that did not come about (`Refund failed`), and
  /// that of one of a part, whose rest stands for the whole.
  private static func moot(in words: [String]) -> Set<Int> {
    var moot: Set<Int> = []
    for start in words.indices where refunds.contains(words[start]) {
      var next = start + 1
      while next < words.count, next - start <= 4, betweenRefunds.contains(words[next]) {
        next += 1
      }
      guard next < words.count else { continue }
      if failed.contains(where: { words[next].hasPrefix($0) }) {
        moot.formUnion(start...next)
      } else if ["not", "never", "nicht"].contains(words[next]) {
        moot.formUnion(start..<words.count)
      }
    }
    for start in words.indices.dropLast()
    where parts.contains(words[start])
      && reversedWords.contains(where: { stands($0, in: words, at: start + 1) })
    {
      moot.insert(start + 1)
    }
    return moot
  }

  private static let refunds: Set<String> = [
    "refund", "chargeback", "reversal", "ruckerstattung", "rueckerstattung", "ruckbuchung",
    "rueckbuchung", "remboursement", "reembolso", "rimborso", "terugbetaling", "zwrot",
    "aterbetalning",
  ]
  private static let failed = [
    "fail", "declin", "reject", "refus", "denied", "unsuccess", "abgelehn", "fehlgeschl", "rejet",
    "echou", "rechaz", "recusad", "rejeit", "fallid", "falhou", "rifiut", "fallit", "odrzuc",
    "geweiger", "afgewez", "mislukt", "avvis", "nekad", "misslyck",
  ]
  /// Words that may stand between a refund and what became of it: `Refund request has been declined`.
  private static let betweenRefunds: Set<String> = [
    "request", "was", "has", "been", "is", "were", "got", "wurde", "ist", "ete", "est", "a", "fue",
    "foi", "stato", "e", "zostal", "werd", "har", "blev",
  ]
  private static let parts: Set<String> = [
    "partial", "partially", "partly", "teilweise", "partiellement", "gedeeltelijk", "parcialmente",
    "parzialmente", "czesciowo", "delvis",
  ]

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
    revers, revert, refund, return, chargeback, charge back, charged back, storn, gestorn, zuruck, zurueck, ruckbuch,
    ruckerstatt, rucklast, erstattet, rembours, restitu, terug, geretourn, retour, zwroc, zwrot, devuel,
    devolu, devolv, reembols, estorn, rimbors, aterbetal, ibinalik, naibalik, rvsl,
    aterfor, rtnd, ruckgab, rueckgab, rucku, rueckue, sent back, paid back, gave back, given back, came back,
    contre pass, contrepass
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
    recusad, fallit, rifiut, in attesa, misslyck, avvis, vantar, makulerad, nabigo, nakabinbin, kinansela,
    rejeit, negad, nekad, nekat, avbrut, avslag, avbojd, stoppa, stopped, stopt, recall, reserver, gereserv,
    gelosch, geloesch, impaye, insolut, revoc, revok, ritirat, scadut, blokad, wycof, planowan,
    kanselad, tinanggih, naghihintay, pinoproseso, pagaende, under behandling, em analise, agendad, programad, vencid,
    retenid, gepland, geplant, verlopen, openstaand, compliance hold, sin fond, sans provision, fondos insuf, rcvd, patc,
    pndg, futr, wstrzym, zawiesz, zuruckgezogen, beantragt, angehalten, aangehouden, unsent, uncomplet, in ausfuhr, in ausfuehr, zur ausfuhr,
    in verwerk, wordt verwerk, en ejecuc, em execuc, in esecuz, w realizac, do realizac, delet, remov, erased, withdrawn,
    dropped, estimat, preauth, pre auth, terminated, no funds, wartet, kein guthaben, geloescht, supprim,
    perime, perdu, usuniet, przetermin, nie dostarcz, verwijder, vervallen, eliminad, caducad, borttag, aterkall, utgang, ritornat
    """.replacing("\n", with: " "))

  /// Words that mean something else where more follows.
  private static let openWhole: Set<String> = [
    "held", "hold", "void", "open", "offen", "false", "falsch",
    "faux", "falso", "falskt", "ko",
    "nok", "blad", "stop",
  ]

  /// What says so by itself only: `Fraud check passed`, `Paid to Dora`.
  private static let openAlone: Set<String> = [
    "new", "created", "test", "lost", "fraud", "quote", "to do", "todo", "info",
  ]

  private static let plainNo: Set<String> = [
    "no", "non", "nein", "nee", "nie", "nej", "nao", "hindi",
  ]

  /// Words for done, of which a negation makes the opposite.
  private static let doneWords = phrases(
    """
    complet, success, paid, settl, execut, process, deliver, effectu, ausgefuhrt, ausgefuehrt, abgeschloss,
    erfolgreich, gebucht, bezahlt, voltooid, uitgevoerd, betaald, geslaagd, wykonan, zrealizowan, oplacon,
    pagad, realizad, concluid, eseguit, pagat, genomford, betald, termine, terminad, abouti, paye, reuss, accept,
    efetu, efectu, effettu, proces, zaksiegow, contabiliz, comptabilis, geboekt, bokford, inviat, enviad, envoy, wyslan,
    skickad, finish, done, fulfil, approv, confirm, natuloy, matagumpay, tapos, nakumpleto, wyplac, verwerk, ejecut,
    ausfuhr, ausfuehr, abgewick, utford, slutford, liquidad, uitbetaal, rozlicz, gutgeschrieb
    """.replacing("\n", with: " "))

  /// Words for done that have other senses, as of a kind of payment.
  private static let looseWords = phrases(
    "credit, collect, claim, transfer, sent, captur, clear, post, final, pago, pagata")

  /// A sum set aside, which may be taken or not: unknown, and no less than declined if denied.
  private static let authorised = phrases("authori")

  /// What a negation makes of words for done: what was not made.
  private static let deniable = doneWords + looseWords + authorised
  private static let deniableWhole: Set<String> = [
    "received", "booked", "book", "ok", "available", "active", "valid", "yes",
  ]

  /// Words that a negation leaves harmless and that are not in ``openWords``.
  private static let harmless: Set<String> = [
    "errors", "error", "fee", "fees", "problem", "problems", "issue", "issues", "fehler", "erreur",
    "fout", "fouten", "bledow", "errores", "erros", "errori", "fel",
  ]

  /// Whole words for done of no other sense.
  private static let plainlyDone: Set<String> = [
    "accc", "acsc", "fertig", "erledigt", "klar", "booked", "received",
  ]

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
