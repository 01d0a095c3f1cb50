import Dispatch

/// A value that several threads change, one after the other.
///
/// A serial queue, not `Synchronization.Mutex`: on Linux the thread sanitizer cannot see into that lock and takes
/// every change under it for a race, so that a true race would be lost among them. It knows queues. The lock is
/// taken once a chunk or span, never once a row.
///
/// Unchecked because `value` is touched only inside the queue; what it refers to must be left alone outside until
/// all threads are done.
final class Guarded<Value>: @unchecked Sendable {
  private let queue = DispatchQueue(label: "guarded")
  private var value: Value

  init(_ value: Value) {
    self.value = value
  }

  func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
    queue.sync { body(&value) }
  }
}
