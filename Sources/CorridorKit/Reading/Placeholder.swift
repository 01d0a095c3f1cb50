/// What exports write where they have no id, account or name: an identity of all whom it stands for is none.
enum Placeholder {
  /// Whether a cell is empty or holds a place: `NULL`, `N/A`, `-`, `000`, `Unknown`, `NOTPROVIDED`, `keine Angabe`,
  /// `XXXX`, or a number that a spreadsheet rounded (`6.39171E+11`), which stands for many. One `0` is an id:
  /// data sets count from it.
  @inline(__always)
  static func isOne(_ cell: ByteWindow) -> Bool {
    if cell.isEmpty { return true }
    if cell.count > longest { return false }
    let last = cell[cell.count - 1]
    // Most ids end in a digit, which of the words none does, and begin with a letter or a digit.
    if last &- 0x30 <= 9, cell[0] != 0x30 { return isRounded(cell) || isMasked(cell) }
    return isKnown(cell)
  }

  private static let longest = 24

  /// `6.39171E+11`.
  @inline(__always)
  private static func isRounded(_ cell: ByteWindow) -> Bool {
    guard cell.count >= 5, cell[cell.count - 3] == 0x2B, cell[cell.count - 4] | 0x20 == 0x65 else {
      return false
    }
    let mantissa = 0..<cell.count - 4
    return mantissa.allSatisfy { cell[$0] &- 0x30 <= 9 || [0x2E, 0x2C].contains(cell[$0]) }
  }

  /// `****1234`, `XXXX 1234`: four digits of a number stand for many.
  @inline(__always)
  private static func isMasked(_ cell: ByteWindow) -> Bool {
    let first = cell[0]
    guard first == 0x2A || first == 0x23 || lower(first) == 0x78 else { return false }
    return isMaskBeforeDigits(cell)
  }

  @inline(never)
  private static func isMaskBeforeDigits(_ cell: ByteWindow) -> Bool {
    let digits = (0..<cell.count).reversed().prefix { cell[$0] &- 0x30 <= 9 }.count
    let mask = 0..<cell.count - digits
    return digits <= 4 && mask.count > 2
      && mask.allSatisfy { lower(cell[$0]) == lower(cell[0]) || [0x20, 0x2D].contains(cell[$0]) }
  }

  @inline(never)
  private static func isKnown(_ cell: ByteWindow) -> Bool {
    let first = cell[0]
    if first == 0x30, cell.count == 1 { return false }
    if isMask(cell) { return true }
    guard first != 0x30 else { return false }
    // Letters without their case; the last byte tells most ids apart.
    for word in wordsByLength[cell.count] {
      var index = cell.count - 1
      while index >= 0, lower(cell[index]) == word[index] { index -= 1 }
      if index < 0 { return true }
    }
    return false
  }

  /// One sign again and again, or X in groups: `---`, `000`, `########`, `XXX-XX`.
  private static func isMask(_ cell: ByteWindow) -> Bool {
    let first = lower(cell[0])
    switch first {
    case 0x30, 0x2D, 0x3F, 0x2E, 0x23, 0x2A, 0x5F:
      return (0..<cell.count).allSatisfy { cell[$0] == first }
    case 0x78:
      return cell.count > 2
        && (0..<cell.count).allSatisfy {
          lower(cell[$0]) == 0x78 || [0x2D, 0x20].contains(cell[$0])
        }
    default: return false
    }
  }

  @inline(__always)
  private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  private static let wordsByLength: [[[UInt8]]] = {
    var table = [[[UInt8]]](repeating: [], count: longest + 1)
    let pairs = people.flatMap { ["unknown \($0)", "unknown_\($0)", "no \($0)"] }
    for word in words + pairs {
      let bytes = Array(word.utf8)
      if bytes.count <= longest { table[bytes.count].append(bytes) }
    }
    return table
  }()

  private static let people = [
    "customer", "client", "sender", "payer", "recipient", "receiver", "beneficiary", "payee",
    "name", "account", "person", "user", "party", "id", "unknown",
  ]

  /// In the languages of ``ColumnVocabulary``; letters beyond ASCII in both cases.
  private static let words: [String] = [
    "null", "[null]", "n/a", "#n/a", "na", "none", "nil", "nan", "unknown", "unbekannt",
    "notprovided", "not provided", "not_provided", "not-provided", "(null)", "<null>", "\\n",
    "undefined", "n.a.", "n/d", "n.d.", "nd", "not known", "notavailable", "not available",
    "not_available", "not applicable", "not_applicable", "notavail", "nonref", "no data",
    "no_data", "missing", "(blank)", "(empty)", "(none)", "none given", "not given",
    "#ref!", "#value!", "#name?", "#null!", "#num!", "#div/0!", "redacted", "[redacted]",
    "anonymised", "anonymized", "anonymous", "tbc", "tba", "tbd", "k.a.", "k. a.", "k.a",
    "keine angabe", "keine angaben", "ohne angabe", "nicht bekannt", "nicht verfügbar",
    "nicht angegeben", "inconnu", "inconnue", "non renseigné", "non renseigne", "non disponible",
    "non communiqué", "onbekend", "niet bekend", "nieznany", "nieznana", "nieznane", "brak",
    "brak danych", "b.d.", "nie dotyczy", "desconocido", "desconocida", "sin datos", "sin nombre",
    "sin especificar", "no disponible", "no consta", "no aplica", "desconhecido", "desconhecida",
    "sem dados", "não informado", "nao informado", "sem nome", "sconosciuto", "sconosciuta",
    "non noto", "n.p.", "okänd", "okÄnd", "okänt", "okÄnt", "saknas", "uppgift saknas", "wala",
    "hindi alam", "walang pangalan",
  ]
}
