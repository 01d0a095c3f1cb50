import CorridorKit
import Dispatch
import Synchronization

/// One line on standard error for work that lasts: what was read, how fast, what is left; gone when done.
///
/// Shown from half a second on, four times a second, and only on a terminal: a pipe or a file gets none, unless
/// `--progress always` asks for lines there, one a second.
final class ProgressLine {
  enum Wish: String, CaseIterable, Sendable {
    case auto, always, never
  }

  /// Nothing is shown before (seconds).
  static let patience = 0.5

  private let queue = DispatchQueue(label: "progress")
  private let timer: any DispatchSourceTimer
  private let drawing: Drawing

  /// Runs `body` with a line beside it, if the user wishes and there is somewhere to show it.
  static func during<Result>(
    _ wish: Wish, of request: inout ScreeningRequest,
    _ body: (ScreeningRequest) throws -> Result
  ) rethrows -> Result {
    let terminal = TerminalProbe.words
    guard wish == .always || (wish == .auto && terminal != nil) else { return try body(request) }
    let progress = RunProgress()
    request.reading.progress = progress
    let line = ProgressLine(Drawing(progress, isOnTerminal: terminal != nil))
    defer { line.end() }
    return try body(request)
  }

  private init(_ drawing: Drawing) {
    self.drawing = drawing
    timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(
      deadline: .now() + .milliseconds(Int(Self.patience * 1_000)),
      repeating: .milliseconds(drawing.isOnTerminal ? 250 : 1_000),
      leeway: .milliseconds(20))
    timer.setEventHandler { drawing.draw() }
    timer.resume()
  }

  private func end() {
    timer.cancel()
    // Behind whatever is being drawn.
    queue.sync { drawing.erase() }
  }
}

/// What stands on the terminal.
private final class Drawing: Sendable {
  let progress: RunProgress
  /// Else lines go to a file or a pipe.
  let isOnTerminal: Bool
  private let began = ContinuousClock.now
  /// Columns of what stands there now.
  private let width = Atomic(0)

  init(_ progress: RunProgress, isOnTerminal: Bool) {
    self.progress = progress
    self.isOnTerminal = isOnTerminal
  }

  func draw() {
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    let text = ProgressText(state: progress.state, seconds: seconds)
    guard isOnTerminal else { return Words.write("\(ToolVersion.name): \(text.sentence)\n") }
    // Asked each time, since windows change. The last column stays free: a line that fills it would move on.
    let room = max(TerminalProbe.columnsOfWords - 1, 0)
    let line = text.sentence(columns: room)
    let before = min(width.exchange(line.utf8.count, ordering: .relaxed), room)
    Words.write("\r\(line)" + String(repeating: " ", count: max(0, before - line.utf8.count)))
  }

  func erase() {
    let before = min(
      width.exchange(0, ordering: .relaxed), max(TerminalProbe.columnsOfWords - 1, 0))
    if before > 0 { Words.write("\r" + String(repeating: " ", count: before) + "\r") }
  }
}

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
    case .sorting: lasting("sorting payments")
    case .judging: lasting("comparing payers")
    }
  }

  /// What may last, and nobody knows for how long: the payers decide, not the bytes.
  private func lasting(_ work: String) -> [String] {
    ["\(work), \(whole(seconds)) s so far", work]
      + work.split(separator: " ").prefix(1).map(String.init)
  }

  private var reading: [String] {
    let rows = seconds > 0 ? ["\(whole(Double(state.rowsRead) / seconds)) rows/s"] : []
    let rejected = ["\(whole(Double(state.rejected))) rejected"]
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

  /// By the mean speed so far; nil where the size of the inputs is unknown, and where less than a second is left: other work follows, so nothing is ever done in 0 s.
  private var secondsLeft: Double? {
    guard let total = state.bytesExpected, state.bytesRead > 0 else { return nil }
    let left = seconds * Double(total - state.bytesRead) / Double(state.bytesRead)
    return left >= 1 ? left.rounded(.up) : nil
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
