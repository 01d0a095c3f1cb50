/// How many small beneficiaries there are, and how many of them each payer pays: what it takes to say how often two
/// payers would share several of them by chance.
///
/// Small are beneficiaries with 2 to ``BlockVotes/circleColumns(_:)`` payers over relations that are not set aside.
/// - Null: every payer chooses as many small beneficiaries as it pays, at random among all that the payers pay with whom
///   it is compared (``PeerGroups``). The other
///   payers expected to share `k` or more with one who pays `n` of `N`: the sum over them of the hypergeometric
///   P(X >= k) with their own number `m`.
/// - That anybody shares so many is at most as likely as that sum is great (Boole's inequality).
/// - Misleads: nobody chooses at random. Relatives share beneficiaries, and so do customers of one seller; payers of
///   a small corridor choose among fewer than `N`. A small chance says "not by chance", never why.
/// - Bounds: payers of ``mostSmall`` small beneficiaries or more stand in one cell, each with the mean of all of them,
///   rounded up. So the counts take the same few kilobytes however many payers there are.
struct SharingCounts: Tallied {
  /// What a payer shares with others.
  struct Shared: Equatable, Sendable {
    /// Small beneficiaries that the payer pays.
    var small: UInt32 = 0
    /// Other payers of two or more of them.
    var others: UInt32 = 0
    /// How many of them the closest other payer pays.
    var most: UInt32 = 0
  }

  /// The last cell of payers holds those with so many small beneficiaries, or more: agents. Own choice: far above what a
  /// private payer pays, and 8 KiB.
  static let mostSmall = 1_000

  /// Relations to small beneficiaries, by the number of their payers; payers by the number of small beneficiaries.
  private var relations: [Int64]
  private var payers = [Int64](repeating: 0, count: mostSmall + 1)

  init(_ rule: Policy.NetworkRule) {
    relations = [Int64](repeating: 0, count: BlockVotes.circleColumns(rule) + 1)
  }

  /// Counts one payer.
  ///
  /// - Parameter sizes: of its small beneficiaries, how many payers each has.
  mutating func observe(_ sizes: some Sequence<Int>) {
    var count = 0
    for size in sizes {
      relations[size] += 1
      count += 1
    }
    payers[min(count, Self.mostSmall)] += 1
  }

  /// What each group of peers is compared with, to whole numbers.
  ///
  /// - Parameter counts: of each group's own payers.
  static func compared(_ counts: [SharingCounts], _ peers: PeerGroups) -> [SharingCounts] {
    zip(counts, peers.compared(counts.map(\.cells))).map { own, cells in
      var compared = own
      compared.cells = cells.map { Int64($0.rounded()) }
      return compared
    }
  }

  mutating func merge(_ other: SharingCounts) {
    for size in relations.indices { relations[size] += other.relations[size] }
    for number in payers.indices { payers[number] += other.payers[number] }
  }

  var cells: [Int64] {
    get { relations + payers }
    set {
      relations = Array(newValue.prefix(relations.count))
      payers = Array(newValue.dropFirst(relations.count))
    }
  }

  /// Each is multiplied by small beneficiaries, and all are added up.
  var isPossible: Bool { cells.allSatisfy { 0...1 << 40 ~= $0 } }

  /// Small beneficiaries in all.
  var beneficiaries: Int {
    relations.indices.dropFirst().reduce(0) { $0 + Int(relations[$1]) / $1 }
  }

  /// How many small beneficiaries the payers of the last cell pay, in the mean.
  private var lastMean: Int {
    let last = Int(payers[Self.mostSmall])
    guard last > 0 else { return Self.mostSmall }
    let others = payers.indices.dropLast().reduce(0) { $0 + $1 * Int(payers[$1]) }
    let rest = max(relations.reduce(0) { $0 + Int($1) } - others, 0)
    return max((rest + last - 1) / last, Self.mostSmall)
  }

  /// How many other payers would by chance share `k` or more with one who pays `n` small beneficiaries.
  func expected(_ k: Int, of n: Int) -> Double {
    let (all, own) = (beneficiaries, min(n, Self.mostSmall))
    var sum = 0.0
    for (number, count) in payers.enumerated() where count > 0 {
      let m = number == Self.mostSmall ? lastMean : number
      let others = count - (number == own ? 1 : 0)
      guard m >= k, others > 0 else { continue }
      sum +=
        Double(others) * DiscreteTails.hypergeometric(k, of: n, marked: min(m, all), among: all)
    }
    return sum
  }
}
