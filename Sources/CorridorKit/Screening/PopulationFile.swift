/// The ordinary side of the evidence as a file: JSON of integers, no id, nothing of what few payers show.
///
/// ```
/// {"schema": "corridorkit/population/2", "counted_by": SHA-256, "cohorts": [{"destination": "PH", "payers": 2900},
///  ...], "cells": {"low_value_band": [[...], ...], ...}}
/// ```
/// `cells` holds one list a cohort, in the order of `cohorts`. `ZZ` stands for what was folded
/// (``PopulationCounts/folded(_:)``).
struct PopulationFile: Sendable {
  static let schema = "corridorkit/population/2"

  /// The file's base name.
  var name: String
  let counts: PopulationCounts

  static func text(_ counts: PopulationCounts, policy: Policy) -> [UInt8] {
    var json = JSONText()
    json.beginObject()
    json.key("schema")
    json.string(schema)
    json.key("counted_by")
    json.string(policy.countingDigest)
    json.key("cohorts")
    json.beginArray()
    for (country, payers) in zip(counts.cohorts, counts.payers) {
      json.beginObject(onOneLine: true)
      json.key("destination")
      json.string(country.code)
      json.key("payers")
      json.integer(payers)
      json.end()
    }
    json.end()
    json.key("cells")
    json.beginObject()
    for scorer in Scorers(policy: policy).counting {
      let cells = counts.cells[scorer.indicator.ordinal]
      json.key(scorer.indicator.rawValue)
      json.beginArray()
      let size = scorer.cellCount(cohorts: 1)
      for start in stride(from: 0, to: cells.count, by: size) {
        json.beginArray(onOneLine: true)
        for cell in cells[start..<start + size] { json.integer(cell) }
        json.end()
      }
      json.end()
    }
    json.end()
    json.end()
    return json.bytes
  }

  init(path: String, policy: Policy) throws(SourceError) {
    let (name, bytes) = try GivenFile.population.read(path)
    defer { withExtendedLifetime(bytes) {} }
    try self.init(parsing: bytes.window.bytes, name: name, policy: policy)
  }

  init(parsing bytes: [UInt8], name: String, policy: Policy) throws(SourceError) {
    self.name = name
    do throws(JSONError) {
      counts = try Self.counts(try JSONParser.parse(bytes), policy)
    } catch {
      throw SourceError(
        .unusable, input: name, what: error.message, place: "line \(error.line)",
        remedy: "Make the file anew with `corridor population`, with this policy and version.")
    }
  }

  private static func counts(
    _ root: JSONValue, _ policy: Policy
  ) throws(JSONError) -> PopulationCounts {
    guard root["schema"]?.content == .string(schema) else {
      throw JSONError(line: root.line, message: "no population of the schema \(schema)")
    }
    guard root["counted_by"]?.content == .string(policy.countingDigest) else {
      throw JSONError(
        line: root["counted_by"]?.line ?? root.line,
        message: "the population was counted by a policy that counts otherwise than this run's")
    }
    var counts = PopulationCounts(
      cohorts: [], payers: [], cells: [[Int64]](repeating: [], count: Indicator.allCases.count))
    for cohort in try list(root["cohorts"], "cohorts", root) {
      let code: String
      if case .string(let text)? = cohort["destination"]?.content { code = text } else { code = "" }
      let country = code == Country.folded.code ? .folded : Country(code)
      guard let country, let payers = integer(cohort["payers"]), payers <= 1 << 40 else {
        throw JSONError(
          line: cohort.line, message: "a cohort has a destination and its number of payers")
      }
      guard counts.cohorts.last.map({ $0 < country }) ?? true else {
        throw JSONError(line: cohort.line, message: "cohorts do not stand in the order of codes")
      }
      counts.cohorts.append(country)
      counts.payers.append(Int(payers))
    }
    guard counts.payerCount > 0 else {
      throw JSONError(line: root.line, message: "the population holds no payer")
    }
    for scorer in Scorers(policy: policy).counting {
      let key = scorer.indicator.rawValue
      let rows = try list(root["cells"]?[key], key, root)
      var cells: [Int64] = []
      for row in rows {
        for cell in try list(row, key, row) {
          guard let number = integer(cell) else {
            throw JSONError(line: cell.line, message: "a count is a whole number, not negative")
          }
          cells.append(number)
        }
      }
      guard cells.count == scorer.cellCount(cohorts: counts.cohorts.count) else {
        throw JSONError(
          line: rows.first?.line ?? root.line,
          message: "`\(key)` has other cells than this version counts")
      }
      counts.cells[scorer.indicator.ordinal] = cells
    }
    return counts
  }

  private static func list(
    _ value: JSONValue?, _ key: String, _ place: JSONValue
  ) throws(JSONError) -> [JSONValue] {
    guard let value, case .array(let items) = value.content else {
      throw JSONError(line: (value ?? place).line, message: "`\(key)` must hold a list")
    }
    return items
  }

  /// Not negative, and small enough that sums of all cells fit.
  private static func integer(_ value: JSONValue?) -> Int64? {
    guard case .number(let digits)? = value?.content, let number = Int64(digits),
      (0...1 << 52).contains(number)
    else { return nil }
    return number
  }
}

extension Policy {
  /// SHA-256 over what decides how payers are counted: corridors, ceiling, rates, rhythm, receivers, windows, night
  /// and what a burst is.
  ///
  /// Weights, caps, the network, thresholds and the typology's own densities may differ: the counts stay the same.
  var countingDigest: String {
    let standard = Policy.standard
    var same = self
    same.name = ""
    same.amount = standard.amount
    same.amount.repeatedPayments = amount.repeatedPayments
    same.gap = standard.gap
    same.gap.irregularGaps = gap.irregularGaps
    same.count = standard.count
    same.breadth = standard.breadth
    same.breadth.window = breadth.window
    same.breadth.spreadPayments = breadth.spreadPayments
    same.escalation.masses = standard.escalation.masses
    same.hours.nightAlpha = standard.hours.nightAlpha
    same.hours.nightBeta = standard.hours.nightBeta
    same.rhythm.only = standard.rhythm.only
    same.rhythm.beside = standard.rhythm.beside
    same.network = standard.network
    same.votes = standard.votes
    same.victim = standard.victim
    same.victim.minorAge = victim.minorAge
    same.bursts.extortedShare = standard.bursts.extortedShare
    same.bursts.ordinaryShare = standard.bursts.ordinaryShare
    same.bursts.longPayments = standard.bursts.longPayments
    same.bursts.longDays = standard.bursts.longDays
    same.bursts.burstBits = standard.bursts.burstBits
    same.bursts.floor = standard.bursts.floor
    same.bursts.cap = standard.bursts.cap
    same.bursts.longBits = standard.bursts.longBits
    same.bursts.commonFloor = standard.bursts.commonFloor
    same.ranking = standard.ranking
    same.cohorts = standard.cohorts
    same.cohorts.mostValues = cohorts.mostValues
    same.weights = standard.weights
    same.caps = standard.caps
    return same.digest
  }
}
