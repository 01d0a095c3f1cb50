/// Names of months, folded, in the languages of ``ColumnVocabulary``.
enum MonthNames {
  /// 1 to 12; nil if the word names no month.
  static func month(_ word: String) -> Int? { table[word] }

  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, line) in text.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") { table[String(name)] = index + 1 }
    }
    return table
  }()

  /// One line a month: English, German, French, Dutch, Polish, Spanish, Portuguese, Italian, Swedish, Filipino.
  private static let text = """
    january jan januar jaenner janner janvier janv januari styczen stycznia sty enero ene janeiro gennaio gen
    february feb februar feber fevrier fev fevr februari luty lutego lut febrero fevereiro febbraio febr pebrero peb
    march mar marz maerz mrz mars maart mrt marzec marca marzo marco marso
    april apr avril avr kwiecien kwietnia kwi abril abr aprile
    may mai mei maj maja mayo maio maggio mag
    june jun juni juin czerwiec czerwca cze junio junho giugno giu hunyo hun
    july jul juli juillet juil lipiec lipca lip julio julho luglio lug hulyo hul
    august aug aout augustus sierpien sierpnia sie agosto ago augusti
    september sep sept septembre wrzesien wrzesnia wrz septiembre setembro set settembre sett setyembre
    october oct oktober okt octobre pazdziernik pazdziernika paz octubre outubro out ottobre ott oktubre
    november nov novembre listopad listopada lis noviembre novembro nobyembre nob
    december dec dezember dez decembre grudzien grudnia gru diciembre dic dezembro dicembre disyembre dis
    """
}
