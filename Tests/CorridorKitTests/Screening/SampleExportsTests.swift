import FoundationEssentials
import Testing

@testable import CorridorKit

@Suite("sample exports")
struct SampleExportsTests {
  static let made: [(file: String, origin: String, layout: BankLayout)] = [
    ("german-savings-bank", "DE", .camtCSV), ("dutch-bank", "NL", .dutchBank),
    ("swedish-bank", "SE", .camt053), ("wallet", "AU", .wallet), ("remitter", "GB", .remitter),
  ]

  /// The repository's SampleData, found from this file's own place in it.
  func sample(_ path: String, from file: StaticString = #filePath) throws -> [UInt8] {
    let root = "\(file)".split(separator: "/").dropLast(4).joined(separator: "/")
    return Array(try Data(contentsOf: URL(filePath: "/\(root)/SampleData/\(path)")))
  }

  @Test("the documented commands make the kept exports and their truth")
  func kept() throws {
    var truth: [String] = []
    var options = MadeWorlds.options(seed: 42, payers: 2_800, baseRate: 0.01)
    options.days = 240
    let world = SyntheticWorld(options)
    for (file, origin, layout) in Self.made {
      options.origin = Country(origin)
      options.layout = layout
      var bytes: [UInt8] = []
      let made = try WorldExport(world, options).write { bytes += $0 }
      #expect(bytes == (try sample("exports/\(file).csv")), "SampleData/exports/\(file).csv")
      truth += made.payers.map { "\($0.payer),\($0.group.rawValue)" }
    }
    let lines = String(decoding: try sample("exports-truth.csv"), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    #expect(lines.first == "payer,group")
    #expect(lines.dropFirst().sorted() == truth.sorted())
  }
}
