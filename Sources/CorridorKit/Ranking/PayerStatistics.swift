/// Every ``Statistic`` of one payer, in the order of declaration.
///
/// On the residual payments, as the indicators do, but for the count and for rhythms of weekday and month, which
/// look at all. Times are local to the payer's country; a date without time of day counts as it is written.
struct PayerStatistics {
  let profile: PayerProfile
  let company: SharedCompany
  /// The share of even sums that the payer's peers show (``PeerGroups``).
  let evenShare: Double
  /// Whether enough payers were counted for that share.
  var isEvenShareMeasured = true
  /// What payers of the same corridor pay in the days of the data.
  let rate: PaymentRate
  /// Days of the data.
  let days: Int
  /// Values that a trend looks at, at most.
  let mostValues: Int

  var all: [Statistic] { Statistic.Kind.allCases.map(statistic) }

  private func statistic(_ kind: Statistic.Kind) -> Statistic {
    let sums = profile.residualPayments.map { Int64($0.referenceCents) }
    let gaps = profile.gaps
    switch kind {
    case .paymentRate:
      let count = profile.payments.count
      let mean = rate.payers > 0 ? Double(rate.counts) / Double(rate.payers) : 0
      let chance = rate.exceedance(count: count, days: days)
      return Statistic(
        kind: kind, count: count,
        result: chance.map { .init(observed: Double(count), expected: mean, pValue: $0) })
    case .evenSums:
      let even = profile.residualPayments.count { $0.isEven }
      let n = sums.count
      guard n >= kind.least else { return Statistic(kind: kind, count: n, result: nil) }
      let chance = DiscreteTails.binomial(even, of: n, chance: evenShare)
      return Statistic(
        kind: kind, count: n,
        result: .init(
          observed: Double(even) / Double(n), expected: evenShare, pValue: chance,
          isMeasured: isEvenShareMeasured))
    case .hourOfDay:
      return circle(
        kind, profile.residualPayments.compactMap(\.localSecond).map { Double($0) / 86_400 })
    case .weekday: return circle(kind, profile.payments.map(\.weekTurn))
    case .dayOfMonth: return circle(kind, profile.payments.map(\.monthTurn))
    case .amountTrend: return trend(kind, sums, rising: true)
    case .gapTrend: return trend(kind, gaps, rising: false)
    case .unevenGaps, .evenGaps:
      let test = GreenwoodSpacing(gaps: gaps)
      let tested = min(gaps.count, GreenwoodSpacing.mostGaps)
      return Statistic(
        kind: kind, count: tested,
        result: test.map {
          .init(
            observed: $0.sumOfSquares, expected: 2 / Double(tested + 1),
            pValue: kind == .evenGaps ? $0.lower : $0.upper)
        })
    case .burstiness:
      return Statistic(
        kind: kind, count: profile.residual.count,
        result: Burstiness(gaps: gaps).map {
          .init(observed: $0.corrected, expected: 0, pValue: nil)
        })
    case .sharedBeneficiaries:
      return Statistic(
        kind: kind, count: company.beneficiaries,
        result: company.beneficiaries < kind.least
          ? nil
          : .init(
            observed: Double(company.others), expected: company.expected, pValue: company.chance))
    case .largestSum:
      let logarithms = sums.map { naturalLogarithm(Double(max($0, 1))) }
      let largest = logarithms.max() ?? 0
      return Statistic(
        kind: kind, count: sums.count,
        result: RobustScore(logarithms).map {
          .init(observed: $0.score(of: largest), expected: 0, pValue: nil)
        })
    }
  }

  private func circle(_ kind: Statistic.Kind, _ turns: [Double]) -> Statistic {
    var tally = CircleTally()
    for turn in turns { tally.observe(turn) }
    // The mean of the length for so many uniform times, to a few per cent: sqrt(pi / 4n).
    let chance = (0.785_398_163_397_448_3 / Double(max(turns.count, 1))).squareRoot()
    return Statistic(
      kind: kind, count: turns.count,
      result: RayleighTest(tally).map {
        .init(observed: $0.meanResultantLength, expected: chance, pValue: $0.pValue)
      })
  }

  /// At most `escalation.most_values` evenly chosen values, as the indicator looks at.
  private func trend(_ kind: Statistic.Kind, _ values: [Int64], rising: Bool) -> Statistic {
    let most = max(mostValues, 2)
    let chosen =
      values.count <= most
      ? values : (0..<most).map { values[$0 * (values.count - 1) / (most - 1)] }
    let test = MannKendall(rising ? chosen : chosen.map { -$0 })
    let unit = rising ? 100.0 : 86_400
    return Statistic(
      kind: kind, count: chosen.count,
      result: test.map {
        .init(observed: (senSlope(chosen) ?? 0) / unit, expected: 0, pValue: $0.pValue)
      })
  }
}

extension ProfilePayment {
  /// Seconds of the payer's local clock since 1970-01-01 at midnight.
  private var localSeconds: Int64 {
    let offset = sentAt.hasTimeOfDay ? origin.standardOffsetSeconds ?? 0 : 0
    return sentAt.seconds + Int64(offset)
  }

  /// Where in the week, from Thursday at midnight, as a share of it; the middle of a day without a time.
  var weekTurn: Double {
    let day = Int(floorDivide(localSeconds, 86_400))
    return (Double((day % 7 + 7) % 7) + shareOfDay) / 7
  }

  /// Where in the month, as a share of it.
  var monthTurn: Double {
    let date = CivilDate(daysSince1970: Int(floorDivide(localSeconds, 86_400)))
    let length = Double(CivilDate.daysIn(month: date.month, of: date.year))
    return (Double(date.day - 1) + shareOfDay) / length
  }

  private var shareOfDay: Double {
    guard sentAt.hasTimeOfDay else { return 0.5 }
    return Double(localSeconds - floorDivide(localSeconds, 86_400) * 86_400) / 86_400
  }
}
