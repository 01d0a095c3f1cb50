/// How a beneficiary's other payers pay, held against how the payers of all shared beneficiaries do.
///
/// Two habits, each a mean over the other payers of a beneficiary, seen from each of its payers: the natural
/// logarithm of the payments they made to it, and the share of their own beneficiaries that somebody else pays.
/// A payer has no hand in either. bits = log2 (t / c) of the bin, where `t` is the typology's mass and `c` the
/// share among all shared beneficiaries, each weighing one however many payers look at it; within
/// `others.floor` and `others.cap`, times m / (m + `others.shrinkage`) of m others; with fewer than
/// `others.least` never above 0. A payer's bits are the mean over its shared beneficiaries. Integers after bins.
struct NeighbourHabits: Sendable {
  /// What one payer is told.
  struct Habit: Equatable, Sendable {
    /// Thousandths of a bit, before the weight.
    var bits: Int32 = 0
    /// The mean over shared beneficiaries, thousandths.
    var observed: Int32 = 0
  }

  /// One habit of all payers.
  struct Survey: Sendable {
    fileprivate(set) var habits: [Habit]
    /// The median among shared beneficiaries.
    let expected: Double
  }

  let payments: Survey
  let company: Survey
  /// Other payers of each payer's shared beneficiaries, each counted once a beneficiary.
  let others: [UInt32]

  static let paymentBins = Binning.even(from: 0, to: 5, width: 0.25)
  static let companyBins = Binning.even(from: 0, to: 1, width: 0.1)
  /// What one beneficiary weighs: divisible by most small numbers.
  private static let unit: Int64 = 27_720

  init(graph: NetworkGraph, payers: [UInt32], policy: Policy) {
    let rule = policy.others
    payments = Self.survey(
      graph, payers, Self.paymentBins, policy,
      typology: Self.paymentBins.normalMasses(
        mean: naturalLogarithm(rule.paymentsCentre), deviation: rule.paymentsSpread,
        floor: policy.cohorts.typologyFloor)
    ) { Points.rounded(naturalLogarithm(Double(max(graph.edges[$1].payments, 1)))) }
    let shares = (0..<graph.payerCount).map { payer in
      let span = graph.span(of: payer)
      let shared = span.count { payers[Int(graph.edges[$0].beneficiary)] >= 2 }
      return Int32(1_000 * shared / max(span.count, 1))
    }
    company = Self.survey(
      graph, payers, Self.companyBins, policy, typology: rule.companyMasses
    ) { payer, _ in shares[payer] }
    others = (0..<graph.payerCount).map { payer in
      graph.span(of: payer).reduce(0) { $0 + payers[Int(graph.edges[$1].beneficiary)] - 1 }
    }
  }

  /// - Parameter value: of a payer and an edge of its, thousandths.
  private static func survey(
    _ graph: NetworkGraph, _ payers: [UInt32], _ bins: Binning, _ policy: Policy,
    typology: [Double], value: (_ payer: Int, _ edge: Int) -> Int32
  ) -> Survey {
    var own = [Int32](repeating: 0, count: graph.edges.count)
    var sums = [Int64](repeating: 0, count: payers.count)
    for payer in 0..<graph.payerCount {
      for edge in graph.span(of: payer) {
        own[edge] = value(payer, edge)
        sums[Int(graph.edges[edge].beneficiary)] += Int64(own[edge])
      }
    }
    /// The mean over the others, thousandths; nil if there are none.
    func mean(_ edge: Int) -> (value: Int64, others: Int)? {
      let beneficiary = Int(graph.edges[edge].beneficiary)
      let others = Int(payers[beneficiary]) - 1
      guard others > 0 else { return nil }
      return (Points.quotient(sums[beneficiary] - Int64(own[edge]), Int64(others)), others)
    }
    var counts = [Int64](repeating: 0, count: bins.count)
    for edge in graph.edges.indices {
      guard let (value, others) = mean(edge) else { continue }
      counts[bins.bin(of: Double(value) / 1_000)] += unit / Int64(others + 1)
    }
    let rule = policy.others
    let table = CohortHistogram(cohorts: 1, classes: 1, bins: bins.count, unit: Double(unit))
      .bits(of: counts, typology: typology, rule: policy.cohorts)
      .map { min(max($0, rule.floor), rule.cap) }
    let habits = (0..<graph.payerCount).map { payer in
      var (bits, observed, shared): (Int64, Int64, Int64) = (0, 0, 0)
      for edge in graph.span(of: payer) {
        guard let (value, others) = mean(edge) else { continue }
        let strength = Double(others) / (Double(others) + rule.shrinkage)
        let found = strength * table[bins.bin(of: Double(value) / 1_000)]
        bits += Int64(Points.rounded(others < rule.least ? min(found, 0) : found))
        observed += value
        shared += 1
      }
      guard shared > 0 else { return Habit() }
      return Habit(
        bits: Int32(clamping: Points.quotient(bits, shared)),
        observed: Int32(clamping: Points.quotient(observed, shared)))
    }
    return Survey(habits: habits, expected: bins.median(of: counts[...]))
  }
}
