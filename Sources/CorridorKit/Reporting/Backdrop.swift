/// What single payers are drawn against: all scores, the corridors' gaps, and who else paid whom.
public struct Backdrop: Sendable {
  /// Who else paid a beneficiary of one payer.
  struct Link: Equatable, Sendable {
    struct Other: Equatable, Sendable {
      /// Nil for a payer in a lane for protection, and for whoever paid anything under age: minors and possible
      /// victims are never named here.
      let id: String?
      let payments: Int
    }

    let beneficiary: PartyID
    /// Payments of the payer itself.
    let payments: Int
    /// How many other payers there are.
    let others: Int
    /// The first few of them, by falling payments.
    let named: [Other]
    /// Whether the others are known; a bare name on either side is one with no other.
    var isKnown = true
  }

  /// Payers of the purchase order by whole bits of their score, rounded down.
  var scores: [Int: Int] = [:]
  /// The least and the greatest of these scores in whole bits that hold them all: rounded down and up. 0 of nobody.
  private(set) var bounds = (low: 0, high: 0)
  /// Payers in each lane, by ``Lane/rawValue``.
  var lanes = [Int](repeating: 0, count: Lane.allCases.count)
  /// Gaps of payers by their commonest destination, in the classes of a gap chart.
  var gaps: [Country: [Int]] = [:]
  /// By place: a payer's beneficiaries by falling payments.
  var links: [Int: [Link]] = [:]

  /// How many payers of the purchase order reach so many bits.
  func payers(from bits: Int) -> Int {
    scores.reduce(0) { $0 + ($1.key >= bits ? $1.value : 0) }
  }
}

extension Backdrop {
  /// Gathers everything in two passes, payer by payer, so that no more than the printed payers' neighbours
  /// is held.
  init(_ ranking: any RankedPayers, places: [Int]) {
    var own: [Int: [PartyID: Int]] = [:]
    var wanted: Set<PartyID> = []
    for place in places {
      for payment in ranking.payments(at: place) {
        own[place, default: [:]][payment.beneficiary, default: 0] += 1
        if Self.isShareable(payment) { wanted.insert(payment.beneficiary) }
      }
    }
    var payers: [PartyID: [(place: Int, payments: Int)]] = [:]
    var protected: Set<Int> = []
    var ids: [Int: PartyID] = [:]
    for place in 0..<ranking.count {
      let outline = ranking.outline(at: place)
      lanes[Int(outline.lane.rawValue)] += 1
      if outline.lane == .possiblePurchase || outline.lane == .none {
        let (down, up) = (Self.bits(outline.score), -Self.bits(-outline.score))
        bounds = scores.isEmpty ? (down, up) : (min(bounds.low, down), max(bounds.high, up))
        scores[down, default: 0] += 1
      } else {
        protected.insert(place)
      }
      var counts: [PartyID: Int] = [:]
      var destinations: [Country: Int] = [:]
      var last: Int64?
      var gaps = [Int](repeating: 0, count: GapClasses.count)
      for payment in ranking.payments(at: place) {
        destinations[payment.corridor.destination, default: 0] += 1
        if let last { gaps[GapClasses.place(of: payment.sentAt.seconds - last)] += 1 }
        last = payment.sentAt.seconds
        if Self.isShareable(payment), wanted.contains(payment.beneficiary) {
          counts[payment.beneficiary, default: 0] += 1
        }
        ids[place] = counts.isEmpty ? nil : payment.payer
      }
      if let cohort = Self.commonest(destinations) {
        let sum = self.gaps[cohort] ?? [Int](repeating: 0, count: GapClasses.count)
        self.gaps[cohort] = zip(sum, gaps).map(+)
      }
      for (beneficiary, count) in counts { payers[beneficiary, default: []].append((place, count)) }
    }
    // Age is asked of those only who would be named, each once.
    var paidUnderAge: [Int: Bool] = [:]
    func isProtected(_ place: Int) -> Bool {
      if protected.contains(place) { return true }
      if let known = paidUnderAge[place] { return known }
      let found = ranking.summary(at: place).setAside.contains(.underAge)
      paidUnderAge[place] = found
      return found
    }
    for place in places {
      let hasNone = ranking.payments(at: place).first.map { !Self.hasIdentity($0.payer) } ?? true
      links[place] = Self.links(
        of: place, own[place] ?? [:], hasNone ? nil : payers, ids, isProtected)
    }
  }

  /// Whether others can be held to pay the same beneficiary: a bare name on either side is shared with nobody.
  private static func isShareable(_ payment: Payment) -> Bool {
    hasIdentity(payment.beneficiary) && hasIdentity(payment.payer)
  }

  private static func hasIdentity(_ party: PartyID) -> Bool { party.kind != .nameWithinPayer }

  /// The commonest destination; of equals the first by code.
  static func commonest(_ destinations: [Country: Int]) -> Country? {
    destinations.min { a, b in
      a.value != b.value ? a.value > b.value : a.key.description < b.key.description
    }?.key
  }

  private static func bits(_ thousandths: Int) -> Int {
    thousandths >= 0 ? thousandths / 1_000 : (thousandths - 999) / 1_000
  }

  /// - Parameter payers: of each beneficiary; nil if nobody can be held to share one with this payer.
  private static func links(
    of place: Int, _ own: [PartyID: Int],
    _ payers: [PartyID: [(place: Int, payments: Int)]]?, _ ids: [Int: PartyID],
    _ isProtected: (Int) -> Bool
  ) -> [Link] {
    var links: [Link] = []
    for (beneficiary, count) in own {
      let others = (payers?[beneficiary] ?? []).filter { $0.place != place }
        .sorted { a, b in a.payments != b.payments ? a.payments > b.payments : a.place < b.place }
      links.append(
        Link(
          beneficiary: beneficiary, payments: count, others: others.count,
          named: others.prefix(8).map { other in
            Link.Other(
              id: isProtected(other.place) ? nil : ids[other.place]?.text,
              payments: other.payments)
          }, isKnown: payers != nil && hasIdentity(beneficiary)))
    }
    return links.sorted { a, b in
      a.payments != b.payments ? a.payments > b.payments : a.beneficiary < b.beneficiary
    }
  }
}

/// Classes of gaps that double: under 1, 2, 4 ... 128 days, and longer.
enum GapClasses {
  static let ends = [1, 2, 4, 8, 16, 32, 64, 128]
  static let count = 9

  /// What a class is called under its bars: the days below which its gaps last.
  static func label(_ place: Int) -> String {
    place < ends.count ? "<\(ends[place])" : "≥128"
  }

  /// The class of a gap in seconds.
  static func place(of seconds: Int64) -> Int {
    ends.firstIndex { seconds < Int64($0) * 86_400 } ?? count - 1
  }
}
