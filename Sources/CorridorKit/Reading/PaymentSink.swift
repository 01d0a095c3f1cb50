/// Where a reader puts what it reads: one sink a thread, merged by the caller afterwards.
///
/// A sink keeps what it needs of a payment before it returns, and adds up counts that only ever grow, so
/// that the order in which records and threads arrive changes nothing.
protocol PaymentSink {
  /// A payment in scope.
  mutating func take(_ payment: borrowing DecodedPayment)
  /// A record that was understood and lies outside the scope.
  mutating func exclude(_ reason: Scope.Exclusion)
  /// As many of them.
  mutating func exclude(_ reason: Scope.Exclusion, rows: Int)
  /// A record that could not be understood.
  mutating func reject(_ row: RejectedRow)
  /// What was taken comes to rest: called at least once after the last payment of every thread.
  mutating func settle()
  /// How many were rejected so far, for whoever waits; sinks that only look count none.
  var rejectedRows: Int { get }
}

extension PaymentSink {
  mutating func exclude(_ reason: Scope.Exclusion, rows: Int) {
    for _ in 0..<rows { exclude(reason) }
  }

  mutating func settle() {}

  var rejectedRows: Int { 0 }
}
