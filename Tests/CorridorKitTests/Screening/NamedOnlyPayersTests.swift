import Testing

@testable import CorridorKit

@Suite("payers known by a name only")
struct NamedOnlyPayersTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_name,payer_country,payee_id,payee_country,amount,currency\n"

  /// Payments by bare names to receivers who have ids, and by payers with ids to the same ones.
  private static func export(_ tag: String, names: Int = 40) -> String {
    var text = header
    for number in 0..<names {
      let day = number % 28 + 1
      text += "\(tag)\(number),2024-01-\(day < 10 ? "0" : "")\(day)T10:00:00Z,,Maria Santos,"
      text += "\(["AU", "GB", "DE", "US"][number % 4]),R\(number),PH,50,USD\n"
      text += "\(tag)i\(number),2024-02-\(day < 10 ? "0" : "")\(day)T10:00:00Z,P\(number % 5),,AU,"
      text += "R\(number),PH,50,USD\n"
    }
    return text
  }

  private func screened(_ texts: [String], identities: String? = nil) throws -> ScreeningResult {
    let files = try texts.map { try TemporaryFile(Array($0.utf8)) }
    let list = try identities.map { try TemporaryFile(Array($0.utf8)) }
    var request = ScreeningRequest(inputs: files.map(\.path))
    request.all = true
    request.identities = list?.path
    return try withExtendedLifetime((files, list)) { try Screening.run(request) }
  }

  @Test("no beneficiary is shared with a bare name, and the program says so")
  func unshared() throws {
    let result = try screened([Self.export("a")])
    let place = try #require(result.places(of: "Maria Santos").first)
    let summary = result.report.ranking.summary(at: place)
    #expect(summary.payer == PartyID("maria santos", kind: .nameWithinPayer))
    #expect(summary.beneficiaries == 40)
    for indicator in [Indicator.sharedBeneficiaries, .linkedPayers, .closedCircle] {
      if case .evidence(let evidence) = summary.findings[indicator.ordinal] {
        Issue.record("\(indicator.rawValue): \(evidence.points)")
      }
    }
    guard
      case .notTestable(.beneficiariesKnownByNameOnly) =
        summary.findings[Indicator.unsharedBeneficiaries.ordinal]
    else {
      Issue.record("nobody knows who else pays them")
      return
    }
    let warnings = result.report.population.warnings.map { $0.sentence(in: .english) }
    #expect(
      warnings.contains {
        $0.hasPrefix("In 40 of 80 payments the payer is known by a bare name only")
      })
    let ledger = try self.ledger(of: result)
    #expect(result.assessment.population.receivers.payers.max() == 1)
    #expect(ledger.beneficiaries.count == 80)
    #expect(ledger.beneficiaries.ranks(of: "R7").count == 2, "a watchlist finds both")
    #expect(result.notes.contains { $0.contains("40 payments name their payer by a name alone") })
    let links = Backdrop(result.report.ranking, places: Array(0..<result.report.ranking.count))
      .links.values.flatMap { $0 }
    #expect(links.allSatisfy { $0.others == 0 })
  }

  /// Of every payer the score, the points of each finding, and why there is none.
  private static func outlines(_ result: ScreeningResult) -> [String] {
    (0..<result.report.ranking.count).map { place in
      let summary = result.report.ranking.summary(at: place)
      let found = summary.findings.map { finding in
        if case .notTestable(let reason) = finding { return reason.rawValue }
        return String(finding.points)
      }
      return "\(summary.score) \(summary.lane) \(found)"
    }.sorted()
  }

  @Test("under a key the same is known and not known, of an export and of its ledgers")
  func underKey() throws {
    func ledger(_ request: ScreeningRequest) throws -> [UInt8] {
      let sink = ByteSink()
      try Screening.ledger(of: request).write(as: .ledger, to: sink)
      return sink.bytes
    }
    let file = try TemporaryFile(Array(Self.export("a").utf8))
    var request = ScreeningRequest(inputs: [file.path])
    request.all = true
    let plain = try Screening.run(request)
    let clear = try TemporaryFile(try ledger(request))
    request.pseudonyms = Pseudonyms(key: [UInt8](repeating: 7, count: 32))
    let bytes = try ledger(request)
    let hidden = try TemporaryFile(bytes)
    for path in [file.path, clear.path, hidden.path] {
      request.inputs = [path]
      let found = try Screening.run(request)
      #expect(Self.outlines(found) == Self.outlines(plain))
      let warnings = found.report.population.warnings
      #expect(Array(warnings.dropLast()) == plain.report.population.warnings)
      #expect(found.notes.contains { $0.contains("40 payments name their payer by a name alone") })
      let isSame = try ledger(request) == bytes
      #expect(isSame)
    }
    withExtendedLifetime((file, clear, hidden)) {}
  }

  private func ledger(of result: ScreeningResult) throws -> Ledger {
    try #require(result.assessment as? Assessment).ledger
  }

  @Test("equal bare names of two inputs are two payers; a copy of an input is the same")
  func inputs() throws {
    let (one, other) = (Self.export("a"), Self.export("b"))
    #expect(try screened([one, other]).places(of: "Maria Santos").count == 2)
    let copied = try screened([one, one])
    #expect(copied.places(of: "Maria Santos").count == 1)
    #expect(copied.report.counts.duplicates == 80)
  }

  @Test("an identities file makes a person of a bare name, with beneficiaries as others have them")
  func identified() throws {
    let result = try screened([Self.export("a")], identities: "payer,person\nMaria Santos,M1\n")
    #expect(result.places(of: "M1").count == 1)
    #expect(try ledger(of: result).beneficiaries.count == 40)
    #expect(result.assessment.population.receivers.payers.max() == 2)
  }

  @Test("a name with a birth date is a payer like those with ids")
  func withBirthDate() throws {
    let text =
      Self.header.replacing("payer_id", with: "payer_birth_date")
      + "1,2024-01-02T10:00:00Z,1980-01-01,Maria Santos,AU,R1,PH,50,USD\n"
      + "2,2024-01-03T10:00:00Z,1981-01-01,Maria Santos,AU,R1,PH,50,USD\n"
    let result = try screened([text])
    #expect(try ledger(of: result).payerCount == 2)
    #expect(result.assessment.population.receivers.payers == [2])
    #expect(!result.notes.contains { $0.contains("by a name alone") })
  }
}
