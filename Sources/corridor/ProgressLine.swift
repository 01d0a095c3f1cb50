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
    let line = ProgressLine(Drawing(progress, columns: terminal?.columns))
    defer { line.end() }
    return try body(request)
  }

  private init(_ drawing: Drawing) {
    self.drawing = drawing
    timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(
      deadline: .now() + .milliseconds(Int(Self.patience * 1_000)),
      repeating: .milliseconds(drawing.columns == nil ? 1_000 : 250),
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
  /// Columns of the terminal; nil where lines go to a file or a pipe.
  let columns: Int?
  private let began = ContinuousClock.now
  /// Columns of what stands there now.
  private let width = Atomic(0)

  init(_ progress: RunProgress, columns: Int?) {
    self.progress = progress
    self.columns = columns
  }

  func draw() {
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    let text = ProgressText(state: progress.state, seconds: seconds).sentence
    guard let columns else { return Words.write("\(ToolVersion.name): \(text)\n") }
    // The last column stays free: a line that fills it would move on to the next.
    let line = String(text.prefix(max(columns - 1, 1)))
    let before = width.exchange(line.count, ordering: .relaxed)
    Words.write("\r\(line)" + String(repeating: " ", count: max(0, before - line.count)))
  }

  func erase() {
    let before = width.exchange(0, ordering: .relaxed)
    if before > 0 { Words.write("\r" + String(repeating: " ", count: before) + "\r") }
  }
}

/// How far a run has come, in words.
struct ProgressText {
  let state: RunProgress.State
  /// Since the run began.
  let seconds: Double

  var sentence: String {
    guard state.phase == .reading else {
      return "comparing payers, \(whole(seconds)) s so far"
    }
    var parts = ["reading \(megabytes(state.bytesRead))"]
    if let total = state.bytesExpected { parts[0] += " of \(megabytes(total))" }
    parts[0] += " MB"
    if seconds > 0 { parts.append("\(whole(Double(state.rowsRead) / seconds)) rows/s") }
    parts.append("\(state.rejected) rejected")
    if let left = secondsLeft { parts.append("\(whole(left.rounded(.up))) s left") }
    return parts.joined(separator: ", ")
  }

  /// By the mean speed so far; nil where the size of the inputs is unknown.
  private var secondsLeft: Double? {
    guard let total = state.bytesExpected, state.bytesRead > 0 else { return nil }
    return seconds * Double(max(0, total - state.bytesRead)) / Double(state.bytesRead)
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
