/// How large payments are, in US dollars, and how round in the payer's own money.
struct AmountLaw {
  /// Whose sums these are, all payments together.
  var median: Double
  /// How far people differ, in natural logarithms.
  var between: Double
  /// How far one person's payments differ.
  var within: Double
  /// The share of payments in round sums: multiples of five, ten or fifty units, by size.
  var round: Double

  /// One person's usual sum.
  func usual(_ random: inout RandomStream) -> Double {
    random.logNormal(median: median, spread: between)
  }

  /// One payment around the usual sum, in US dollars. Gamma laws have the same spread of the
  /// logarithm, nearly, and lighter upper tails: which one a world follows is drawn by its seed.
  func sum(around usual: Double, gamma: Bool, _ random: inout RandomStream) -> Double {
    guard within > 0 else { return usual }
    return gamma
      ? random.gamma(mean: usual * (1 + 0.5 * within * within), shape: 1 / (within * within))
      : random.logNormal(median: usual, spread: within)
  }
}

/// A sending currency as a payer meets it.
struct SendingCurrency {
  let currency: Currency
  /// US dollars a unit, for orientation.
  let dollars: Double

  /// Minor units of a sum of dollars, as a person would key it in: a round number, whole units, or
  /// any.
  func minorUnits(_ sum: Double, round: Double, _ random: inout RandomStream) -> Int32 {
    // What counts as one unit: a dollar, ten kronor, a hundred yen.
    let units = max(sum, 1) / dollars
    let scale = dollars < 0.02 ? 100.0 : dollars < 0.2 ? 10.0 : 1.0
    let step: Double
    if random.chance(round) {
      step = (units / scale >= 400 ? 50 : units / scale >= 45 ? 10 : 5) * scale
    } else if random.chance(0.5) {
      step = scale
    } else {
      step = 0.01 * scale
    }
    let steps = max(1, Int64(units / step + 0.5))
    let perUnit = Double(currency.minorUnitsPerUnit)
    let minor = max(1, Int64(Double(steps) * step * perUnit + 0.5))
    return Int32(clamping: minor)
  }
}
