import Testing

@testable import CorridorKit

@Suite("policy keys")
struct PolicyKeyTests {
  static let paths = PolicyKey.all.map(\.path)

  private func error(_ path: String, _ value: String) -> PolicyError? {
    #expect(throws: PolicyError.self, "\(path): \(value)") {
      try Policy(file: Array("{\"\(path)\": \(value)}".utf8))
    }
  }

  private func value(_ key: PolicyKey) -> String {
    var json = JSONText()
    PolicyText(policy: .standard).writeValue(of: key, &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(
    "a value in another unit, of another kind or null is an error that names the key",
    arguments: paths)
  func unitsAndKinds(path: String) throws {
    let key = try #require(PolicyKey.all.first { $0.path == path })
    let unit = error(path, "{\"value\": \(value(key)), \"unit\": \"furlongs\"}")
    #expect(unit?.key == path)
    #expect(unit?.problem.contains(key.unit.rawValue) == true)
    for wrong in ["\"text\"", "null", "true", "[3, []]", "[\"text\"]", "{\"unit\": 3}"] {
      #expect(error(path, wrong)?.key == path, "\(path): \(wrong)")
    }
  }

  @Test("a value beyond either end of its range is an error that names the key", arguments: paths)
  func ranges(path: String) throws {
    let key = try #require(PolicyKey.all.first { $0.path == path })
    let wrong: [String]
    switch key.slot {
    case .decimal(let keyPath, let range):
      #expect(range.contains(Policy.standard[keyPath: keyPath]))
      wrong = ["\(range.lowerBound - 0.000_001)", "\(range.upperBound + 0.001)", "1e999"]
    case .integer(let keyPath, let range):
      #expect(range.contains(Policy.standard[keyPath: keyPath]))
      wrong = ["\(range.lowerBound - 1)", "\(range.upperBound + 1)", "1.5"]
    case .countries: wrong = ["[\"PHL\"]"]
    case .decimals(let keyPath, let range):
      let values = Policy.standard[keyPath: keyPath]
      #expect(values.allSatisfy(range.contains))
      let rest = values.dropFirst().map { ", \($0)" }.joined()
      wrong = [
        "[\(range.upperBound + 0.001)\(rest)]", "[\(range.lowerBound - 0.001)\(rest)]",
        "[0.5\(rest), 0.5]", "[\(values.map { _ in "0" }.joined(separator: ", "))]",
      ]
    case .ramp(let keyPath):
      let points = Policy.standard[keyPath: keyPath].points
      #expect(zip(points, points.dropFirst()).allSatisfy { $0.x < $1.x })
      wrong = [
        "[[1, 2]]", "[[1, 2], [1, 3]]", "[[2, 2], [1, 3]]", "[[1, 101], [2, 0]]", "[[1], [2]]",
      ]
    }
    for value in wrong { #expect(error(path, value)?.key == path, "\(path): \(value)") }
  }

  @Test("every value has a meaning and a source, and no two keys stand for one value")
  func table() {
    #expect(Set(Self.paths).count == Self.paths.count)
    for key in PolicyKey.all {
      #expect(!key.meaning.isEmpty && !key.meaning.hasSuffix("."), "\(key.path)")
      #expect(key.provenance.text.count > 10, "\(key.path)")
    }
  }

  @Test("a changed list or ramp reads back as it was printed")
  func roundTrip() throws {
    var changed = Policy.standard
    changed.escalation.masses[0] = 0.125
    changed.victim.spanBits = Ramp((-3.5, 1), (0, -2))
    changed.votes.nights = 0.25
    #expect(try Policy(file: Array(changed.annotatedText.utf8)) == changed)
    #expect(changed.digest != Policy.standard.digest)
  }
}
