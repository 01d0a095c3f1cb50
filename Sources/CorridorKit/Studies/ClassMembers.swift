/// The payers of a class: how many there are, and who if they are few.
///
/// What may be printed asks only how many there are, and whether those of several classes together are fewer than
/// the least cell: then all of them are few and named here.
struct ClassMembers: Sendable {
  private(set) var count = 0
  /// The first payers, fewer than or as many as the least cell.
  private(set) var few: [UInt32] = []
  private let least: Int

  init(least: Int) { self.least = least }

  /// As many payers as there are, none of whom is in another class.
  init(count: Int, class number: Int, least: Int) {
    self.least = least
    self.count = count
    few = (0..<min(count, least)).map { UInt32(truncatingIfNeeded: number << 24 | $0) }
  }

  /// Adds a payer who was not added before.
  mutating func add(_ payer: UInt32) {
    count += 1
    if few.count < least { few.append(payer) }
  }
}
