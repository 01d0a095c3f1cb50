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
  fileprivate let drawing: Drawing

  /// Runs `body` with a line beside it, if the user wishes and there is somewhere to show it.
  static func during<Result, Failure: Error>(
    _ wish: Wish, of request: inout ScreeningRequest,
    _ body: (ScreeningRequest, ProgressLine?) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let line = ProgressLine(wish)
    request.reading.progress = line?.progress
    defer { line?.end() }
    return try body(request, line)
  }

  /// The same for what is no screening.
  static func during<Result, Failure: Error>(
    _ wish: Wish, _ body: (ProgressLine?) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let line = ProgressLine(wish)
    defer { line?.end() }
    return try body(line)
  }

  /// What the line tells of.
  var progress: RunProgress { drawing.progress }

  /// - Returns: nil where nobody wishes for a line, or nobody would see it.
  private init?(_ wish: Wish) {
    let isOnTerminal = TerminalProbe.words != nil
    guard wish == .always || (wish == .auto && isOnTerminal) else { return nil }
    drawing = Drawing(RunProgress(), isOnTerminal: isOnTerminal)
    timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(
      deadline: .now() + .milliseconds(Int(Self.patience * 1_000)),
      repeating: .milliseconds(isOnTerminal ? 250 : 1_000),
      leeway: .milliseconds(20))
    timer.setEventHandler { [drawing] in drawing.draw() }
    timer.resume()
  }

  /// Ends the line; further calls do nothing.
  func end() {
    timer.cancel()
    // Behind whatever is being drawn.
    queue.sync { drawing.erase() }
  }
}

extension ProgressLine? {
  /// A result's place while the line stands. Beside a file it stays; what goes to a screen or into a pipe may end on the
  /// terminal where the line is drawn, so that there it is gone before the first byte.
  func sink(_ output: Output) -> any ReportSink {
    guard let line = self, line.drawing.isOnTerminal, !output.isFile else { return output }
    return Giving(line: line, output: output)
  }

  /// Ends the line before the first piece of a result.
  private final class Giving: ReportSink {
    private var line: ProgressLine?
    private let output: Output

    init(line: ProgressLine, output: Output) {
      self.line = line
      self.output = output
    }

    func write(_ bytes: [UInt8]) throws {
      line?.end()
      line = nil
      try output.write(bytes)
    }
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
