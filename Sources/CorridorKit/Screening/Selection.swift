/// Which places of a ranking a report prints: the first of each lane, who was cleared before, and who was drawn by lot.
struct Selection {
  private let assessment: any JudgedPayers
  private let request: ScreeningRequest
  private let cleared: [Int: Examination]?
  /// How many payers of each lane are wanted.
  private let most: Int

  init(_ assessment: any JudgedPayers, _ request: ScreeningRequest, cleared: [Int: Examination]?) {
    self.assessment = assessment
    self.request = request
    self.cleared = cleared
    most = request.printingBudget(of: assessment.count)?.most ?? request.top
  }

  /// The places, rising, and those of them that stand there by lot.
  var result: (places: [Int], drawn: Set<Int>?) {
    var first: [Int] = []
    var lot = request.sample.map { Lot(most: $0) }
    let key = lot == nil ? [] : lotKey
    var known: [Int] = []
    var cut = LaneCut(most: most)
    for place in 0..<assessment.count where isWanted(place) {
      let lane = assessment.lane(at: place)
      let isSuspect = lane == .possiblePurchase || lane == .none
      if request.all {
        first.append(place)
        continue
      }
      if isSuspect, cleared?[place] != nil {
        known.append(place)
        continue
      }
      if cut.takes(lane) {
        first.append(place)
      } else if isSuspect, lot != nil {
        lot?.offer(place, hash: hash(of: place, key))
      }
    }
    let drawn = lot?.drawn
    return ((first + firstCleared(known) + (drawn ?? [])).sorted(), drawn.map { Set($0) })
  }

  /// The purchase order as a whole counts too, in which payers in no lane stand, so that a list is never
  /// empty for want of a high score. What the request leaves out on purpose does not count.
  private func isWanted(_ place: Int) -> Bool {
    if let wanted = request.narrowing.lane, wanted != assessment.lane(at: place) {
      return false
    }
    guard let day = request.narrowing.activeSince else { return true }
    return assessment.lastDay(at: place) >= day.daysSince1970
  }

  /// Cleared payers who paid since come first, and then the others, each by rank.
  private func firstCleared(_ known: [Int]) -> [Int] {
    let hasNews = known.map { place in
      guard let until = cleared?[place]?.until else { return false }
      return assessment.lastDay(at: place) > until.daysSince1970
    }
    let news = zip(known, hasNews).filter(\.1).map(\.0)
    let others = zip(known, hasNews).filter { !$0.1 }.map(\.0)
    return Array((news + others).prefix(most))
  }

  /// The key of the hash by which payers below the cut are drawn.
  ///
  /// The key is the policy's digest and the last day of the data: equal runs draw equally, other months draw
  /// others, and whoever does not know the policy file cannot tell who will be drawn. Own choice.
  private var lotKey: [UInt8] {
    Array("\(assessment.policy.digest) \(assessment.lastDay) ".utf8)
  }

  /// What a payer is drawn by: a hash of its id.
  private func hash(of place: Int, _ key: [UInt8]) -> UInt64 {
    let payer = assessment.payer(at: place)
    let digest = SHA256.digest(of: key + [payer.kind.rawValue] + Array(payer.text.utf8))
    return digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }
}

/// Who is drawn by lot: so many of those offered, the least hashes first. Holds twice as many, whoever is offered.
struct Lot {
  let most: Int
  private var held: [(place: Int, hash: UInt64)] = []

  init(most: Int) { self.most = most }

  mutating func offer(_ place: Int, hash: UInt64) {
    held.append((place, hash))
    if held.count / 2 >= max(most, 1) { cut() }
  }

  private mutating func cut() {
    held.sort { a, b in a.hash != b.hash ? a.hash < b.hash : a.place < b.place }
    held.removeLast(max(held.count - most, 0))
  }

  /// The places drawn, in the order of their hashes.
  var drawn: [Int] {
    var lot = self
    lot.cut()
    return lot.held.map(\.place)
  }
}

/// The first payers of each lane, and of the purchase order as a whole.
///
/// Whoever is among the first of all is among the first of any part that holds him: so parts are cut first and then what
/// is left of them together.
struct LaneCut {
  /// How many payers of each lane are wanted.
  let most: Int
  private var suspects = 0
  private var taken = [Int](repeating: 0, count: Lane.allCases.count)

  init(most: Int) { self.most = most }

  /// Whether the next payer in order is among the first.
  mutating func takes(_ lane: Lane) -> Bool {
    taken[Int(lane.rawValue)] += 1
    let isAmongFirst = taken[Int(lane.rawValue)] <= most
    guard lane == .possiblePurchase || lane == .none else { return isAmongFirst }
    suspects += 1
    return suspects <= most || (lane == .possiblePurchase && isAmongFirst)
  }
}
