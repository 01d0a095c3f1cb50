/// What the network says of every payer: the most telling beneficiary's vote, or what stands in for it where
/// nobody else pays a payer's beneficiaries.
struct NetworkState: Sendable {
  /// One payer's share.
  struct Verdict: Equatable, Sendable {
    /// The most telling beneficiary; nil if none speaks for a look.
    var beneficiary: UInt32?
    /// Its two steps, thousandths of a bit before weights: taken in part only where the payer's history is
    /// short, the company small, or the relation looks like support for a relative.
    var first: Int32 = 0
    var second: Int32 = 0
    /// In place of both, where the payer's beneficiaries are paid by nobody else; as both are weighed.
    var imputed: Int32 = 0
    /// What the payer shares with others of small beneficiaries.
    var shared = SharingCounts.Shared()
    /// The listed beneficiary that most other payers of ``beneficiary`` pay, by its place in ``Watchlist/names``, and
    /// how many they are; -1 if none pays one.
    var listed: Int32 = -1
    var listedPayers: UInt32 = 0
    /// Whether the payer stands in a closed circle, as families do.
    var isClosedCircle = false
    /// Other payers of the payer's shared beneficiaries, each counted once a beneficiary.
    var others: UInt32 = 0
    /// What their number of payments says, and their company.
    var payments = NeighbourHabits.Habit()
    var company = NeighbourHabits.Habit()
  }

  /// What each group of peers is held against.
  struct Scales: Sendable {
    /// Habits of other payers.
    let payments: [NeighbourHabits.Scale]
    let company: [NeighbourHabits.Scale]
    /// Sharing small beneficiaries.
    let sharing: [SharingCounts]

    /// - Parameter sharing: of each group's own payers.
    init(
      _ counts: NeighbourHabits.Counts, _ sharing: [SharingCounts], _ peers: PeerGroups,
      _ policy: Policy
    ) {
      payments = counts.scales(.payments, peers, policy)
      company = counts.scales(.company, peers, policy)
      self.sharing = SharingCounts.compared(sharing, peers)
    }
  }

  private let verdicts: [Verdict]
  /// Payers of each beneficiary over relations that are not set aside.
  let payers: [UInt32]
  let scales: Scales

  init(verdicts: [Verdict], payers: [UInt32], scales: Scales) {
    self.verdicts = verdicts
    self.payers = payers
    self.scales = scales
  }

  func verdict(of payer: Int) -> Verdict { verdicts[payer] }
}
