/// How a beneficiary's other payers pay, held against how the payers of all shared beneficiaries do.
///
/// Two habits, each a mean over the other payers of a beneficiary, seen from each of its payers: the natural
/// logarithm of the payments they made to it, and the share of their own beneficiaries that somebody else pays.
/// A payer has no hand in either. bits = log2 (t / c) of the bin, where `t` is the typology's mass and `c` the
/// share among the shared beneficiaries of the payers that it is compared with (``PeerGroups``), each weighing one however
/// many payers look at it; within
/// `others.floor` and `others.cap`, times m / (m + `others.shrinkage`) of m others; with fewer than
/// `others.least` never above 0. A payer's bits are the mean over its shared beneficiaries. Integers after bins.
struct NeighbourHabits: Sendable {
  enum Kind: Int, CaseIterable { case payments, company }

  /// What one payer is told.
  struct Habit: Equatable, Sendable {
    /// Thousandths of a bit, before the weight.
    var bits: Int32 = 0
    /// The mean over shared beneficiaries, thousandths.
    var observed: Int32 = 0
  }

  /// What the payers of all shared beneficiaries show, by group of peers and bin.
  struct Counts: Tallied {
    private var counts: [[Int64]]

    /// - Parameter groups: of peers.
    init(groups: Int) {
      counts = Kind.allCases.map { [Int64](repeating: 0, count: groups * bins($0).count) }
    }

    /// - Parameter values: by edge.
    fileprivate mutating func observe(_ kind: Kind, _ values: [Int32], _ block: SharedGraph) {
      var counted = counts[kind.rawValue]
      let bins = bins(kind)
      let (payers, groups) = (block.payersOfEdge, block.groupOfEdge)
      for edge in values.indices where payers[edge] >= 2 {
        let bin = bins.bin(of: Double(values[edge]) / 1_000)
        counted[Int(groups[edge]) * bins.count + bin] += unit / Int64(payers[edge])
      }
      counts[kind.rawValue] = counted
    }

    mutating func merge(_ other: Counts) {
      for kind in counts.indices {
        for bin in counts[kind].indices { counts[kind][bin] += other.counts[kind][bin] }
      }
    }

    var cells: [Int64] {
      get { counts.flatMap { $0 } }
      set {
        var next = newValue[...]
        for kind in counts.indices {
          let size = counts[kind].count
          counts[kind] = Array(next.prefix(size))
          next = next.dropFirst(size)
        }
      }
    }

    /// The scale of each group of peers.
    func scales(_ kind: Kind, _ peers: PeerGroups, _ policy: Policy) -> [Scale] {
      let (bins, rule) = (bins(kind), policy.others)
      let typology =
        switch kind {
        case .payments:
          bins.normalMasses(
            mean: naturalLogarithm(rule.paymentsCentre), deviation: rule.paymentsSpread,
            floor: policy.cohorts.typologyFloor)
        case .company: rule.companyMasses
        }
      let own = (0..<peers.count).map {
        Array(counts[kind.rawValue][$0 * bins.count..<($0 + 1) * bins.count])
      }
      return peers.compared(own).map { compared in
        let bits = CohortHistogram(
          cohorts: 1, classes: 1, bins: bins.count, unit: Double(NeighbourHabits.unit)
        ).bits(of: compared, borrowing: [1], typology: typology, rule: policy.cohorts)
        let whole = compared.map { Int64($0.rounded()) }
        return Scale(
          bits: bits.map { min(max($0, rule.floor), rule.cap) },
          expected: bins.median(of: whole[...]), precision: bins.precisionOfMedian(of: whole[...]))
      }
    }
  }

  /// The bits of each bin of a habit.
  struct Scale: Sendable {
    fileprivate let bits: [Double]
    /// The median among shared beneficiaries.
    let expected: Double
    /// How exactly that is known.
    let precision: Evidence.Precision
  }

  private static let paymentBins = Binning.even(from: 0, to: 5, width: 0.25)
  private static let companyBins = Binning.even(from: 0, to: 1, width: 0.1)
  /// What one beneficiary weighs: divisible by most small numbers.
  private static let unit: Int64 = 27_720

  private static func bins(_ kind: Kind) -> Binning {
    kind == .payments ? paymentBins : companyBins
  }

  private let block: SharedGraph
  /// By habit and edge, thousandths: what the payer does, then what the others of its beneficiary do.
  private var values: [[Int32]]

  init(_ block: SharedGraph) {
    self.block = block
    let graph = block.graph
    var company = [Int32](repeating: 0, count: graph.edges.count)
    for payer in 0..<graph.payerCount {
      let count = max(Int(block.relationCounts[payer]), 1)
      let share = Int32(1_000 * Int(block.shared[payer]) / count)
      for edge in graph.span(of: payer) { company[edge] = share }
    }
    values = [
      graph.edges.map { Points.rounded(naturalLogarithm(Double(max($0.payments, 1)))) }, company,
    ]
  }

  /// What payers add to their beneficiaries' sums, by edge.
  func values(of kind: Kind) -> [Int32] { values[kind.rawValue] }

  /// - Parameter sums: of all payers, `columns` a beneficiary, that of the habit at the place `column`.
  mutating func take(_ kind: Kind, _ sums: [Int64], columns: Int, at column: Int) {
    let (own, edges, payers) = (values[kind.rawValue], block.graph.edges, block.payersOfEdge)
    values[kind.rawValue] = own.indices.map { edge in
      let others = Int64(payers[edge]) - 1
      guard others > 0 else { return own[edge] }
      let rest = sums[Int(edges[edge].beneficiary) * columns + column] - Int64(own[edge])
      return Int32(clamping: Points.quotient(rest, others))
    }
  }

  func observe(into counts: inout Counts) {
    for kind in Kind.allCases {
      counts.observe(kind, values[kind.rawValue], block)
    }
  }

  func habit(_ kind: Kind, of payer: Int, _ scale: Scale, _ rule: Policy.OthersRule) -> Habit {
    var (bits, observed): (Int64, Int64) = (0, 0)
    guard block.shared[payer] > 0 else { return Habit() }
    let (values, bins) = (values[kind.rawValue], Self.bins(kind))
    for edge in block.graph.span(of: payer) where block.isShared(edge) {
      let others = block.payers(of: edge) - 1
      let value = values[edge]
      let strength = Double(others) / (Double(others) + rule.shrinkage)
      let found = strength * scale.bits[bins.bin(of: Double(value) / 1_000)]
      bits += Int64(Points.rounded(others < rule.least ? min(found, 0) : found))
      observed += Int64(value)
    }
    let shared = Int64(block.shared[payer])
    return Habit(
      bits: Int32(clamping: Points.quotient(bits, shared)),
      observed: Int32(clamping: Points.quotient(observed, shared)))
  }

  /// Other payers of a payer's shared beneficiaries, each counted once a beneficiary.
  func others(of payer: Int) -> UInt32 {
    block.graph.span(of: payer).reduce(0) { $0 + UInt32(max(block.payers(of: $1) - 1, 0)) }
  }
}
