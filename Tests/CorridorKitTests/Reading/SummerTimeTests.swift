import Testing

@testable import CorridorKit

/// Stamps around the changes of the clock, as a system in Berlin writes them: without an offset nothing tells summer
/// time, and every way of naming a zone means one offset all year.
@Suite("hours that summer time leaves out and repeats")
struct SummerTimeTests {
  /// Before, within and behind the hour left out; noon in summer; the hour that comes twice, and the one behind it.
  private static let stamps = [
    "2025-03-30 01:59:59", "2025-03-30 02:30:00", "2025-03-30 03:00:00", "2025-07-01 12:00:00",
    "2025-10-26 02:30:00", "2025-10-26 02:30:00", "2025-10-26 03:00:00",
  ]

  /// The instants an hour ahead of UTC.
  private static let winter = [
    "2025-03-30T00:59:59Z", "2025-03-30T01:30:00Z", "2025-03-30T02:00:00Z", "2025-07-01T11:00:00Z",
    "2025-10-26T01:30:00Z", "2025-10-26T01:30:00Z", "2025-10-26T02:00:00Z",
  ]

  /// The instants two hours ahead of UTC.
  private static let summer = [
    "2025-03-29T23:59:59Z", "2025-03-30T00:30:00Z", "2025-03-30T01:00:00Z", "2025-07-01T10:00:00Z",
    "2025-10-26T00:30:00Z", "2025-10-26T00:30:00Z", "2025-10-26T01:00:00Z",
  ]

  private static func export(header: String = "timestamp", zone: String? = nil) -> String {
    let head =
      "transaction_id,\(header),payer_id,payer_country,payee_id,payee_country,amount,currency"
    let rows = stamps.enumerated().map { number, stamp in
      "\nT\(number),\(stamp),P,DE,B,PH,10.00,EUR" + (zone.map { ",\($0)" } ?? "")
    }
    return head + (zone == nil ? "" : ",TimeZone") + rows.joined() + "\n"
  }

  private func instants(_ text: String, _ options: ReadingOptions = ReadingOptions()) throws
    -> [String]
  {
    let result = try read(text, options: options)
    // None is rejected or left out, whichever hour it is.
    #expect(result.rejected.isEmpty && result.excluded.isEmpty)
    return result.taken.map(\.sentAt.description)
  }

  @Test("an option's offset is the same all year")
  func option() throws {
    for (hours, expected) in [(1, Self.winter), (2, Self.summer)] {
      var options = ReadingOptions()
      options.timeZoneOffset = hours * 3_600
      #expect(try instants(Self.export(), options) == expected)
    }
  }

  @Test(
    "so is a columns file's, where a country means its standard offset",
    arguments: [("+01:00", winter), ("DE", winter), ("+02:00", summer)])
  func columnsFile(zone: String, expected: [String]) throws {
    var options = ReadingOptions()
    options.columns = try ColumnsFile(
      parsing: Array("{\"files\": [{\"timeZone\": \"\(zone)\"}]}".utf8), name: "columns.json")
    #expect(try instants(Self.export(), options) == expected)
  }

  @Test(
    "so is a column's or a header's, where a place means its standard offset and a word what it names",
    arguments: [
      ("Europe/Berlin", winter), ("CET", winter), ("CEST", summer), ("MESZ", summer),
    ])
  func words(zone: String, expected: [String]) throws {
    #expect(try instants(Self.export(zone: zone)) == expected)
    #expect(try instants(Self.export(header: "timestamp (\(zone))")) == expected)
  }

  @Test("a columns file takes no place's name, which would promise summer time")
  func places() {
    for zone in ["Europe/Berlin", "CET", "CEST"] {
      #expect(throws: SourceError.self) {
        try ColumnsFile(
          parsing: Array("{\"files\": [{\"timeZone\": \"\(zone)\"}]}".utf8), name: "columns.json")
      }
    }
  }
}
