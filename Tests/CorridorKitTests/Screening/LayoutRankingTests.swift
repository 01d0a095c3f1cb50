import Testing

@testable import CorridorKit

@Suite("one data set in several layouts")
struct LayoutRankingTests {
  private static let payments: [StatedPayment] = {
    var options = MadeWorlds.options(seed: 5, payers: 260, baseRate: 0.02)
    options.days = 420
    let world = SyntheticWorld(options)
    var random = SeededNumbers(seed: 5)
    var stated: [StatedPayment] = []
    for (index, payment) in world.payments.enumerated() {
      let payer = world.payers[Int(payment.payer)]
      let origin = Origins.all[payer.origin]
      let seconds = world.setting.firstDay * 86_400 + Int(payment.second)
      let fact = StatedPayment(
        number: index + 1, date: CivilDate(daysSince1970: seconds / 86_400),
        second: seconds % 86_400,
        payer: NeutralIdentity.payer(Int(payment.payer)),
        payee: NeutralIdentity.payee(Int(payment.payee)), origin: origin.country,
        destination: world.payees[Int(payment.payee)].country, minorUnits: Int(payment.minorUnits),
        currency: origin.sending.currency)
      stated.append(fact)
      if Int.random(in: 0..<50, using: &random) == 0 {
        var back = fact
        back.isReversal = true
        stated.append(back)
      }
    }
    return stated
  }()

  /// The ranking as CSV, and what was counted.
  private func ranking(
    _ bytes: [UInt8], columns: String? = nil
  ) throws -> (csv: String, counts: Counts, notes: [String]) {
    let file = try TemporaryFile(bytes)
    var request = ScreeningRequest(inputs: [file.path])
    request.all = true
    request.threads = 2
    let stated = try columns.map { try TemporaryFile(Array($0.utf8), name: "columns.json") }
    request.columns = stated?.path
    let result = try Screening.run(request)
    let sink = ByteSink()
    try CSVReport(
      report: result.report, places: 0..<result.report.ranking.count, isExact: true
    ).write(to: sink)
    return (String(decoding: sink.bytes, as: UTF8.self), result.report.counts, result.notes)
  }

  @Test(
    "strangers' layouts give the plain one's ranking to the byte, with hours and without",
    arguments: StrangersLayout.allCases, [true, false])
  func strangers(layout: StrangersLayout, hasHours: Bool) throws {
    var payments = Self.payments
    if !hasHours { for index in payments.indices { payments[index].second = nil } }
    let plain = try ranking(StrangersLayout.plain.bytes(payments))
    let other = try ranking(layout.bytes(payments))
    #expect(other.counts.rejected == 0)
    #expect(other.counts.inScope == plain.counts.inScope)
    #expect(plain.counts.outOfScopeReasons["reversed"] ?? 0 > 10)
    #expect(other.csv == plain.csv)
    let saysHours = other.notes.contains { $0.contains("no payment has a time of day") }
    #expect(saysHours == !hasHours)
  }

  /// One payer's row without what the layout calls the payer.
  private func facts(_ csv: String) -> [String] {
    csv.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return cells[3...].joined(separator: ",")
    }
  }

  @Test(
    "the synthesizer's layouts give one ranking once hours, birth dates and names are equal",
    arguments: [("DE", "EUR"), ("GB", "GBP"), ("AU", "AUD")])
  func synthesized(origin: String, currency: String) throws {
    var options = MadeWorlds.options(seed: 3, payers: 900, baseRate: 0.02)
    options.origin = Country(origin)
    options.destination = Country("PH")
    options.days = 420
    var world = SyntheticWorld(options)
    // At noon in UTC every layout's day is the same, here and in Australia.
    world.payments = world.payments.map { payment in
      var payment = payment
      payment.second = payment.second / 86_400 * 86_400 + 43_200
      return payment
    }
    func export(_ layout: BankLayout) throws -> [UInt8] {
      options.layout = layout
      var bytes: [UInt8] = []
      _ = try WorldExport(world, options).write { bytes += $0 }
      var text = String(decoding: bytes, as: UTF8.self)
      if bytes.contains(0xFC) || bytes.contains(0xEB) {
        text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
      }
      for clock in ["T12:00:00Z", " 12:00:00 PM"] { text = text.replacing(clock, with: "") }
      return Array(text.replacing("\"12:00:00\"", with: "\"\"").utf8)
    }
    let noBirth = #"{"files": [{"columns": {"payer_birth_date": null}}]}"#
    let byName =
      #"{"files": [{"columns": {"payer_id": null, "payee_id": null, "payer_birth_date": null,"#
      + #" "payer_name": "payer_id", "payee_name": "payee_id"}}]}"#
    let plain = facts(try ranking(try export(.plain), columns: noBirth).csv)
    let named = facts(try ranking(try export(.plain), columns: byName).csv)
    #expect(plain.count > 5)
    for layout in [BankLayout.camtCSV, .camt053, .wallet, .remitter, .dutchBank] {
      let other = try ranking(try export(layout))
      #expect(other.counts.rejected == 0, "\(layout)")
      let expected = layout == .remitter ? named : plain
      // Ties stand in the order of ids, which differ between layouts.
      #expect(facts(other.csv).sorted() == expected.sorted(), "\(layout) from \(origin)")
      #expect(facts(other.csv).map(Self.score) == expected.map(Self.score), "\(layout)")
      if layout == .remitter {
        #expect(other.notes.contains { $0.contains("payees stand by name only") })
      }
      if origin != "DE", layout == .camtCSV || layout == .camt053, currency != "GBP" {
        #expect(other.notes.contains { $0.contains("taken as \(origin) because") })
      }
    }
  }

  private static func score(_ facts: String) -> String { facts.prefix { $0 != "," }.description }
}
