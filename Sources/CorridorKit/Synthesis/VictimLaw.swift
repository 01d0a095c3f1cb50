/// How victims of financial sextortion pay: fast, round, then silence.
struct VictimLaw {
  /// First demand in US dollars: around 100 pounds (National Crime Agency 2025, as reported), below
  /// EUR 250 (FATF 2025, as reported).
  let firstMedian: Double
  /// Mean number of payments beyond the first.
  let further: Double
  /// Hours between payments. Victims pay within minutes (National Crime Agency); days are own
  /// choice.
  let hours: Double
  /// Share who are under 18. Thorn and NCMEC (2024): nine in ten of those reported are boys of 14
  /// to 17; but nearly half of the reporters of 2021 were 20 to 39 (FBI IC3).
  let minors: Double
  /// Victims per extorter's account.
  let victimsEach: Double
  let night: Double

  init(_ random: inout RandomStream) {
    firstMedian = random.uniform(80, 160)
    further = random.uniform(1, 3.5)
    hours = random.uniform(3, 30)
    minors = random.uniform(0.4, 0.9)
    victimsEach = random.uniform(2, 8)
    night = random.uniform(0.25, 0.5)
  }

  /// Nigeria and Cote d'Ivoire hold 47 % of reports with a known origin, the Philippines stand
  /// among the next (Thorn and NCMEC 2024) and first in one helpline's sample; neighbours and
  /// weights are own choice.
  static let destinations: [(code: String, weight: Double)] = [
    ("NG", 30), ("CI", 17), ("PH", 20), ("GH", 5), ("BJ", 4), ("SN", 4), ("ML", 3), ("MA", 4),
  ]

  /// The sums of one victim in US dollars: falling under negotiation, level, or stepped up; at most
  /// EUR 1,500 in all (FATF 2025, as reported).
  func sums(_ random: inout RandomStream) -> [Double] {
    let first = min(270, random.logNormal(median: firstMedian, spread: 0.45))
    let factor = [0.6, 1, 1.3][random.below(3)]
    var sums = [first]
    for _ in 0..<min(9, random.geometric(mean: further)) {
      let next = (sums.last ?? first) * factor * random.uniform(0.7, 1.3)
      guard sums.reduce(next, +) <= 1_620 else { break }
      sums.append(max(next, 15))
    }
    return sums
  }
}
