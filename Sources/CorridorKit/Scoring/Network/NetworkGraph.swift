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

  var payerCount: Int { local.count }

  func span(of payer: Int) -> Range<Int> { starts[payer]..<starts[payer + 1] }

  /// Adds the next payer's.
  mutating func append(_ profile: PayerProfile, local points: LocalPoints, policy: Policy) {
    for index in profile.residualRelations {
      edges.append(Self.edge(index, of: profile, policy: policy))
    }
    starts.append(edges.count)
    local.append(points)
    origins.append(profile.payments.last?.origin ?? profile.cohort)
    payments.append(Int32(clamping: profile.residual.count))
  }

  mutating func append(_ other: NetworkGraph) {
    let offset = edges.count
    edges.append(contentsOf: other.edges)
    local.append(contentsOf: other.local)
    origins.append(contentsOf: other.origins)
    payments.append(contentsOf: other.payments)
    for start in other.starts.dropFirst() { starts.append(start + offset) }
  }

  private static func edge(_ index: Int, of profile: PayerProfile, policy: Policy) -> Edge {
    let night = NightPayments(policy: policy)
    let core = Int(policy.amount.coreLow * 100)...Int(policy.amount.coreHigh * 100)
    var (timed, nights, counted, low) = (0, 0, 0, 0)
    var sums: [Int64] = []
    for payment in profile.residualPayments where payment.relation == index {
      if let isNight = night.judge(payment) {
        timed += 1
        if isNight { nights += 1 }
      }
      counted += 1
      if core.contains(payment.referenceCents) { low += 1 }
      sums.append(Int64(payment.referenceCents))
    }
    sums.sort()
    let relation = profile.relations[index]
    let gap = Double(relation.medianGap ?? 0) / 86_400
    let isFamilyLike =
      counted >= 3 && Double(sums.median) > policy.network.familyAmount * 100
      && gap >= policy.network.familyGap
    return Edge(
      beneficiary: UInt32(relation.beneficiary), timed: UInt8(clamping: min(timed, Edge.most)),
      night: scaled(nights, of: timed), counted: UInt8(clamping: min(counted, Edge.most)),
      low: scaled(low, of: counted), isFamilyLike: isFamilyLike)
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
