/// What beneficiaries pass on between their payers: votes summed per beneficiary, leaving out relations that
/// are set aside.
///
/// Sums of integers, so no order of payers changes them; a payer's own vote is taken out again wherever he
/// is judged.
struct NetworkState: Sendable {
  /// Where each payer's beneficiaries begin in `beneficiaries`; one more than there are payers.
  let starts: [Int]
  /// Beneficiaries of relations that are not set aside, payer by payer.
  let beneficiaries: [UInt32]
  /// Payers of each beneficiary over such relations.
  let payers: [UInt32]
  /// Each payer's vote, thousandths of a bit, within the policy's bounds.
  let votes: [Int32]
  /// Sum of the votes of each beneficiary's payers.
  let sums: [Int64]
  /// Histogram of beneficiaries by number of payers: classes of ``ReachClass``.
  let reach: [Int64]

  init(edges: PaymentEdges, local: [Int32], rule: Policy.NetworkRule, beneficiaries count: Int) {
    starts = edges.starts
    beneficiaries = edges.beneficiaries
    let floor = Points.rounded(rule.voteFloor)
    let cap = Points.rounded(rule.voteCap)
    let votes = local.map { min(max($0, floor), cap) }
    var payers = [UInt32](repeating: 0, count: count)
    var sums = [Int64](repeating: 0, count: count)
    for payer in votes.indices {
      for place in starts[payer]..<starts[payer + 1] {
        let beneficiary = Int(edges.beneficiaries[place])
        payers[beneficiary] += 1
        sums[beneficiary] += Int64(votes[payer])
      }
    }
    var reach = [Int64](repeating: 0, count: ReachClass.count)
    for number in payers where number > 0 { reach[ReachClass.of(Int(number))] += 1 }
    self.payers = payers
    self.votes = votes
    self.sums = sums
    self.reach = reach
  }

  /// The mean vote of a beneficiary's other payers, shrunken towards nothing by imaginary neutral payers.
  func meanVote(of beneficiary: Int, without payer: Int, shrinkage: Double) -> Double {
    let others = Double(payers[beneficiary]) - 1
    guard others > 0 else { return 0 }
    let sum = Double(sums[beneficiary] - Int64(votes[payer])) / 1_000
    return sum / (others + shrinkage)
  }
}

/// Beneficiaries by how many payers they have.
enum ReachClass {
  static let count = 9

  /// 1, 2, 3-4, 5-8, 9-16, 17-32, 33-64, 65-128, more.
  static func of(_ payers: Int) -> Int {
    var number = 0
    var bound = 1
    while number < count - 1, payers > bound {
      bound *= 2
      number += 1
    }
    return number
  }
}

/// Who paid whom, over relations that are not set aside, payer by payer.
struct PaymentEdges: Sendable {
  private(set) var starts = [0]
  private(set) var beneficiaries: [UInt32] = []

  /// Adds the next payer's.
  mutating func append(_ profile: PayerProfile) {
    for index in profile.residualRelations {
      beneficiaries.append(UInt32(profile.relations[index].beneficiary))
    }
    starts.append(beneficiaries.count)
  }

  mutating func append(_ other: PaymentEdges) {
    let offset = beneficiaries.count
    beneficiaries.append(contentsOf: other.beneficiaries)
    for start in other.starts.dropFirst() { starts.append(start + offset) }
  }
}
