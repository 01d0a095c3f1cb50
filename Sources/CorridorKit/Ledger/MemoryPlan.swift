#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How a budget of memory is shared out.
struct MemoryPlan: Sendable {
  /// Where scratch files lie.
  let folder: String
  /// Bytes that payments may take before they move to disk.
  let resident: Int
  /// Bytes of payments that are merged or judged at a time.
  let blockSize: Int
  /// Runs that are merged at a time.
  let mostRuns: Int
  /// Streams into which what concerns beneficiaries is dealt.
  let buckets: Int

  /// Below this a budget is not kept: reading, threads and tables of the program itself take as much.
  static let floor = 64 << 20

  /// Half of the machine's memory.
  static var standardBudget: Int {
    max(sysconf(Int32(_SC_PHYS_PAGES)), 1) / 2 * max(sysconf(Int32(_SC_PAGESIZE)), 1)
  }

  /// - Parameters:
  ///   - budget: bytes for all that grows with the payments.
  ///   - folder: where scratch files lie.
  init(budget: Int, folder: String, threads: Int) {
    self.folder = folder
    // Measured: what is made of payments to judge them takes about as much again three times over.
    resident = budget / 6
    blockSize = min(max(budget / (48 * max(threads, 1)), 1 << 10), 2 << 20)
    mostRuns = min(max(budget >> 20, 4), 256)
    buckets = min(max(budget >> 18, 4), 256)
  }
}
