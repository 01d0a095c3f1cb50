/// One table of a study: what its figures are, and their values in every group.
public struct StudyTable: Sendable {
  /// A stable snake_case name.
  public let name: String
  public let title: String
  /// How its figures are computed, and what is this library's own choice.
  public let definition: String
  /// Whose table it follows.
  public let source: String
  /// What one row of the table is called, where it has several: `corridor`; nil where it is a list of figures.
  public let levels: String?
  /// What each figure is, in order.
  public let figures: [StudyFigure]
  /// How many rows are left out with their names, since already a name tells that there is one: withheld rows
  /// of a table whose rows are what the data hold, such as corridors.
  public let withheldLevels: Int
  /// A row of cells for every printed group, one cell a figure.
  public internal(set) var cells: [[StudyCell]]
}

/// What a figure of a study's table is.
public struct StudyFigure: Equatable, Sendable {
  /// The row it belongs to, such as `AU>PH`; empty where the table is a list of figures.
  public let level: String
  /// A stable snake_case name, such as `median`.
  public let measure: String
  /// `payers`, `payments`, `beneficiaries`, `gaps`, `days`, `month`, `share`, a currency's code, or empty.
  public let unit: String
  /// Decimals that are printed.
  public let places: Int
  /// Whether an interval by bootstrap belongs to it.
  public let hasInterval: Bool

  /// Whether it adds up over groups, or is a share or a mean of what does: then groups' figures can be taken from each
  /// other. A deviation and a mean tell the sum of squares.
  var addsUp: Bool {
    ["share", "payers", "payments", "gaps"].contains(unit)
      || ["sum", "mean", "deviation"].contains(measure)
  }

  init(
    _ measure: String, _ unit: String, level: String = "", places: Int = 0, interval: Bool = false
  ) {
    self.level = level
    self.measure = measure
    self.unit = unit
    self.places = places
    hasInterval = interval
  }
}

/// The value of a figure in one group.
public struct StudyCell: Equatable, Sendable {
  /// nil where it is withheld or cannot be computed.
  public var value: Double?
  /// The bounds of its 95 % interval.
  public var low: Double?
  public var high: Double?
  /// Whether it is held back because it rests on too few payers, or would let such a figure be computed.
  public var isWithheld = false
}

/// A table's figures as a function of how often each payer of a group counts.
protocol StudyMeasures: Sendable {
  /// What each figure is, in the order of the values.
  var figures: [StudyFigure] { get }

  /// The figures under these weights. Where payers are resampled only figures with an interval are asked for;
  /// any other may be nil.
  func values(_ weights: PayerWeights) throws(SourceError) -> [Double?]

  /// How many payers each figure rests on: what is compared with the least number of a printed cell.
  func support() throws(SourceError) -> [Int]

  /// How many payers a bound of a figure's interval rests on. A bound of a quantile is a value that somebody shows; one of
  /// a mean is nobody's.
  ///
  /// - Parameter figure: its place among ``figures``.
  func support(ofBound bound: Double, of figure: Int) throws(SourceError) -> Int
}

extension StudyMeasures {
  func support(ofBound bound: Double, of figure: Int) throws(SourceError) -> Int { .max }
}
