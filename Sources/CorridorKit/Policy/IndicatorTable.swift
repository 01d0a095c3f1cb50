/// One number for every indicator.
public struct IndicatorTable: Equatable, Sendable {
  private var values: [Double]

  init(standard: [Indicator: Double]) {
    values = Indicator.allCases.map { standard[$0] ?? 1 }
  }

  public subscript(indicator: Indicator) -> Double {
    get { values[indicator.ordinal] }
    set { values[indicator.ordinal] = newValue }
  }

  /// Weights below 1 temper indicators that see the same thing twice.
  static let standardWeights: [Indicator: Double] = [
    .repeatedAmount: 0.5,
    .shortGaps: 0.2,
    .irregularGaps: 0.4,
    .paymentCount: 0.5,
    .beneficiariesPerPayment: 0.8,
    .severalBeneficiaries: 0.5,
    .beneficiarySwitches: 0.5,
    .sharedBeneficiaries: 2,
    .linkedPayers: 1.125,
    .unsharedBeneficiaries: 0.08,
    .returningPayers: 0.5,
    .othersPayments: 4,
    .othersCompany: 6,
  ]
}
