import Testing

@testable import CorridorKit

@Suite("Days of the week and halves of the day")
struct WeekdayTests {
  private static let head = "payer_id,payer_country,payee_id,payee_country,amount,currency"
  private static let row = "P1,AU,B1,PH,100.50,AUD"

  private func instant(_ columns: String, _ cells: String) throws -> [String] {
    // Settles the order of dates.
    try read("\(columns),\(Self.head)\n\(cells),\(Self.row)\n").taken.map(\.sentAt.description)
  }

  @Test(
    "Tuesday is no month where a month stands behind it",
    arguments: [
      "mar 14/03/2025", "mar. 14/03/2025", "mar 14.03.2025", "mar. 14-03-2025", "mar, 14/03/2025",
      "Mar 14 03 2025", "mar 2025-03-14", "mar 14 mars 2025", "mar. 14 mar. 2025", "14/03/2025 mar",
      "mi\u{E9} 14/03/2025", "s\u{E1}b 14/03/2025", "czw 14.03.2025", "tors 14/03/2025",
      "wo 14-03-2025",
    ])
  func weekdays(cell: String) throws {
    #expect(try instant("date", "\"\(cell)\"") == ["2025-03-14"])
  }

  @Test(
    "March is a month where none stands behind it",
    arguments: ["Mar 14 2025", "Mar 14, 2025", "mar. 14 2025", "14 mar 2025", "Mar-14-2025"])
  func march(cell: String) throws {
    #expect(try instant("date", "\"\(cell)\"") == ["2025-03-14"])
  }

  @Test("a midnight beside a column of times is a day")
  func midnights() throws {
    #expect(
      try instant("date,time", "2025-05-13 00:00:00.000,14:30:00") == ["2025-05-13T14:30:00Z"])
    #expect(
      try instant("date,time", "2025-05-13T00:00:00,14:30:00") == ["2025-05-13T14:30:00Z"])
    #expect(
      try instant("date,time", "2025-05-13 09:15:00,14:30:00") == ["2025-05-13T09:15:00Z"])
  }

  @Test(
    "AM and PM in a column of their own count",
    arguments: [
      ("02:30", "PM", "14:30"), ("12:30", "pm", "12:30"), ("02:30 PM", "PM", "14:30"),
      ("14:30", "p.m.", "14:30"),
    ])
  func halves(time: String, half: String, expected: String) throws {
    #expect(
      try instant("date,time,AM/PM", "2025-05-13,\(time),\(half)")
        == ["2025-05-13T\(expected):00Z"])
  }

  @Test("an hour that does not go with its half is rejected")
  func wrongHalves() throws {
    let rows = ["02:30,AM", "12:30,AM", "14:30,AM", "00:30,PM", "02:30,", "02:30,XM"]
      .enumerated().map { "2025-05-13,\($1),\(Self.row)\n" }.joined()
    let sample = String(repeating: "2025-05-13,02:30,PM,\(Self.row)\n", count: 1_000)
    let result = try read("date,time,AM/PM,\(Self.head)\n" + sample + rows)
    let wrong = IngestError.Reason.timestamp("an hour that does not go with its AM or PM")
    #expect(result.reasons == [IngestError.Reason](repeating: wrong, count: 4))
    #expect(
      result.taken.suffix(2).map(\.sentAt.description)
        == ["2025-05-13T02:30:00Z", "2025-05-13T00:30:00Z"])
  }

  @Test(
    "a pound sign before a sum tells a Western encoding", arguments: ["\u{A3}34.50", "\u{A3} 34"])
  func pound(cell: String) {
    let text = "amount,name\n" + String(repeating: "\(cell),Rosa\n", count: 3)
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(
      bytes.withWindow { EncodingDetector.detect($0, isWhole: true).encoding } == .windows1252)
    // Polish words stay Polish.
    let polish: [UInt8] =
      Array("name\n".utf8) + [0xA3] + Array("ukasz D".utf8) + [0xB9] + Array("b\n".utf8)
    #expect(
      polish.withWindow { EncodingDetector.detect($0, isWhole: true).encoding } == .windows1250)
  }
}
