/// Payments by day and sum, a mark and a colour a beneficiary; nights with a payment are shaded.
struct Timeline {
  let payments: [Payment]
  /// The number of each beneficiary, in the order of their payments' count.
  let numbers: [PartyID: Int]
  let policy: Policy

  func drawing(_ messages: Messages) -> String {
    var svg = SVG(width: 760, height: 210)
    let days = payments.map { Double($0.sentAt.seconds) / 86_400 }
    let sums = payments.map { Double($0.referenceAmount.minorUnits) / 100 }
    let first = days.first ?? 0
    let span = max((days.last ?? 0) - first, 1)
    let top = Self.roundedUp(sums.max() ?? 1)
    func x(_ day: Double) -> Double { 60 + 680 * (day - first) / span }
    func y(_ sum: Double) -> Double { 170 - 150 * sum / top }
    for (payment, day) in zip(payments, days) {
      guard let night = night(of: payment) else { continue }
      let (from, to) = (x(day - night.before), x(day + night.after))
      // Where months share the axis a night is thinner than any eye sees.
      let (middle, half) = ((from + to) / 2, max((to - from) / 2, 1))
      let (left, right) = (max(middle - half, 54), min(middle + half, 746))
      svg.rect(left, 20, right - left, 150, "night")
    }
    for share in [0, 0.5, 1] {
      svg.line(60, y(top * share), 740, y(top * share), "axis")
      svg.text(52, y(top * share) + 4, DecimalText.plain(top * share), .end, soft: true)
    }
    for index in payments.indices {
      svg.mark(x(days[index]), y(sums[index]), numbers[payments[index].beneficiary] ?? 5)
    }
    if let start = payments.first, let end = payments.last {
      svg.text(60, 192, start.sentAt.date.description, .start, soft: true)
      if days.count > 1 { svg.text(740, 192, end.sentAt.date.description, .end, soft: true) }
    }
    svg.text(52, 10, policy.referenceCurrency.code, .end, soft: true)
    return svg.element(
      messages[
        "page.timeline",
        [
          "n": .count(payments.count), "low": .text(DecimalText.plain(sums.min() ?? 0)),
          "high": .text(DecimalText.plain(sums.max() ?? 0)),
          "currency": .text(policy.referenceCurrency.code),
        ]])
  }

  /// How many days before the payment its night began, and how many after it the night ends; nil by day.
  private func night(of payment: Payment) -> (before: Double, after: Double)? {
    guard let second = payment.localSecond, policy.hours.isNight(second / 3_600) else { return nil }
    func ahead(_ seconds: Int) -> Double { Double((seconds + 86_400) % 86_400) / 86_400 }
    return (
      ahead(second - policy.hours.nightFrom * 3_600), ahead(policy.hours.nightTo * 3_600 - second)
    )
  }

  /// The next of 1, 2, 5 times a power of ten.
  static func roundedUp(_ value: Double) -> Double {
    var power = 1.0
    while power * 10 <= value { power *= 10 }
    for step in [1, 2, 5] where Double(step) * power >= value { return Double(step) * power }
    return power * 10
  }
}
