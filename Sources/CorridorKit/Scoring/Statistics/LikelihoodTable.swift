/// Bits by which k of n fits one beta-binomial better than another, worked out once for all small n.
///
/// Most payers have few payments, so the same k of n comes again and again. As plain numbers, to stand among a
/// population's tables, one group of peers behind the other: both shapes, then row by row the k of n at
/// n (n + 1) / 2 + k.
struct LikelihoodTable: Sendable {
  let values: [Double]

  private static let most = 40
  private static let first = 4

  init(_ typology: BetaBinomial, against ordinary: BetaBinomial) {
    let bits = (0...Self.most).flatMap { n in
      (0...n).map { k in typology.bits(k, of: n, against: ordinary) }
    }
    values = [typology.alpha, typology.beta, ordinary.alpha, ordinary.beta] + bits
  }

  private init(values: [Double]) { self.values = values }

  /// The tables of all groups of peers.
  ///
  /// - Parameter sums: of each group, as ``BetaBinomial`` is fitted to them.
  static func values(_ typology: BetaBinomial, against sums: [[Double]]) -> [Double] {
    sums.flatMap { LikelihoodTable(typology, against: BetaBinomial(fitting: $0)).values }
  }

  /// How many numbers a table holds.
  private static let size = first + (most + 1) * (most + 2) / 2

  /// The table of a group of peers.
  private init(_ group: Int, in values: [Double]) {
    self.init(values: Array(values[group * Self.size..<(group + 1) * Self.size]))
  }

  /// What the table of a group of peers holds a payer's share against.
  static func ordinary(_ group: Int, in values: [Double]) -> BetaBinomial {
    LikelihoodTable(group, in: values).ordinary
  }

  var typology: BetaBinomial { BetaBinomial(alpha: values[0], beta: values[1]) }
  var ordinary: BetaBinomial { BetaBinomial(alpha: values[2], beta: values[3]) }

  func bits(_ k: Int, of n: Int) -> Double {
    n <= Self.most ? values[Self.place(k, of: n)] : typology.bits(k, of: n, against: ordinary)
  }

  /// The same of a table among a population's.
  ///
  /// - Parameters:
  ///   - group: of peers.
  ///   - number: which of `tables`. It is not taken out: that would count a reference, on a counter that all
  ///     threads share.
  static func bits(
    _ k: Int, of n: Int, against group: Int, byTable number: Int, of tables: [[Double]]
  ) -> Double {
    n <= most
      ? tables[number][group * size + place(k, of: n)]
      : LikelihoodTable(group, in: tables[number]).bits(k, of: n)
  }

  private static func place(_ k: Int, of n: Int) -> Int { first + n * (n + 1) / 2 + k }
}
