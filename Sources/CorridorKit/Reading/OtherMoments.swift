/// Words by which a date's name says that it is not the day of this row's payment.
///
/// `Last payment date` is of another payment, `due date` of none yet, `refund date` of what became of this one. Own
/// choice of words, in the languages of ``ColumnVocabulary``, folded as ``HeaderWords`` does.
enum OtherMoments {
  /// What a date's name says of when it is.
  enum Kind {
    /// Of the payment, or nothing.
    case own
    /// Of a step of this payment beside its order: received, approved, paid out, settled. A time of last resort.
    case step
    /// When this payment was taken back, where it was.
    case reversal
    /// When it was cancelled, where it was.
    case cancellation
    /// Of another payment, a plan or a person: never this payment's.
    case foreign
  }

  static func kind(of words: [String]) -> Kind {
    func holds(_ whole: Set<String>, _ stems: [String]) -> Bool {
      words.contains { word in whole.contains(word) || stems.contains { word.hasPrefix($0) } }
    }
    if holds(foreign, foreignStems) { return .foreign }
    if holds([], reversalStems) { return .reversal }
    if holds([], cancellationStems) { return .cancellation }
    return holds(steps, []) ? .step : .own
  }

  private static let foreign = set(
    """
    last first previous prev next due until since login logon seen expected planned estimated scheduled maturity
    kyc joined onboarding enrolled enrolment signup activation renewal visit review alert dispute closed closure
    letzte letzter letztes letzten ersten erster erstes nachste nachster nachstes naechste naechster naechstes
    dernier derniere premier premiere prochain prochaine precedent precedente laatste eerste volgende vorige
    ostatnia ostatni ostatniego ostatniej ostatnie pierwszy pierwsza pierwszego pierwszej nastepna nastepny nastepnej
    nastepnego poprzednia poprzedni poprzedniej wymagalnosci waznosci ultimo ultima primero primera primer proximo
    proxima siguiente anterior primeiro primeira primo prima prossimo prossima precedenti vencimiento vencimento scadenza
    senaste sista forsta nasta foregaende huling unang susunod nakaraang
    print printed run extract extracted extraction load loaded etl ingest ingested ingestion screening screened str sar
    reported incorporation incorporated apertura alta abertura cadastro ouverture inscription otwarcia
    inscripcion expedicion delivrance rilascio stampa wydania impressao druku wydruku raportu edition arrete corte
    actualizacion aktualizacji informe mise controle
    """)

  private static let foreignStems = [
    "fallig", "faellig", "echeance", "vervaldat", "verval", "forfall", "expir", "caduc", "ablauf",
    "vorherig",
  ]

  private static let reversalStems = [
    "refund", "revers", "return", "chargeback", "storn", "rembours", "rimbors", "reembols",
    "devoluc",
    "estorn", "zwrot", "ruckzahl", "rueckzahl", "erstatt", "terugbet", "aterbet", "contrepass",
  ]

  private static let cancellationStems = [
    "cancel", "annul", "anula", "anulow", "kansel", "makul", "void", "reject", "fail", "declin",
  ]

  private static let steps = set(
    """
    receive received receipt completed completion finished approved approval authorised authorized authorisation authorization requested request effective
    delivered delivery pickup pick picked collected collection payout credited clearing cleared settlement settled sttlm
    released confirmed confirmation processed processing verified
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
