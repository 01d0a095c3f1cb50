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
  /// Bytes that are kept to.
  let budget: Int
  /// Bytes that payments may take before they move to disk.
  let resident: Int
  /// Bytes of payments that are merged or judged at a time.
  let blockSize: Int
  /// Runs that are merged at a time.
  let mostRuns: Int
  /// Bytes of memory that the payments of one payer may take where they are merged: all of them are held at once, and
  /// five times over while they are judged (measured).
  let mostOfOnePayer: Int
  /// Bytes that a block of a ledger file may have: what is written of one payer takes no more than in memory, and up to
  /// a block's size stands before it.
  let mostOfOneBlock: Int
  /// Bytes on disk of a block of payers beside which others are worked on: where one is judged it takes some fifteen
  /// times as much (measured), and so does each beside it.
  let mostBeside: Int
  /// Whether the budget can be stated: not where half of the machine's memory is used and no option says otherwise.
  let isStated: Bool
  /// Streams into which what concerns beneficiaries is dealt.
  let buckets: Int

  /// Below this a budget is not kept: reading, threads and tables of the program itself take as much.
  static let floor = 64 << 20

  /// A payer's payments have at most one part in so many of the budget where they are merged.
  private static let payerShare = 8

  /// The budget of which one payer's payments of so many bytes are no more than their share.
  static func budget(forPayerOf bytes: Int) -> Int { bytes * payerShare }

  /// Half of the machine's memory.
  static var standardBudget: Int {
    max(sysconf(Int32(_SC_PHYS_PAGES)), 1) / 2 * max(sysconf(Int32(_SC_PAGESIZE)), 1)
  }

  /// - Parameters:
  ///   - budget: bytes for all that grows with the payments.
  ///   - folder: where scratch files lie.
  ///   - isStated: whether who runs it can give another budget.
  init(budget: Int, folder: String, threads: Int, isStated: Bool = true) {
    self.folder = folder
    self.isStated = isStated
    // Measured: what is made of payments to judge them takes about as much again three times over. It is one payer's
    // share, so that a payer is refused or not whether or not payments moved to disk.
    resident = budget / Self.payerShare
    blockSize = min(max(budget / (48 * max(threads, 1)), 1 << 10), 2 << 20)
    mostRuns = min(max(budget >> 20, 4), 256)
    let kept = max(budget, Self.floor)
    self.budget = kept
    // A block of a ledger file counts its bytes in 32 bits.
    mostOfOnePayer = min(kept / Self.payerShare, 1 << 31)
    mostOfOneBlock = mostOfOnePayer + 2 * LedgerFormat.blockSize
    mostBeside = max(blockSize, kept / (300 * max(threads, 1)))
    buckets = min(max(budget >> 18, 4), 256)
  }

  /// What to do where one payer, or a ledger's head, takes more than fits into the budget.
  ///
  /// - Parameters:
  ///   - needed: the budget of which it would fit.
  ///   - other: what else helps, as the rest of a sentence.
  func remedy(_ needed: Int, orMore: Bool = false, _ other: String) -> String {
    let more = orMore ? " or more" : ""
    let first =
      isStated
      ? "Give --memory \(needed >> 20)M\(more)"
      : "Half of the machine's memory is used here: take one with \(2 * needed >> 20)M\(more)"
    return "\(first), or \(other)."
  }
}
