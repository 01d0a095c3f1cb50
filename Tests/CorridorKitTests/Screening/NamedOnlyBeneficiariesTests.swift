import Testing

@testable import CorridorKit

@Suite("beneficiaries known by a name only")
struct NamedOnlyBeneficiariesTests {
  /// A made-up world whose export leaves the ids of some receivers out and gives all of them a name, which several
  /// of them share.
  ///
  /// - Parameter hasID: by the receiver's number.
  private static func export(hasID: (Int) -> Bool) throws -> TemporaryFile {
    var options = SynthesisOptions()
    options.payers = 500
    options.seed = 7
    options.baseRate = 0.05
    var bytes: [UInt8] = []
    _ = try synthesize(options) { bytes += $0 }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let rows = lines.dropFirst().map { line in
      var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let number = Int(cells[5].dropFirst()) ?? 0
      if !hasID(number) { cells[5] = "" }
      return cells.joined(separator: ",") + ",Maria \(["Santos", "Reyes", "Cruz"][number % 3])"
    }
    let text = ([lines[0] + ",payee_name"] + rows).joined(separator: "\n") + "\n"
    return try TemporaryFile(Array(text.utf8))
  }

  private static func judged(
    _ file: TemporaryFile, memory: Int = 1 << 30
  ) throws -> ScreeningResult {
    var request = SpillingTests.request([file.path], budget: memory)
    request.wantsDigests = true
    return try withExtendedLifetime(file) { try Screening.run(request) }
  }

  private static let ofCompany: [Indicator] = [
    .sharedBeneficiaries, .linkedPayers, .closedCircle, .unsharedBeneficiaries, .returningPayers,
    .othersPayments, .othersCompany, .burstReceivers,
  ]

  @Test(
    "where all are known so nothing is said of whom payers share, for nobody and against nobody")
  func all() throws {
    let result = try Self.judged(try Self.export { _ in false })
    let ranking = result.report.ranking
    #expect(ranking.count > 300)
    var judged = 0
    for place in 0..<ranking.count {
      let payer = ranking.summary(at: place)
      for indicator in Self.ofCompany {
        guard case .notTestable(let reason) = payer.findings[indicator.ordinal] else {
          Issue.record("\(indicator.rawValue) of \(payer.payer)")
          continue
        }
        if reason == .beneficiariesKnownByNameOnly {
          judged += 1
        } else {
          #expect(payer.lookedAt == 0)
        }
      }
    }
    #expect(judged > 2_000)
    let sink = CollectedReport()
    try result.report.writeExplanation(of: 0, to: sink)
    let text = sink.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      text.contains(
        "returning_payers: beneficiaries or the payer are known by name only"))
    #expect(!text.contains("nobody else"))
    let page = CollectedReport()
    try result.report.writeExplanationPage(of: [0], to: page)
    #expect(page.text.contains("<td class=\"n\">&#8211;</td><td class=\"id\">not known</td>"))
    #expect(page.text.contains("B1: not known") && !page.text.contains("B1: 0"))
  }

  @Test("beside others they are not counted among those whom nobody else pays")
  func some() throws {
    let result = try Self.judged(try Self.export { $0 % 2 == 0 })
    let ranking = result.report.ranking
    var (found, unknown) = (0, 0)
    for place in 0..<ranking.count {
      let payer = ranking.summary(at: place)
      let payments = ranking.payments(at: place)
      let known = Set(
        payments.indices.filter { payer.setAside[$0] == nil }.map { payments[$0].beneficiary }
      ).filter { $0.kind != .nameWithinPayer }
      if known.isEmpty {
        for indicator in Self.ofCompany.dropLast() {
          #expect(payer.findings[indicator.ordinal].points == 0)
        }
      }
      if case .notTestable(.onlyPayer) = payer.findings[Indicator.returningPayers.ordinal] {
        #expect(
          payments.allSatisfy { $0.beneficiary.kind == .id } || payer.lookedAt < payments.count)
      }
      if case .notTestable(.beneficiariesKnownByNameOnly) =
        payer.findings[Indicator.returningPayers.ordinal]
      {
        unknown += 1
      }
      guard
        case .evidence(let evidence) = payer.findings[Indicator.unsharedBeneficiaries.ordinal]
      else { continue }
      found += 1
      #expect(evidence.count == known.count && evidence.observed <= Double(known.count))
      #expect(evidence.payments.allSatisfy { payments[$0].beneficiary.kind == .id })
    }
    #expect(found > 10 && unknown > 10)
  }

  @Test("on disk it is the same report to the byte")
  func onDisk() throws {
    let file = try Self.export { $0 % 2 == 0 }
    let reports = try [1 << 30, 60 << 10].map { memory in
      let result = try Self.judged(file, memory: memory)
      #expect((result.assessment is KeptAssessment) == (memory < 1 << 30))
      let sink = ByteSink()
      try result.report.write(as: .json, to: sink)
      return sink.bytes
    }
    let isSame = reports[0] == reports[1]
    #expect(isSame)
    let text = String(decoding: reports[0], as: UTF8.self)
    #expect(text.contains("\"beneficiaries_known_by_name_only\""))
  }
}
