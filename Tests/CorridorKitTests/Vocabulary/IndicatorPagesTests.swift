import Testing

@testable import CorridorKit

#if canImport(Glibc)
  import Glibc
#endif

/// Each indicator's page in the documentation: written by hand up to its last heading, from there on made of the
/// standard policy. `CORRIDOR_REWRITE_GOLDEN=1 swift test` makes it anew.
@Suite("pages of indicators")
struct IndicatorPagesTests {
  private static let folder = "../../Sources/CorridorKit/CorridorKit.docc/Indicators"
  private static let heading = "\n## Values in the standard policy\n"

  private static func page(_ name: String) -> GoldenFile { GoldenFile("\(folder)/\(name)") }

  @Test(
    "a page says source, formula, unit, false alarms, blind spots and today's values",
    arguments: Indicator.allCases)
  func page(indicator: Indicator) throws {
    let page = Self.page("\(indicator.rawValue).md")
    let text = try #require(page.contents, "no page of \(indicator.rawValue)")
    let written = String(text.split(separator: Self.heading)[0])
    #expect(written.hasPrefix("# \(indicator.rawValue)\n\n"))
    for part in ["Source", "Formula", "Unit", "False alarms", "Blind spots"] {
      let lines = written.split(separator: "\n").filter { $0.hasPrefix("- *\(part)*: ") }
      #expect(lines.count == 1 && (lines.first?.count ?? 0) > part.count + 10, "\(part)")
    }
    page.expect(written + Self.heading + (try Self.values(of: indicator)))
  }

  @Test("every page is an indicator's, and the overview leads to all")
  func pages() throws {
    let names = Set(Indicator.allCases.map { "\($0.rawValue).md" })
    #expect(Self.files(in: Self.page("").path) == names)
    let overview = try #require(Self.page("../Indicators.md").contents)
    for indicator in Indicator.allCases {
      #expect(overview.contains("- <doc:\(indicator.rawValue)>\n"))
    }
  }

  @Test("every value of the policy that a scorer looks at stands on a page")
  func keys() {
    let general = [
      "corridors.purchase", "ledger.", "ranking.", "cohorts.", "victim.threshold", "victim.long_",
    ]
    for key in PolicyKey.all where !general.contains(where: { key.path.hasPrefix($0) }) {
      #expect(
        Indicator.allCases.contains { Self.isValue(key.path, of: $0) }, "\(key.path)")
    }
  }

  // MARK: Values

  /// Beginnings of the keys that an indicator looks at, besides its weight and its family's caps.
  private static func keys(of indicator: Indicator) -> [String] {
    switch indicator {
    case .lowValueBand:
      ["amount.centre", "amount.spread", "amount.core_", "amount.extended_high"]
    case .repeatedAmount: ["amount.repeated_"]
    case .evenAmounts: ["amount.even_"]
    case .shortGaps: ["gap.centre", "gap.spread", "gap.short"]
    case .irregularGaps: ["gap.irregular_"]
    case .paymentCount: ["count."]
    case .familyRhythm: ["rhythm."]
    case .severalBeneficiaries: ["breadth.window", "breadth.several_"]
    case .beneficiariesPerPayment: ["breadth.spread_"]
    case .beneficiarySwitches: ["breadth.window", "breadth.switch_"]
    case .escalation: ["escalation."]
    case .sharedBeneficiaries:
      [
        "votes.", "network.shrinkage", "network.tail_cap", "network.vote_", "network.family_",
        "network.history", "network.company",
      ]
    case .linkedPayers: ["network.passed_on", "network.second_"]
    case .unsharedBeneficiaries: ["network.imputed_"]
    case .returningPayers:
      [
        "receivers.once_", "receivers.customer_", "receivers.returning_", "others.alone",
        "others.beside",
      ]
    case .othersPayments:
      [
        "others.payments_", "others.floor", "others.cap", "others.shrinkage", "others.least",
        "others.alone", "others.beside",
      ]
    case .othersCompany:
      [
        "others.company_", "others.floor", "others.cap", "others.shrinkage", "others.least",
        "others.alone", "others.beside",
      ]
    case .closedCircle: ["network.circle_"]
    case .watchlist: ["network.watchlist_bits"]
    case .organisationGiving:
      [
        "receivers.steady_payments", "receivers.fixed_share", "receivers.organisation_",
        "receivers.hub_payers",
      ]
    case .nightPayments: ["hours."]
    case .victimAge:
      [
        "victim.minor_", "victim.young_", "victim.older_bits",
      ]
    case .burstThenSilence:
      [
        "victim.window", "victim.silence", "victim.number_bits", "victim.span_bits",
        "victim.beneficiary_bits", "victim.neutral_gap", "victim.gap_cap", "victim.single_bits",
        "bursts.ordinary_share", "bursts.common_floor",
      ]
    case .victimAmounts: ["victim.first_", "victim.total_", "victim.mean_bits"]
    case .victimCorridor: ["corridors.victim", "victim.corridor_bits"]
    case .burstReceivers: ["bursts.", "receivers.hub_payers"]
    case .negotiatedSums: ["victim.step", "victim.window"]
    case .risingSums: ["fraud."]
    }
  }

  private static func isValue(_ path: String, of indicator: Indicator) -> Bool {
    path == "weights.\(indicator.rawValue)" || path.hasPrefix("caps.\(indicator.family.rawValue).")
      || keys(of: indicator).contains { path.hasPrefix($0) }
  }

  private static func values(of indicator: Indicator) throws -> String {
    let root = try JSONParser.parse(Array(PolicyText(policy: .standard).annotated.utf8))
    var text =
      "\nCatalogue \(indicator.catalogue), family \(indicator.family.rawValue).\n\n"
      + "| key | value | unit | meaning | source |\n|---|---|---|---|---|\n"
    for key in PolicyKey.all where isValue(key.path, of: indicator) {
      var value: JSONValue? = root
      for part in key.path.split(separator: ".") { value = value?[String(part)] }
      let stated = try #require(value, "\(key.path)")
      func cell(_ name: String) -> String {
        if case .string(let text)? = stated[name]?.content {
          return text.replacing("|", with: "/")
        }
        return ""
      }
      text +=
        "| `\(key.path)` | \(shown(try #require(stated["value"]))) | \(cell("unit")) | \(cell("meaning"))"
        + " | \(cell("source")) (\(cell("certainty"))) |\n"
    }
    return text
  }

  private static func shown(_ value: JSONValue) -> String {
    switch value.content {
    case .number(let digits): digits
    case .string(let text): text
    case .array(let items):
      items.map { item in
        guard case .array(let pair) = item.content else { return shown(item) }
        return pair.map { shown($0) }.joined(separator: ": ")
      }.joined(separator: ", ")
    case .null, .boolean, .object: ""
    }
  }

  private static func files(in path: String) -> Set<String> {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: Set<String> = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.insert(name) }
    }
    return names
  }
}
