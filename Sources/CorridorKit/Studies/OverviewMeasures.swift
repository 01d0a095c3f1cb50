/// How large a group is: payers, payments, beneficiaries, sums and the time it covers.
struct OverviewMeasures: StudyMeasures {
  /// The payments of one payer.
  private struct Sum: BitwiseCopyable {
    /// Minor units of the reference currency.
    let total: Int64
    let count: Int64
  }

  private let currency: Currency
  /// By payer.
  private let sums: StudyRecords<Sum>
  private let beneficiaries: Int
  private let largest: Int64?
  /// The first and the last month, and how many payers paid in it.
  private let months: [(month: Double, payers: Int)]

  /// - Note: of beneficiaries one bit each is held, that one is counted once.
  init(_ group: StudyGroup, currency: Currency, _ means: StudyMeans) throws(SourceError) {
    self.currency = currency
    var sums = StudyRecords<Sum>.Writer(means)
    var seen = SeenNumbers()
    var largest: Int64?
    var payersOfMonths: [Double: Int] = [:]
    try group.forEachPayer { _, history throws(SourceError) in
      let total = history.total
      try sums.append(Sum(total: total, count: Int64(history.count)))
      largest = max(largest ?? total, total)
      for payment in history { seen.insert(payment.beneficiary) }
      for month in Set(history.map { Self.month($0.day) }) {
        payersOfMonths[month, default: 0] += 1
      }
    }
    self.sums = try sums.finish()
    beneficiaries = seen.count
    self.largest = largest
    months = [payersOfMonths.keys.min(), payersOfMonths.keys.max()].compactMap { month in
      month.map { ($0, payersOfMonths[$0] ?? 0) }
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

  func values(_ weights: PayerWeights) throws(SourceError) -> [Double?] {
    var (sum, count, payers): (Int128, Int64, Int64) = (0, 0, 0)
    var payer: UInt32 = 0
    try sums.forEachPiece { piece in
      for record in piece {
        let weight = weights[payer]
        payer += 1
        payers += weight
        sum += Int128(record.total) * Int128(weight)
        count += record.count &* weight
      }
    }
    let places = Double(currency.minorUnitsPerUnit)
    let total = Double(sum) / places
    let mean = [
      count == 0 ? nil : total / Double(count), payers == 0 ? nil : total / Double(payers),
      payers == 0 ? nil : Double(count) / Double(payers),
    ]
    if weights.isResampled { return [nil, nil, nil, nil] + mean + [nil, nil, nil] }
    let sizes: [Double?] = [Double(payers), Double(count), Double(beneficiaries), total]
    return sizes + mean + [
      largest.map { Double($0) / places }, months.first?.month, months.last?.month,
    ]
  }

  /// A day's month as a number: 202501 for January 2025.
  static func month(_ day: Int32) -> Double {
    let date = CivilDate(daysSince1970: Int(day))
    return Double(date.year * 100 + date.month)
  }

  func support() throws(SourceError) -> [Int] {
    let n = sums.count
    return [n, n, n, n, n, n, n, min(n, 1), months.first?.payers ?? 0, months.last?.payers ?? 0]
  }
}

/// Numbers that were met, a bit each.
private struct SeenNumbers {
  private var words: [UInt64] = []
  private(set) var count = 0

  mutating func insert(_ number: UInt32) {
    let (word, bit) = (Int(number >> 6), UInt64(1) << UInt64(number & 63))
    if word >= words.count {
      words += [UInt64](repeating: 0, count: word + 1 - words.count)
    }
    if words[word] & bit == 0 { count += 1 }
    words[word] |= bit
  }
}
