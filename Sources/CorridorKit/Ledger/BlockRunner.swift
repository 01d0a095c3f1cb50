/// Works on blocks on several threads and hands out the results in the order of blocks.
struct BlockRunner: Sendable {
  let count: Int
  let threads: Int
  /// Each block that is worked on is a step of it.
  var progress: RunProgress?
  /// Whether a block is so large that no other one is worked on beside it.
  var isAlone: @Sendable (Int) -> Bool = { _ in false }

  func forEach<Value: Sendable>(
    _ work: @escaping @Sendable (Int) throws(SourceError) -> Value,
    _ take: (Int, Value) throws(SourceError) -> Void
  ) throws(SourceError) {
    var next = 0
    while next < count {
      let first = next
      var batch = 1
      while batch < min(max(threads, 1), count - first), !isAlone(first), !isAlone(first + batch) {
        batch += 1
      }
      next += batch
      let results = ParallelSpans.map(batch, threads: threads) { span in
        span.map { place -> Result<Value, SourceError> in
          do throws(SourceError) {
            return .success(try work(first + place))
          } catch {
            return .failure(error)
          }
        }
      }.flatMap { $0 }
      for (place, result) in results.enumerated() {
        switch result {
        case .success(let value): try take(first + place, value)
        case .failure(let error): throw error
        }
        progress?.add(steps: 1)
      }
    }
  }
}
