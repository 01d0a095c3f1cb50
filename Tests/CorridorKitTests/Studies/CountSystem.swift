/// Whole numbers that somebody knows to lie between bounds, and sums of them that are known to.
///
/// Bounds are narrowed by each sum in turn until nothing changes: of every number what the others leave for it.
struct CountSystem {
  struct Term {
    let times: Int
    let number: String
  }

  private struct Sum {
    let terms: [(times: Int, place: Int)]
    let bounds: ClosedRange<Int>
  }

  private var places: [String: Int] = [:]
  private var low: [Int] = []
  private var high: [Int] = []
  private var sums: [Sum] = []
  /// Numbers that were left without a value: none, if what is known is true.
  var contradictions: [String] {
    places.filter { low[$0.value] > high[$0.value] }.keys.sorted()
  }

  private static let most = 1_000_000

  private mutating func place(_ number: String) -> Int {
    if let place = places[number] { return place }
    places[number] = low.count
    low.append(0)
    high.append(Self.most)
    return low.count - 1
  }

  func bounds(_ number: String) -> ClosedRange<Int>? {
    places[number].flatMap { low[$0] <= high[$0] ? low[$0]...high[$0] : nil }
  }

  mutating func know(_ number: String, _ bounds: ClosedRange<Int>) {
    let place = place(number)
    low[place] = max(low[place], bounds.lowerBound)
    high[place] = min(high[place], bounds.upperBound)
  }

  mutating func know(_ terms: [Term], in bounds: ClosedRange<Int>) {
    var together: [Int: Int] = [:]
    for term in terms { together[place(term.number), default: 0] += term.times }
    let terms = together.sorted { $0.key < $1.key }.filter { $0.value != 0 }
    sums.append(Sum(terms: terms.map { ($0.value, $0.key) }, bounds: bounds))
  }

  /// That a number is the sum of others.
  mutating func know(_ number: String, is parts: [String]) {
    know(parts.map { Term(times: 1, number: $0) } + [Term(times: -1, number: number)], in: 0...0)
  }

  /// That a number is what a second is more than a third, and so never negative.
  mutating func know(_ number: String, is more: String, less: String) {
    know(more, is: [number, less])
  }

  mutating func solve() {
    var (isMoving, rounds) = (true, 0)
    while isMoving, rounds < 1_000 {
      (isMoving, rounds) = (false, rounds + 1)
      for sum in sums where narrow(sum) { isMoving = true }
      if !contradictions.isEmpty { return }
    }
  }

  private mutating func narrow(_ sum: Sum) -> Bool {
    var (least, most) = (0, 0)
    for (times, place) in sum.terms {
      least += times > 0 ? times * low[place] : times * high[place]
      most += times > 0 ? times * high[place] : times * low[place]
    }
    var isNarrower = false
    for (times, place) in sum.terms {
      let own = times > 0 ? (low[place], high[place]) : (high[place], low[place])
      let from = sum.bounds.lowerBound - (most - times * own.1)
      let to = sum.bounds.upperBound - (least - times * own.0)
      let (first, last) = times > 0 ? (from, to) : (-to, -from)
      let size = abs(times)
      let (under, over) = (-Self.floor(-first, size), Self.floor(last, size))
      if under > low[place] || over < high[place] {
        (low[place], high[place]) = (max(low[place], under), min(high[place], over))
        isNarrower = true
        // The bounds above are then wider than what is known: still true, and narrowed in the next round.
      }
    }
    return isNarrower
  }

  private static func floor(_ value: Int, _ size: Int) -> Int {
    value >= 0 ? value / size : -((-value + size - 1) / size)
  }
}
