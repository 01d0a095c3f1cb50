import Synchronization

/// How far a run has come, for whoever waits for it: counters that threads add to and anybody may look at.
///
/// No result depends on them. They are added to once a chunk, never once a row.
public final class RunProgress: Sendable {
  public enum Phase: Int, Sendable {
    case reading
    /// Everything is read; payments are put in order.
    case sorting
    /// Payments stand in order; payers are compared.
    case judging
  }

  /// What the counters said at one moment.
  public struct State: Equatable, Sendable {
    public var phase = Phase.reading
    /// Of files as they are stored, of pipes and of unpacked content as it is read.
    public var bytesRead = 0
    /// Bytes of all inputs; nil where a pipe or a compressed file keeps it unknown.
    public var bytesExpected: Int?
    public var rowsRead = 0
    public var rejected = 0

    public init() {}
  }

  private let phase = Atomic(0)
  private let bytes = Atomic(0)
  /// -1 where it is unknown.
  private let expected = Atomic(-1)
  private let rows = Atomic(0)
  private let rejected = Atomic(0)

  public init() {}

  public var state: State {
    var state = State()
    state.phase = Phase(rawValue: phase.load(ordering: .relaxed)) ?? .reading
    state.bytesRead = bytes.load(ordering: .relaxed)
    let total = expected.load(ordering: .relaxed)
    state.bytesExpected = total < 0 ? nil : total
    state.rowsRead = rows.load(ordering: .relaxed)
    state.rejected = rejected.load(ordering: .relaxed)
    return state
  }

  func enter(_ new: Phase) { phase.store(new.rawValue, ordering: .relaxed) }

  func expect(bytes: Int?) { expected.store(bytes ?? -1, ordering: .relaxed) }

  func add(bytes count: Int) { bytes.wrappingAdd(count, ordering: .relaxed) }

  /// What was read is read once more.
  func repeats(bytes count: Int) { bytes.wrappingSubtract(count, ordering: .relaxed) }

  func add(rows count: Int, rejected wrong: Int) {
    rows.wrappingAdd(count, ordering: .relaxed)
    rejected.wrappingAdd(wrong, ordering: .relaxed)
  }
}
