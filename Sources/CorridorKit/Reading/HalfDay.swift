/// The half of the day in a column of its own, beside times of a clock of twelve hours: `02:30` and `PM`.
enum HalfDay {
  case morning
  case afternoon

  /// nil if the cell holds anything else.
  init?(_ cell: ByteWindow) {
    guard cell.count <= 8 else { return nil }
    switch cell.text.lowercased().filter({ $0 != "." && !$0.isWhitespace }) {
    case "am": self = .morning
    case "pm": self = .afternoon
    default: return nil
    }
  }

  /// Seconds after midnight in this half of the day; nil where the hour belongs to the other.
  ///
  /// A time that says its half itself is past noon already, or not: it stays.
  func seconds(_ second: Int) -> Int? {
    let hour = second / 3_600
    switch self {
    case .morning: return hour == 12 ? second - 43_200 : hour < 12 ? second : nil
    case .afternoon: return hour >= 12 ? second : hour > 0 ? second + 43_200 : nil
    }
  }

  /// The one column without a role that holds halves and nothing else, -1 if there is none.
  ///
  /// `AM` is Armenia as well: a `PM` in the sample or the column's name must say what is meant.
  static func column(_ plan: ColumnPlan, _ rows: [Sample.Row]) -> Int {
    let found = plan.columns.indices.filter { index in
      guard plan.columns[index].role == nil else { return false }
      let cells = rows.lazy.filter { index < $0.cells.count }.map { $0.cells[index] }
      var halves: Set<HalfDay> = []
      for cell in cells {
        let isKnown = cell.withWindow { window in
          let value = window.trimmed
          if value.isEmpty { return true }
          guard let half = HalfDay(value) else { return false }
          halves.insert(half)
          return true
        }
        if !isKnown { return false }
      }
      let words = HeaderWords.words(of: plan.columns[index].name)
      let isNamed = words.contains("ampm") || words.contains("meridiem") || words == ["am", "pm"]
      return halves.contains(.afternoon) || (isNamed && !halves.isEmpty)
    }
    return found.count == 1 ? found[0] : -1
  }
}
