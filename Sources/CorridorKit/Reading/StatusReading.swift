/// How the cells of a column say whether a payment was made.
enum StatusReading: Equatable, Sendable {
  /// Words: `Completed`, `Failed`.
  case words
  /// A mark or reason of what was not made: `cancelled`: `Y`, `decline_reason`: `Do not honour`.
  case notMade
  /// A mark of what was made: `success`: `true`.
  case made
  /// A code of a card's issuer, after ISO 8583: `00` is approved.
  case code

  func status(_ cell: ByteWindow) -> PaymentStatus {
    switch self {
    case .words: PaymentStatus.stated(cell)
    case .notMade:
      ReversalMark.isSet(cell) && !Self.saysDone(cell) ? .notCompleted : .completed
    case .made: ReversalMark.isNo(cell) ? .notCompleted : .completed
    case .code: cell.isEmpty || Self.isApproval(cell) ? .completed : .notCompleted
    }
  }

  private static func saysDone(_ cell: ByteWindow) -> Bool {
    PaymentStatus.stated(cell) == .completed && !ReversalMark.isYes(cell)
  }

  /// Whether a code approves, wholly or in part.
  static func isApproval(_ cell: ByteWindow) -> Bool { approvals.contains(cell.text) }

  private static let approvals: Set<String> = ["0", "00", "000", "08", "10", "11"]

  /// What a column's name promises of its cells; nil if it is no mark of a payment's fate.
  static func promised(by name: [String]) -> StatusReading? {
    let words = name.filter { !plain.contains($0) }
    if words.count == 1, let word = words.first {
      if wordsForMade.contains(word) { return .made }
      if wordsForNotMade.contains(word) { return .notMade }
    }
    if namesReason(words) { return .notMade }
    let isCode =
      words.contains { ["response", "resp", "result", "action", "responsecode"].contains($0) }
    return isCode && !words.contains("time") ? .code : nil
  }

  /// `decline_reason`, `errorCode`, `Motif de rejet`, `Ablehnungsgrund`.
  private static func namesReason(_ words: [String]) -> Bool {
    func begins(_ stems: [String]) -> Bool {
      words.contains { word in stems.contains { word.hasPrefix($0) } }
    }
    let isCompound = words.contains { word in
      ["fehlergrund", "fehlercode", "fehlermeldung", "ablehnungsgrund", "avvisningsorsak"]
        .contains(word)
    }
    return isCompound || (begins(failures) && begins(reasons))
  }

  private static let failures = [
    "fail", "declin", "reject", "refus", "denial", "cancel", "error", "void", "abort", "ablehn",
    "fehler", "rejet", "afwijz", "weiger", "odrzuc", "odmow", "rechaz", "deneg", "recus", "rifiut",
    "avslag", "avvis",
  ]
  private static let reasons = [
    "reason", "code", "message", "msg", "desc", "text", "cause", "detail", "grund", "ursache",
    "motif", "motivo", "reden", "powod", "przyczyna", "orsak", "causa", "dahilan", "raison", "kod",
  ]

  private static let plain: Set<String> = [
    "is", "was", "has", "been", "at", "flag", "transaction", "payment", "txn", "tx", "trx",
    "transfer", "indicator", "ind",
  ]

  private static let wordsForNotMade: Set<String> = [
    "cancelled", "canceled", "voided", "void", "failed", "rejected", "declined", "annule",
    "annulee", "geannuleerd", "anulowana", "anulowano", "anulado", "anulada", "cancelado",
    "cancelada", "annullato", "annullata", "makulerad", "kinansela",
  ]

  private static let wordsForMade: Set<String> = [
    "success", "successful", "succeeded", "approved", "paid", "completed", "settled", "executed",
    "accepted", "erfolgreich", "ausgefuhrt", "bezahlt", "genehmigt", "execute", "executee",
    "reussi",
    "geslaagd", "voltooid", "uitgevoerd", "betaald", "zrealizowana", "zrealizowano",
    "oplacona", "udana", "exitoso", "exitosa", "pagado", "pagada", "completado", "completada",
    "aprobado", "aprobada", "sucesso", "concluido", "concluida", "aprovado", "aprovada",
    "eseguito", "eseguita", "pagato", "riuscito", "genomford", "betald", "lyckad", "matagumpay",
  ]
}
