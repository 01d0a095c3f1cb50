import Testing

@testable import CorridorKit

@Suite("policy presets")
struct PolicyPresetTests {
  @Test("a printed preset reads back to the same policy", arguments: PolicyPreset.allCases)
  func roundTrip(preset: PolicyPreset) throws {
    let read = try Policy(file: Array(preset.annotatedText.utf8))
    #expect(read == preset.policy)
    #expect(read.digest == preset.policy.digest)
  }

  @Test("just the values with a source of their own differ", arguments: PolicyPreset.allCases)
  func differences(preset: PolicyPreset) {
    let differing = PolicyKey.all.filter { !$0.isEqual(in: preset.policy, .standard) }
    #expect(Set(differing.map(\.path)) == Set(preset.provenances.keys))
    #expect(preset.policy.rates == Policy.standard.rates)
    for source in preset.provenances.values {
      #expect(source.certainty != .ownChoice)
      #expect(preset.annotatedText.contains(source.text))
    }
  }

  @Test(
    "a preset is as certain as the published figure that it holds",
    arguments: [
      (.au, .verified), (.ca, .verifiedSecondHand), (.eu, .verifiedSecondHand),
    ] as [(PolicyPreset, Provenance.Certainty)])
  func certainty(preset: PolicyPreset, certainty: Provenance.Certainty) {
    #expect(Set(preset.provenances.values.map(\.certainty)) == [certainty])
  }

  @Test(
    "a sum is the published one at the policy's own rate",
    arguments: [
      (.au, \.amount.coreLow, 10, "AUD"), (.au, \.amount.coreHigh, 100, "AUD"),
      (.ca, \.amount.extendedHigh, 200, "CAD"), (.eu, \.amount.coreLow, 10, "EUR"),
      (.eu, \.amount.extendedHigh, 200, "EUR"), (.eu, \.victim.firstAmount, 250, "EUR"),
      (.eu, \.victim.totalAmount, 1_500, "EUR"),
    ] as [(PolicyPreset, any KeyPath<Policy, Double> & Sendable, Double, String)])
  func sums(
    preset: PolicyPreset, key: any KeyPath<Policy, Double> & Sendable, published: Double,
    currency: String
  ) throws {
    let rate = try #require(Policy.standard.rates.first { $0.currency.code == currency })
    let dollars = published * Double(rate.billionths) / 1e9
    #expect(abs(preset.policy[keyPath: key] - dollars) < 0.006)
  }
}
