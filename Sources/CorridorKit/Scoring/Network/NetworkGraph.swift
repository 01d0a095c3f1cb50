/// Who paid whom, over relations that are not set aside, with what the network needs of each relation.
///
/// Edges lie payer by payer, in the order of the profile's relations.
struct NetworkGraph: Sendable {
  struct Edge: Sendable {
    var beneficiary: UInt32
    /// Payments with a known local hour, and of these at night; both at most ``Edge/most``.
    var timed: UInt8
    var night: UInt8
    /// Payments, and of these within the core band; scaled alike.
    var counted: UInt8
    var low: UInt8
    /// Looks like support for a relative: larger sums, wide gaps.
    var isFamilyLike: Bool
    /// Nobody knows who else pays: no other payer's edge leads to the same number.
    var isKnownByNameOnly: Bool
    /// Payments that are not set aside, at most 65,535.
    var payments: UInt16 = 0

    /// No payer counts for more than so many payments in a beneficiary's shares.
    static let most = 3
  }

  private(set) var starts = [0]
  private(set) var edges: [Edge] = []
  private(set) var local: [LocalPoints] = []
  /// Each payer's origin country.
  private(set) var origins: [Country] = []
  /// How many payments each payer's residual holds.
  private(set) var payments: [Int32] = []
  /// Each payer's group of peers.
  private(set) var groups: [UInt16] = []

  var payerCount: Int { local.count }

  func span(of payer: Int) -> Range<Int> { starts[payer]..<starts[payer + 1] }

  /// What is asked of each payment and relation.
  private let night: NightPayments
  private let core: ClosedRange<Int>
  private let rule: Policy.NetworkRule
  /// What the relations of the payer at hand show, in space that is used again: what lies beyond them is another's.
  private var counts: [Counts] = []

  init(policy: Policy) {
    night = NightPayments(policy: policy)
    core = Int(policy.amount.coreLow * 100)...Int(policy.amount.coreHigh * 100)
    rule = policy.network
  }

  /// What was kept of a graph elsewhere.
  init(
    policy: Policy, starts: [Int], edges: [Edge], local: [LocalPoints], origins: [Country],
    payments: [Int32], groups: [UInt16]
  ) {
    self.init(policy: policy)
    self.starts = starts
    self.edges = edges
    self.local = local
    self.origins = origins
    self.payments = payments
    self.groups = groups
  }

  /// Adds the next payer's.
  ///
  /// - Parameter group: the payer's.
  mutating func append(_ profile: PayerProfile, local points: LocalPoints, group: Int) {
    count(profile)
    for index in profile.residualRelations {
      edges.append(edge(profile.relations[index], counts[index]))
    }
    starts.append(edges.count)
    local.append(points)
    origins.append(profile.payments.last?.origin ?? profile.cohort)
    payments.append(Int32(clamping: profile.residual.count))
    // There are fewer countries.
    groups.append(UInt16(clamping: group))
  }

  /// Counts the payers of each beneficiary.
  func countPayers(into counts: inout [UInt32]) {
    for edge in edges { counts[Int(edge.beneficiary)] += 1 }
  }

  /// The same payers with some of their edges.
  ///
  /// - Parameter places: by beneficiary, its number in what is kept; `UInt32.max` falls.
  func keepingEdges(to places: [UInt32]) -> NetworkGraph {
    var part = self
    part.edges = []
    part.starts = [0]
    part.starts.reserveCapacity(starts.count)
    for payer in 0..<payerCount {
      for index in span(of: payer) {
        var kept = edges[index]
        kept.beneficiary = places[Int(kept.beneficiary)]
        if kept.beneficiary != .max { part.edges.append(kept) }
      }
      part.starts.append(part.edges.count)
    }
    return part
  }

  /// What one relation's payments show.
  private struct Counts {
    var timed = 0
    var nights = 0
    var counted = 0
    var low = 0
  }

  /// By relation, in one pass over the payments.
  private mutating func count(_ profile: PayerProfile) {
    while counts.count < profile.relations.count { counts.append(Counts()) }
    for relation in profile.relations.indices { counts[relation] = Counts() }
    for index in profile.residual {
      let payment = profile.payments[index]
      if let isNight = night.judge(payment) {
        counts[payment.relation].timed += 1
        if isNight { counts[payment.relation].nights += 1 }
      }
      counts[payment.relation].counted += 1
      if core.contains(payment.referenceCents) { counts[payment.relation].low += 1 }
    }
  }

  private func edge(_ relation: Relation, _ counts: Counts) -> Edge {
    Edge(
      beneficiary: UInt32(relation.beneficiary),
      timed: UInt8(clamping: min(counts.timed, Edge.most)),
      night: Self.scaled(counts.nights, of: counts.timed),
      counted: UInt8(clamping: min(counts.counted, Edge.most)),
      low: Self.scaled(counts.low, of: counts.counted),
      isFamilyLike: relation.payments >= rule.familyPayments && relation.looksLikeSupport(rule),
      isKnownByNameOnly: relation.isKnownByNameOnly,
      payments: UInt16(clamping: counts.counted))
  }

  /// `part` of `whole` in eightieths of ``Edge/most``.
  private static func scaled(_ part: Int, of whole: Int) -> UInt8 {
    guard whole > 0 else { return 0 }
    return UInt8(clamping: (part * min(whole, Edge.most) * Edge.unit + whole / 2) / whole)
  }
}

extension NetworkGraph.Edge {
  /// What a whole payment counts in ``night`` and ``low``.
  static let unit = 80
}
