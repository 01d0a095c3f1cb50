/// How large a group is: payers, payments, beneficiaries, sums and the time it covers.
struct OverviewMeasures: StudyMeasures {
  private let group: StudyGroup
  private let currency: Currency
  /// Sum of each payer's payments, minor units of the reference currency.
  private let sums: [Int64]
  private let counts: [Int]

  init(_ group: StudyGroup, currency: Currency) {
    self.group = group
    self.currency = currency
    counts = group.counts
    sums = (0..<group.payerCount).map { payer in
      group.payments(of: payer).reduce(0) { $0 + $1.reference }
    }
  }

  var figures: [StudyFigure] {
    let money = currency.code
    return [
      StudyFigure("payers", "payers"),
      StudyFigure("payments", "payments"),
      StudyFigure("beneficiaries", "beneficiaries"),
      StudyFigure("total", money, places: 2),
      StudyFigure("mean_amount", money, places: 2, interval: true),
      StudyFigure("mean_total_of_payer", money, places: 2, interval: true),
      StudyFigure("mean_payments_of_payer", "", places: 2, interval: true),
      StudyFigure("largest_total_of_payer", money, places: 2),
      StudyFigure("first_month", "month"),
      StudyFigure("last_month", "month"),
    ]
  }

  func values(_ weights: PayerWeights) -> [Double?] {
    var (sum, count, payers): (Int64, Int64, Int64) = (0, 0, 0)
    for payer in 0..<group.payerCount {
      let weight = weights[UInt32(payer)]
      payers += weight
      sum += sums[payer] * weight
      count += Int64(counts[payer]) * weight
    }
    let total = Double(sum) / Double(currency.minorUnitsPerUnit)
    let mean = [
      count == 0 ? nil : total / Double(count), payers == 0 ? nil : total / Double(payers),
      payers == 0 ? nil : Double(count) / Double(payers),
    ]
    if weights.isResampled { return [nil, nil, nil, nil] + mean + [nil, nil, nil] }
    let days = group.payments.map(\.day)
    let largest = sums.max().map { Double($0) / Double(currency.minorUnitsPerUnit) }
    let sizes: [Double?] = [
      Double(payers), Double(count), Double(Set(group.payments.map(\.beneficiary)).count), total,
    ]
    return sizes + mean + [largest, days.min().map(Self.month), days.max().map(Self.month)]
  }

  /// A day's month as a number: 202501 for January 2025.
  static func month(_ day: Int32) -> Double {
    let date = CivilDate(daysSince1970: Int(day))
    return Double(date.year * 100 + date.month)
  }

  func support() -> [Int] {
    let n = group.payerCount
    let days = group.payments.map(\.day)
    let months = [days.min(), days.max()].map { $0.map { payers(in: Self.month($0)) } ?? 0 }
    return [n, n, n, n, n, n, n, min(n, 1)] + months
  }

  private func payers(in month: Double) -> Int {
    (0..<group.payerCount).count { payer in
      group.payments(of: payer).contains { Self.month($0.day) == month }
    }
  }
}
