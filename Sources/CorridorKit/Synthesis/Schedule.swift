/// When payments are made: ways to lay out instants within a payer's active days.
///
/// Times are seconds since the world's first midnight UTC; hours are put in afterwards, by
/// ``HourLaw``.
enum Schedule {
  /// Days in a rhythm: each `period` days, moved by `jitter` days, left out at `skip`.
  static func rhythm(
    from first: Double, to last: Double, period: Double, jitter: Double, skip: Double,
    _ random: inout RandomStream
  ) -> [Double] {
    var days: [Double] = []
    var day = first + random.uniform() * period
    while day < last {
      if !random.chance(skip) {
        days.append(min(max(day + jitter * random.normal(), first), last))
      }
      day += period
    }
    return days.sorted()
  }

  /// `count` days with independent log-normal gaps of that median; those beyond `last` fall away.
  static func renewal(
    from first: Double, to last: Double, count: Int, gap: Double, spread: Double,
    _ random: inout RandomStream
  ) -> [Double] {
    var days: [Double] = []
    var day = first
    for _ in 0..<count {
      guard day < last else { break }
      days.append(day)
      day += random.logNormal(median: gap, spread: spread)
    }
    return days
  }

  /// `count` days in sessions: a session of one or more payments within hours, then a longer gap.
  static func sessions(
    from first: Double, to last: Double, count: Int, gap: Double, extraPerSession: Double,
    _ random: inout RandomStream
  ) -> [Double] {
    var days: [Double] = []
    var day = first
    // Sessions stand further apart than payments do, so that the mean gap stays what it was.
    let between = gap * (1 + extraPerSession)
    while day < last, days.count < count {
      days.append(day)
      var within = day
      for _ in 0..<random.geometric(mean: extraPerSession) where days.count < count {
        within += random.waiting(mean: 0.05)
        if within < last { days.append(within) }
      }
      day = within + random.logNormal(median: between, spread: 0.8)
    }
    return days.sorted()
  }

  /// `count` days at random over the active time.
  static func scattered(
    from first: Double, to last: Double, count: Int, _ random: inout RandomStream
  ) -> [Double] {
    (0..<count).map { _ in random.uniform(first, last) }.sorted()
  }
}

/// At which local hour people pay.
struct HourLaw {
  /// The share of payments between 22:00 and 6:00 local time.
  var night: Double
  /// The local hour around which the others lie.
  var centre: Double

  /// Seconds since local midnight.
  func secondOfDay(_ random: inout RandomStream) -> Int {
    if random.chance(night) {
      return (Int((22 + 8 * random.uniform()) * 3_600)) % 86_400
    }
    let hour = centre + 3.5 * random.normal()
    return Int(min(max(hour, 6.01), 21.99) * 3_600)
  }
}
