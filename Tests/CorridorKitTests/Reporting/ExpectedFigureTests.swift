import Testing

@testable import CorridorKit

@Suite("what a sentence says of others")
struct ExpectedFigureTests {
  private static let binning = Binning(edges: [0.5, 1.5, 2.5, 4.5, 7.5])

  private func sentence(
    _ indicator: Indicator, _ precision: Evidence.Precision, expected: Double,
    in language: Language = .english
  ) -> String {
    let evidence = Evidence(points: 900, observed: 0.5, expected: expected, count: 12, pValue: 0.3)
    return ReasonText(policy: .standard, messages: Messages(language: language))
      .sentenceWithChance(of: indicator, evidence.with(precision))
  }

  @Test(
    "a median is known as exactly as its class is narrow",
    arguments: [
      ([0, 0, 0, 0], .unknown, 0), ([9, 0, 0, 0], .stated, 1), ([1, 9, 0, 0], .stated, 2),
      ([1, 0, 9, 0], .middleOfClass, 3.5), ([1, 0, 0, 9], .leastOfClass, 4.5),
    ] as [([Int64], Evidence.Precision, Double)])
  func precision(counts: [Int64], precision: Evidence.Precision, median: Double) {
    #expect(Self.binning.precisionOfMedian(of: counts[...]) == precision)
    #expect(Self.binning.median(of: counts[...]) == median)
  }

  @Test(
    "a middle of a class is about, the last class at least, in every language",
    arguments: [
      (.english, "about 30 days", "at least 400 days", "too few to compare with"),
      (.french, "environ 30 jours", "au moins 400 jours", "trop peu pour comparer"),
      (.dutch, "ongeveer 30 dagen", "minstens 400 dagen", "te weinig om mee te vergelijken"),
      (.polish, "w przybliżeniu 30 dni", "co najmniej 400 dni", "zbyt mało, by porównać"),
      (.german, "etwa 30 Tage", "mindestens 400 Tage", "zu wenige zum Vergleich"),
      (.spanish, "aproximadamente 30 días", "al menos 400 días", "demasiado pocos para comparar"),
    ] as [(Language, String, String, String)])
  func words(language: Language, about: String, least: String, none: String) {
    #expect(sentence(.shortGaps, .middleOfClass, expected: 30, in: language).contains(about))
    #expect(sentence(.shortGaps, .leastOfClass, expected: 400, in: language).contains(least))
    let unknown = sentence(.nightPayments, .unknown, expected: 0.25, in: language)
    #expect(unknown.hasSuffix(none), "\(unknown)")
    #expect(!unknown.contains("25 %"))
  }

  @Test("a count above the last edge is the next whole number at least")
  func wholeCounts() {
    #expect(sentence(.paymentCount, .leastOfClass, expected: 90.5).contains("at least 91"))
    #expect(sentence(.paymentCount, .stated, expected: 2).contains("counted alike: 2 (chance"))
  }

  @Test("a statistic against an average of too few names neither figure nor chance")
  func statistic() {
    func sentence(_ isMeasured: Bool) -> String {
      StatisticText(messages: .english).sentence(
        of: Statistic(
          kind: .evenSums, count: 8,
          result: .init(observed: 1, expected: 0.5, pValue: 0.002, isMeasured: isMeasured)))
    }
    #expect(sentence(true).hasSuffix("of comparable payers: 50 % (p 0.002)"))
    #expect(sentence(false).hasSuffix("of comparable payers: too few to compare with"))
  }

  @Test("what too few payers leave of an average is known to be no figure", arguments: [119, 120])
  func fitted(weight: Int64) {
    #expect(BetaBinomial.canFit([Double(weight), 0, 0, 0]) == (weight == 120))
  }
}
