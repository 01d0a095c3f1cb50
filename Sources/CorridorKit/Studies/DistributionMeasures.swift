/// How values are distributed: number, mean, deviation, quartiles, deciles and range, of amounts or of gaps.
struct DistributionMeasures: StudyMeasures {
  private let values: SortedValues
  /// The class of the values that is meant.
  private let place: Int
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
    _ values: SortedValues, at place: Int = 0, payers: Int, level: String = "", unit: String,
    scale: Int64 = 1, places: Int, limit: (value: Int64, name: String)? = nil
  ) {
    self.values = values
    self.place = place
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

  func values(_ weights: PayerWeights) throws(SourceError) -> [Double?] {
    let tally = try values.tally(place, weights)
    let quantiles = try values.quantiles(Self.quantiles.map(\.share), place, weights, tally)
    let mean = tally.mean
    var found: [Double?] = [nil, nil, nil, mean.map { $0 / scale }, nil]
    if !weights.isResampled {
      found = [
        Double(values.payers[place]), Double(tally.count), Double(tally.sum) / scale,
        mean.map { $0 / scale }, try deviation(around: mean, tally.count),
      ]
    }
    found += quantiles.map { value in value.map { $0 / scale } }
    if let limit { found.append(try values.share(below: limit.value, place, weights)) }
    return found
  }

  /// The sample standard deviation, with n - 1; nil below two values.
  private func deviation(
    around mean: Double?, _ count: Int64
  ) throws(SourceError) -> Double? {
    guard let mean, count >= 2 else { return nil }
    var squares = 0.0
    try values.forEach(place) { value, _, times in
      let distance = Double(value) - mean
      squares += distance * distance * Double(times)
    }
    return (squares / Double(count - 1)).squareRoot() / scale
  }

  func support() throws(SourceError) -> [Int] {
    let all = values.payers[place]
    let quantiles = try values.quantiles(
      Self.quantiles.map(\.share), place, .once, try values.tally(place, .once))
    var support = [level.isEmpty ? Disclosure.support(all, of: payers) : all, all, all, all, all]
    for value in quantiles { support.append(try values.payersBeside(value, place)) }
    if let limit {
      let (under, over) = try values.payers(below: limit.value, place)
      support.append(min(under, over))
    }
    return support
  }

  func support(ofBound bound: Double, of figure: Int) throws(SourceError) -> Int {
    let first = figures.count - Self.quantiles.count - (limit == nil ? 0 : 1)
    guard (first..<first + Self.quantiles.count).contains(figure) else { return .max }
    return try values.payersBeside(printed: bound, scale: scale, place)
  }
}

/// Several lists of figures as one, one after the other: a level each.
struct StackedMeasures: StudyMeasures {
  let parts: [any StudyMeasures]

  var figures: [StudyFigure] { parts.flatMap(\.figures) }

  func values(_ weights: PayerWeights) throws(SourceError) -> [Double?] {
    var values: [Double?] = []
    for part in parts { values += try part.values(weights) }
    return values
  }

  func support() throws(SourceError) -> [Int] {
    var support: [Int] = []
    for part in parts { support += try part.support() }
    return support
  }

  func support(ofBound bound: Double, of figure: Int) throws(SourceError) -> Int {
    var place = figure
    for part in parts {
      let count = part.figures.count
      if place < count { return try part.support(ofBound: bound, of: place) }
      place -= count
    }
    return .max
  }
}
