/// Hands chunks of one input to several threads: each takes the next under a lock, so that the serial part
/// (reading and cutting) is done by whoever is free, and no thread waits for a queue.
final class ChunkSupply: Sendable {
  private struct State {
    let splitter: RecordSplitter
    var failure: SourceError?
    var isStopped = false
  }

  private let state: Guarded<State>

  init(_ splitter: RecordSplitter) {
    state = Guarded(State(splitter: splitter))
  }

  /// Fills `buffer` with the next chunk; nil after the last, after a failure and after `stop()`.
  func next(into buffer: ChunkBuffer) -> RecordSplitter.Chunk? {
    state.withLock { state -> RecordSplitter.Chunk? in
      guard !state.isStopped, state.failure == nil else { return nil }
      do throws(SourceError) {
        return try state.splitter.next(into: buffer)
      } catch {
        state.failure = error
        return nil
      }
    }
  }

  /// Lets no thread take another chunk.
  func stop() {
    state.withLock { $0.isStopped = true }
  }

  /// What went wrong, once all threads are done.
  var trouble: SourceError? { state.withLock { $0.failure } }
}
