/// How values are distributed: number, mean, deviation, quartiles, deciles and range, of amounts or of gaps.
struct DistributionMeasures: StudyMeasures {
  let values: SortedValues
  private let payers: Int
  private let level: String
  private let unit: String
  /// What the integers are divided by when they are printed: 100 for cents.
  private let scale: Double
  private let places: Int
  /// A limit below which the share of values is of interest.
  private let limit: (value: Int64, name: String)?

  private static let quantiles: [(measure: String, share: Int64)] = [
    ("minimum", 0), ("decile_1", 1_000), ("decile_2", 2_000), ("quartile_1", 2_500),
    ("decile_3", 3_000), ("decile_4", 4_000), ("median", 5_000), ("decile_6", 6_000),
    ("decile_7", 7_000), ("quartile_3", 7_500), ("decile_8", 8_000), ("decile_9", 9_000),
    ("maximum", 10_000),
  ]

  init(
    _ values: SortedValues, payers: Int, level: String = "", unit: String, scale: Int64 = 1,
    places: Int, limit: (value: Int64, name: String)? = nil
  ) {
    self.values = values
    self.payers = payers
    self.level = level
    self.unit = unit
    self.scale = Double(scale)
    self.places = places
    self.limit = limit
  }

  var figures: [StudyFigure] {
    var figures = [
      StudyFigure("payers", "payers", level: level),
      StudyFigure("number", level.isEmpty && unit == "days" ? "gaps" : "payments", level: level),
      StudyFigure("sum", unit, level: level, places: unit == "days" ? 0 : places),
      StudyFigure("mean", unit, level: level, places: 2, interval: true),
      StudyFigure("deviation", unit, level: level, places: 2),
    ]
    figures += Self.quantiles.map { measure, share in
      StudyFigure(
        measure, unit, level: level, places: places, interval: share > 0 && share < 10_000)
    }
    if let limit {
      figures.append(StudyFigure(limit.name, "share", level: level, places: 4, interval: true))
    }
    return figures
  }

  func values(_ weights: PayerWeights) -> [Double?] {
    let mean = values.mean(weights)
    let quantiles = values.quantiles(Self.quantiles.map(\.share), weights)
    var found: [Double?] = [
      weights.isResampled ? nil : Double(distinctPayers), Double(values.count(weights)),
      weights.isResampled ? nil : Double(values.sum) / scale,
      mean.map { $0 / scale }, weights.isResampled ? nil : deviation(around: mean),
    ]
    found += quantiles.map { value in value.map { $0 / scale } }
    if let limit { found.append(values.share(below: limit.value, weights)) }
    return found
  }

  private var distinctPayers: Int {
    var seen = [Bool](repeating: false, count: payers)
    for entry in values.entries { seen[Int(entry.payer)] = true }
    return seen.count { $0 }
  }

  /// The sample standard deviation, with n - 1; nil below two values.
  private func deviation(around mean: Double?) -> Double? {
    guard let mean, values.entries.count >= 2 else { return nil }
    let squares = values.entries.reduce(0.0) { sum, entry in
      let distance = Double(entry.value) - mean
      return sum + distance * distance
    }
    return (squares / Double(values.entries.count - 1)).squareRoot() / scale
  }

  func support() -> [Int] {
    let weights = PayerWeights(once: payers)
    let all = distinctPayers
    let quantiles = values.quantiles(Self.quantiles.map(\.share), weights)
    var support = [level.isEmpty ? Disclosure.support(all, of: payers) : all, all, all, all, all]
    support += quantiles.map { value in value.map(values.payersBeside) ?? 0 }
    if let limit {
      let under = Set(values.entries.lazy.filter { $0.value < limit.value }.map(\.payer)).count
      let over = Set(values.entries.lazy.filter { $0.value >= limit.value }.map(\.payer)).count
      support.append(min(under, over))
    }
    return support
  }

  func support(ofBound bound: Double, of figure: Int) -> Int {
    let first = figures.count - Self.quantiles.count - (limit == nil ? 0 : 1)
    guard (first..<first + Self.quantiles.count).contains(figure) else { return .max }
    return values.payersBeside(printed: bound, scale: scale)
  }
}

/// Several lists of figures as one, one after the other: a level each.
struct StackedMeasures: StudyMeasures {
  let parts: [any StudyMeasures]

  var figures: [StudyFigure] { parts.flatMap(\.figures) }
  func values(_ weights: PayerWeights) -> [Double?] { parts.flatMap { $0.values(weights) } }
  func support() -> [Int] { parts.flatMap { $0.support() } }

  func support(ofBound bound: Double, of figure: Int) -> Int {
    var place = figure
    for part in parts {
      let count = part.figures.count
      if place < count { return part.support(ofBound: bound, of: place) }
      place -= count
    }
    return .max
  }
}
