/// The payers of a JSON report as they stand there: what two reports are compared by.
package struct StatedRanking: Sendable {
  /// One payer as a report states it.
  package struct Payer: Equatable, Sendable {
    package let id: String
    package let rank: Int
    /// From 1 within the lane.
    package let laneRank: Int
    package let lane: Lane
    /// Thousandths of a bit.
    package let score: Int
    package let victimScore: Int
    /// Points by indicator; none for those that were not testable.
    let points: [Indicator: Int]

    /// Which table the payer stands in.
    var group: LaneGroup { LaneGroup(lane) }

    /// The score that decides the places of a table. Only scores of one kind can be compared.
    func score(in group: LaneGroup) -> Int { group.isForProtection ? victimScore : score }
  }

  /// The report's base name.
  package let name: String
  /// In the order of the report.
  package let payers: [Payer]
  /// Payers that were ranked; more than there are in ``payers`` unless all were printed.
  package let ranked: Int
  package let policyName: String
  package let policyDigest: String
  /// What became of its rows; reasons are left out.
  let counts: Counts
  /// The day up to which its data go; nil: no payment is in scope.
  package let asOf: String?

  /// - Throws: what is no report, with the line.
  package init(_ bytes: [UInt8], name: String) throws(StatedReport.Problem) {
    let root: JSONValue
    do { root = try JSONParser.parse(bytes) } catch {
      throw StatedReport.Problem(line: error.line, message: error.message)
    }
    guard JSONReport.comparable.contains(where: { root["schema"]?.content == .string($0) }),
      case .array(let listed) = root["payers"]?.content,
      case .number(let ranked) = root["population"]?["payers"]?.content,
      let day = root["population"]?["as_of"], let asOf = Self.text(orNull: day),
      case .string(let digest) = root["policy"]?["sha256"]?.content,
      case .string(let policyName) = root["policy"]?["name"]?.content,
      let counts = Self.counts(root["counts"])
    else {
      throw StatedReport.Problem(
        line: root.line, message: "no report of the schema \(JSONReport.schema)")
    }
    self.name = name
    self.ranked = Int(ranked) ?? listed.count
    self.asOf = asOf
    self.policyName = policyName
    policyDigest = digest
    self.counts = counts
    var payers: [Payer] = []
    for value in listed { payers.append(try Self.payer(value)) }
    self.payers = payers
  }

  /// A text, or null; nil: neither.
  private static func text(orNull value: JSONValue) -> String?? {
    switch value.content {
    case .string(let text): .some(text)
    case .null: .some(nil)
    default: nil
    }
  }

  private static func counts(_ stated: JSONValue?) -> Counts? {
    func count(_ key: String) -> Int? {
      guard case .number(let digits)? = stated?[key]?.content else { return nil }
      return Int(digits)
    }
    guard let read = count("rows_read"), let rejected = count("rejected"),
      let duplicates = count("duplicates"), let outOfScope = count("out_of_scope"),
      let inScope = count("in_scope")
    else { return nil }
    var counts = Counts()
    counts.rowsRead = read
    counts.rejected = rejected
    counts.duplicates = duplicates
    counts.outOfScope = outOfScope
    counts.inScope = inScope
    return counts
  }

  private static func payer(_ value: JSONValue) throws(StatedReport.Problem) -> Payer {
    guard case .string(let id) = value["payer"]?.content,
      case .number(let rank) = value["rank"]?.content, let rank = Int(rank),
      case .number(let laneRank) = value["lane_rank"]?.content, let laneRank = Int(laneRank),
      case .string(let laneName) = value["lane"]?.content,
      let lane = Lane.allCases.first(where: { $0.name == laneName }),
      case .number(let score) = value["score"]?.content, let score = thousandths(score),
      case .number(let victim) = value["victim_score"]?.content, let victim = thousandths(victim),
      case .object(let members) = value["points"]?.content
    else {
      throw StatedReport.Problem(
        line: value.line,
        message: "a payer has payer, rank, lane_rank, lane, score, victim_score and points")
    }
    var points: [Indicator: Int] = [:]
    for member in members {
      guard let indicator = Indicator(rawValue: member.key) else { continue }
      if case .number(let digits) = member.value.content { points[indicator] = Int(digits) }
    }
    return Payer(
      id: id, rank: rank, laneRank: laneRank, lane: lane, score: score, victimScore: victim,
      points: points)
  }

  /// Bits with up to three decimals as thousandths.
  private static func thousandths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int(parts[0]), abs(whole) < 1 << 40 else { return nil }
    let digits = parts.count == 2 ? String(parts[1]) : ""
    guard digits.count <= 3, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    let fraction = Int(digits + String(repeating: "0", count: 3 - digits.count)) ?? 0
    return text.hasPrefix("-") ? whole * 1_000 - fraction : whole * 1_000 + fraction
  }

  /// Payers by id. Several kinds of id may share a text; they follow each other in the order of the report.
  var byID: [String: [Payer]] { Dictionary(grouping: payers, by: \.id) }
}
