import Testing

@testable import CorridorKit

@Suite("what would change a rank")
struct RankChangeTests {
  private static func payer(
    _ rank: Int, score: Int, victimScore: Int = -3_000, lane: Lane = .none,
    _ found: [Indicator: Int32] = [:]
  ) -> PayerSummary {
    ReportFixture.summary(
      rank: rank, payer: "payer-\(rank)", score: score, victimScore: victimScore, lane: lane,
      payments: 4,
      findings: ReportFixture.findings(
        found.mapValues {
          .evidence(Evidence(points: $0, observed: 0.5, expected: 0.2, count: 4))
        }))
  }

  private static func sentences(of place: Int, among payers: [PayerSummary]) -> [String] {
    RankChange(
      payer: payers[place],
      ranking: FakeRanking(summaries: payers, history: payers.map { _ in [] }), policy: .standard,
      messages: .english
    ).sentences
  }

  private static func sums(of payer: PayerSummary) -> [String] {
    FamilySumsText(
      payer: payer, ranking: FakeRanking(summaries: [payer], history: [[]]), policy: .standard
    ).lines
  }

  @Test("a sign against a look whose loss would raise the rank is named like one for it")
  func bothSides() {
    // Amount 3 and time 2 speak for a look, rhythm 1.25 against: 3.75 in all.
    let payers = [
      Self.payer(1, score: 4_500),
      Self.payer(
        2, score: 3_750, [.lowValueBand: 3_000, .nightPayments: 2_000, .familyRhythm: -1_250]),
      Self.payer(3, score: 1_900),
    ]
    let sentences = Self.sentences(of: 1, among: payers)
    #expect(
      sentences.contains(
        "without the sign M01 family_rhythm the score would be 5.000 and the rank 1"))
    #expect(
      sentences.contains(
        "without the sign B01 low_value_band the score would be 0.750 and the rank 3"))
  }

  @Test("where the rule of several families makes a score, the sentence names the rule")
  func fewFamilies() {
    var payer = Self.payer(1, score: 9_500, [.lowValueBand: 1_500, .sharedBeneficiaries: 8_000])
    let judgement = Judgement(payer.findings, policy: .standard)
    #expect(judgement.sum == 9_500)
    payer.counterfactuals = [
      Counterfactual(family: .amount, score: 4_000, rank: 2),
      Counterfactual(family: .network, score: 1_500, rank: 3),
    ]
    let sentences = Self.sentences(
      of: 0, among: [payer, Self.payer(2, score: 5_000), Self.payer(3, score: 2_000)])
    let rule =
      " (fewer than 2 families would then speak for a look, so their positive points would count up"
      + " to 4)"
    #expect(
      sentences.contains(
        "without the family amount the score would be 4.000 and the rank 2" + rule))
    #expect(
      sentences.contains("without the family network the score would be 1.500 and the rank 3"))
    #expect(
      sentences.contains(
        "without the sign B01 low_value_band the score would be 4.000 and the rank 2" + rule))
  }

  @Test(
    "a payer to protect gets the sums of the protection score, and a word why no rank is discussed",
    arguments: [
      (.possibleVictim, .burstThenSilence, "victim"), (.possibleFraudVictim, .risingSums, "fraud"),
    ] as [(Lane, Indicator, String)])
  func protection(lane: Lane, sign: Indicator, family: String) {
    let payer = Self.payer(
      1, score: -2_000, victimScore: 6_250, lane: lane, [sign: 6_250, .familyRhythm: -2_000])
    let lines = Self.sums(of: payer)
    #expect(lines.contains("  \(family): 6.250"))
    #expect(lines.contains("  victim score: 6.250"))
    #expect(!lines.contains { $0.contains("cadence") || $0.contains("purchase score") })
    let text = lines.map { $0.drop { $0 == " " } }.joined(separator: " ")
    #expect(text.contains("is left out on purpose: the list is for protection"))
    #expect(!text.contains("without the sign"))
  }
}
