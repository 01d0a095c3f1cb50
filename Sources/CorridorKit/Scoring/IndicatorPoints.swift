/// The points of a block of payers by indicator, and added up by family: space that is used again for every block.
///
/// Payers are judged by the block, since asking every scorer anew for every payer costs more than most answers.
struct IndicatorPoints: Sendable {
  /// By indicator, then by the payer's place in the block.
  private var columns: [[Int32]]
  private var familySums = [Judgement.Sums](repeating: Judgement.Sums(), count: ProfileBlock.size)
  private static let families = Indicator.allCases.map(\.family.ordinal)

  init() {
    let column = [Int32](repeating: 0, count: ProfileBlock.size)
    columns = [[Int32]](repeating: column, count: Indicator.allCases.count)
  }

  subscript(indicator: Indicator, place: Int) -> Int32 { columns[indicator.ordinal][place] }

  /// Of each family of a payer, before floor and cap.
  func sums(_ place: Int) -> Judgement.Sums { familySums[place] }

  /// Forgets the block before.
  mutating func reset() {
    for place in familySums.indices { familySums[place] = Judgement.Sums() }
  }

  /// Notes what a scorer says of the first payers of the block; each scorer is asked once a block.
  mutating func ask(
    _ scorer: any Scorer, of profiles: [PayerProfile], against population: Population
  ) {
    let ordinal = scorer.indicator.ordinal
    scorer.points(in: profiles, against: population, into: &columns[ordinal])
    let family = Self.families[ordinal]
    for place in profiles.indices { familySums[place][family] &+= columns[ordinal][place] }
  }
}
