import CorridorKit

/// How far a run has come, in words, all of them ASCII.
struct ProgressText {
  let state: RunProgress.State
  /// Since the run began.
  let seconds: Double

  /// All that is known.
  var sentence: String { sentences.first ?? "" }

  /// As much of it as so many columns hold, whole facts only; empty where there is no room for one.
  func sentence(columns: Int) -> String {
    sentences.first { $0.utf8.count <= columns } ?? ""
  }

  /// The fullest first; the speed is given up before what was rejected, and that before the time left.
  private var sentences: [String] {
    switch state.phase {
    case .reading: reading
    case .parsing: lasting("taking in", "the report", "take in")
    case .sorting: lasting("sorting", "payments", "sort")
    case .merging: lasting("merging", "payments", "merge")
    case .counting: lasting("counting", "what payers show", "count")
    case .judging: lasting("weighing", "evidence", "weigh")
    case .comparing: lasting("comparing", "payers", "compare")
    case .ranking: lasting("ranking", "payers", "rank")
    case .tabling: lasting("drawing", "payers for tables", "draw")
    case .fitting: lasting("fitting", "weights", "fit")
    case .digesting: lasting("digesting", "lines", "digest")
    case .writing: lasting("writing", "the result", "write")
    case .making: lasting("making up", "payers", "make up")
    }
  }

  /// Work whose steps are counted; where nobody knows how many there are, how long it has lasted.
  private func lasting(_ doing: String, _ what: String, _ verb: String) -> [String] {
    let work = "\(doing) \(what)"
    guard let steps = state.stepsExpected, steps > 0 else {
      let far =
        state.seconds >= ProgressLine.patience ? ["\(work), \(whole(state.seconds)) s so far"] : []
      return far + [work, doing]
    }
    let done = min(state.stepsDone, steps)
    let share = "\(100 * done / steps) %"
    let left = left(done: done, of: steps, in: state.seconds).map {
      "\(work), \(share), \(whole($0)) s left to \(verb)"
    }
    return [left, "\(work), \(share)", "\(doing) \(share)", doing].compactMap { $0 }
  }

  /// By the mean speed so far; nil where there is none yet, and where less than a second is left: other work follows, so
  /// nothing is ever done in 0 s.
  private func left(done: Int, of all: Int, in seconds: Double) -> Double? {
    guard done > 0, seconds >= ProgressLine.patience else { return nil }
    let left = seconds * Double(all - done) / Double(done)
    return left >= 1 ? left.rounded(.up) : nil
  }

  private var reading: [String] {
    let rows =
      seconds > 0 && state.hasRows ? ["\(whole(Double(state.rowsRead) / seconds)) rows/s"] : []
    let rejected = state.hasRows ? ["\(whole(Double(state.rejected))) rejected"] : []
    let left = secondsLeft.map { ["\(whole($0)) s left to read"] } ?? []
    let of = state.bytesExpected.map { " of \(megabytes($0))" } ?? ""
    let size = "\(megabytes(state.bytesRead))\(of) MB"
    let share = state.bytesExpected.map {
      ["\(whole(100 * Double(state.bytesRead) / Double(max($0, 1)))) %"]
    }
    return [rows + rejected + left, rejected + left, left, []].map { facts in
      (["reading \(size)"] + facts).joined(separator: ", ")
    } + [size] + (share ?? ["\(megabytes(state.bytesRead)) MB"])
  }

  /// Nil too where the size of the inputs is unknown.
  private var secondsLeft: Double? {
    state.bytesExpected.flatMap { left(done: state.bytesRead, of: $0, in: seconds) }
  }

  /// With one decimal.
  private func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(whole(Double(tenths / 10))).\(tenths % 10)"
  }

  /// In groups of three digits.
  private func whole(_ number: Double) -> String {
    let digits = String(Int(max(0, min(number, 1e15)).rounded()))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }
}
