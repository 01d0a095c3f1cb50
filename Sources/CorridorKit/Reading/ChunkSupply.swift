import Synchronization

/// Hands chunks of one input to several threads: each takes the next under a lock, so that the serial part
/// (reading and cutting) is done by whoever is free, and no thread waits for a queue.
///
/// Unchecked because the splitter is used only inside `lock`.
final class ChunkSupply: @unchecked Sendable {
  private let lock = Mutex(())
  private let splitter: RecordSplitter
  private var failure: SourceError?
  private var isStopped = false

  init(_ splitter: RecordSplitter) {
    self.splitter = splitter
  }

  /// Fills `buffer` with the next chunk; nil after the last, after a failure and after `stop()`.
  func next(into buffer: ChunkBuffer) -> RecordSplitter.Chunk? {
    lock.withLock { _ -> RecordSplitter.Chunk? in
      guard !isStopped, failure == nil else { return nil }
      do throws(SourceError) {
        return try splitter.next(into: buffer)
      } catch {
        failure = error
        return nil
      }
    }
  }

  /// Lets no thread take another chunk.
  func stop() {
    lock.withLock { _ in isStopped = true }
  }

  /// What went wrong, once all threads are done.
  var trouble: SourceError? { lock.withLock { _ in failure } }
}
