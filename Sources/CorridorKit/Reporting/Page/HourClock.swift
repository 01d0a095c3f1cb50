/// Payments by local hour, midnight at the top, the night shaded.
struct HourClock {
  /// Payments a local hour, 24 of them.
  private(set) var hours = [Int](repeating: 0, count: 24)

  init(_ payments: [Payment]) {
    for payment in payments {
      if let second = payment.localSecond { hours[second / 3_600] += 1 }
    }
  }

  var known: Int { hours.reduce(0, +) }

  /// Dial, night and hours, which are the same for every payer.
  static func dial(_ policy: Policy) -> String {
    var svg = SVG(width: 340, height: 240)
    for hour in 0..<24 where policy.hours.isNight(hour) {
      svg.shape(Self.sector(hour, from: 32, to: 92), "night")
    }
    svg.circle(170, 120, 32, "axis")
    svg.circle(170, 120, 92, "axis")
    svg.text(170, 20, "0", .middle, soft: true)
    svg.text(276, 124, "6", .start, soft: true)
    svg.text(170, 230, "12", .middle, soft: true)
    svg.text(64, 124, "18", .end, soft: true)
    return svg.definition("dial")
  }

  func drawing(_ messages: Messages) -> String {
    var svg = SVG(width: 340, height: 240)
    svg.use("dial")
    let most = Double(max(hours.max() ?? 0, 1))
    for hour in 0..<24 where hours[hour] > 0 {
      svg.shape(Self.sector(hour, from: 32, to: 32 + 60 * Double(hours[hour]) / most), "bar")
    }
    let counts = hours.enumerated().filter { $0.1 > 0 }.map { "\($0.0): \($0.1)" }
    return svg.element(
      messages["page.hours", ["hours": .text(counts.joined(separator: ", "))]])
  }

  private static func sector(
    _ hour: Int, from inner: Double, to outer: Double
  ) -> [(x: Double, y: Double)] {
    let (a, b) = (direction(hour), direction(hour + 1))
    return [
      (170 + a.x * inner, 120 + a.y * inner), (170 + a.x * outer, 120 + a.y * outer),
      (170 + b.x * outer, 120 + b.y * outer), (170 + b.x * inner, 120 + b.y * inner),
    ]
  }

  /// The direction of a full hour, from a table of sines in steps of 15 degrees: no library's rounding.
  private static func direction(_ hour: Int) -> (x: Double, y: Double) {
    (sine(hour), -sine(hour + 6))
  }

  private static func sine(_ step: Int) -> Double {
    let quarter = [0, 0.258_819, 0.5, 0.707_107, 0.866_025, 0.965_926, 1]
    let turn = step % 24
    switch turn {
    case 0...6: return quarter[turn]
    case 7...12: return quarter[12 - turn]
    case 13...18: return -quarter[turn - 12]
    default: return -quarter[24 - turn]
    }
  }
}

extension Payment {
  /// Seconds after midnight at the fixed standard offset of the payer's country; nil where unknown.
  var localSecond: Int? {
    guard let offset = corridor.origin.standardOffsetSeconds else { return nil }
    return sentAt.secondOfDay(offsetSeconds: offset)
  }
}
