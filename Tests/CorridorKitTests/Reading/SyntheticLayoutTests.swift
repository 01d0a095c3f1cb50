import Testing

@testable import CorridorKit

@Suite("Synthetic exports")
struct SyntheticLayoutTests {
  /// Constants for what a layout does not hold, where it lacks them.
  private static func columns(_ origin: String, _ currency: String) throws -> ColumnsFile {
    try ColumnsFile(
      parsing: Array(
        """
        // What the layout lacks.
        {"files": [{"match": "*.csv", "constants": {"payer_country": "\(origin)", "currency": "\(currency)"}}]}
        """.utf8), name: "columns.json")
  }

  private static func export(
    _ layout: BankLayout, origin: String, destination: String
  ) throws -> [UInt8] {
    var options = SynthesisOptions()
    options.seed = 7
    options.payers = 400
    options.layout = layout
    options.origin = Country(origin)
    options.destination = Country(destination)
    options.failedShare = 0.02
    var bytes: [UInt8] = []
    _ = try WorldExport(SyntheticWorld(options), options).write { bytes += $0 }
    return bytes
  }

  @Test(
    "each bank's layout gives the sum and count of the plain one",
    arguments: [
      (BankLayout.plain, "AU", "AUD", "PH", false), (.camtCSV, "DE", "EUR", "PH", false),
      (.camt053, "DE", "EUR", "PH", false), (.wallet, "AU", "AUD", "PH", true),
      (.remitter, "AU", "AUD", "PH", true), (.dutchBank, "NL", "EUR", "RO", false),
    ] as [(BankLayout, String, String, String, Bool)])
  func layouts(
    layout: BankLayout, origin: String, currency: String, destination: String, lacks: Bool
  ) throws {
    var options = ReadingOptions()
    if lacks { options.columns = try Self.columns(origin, currency) }
    let plain = try read(try Self.export(.plain, origin: origin, destination: destination))
    let result = try read(
      try Self.export(layout, origin: origin, destination: destination), options: options,
      threads: 2)
    #expect(plain.taken.count > 2)
    #expect(result.rejected.map(\.error.reason) == [])
    #expect(result.taken.count == plain.taken.count)
    #expect(
      result.taken.reduce(0) { $0 + $1.money.minorUnits }
        == plain.taken.reduce(0) { $0 + $1.money.minorUnits })
    #expect(Set(result.taken.map(\.payer)).count == Set(plain.taken.map(\.payer)).count)
    #expect(Set(result.taken.map(\.beneficiary)).count == Set(plain.taken.map(\.beneficiary)).count)
    #expect(Set(result.taken.map(\.corridor)) == Set(plain.taken.map(\.corridor)))
  }
}
