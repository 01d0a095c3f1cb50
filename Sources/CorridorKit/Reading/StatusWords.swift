/// What a status column says of a payment, in the languages of ``ColumnVocabulary``.
enum PaymentStatus: Equatable {
  case completed
  /// Failed, cancelled, refused or not yet done.
  case notCompleted
  /// Taken back: reversed, refunded, returned.
  case reversed

  /// By the beginnings of the words in `cell`; completed if none is known.
  init(_ cell: ByteWindow) {
    let text = HeaderWords.folded(cell.text)
    self = .completed
    for word in Self.reversedWords where text.contains(word) {
      self = .reversed
      return
    }
    for word in Self.openWords where text.contains(word) {
      self = .notCompleted
      return
    }
  }

  private static let reversedWords = [
    "revers", "refund", "return", "chargeback", "charged back", "storn", "zuruck", "zurueck",
    "rembours",
    "restitu", "teruggeboekt", "terugbet", "zwroc", "zwrot", "devuel", "devolu", "reembols",
    "estorn",
    "rimbors", "aterbetal", "ibinalik", "rvsl",
  ]

  private static let openWords = [
    "fail", "pending", "declin", "cancel", "reject", "denied", "expired", "refus", "processing",
    "unclaimed",
    "on hold", "held", "in progress", "incomplete", "not completed", "blocked", "void", "error",
    "rjct",
    "pdng", "ausstehend", "fehlgeschl", "abgelehnt", "abgebrochen", "vorgemerkt", "offen", "echec",
    "echou",
    "attente", "annul", "mislukt", "afgewezen", "in behandeling", "geweigerd", "nieudan", "odrzuc",
    "oczekuj",
    "anulow", "fallid", "rechaz", "pendient", "falh", "pendent", "recusad", "fallit", "rifiut",
    "in attesa",
    "misslyck", "avvis", "vantar", "makulerad", "nabigo", "nakabinbin", "kinansela",
  ]
}
