import Synchronization

/// How far a run has come, for whoever waits for it: counters that threads add to and anybody may look at.
///
/// No result depends on them. They are added to once a chunk, a piece of payers or a block, never once a row.
public final class RunProgress: Sendable {
  /// What a run does, in about this order; what a subcommand does not need is left out, and what is done twice comes twice.
  public enum Phase: Int, Sendable, CaseIterable {
    case reading
    /// A report that was read is understood.
    case parsing
    /// Everything is read; payments are put in order.
    case sorting
    /// The same of payments that moved to disk: their runs become one.
    case merging
    /// What payers of a corridor show is counted: the ordinary side.
    case counting
    /// Payers are judged, each by its own payments.
    case judging
    /// Payers are held against those who pay the same beneficiaries, in rounds.
    case comparing
    /// Payers are put in order by their scores.
    case ranking
    /// The tables of a study are made, with their draws.
    case tabling
    /// Weights are fitted to outcomes.
    case fitting
    /// Every payer's line is worked out, for the digest of them all.
    case digesting
    /// What is printed is worked out and written.
    case writing
    /// Payers of a made-up world are made.
    case making
  }

  /// What the counters said at one moment.
  public struct State: Equatable, Sendable {
    public var phase = Phase.reading
    /// Of files as they are stored, of pipes and of unpacked content as it is read.
    public var bytesRead = 0
    /// Bytes of all inputs; nil where a pipe or a compressed file keeps it unknown.
    public var bytesExpected: Int?
    /// Whether what is read has rows that are counted.
    public var hasRows = true
    public var rowsRead = 0
    public var rejected = 0
    /// Steps of the phase, in whatever it counts: payers, payments, blocks in rounds.
    public var stepsDone = 0
    /// How many there are in all; nil where nobody knows, and while inputs are read.
    public var stepsExpected: Int?
    /// How long the phase has lasted, in seconds.
    public var seconds = 0.0

    public init() {}
  }

  private struct Work {
    var phase = Phase.reading
    var steps: Int?
    /// What the counter of steps stood at when the phase began.
    var first = 0
    var began = ContinuousClock.now
    /// The phases that are over, each as it ended.
    var ended: [(phase: Phase, done: Int, of: Int?)] = []

    mutating func begin(_ next: Phase, of expected: Int?, at count: Int) {
      ended.append((phase, count - first, steps))
      (phase, steps, first, began) = (next, expected, count, .now)
    }
  }

  private let work = Guarded(Work())
  private let steps = Atomic(0)
  private let bytes = Atomic(0)
  /// -1 where it is unknown.
  private let expected = Atomic(-1)
  private let hasRows = Atomic(true)
  private let rows = Atomic(0)
  private let rejected = Atomic(0)

  public init() {}

  public var state: State {
    var state = State()
    let (work, done) = work.withLock { work in
      (work, steps.load(ordering: .relaxed) - work.first)
    }
    state.phase = work.phase
    state.stepsDone = done
    state.stepsExpected = work.steps
    state.seconds = (ContinuousClock.now - work.began) / .seconds(1)
    state.bytesRead = bytes.load(ordering: .relaxed)
    let total = expected.load(ordering: .relaxed)
    state.bytesExpected = total < 0 ? nil : total
    state.hasRows = hasRows.load(ordering: .relaxed)
    state.rowsRead = rows.load(ordering: .relaxed)
    state.rejected = rejected.load(ordering: .relaxed)
    return state
  }

  /// Goes on to a phase of so many steps, of which none is done; nil: nobody knows how many.
  package func begin(_ phase: Phase, of expected: Int? = nil) {
    work.withLock { $0.begin(phase, of: expected, at: steps.load(ordering: .relaxed)) }
  }

  /// The phases that are over, each with the steps that were done in it and the steps it was to have.
  var ended: [(phase: Phase, done: Int, of: Int?)] { work.withLock { $0.ended } }

  package func add(steps count: Int) { steps.wrappingAdd(count, ordering: .relaxed) }

  /// So many bytes will be read.
  ///
  /// - Parameter hasRows: whether rows are counted while they are.
  package func expect(bytes: Int?, hasRows rows: Bool = true) {
    expected.store(bytes ?? -1, ordering: .relaxed)
    hasRows.store(rows, ordering: .relaxed)
  }

  package func add(bytes count: Int) { bytes.wrappingAdd(count, ordering: .relaxed) }

  /// What was read is read once more.
  func repeats(bytes count: Int) { bytes.wrappingSubtract(count, ordering: .relaxed) }

  func add(rows count: Int, rejected wrong: Int) {
    rows.wrappingAdd(count, ordering: .relaxed)
    rejected.wrappingAdd(wrong, ordering: .relaxed)
  }
}

extension Range<Int> {
  /// So many numbers are worked on between two looks at a ``RunProgress``: a hundredth of a second or so (own choice).
  private static var pieceSize: Int { 4_096 }

  /// The same numbers in pieces, after each of which its steps can be counted.
  var pieces: some Sequence<Range<Int>> {
    stride(from: lowerBound, to: upperBound, by: Self.pieceSize).lazy.map {
      $0..<Swift.min($0 + Self.pieceSize, upperBound)
    }
  }
}

/// Counts steps one by one and tells them in thousands.
struct StepCounter {
  private let progress: RunProgress?
  private var pending = 0

  init(_ progress: RunProgress?) { self.progress = progress }

  mutating func count(_ steps: Int = 1) {
    pending += steps
    guard pending >= 1_024 else { return }
    progress?.add(steps: pending)
    pending = 0
  }
}
