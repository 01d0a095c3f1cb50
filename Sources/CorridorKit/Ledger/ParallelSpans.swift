import Dispatch
import Synchronization

/// Does the same work on contiguous spans of numbers on several threads, and hands back the results in the
/// order of the spans: whatever threads do first, what is made of the results does not depend on it.
enum ParallelSpans {
  static func map<Result: Sendable>(
    _ count: Int, threads: Int, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    // More spans than threads, so that a span of long histories does not keep all others waiting.
    let spans = min(count, max(1, threads) * 4)
    guard threads > 1, spans > 1 else { return [body(0..<count)] }
    let results = Guarded([Result?](repeating: nil, count: spans))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let span = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard span < spans else { return }
        let result = body(count * span / spans..<count * (span + 1) / spans)
        results.withLock { $0[span] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// The same where what is made of the spans is added up in any order: one sum a thread, not one a span.
  ///
  /// - Parameter empty: a sum of nothing.
  static func fold<Sum: Sendable>(
    _ count: Int, threads: Int, from empty: @Sendable () -> Sum,
    _ body: @Sendable (inout Sum, Range<Int>) -> Void
  ) -> [Sum] {
    let spans = min(count, max(1, threads) * 4)
    guard threads > 1, spans > 1 else {
      var sum = empty()
      body(&sum, 0..<count)
      return [sum]
    }
    let sums = Guarded([Sum]())
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      var sum = empty()
      while true {
        let span = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard span < spans else { break }
        body(&sum, count * span / spans..<count * (span + 1) / spans)
      }
      let finished = sum
      sums.withLock { $0.append(finished) }
    }
    return sums.withLock { $0 }
  }
}
