/// A scorer that measures one value a payer and compares its bin with payers of the same cohort, and of the
/// same size class where the value depends on how much there is of a payer.
protocol PerPayerScorer: PopulationScorer {
  /// The bins of the value.
  static var binning: Binning { get }
  /// Whether payers are compared within their size class.
  static var comparesWithinSizeClass: Bool { get }

  /// The typology's mass of each bin.
  func typology(_ policy: Policy) -> [Double]
  /// The value, or why there is none.
  func measure(_ profile: PayerProfile, _ policy: Policy) -> Result<Measure, NotTestable>
  /// The payments that show it, for the report.
  func witnesses(_ profile: PayerProfile) -> [Int]

  var policy: Policy { get }
}

/// A measured value and on how many payments or gaps it rests.
struct Measure {
  let value: Double
  let count: Int
}

/// Why an indicator cannot be judged, as the failure of a `Result`.
struct NotTestable: Error {
  let reason: Finding.Reason

  init(_ reason: Finding.Reason) { self.reason = reason }
}

extension PerPayerScorer {
  static var comparesWithinSizeClass: Bool { true }

  func witnesses(_ profile: PayerProfile) -> [Int] { profile.residual }

  private func histogram(cohorts: Int) -> CohortHistogram {
    CohortHistogram(
      cohorts: cohorts, classes: Self.comparesWithinSizeClass ? SizeClass.count : 1,
      bins: Self.binning.count)
  }

  private func sizeClass(_ profile: PayerProfile) -> Int {
    Self.comparesWithinSizeClass ? SizeClass.of(profile.residual.count) : 0
  }

  var row: CellRow { CellRow(bins: Self.binning.count, mostOfOnePayer: 1) }

  func cellCount(cohorts: Int) -> Int { histogram(cohorts: cohorts).cellCount }

  func observe(
    _ profile: PayerProfile, cohort: Int, into cells: inout MutableSpan<Int64>, at first: Int
  ) {
    guard case .success(let measure) = measure(profile, policy) else { return }
    // Where a cell of a cohort stands does not depend on how many there are.
    let histogram = histogram(cohorts: cohort + 1)
    let bin = Self.binning.bin(of: measure.value)
    cells[first + histogram.cell(cohort: cohort, sizeClass: sizeClass(profile), bin: bin)] += 1
  }

  /// The points of each cell, thousandths.
  func table(from cells: [Int64], peers: PeerGroups, policy: Policy) -> [Double] {
    histogram(cohorts: peers.cohorts)
      .bits(
        of: cells.map { Double($0) }, borrowing: peers.borrowedByCohort, typology: typology(policy),
        rule: policy.cohorts
      )
      .map { Double(Points.rounded($0 * policy.weights[indicator])) }
  }

  private func cell(_ bin: Int, _ profile: PayerProfile, _ population: Population) -> Int {
    histogram(cohorts: population.cohorts.count).cell(
      cohort: population.cohort(of: profile), sizeClass: sizeClass(profile), bin: bin)
  }

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    guard case .success(let measure) = measure(profile, policy) else { return 0 }
    let cell = cell(Self.binning.bin(of: measure.value), profile, population)
    return Int32(population.tables[indicator.ordinal][cell])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    let measure: Measure
    switch self.measure(profile, policy) {
    case .success(let found): measure = found
    case .failure(let failure): return .notTestable(failure.reason)
    }
    let bin = Self.binning.bin(of: measure.value)
    let cell = cell(bin, profile, population)
    let points = Int32(population.tables[indicator.ordinal][cell])
    guard points != 0 else { return .unremarkable }
    let first = cell - bin
    let others = population.cells[indicator.ordinal][first..<first + Self.binning.count]
    return .evidence(
      Evidence(
        points: points, observed: measure.value, expected: Self.binning.median(of: others),
        count: measure.count, payments: points > 0 ? witnesses(profile) : []
      ).with(Self.binning.precisionOfMedian(of: others)))
  }
}

extension Binning {
  /// The middle of the bin that holds the median of what was counted, the lower edge of the last, which is
  /// open; 0 if nothing was.
  func median(of counts: ArraySlice<Int64>) -> Double {
    guard let bin = binOfMedian(of: counts) else { return 0 }
    return bin == count - 1 ? edges[bin] : (edges[bin] + edges[bin + 1]) / 2
  }

  /// How exactly that median is known: as it stands only where its bin holds a single whole number.
  func precisionOfMedian(of counts: ArraySlice<Int64>) -> Evidence.Precision {
    guard let bin = binOfMedian(of: counts) else { return .unknown }
    if bin == count - 1 { return .leastOfClass }
    let middle = (edges[bin] + edges[bin + 1]) / 2
    let isOneNumber = edges[bin + 1] - edges[bin] == 1 && middle == middle.rounded()
    return isOneNumber ? .stated : .middleOfClass
  }

  /// The bin that holds the median of what was counted; nil if nothing was.
  private func binOfMedian(of counts: ArraySlice<Int64>) -> Int? {
    let total = counts.reduce(0, +)
    guard total > 0 else { return nil }
    var below: Int64 = 0
    for (bin, number) in counts.enumerated() {
      below += number
      if below * 2 >= total { return bin }
    }
    return nil
  }
}
