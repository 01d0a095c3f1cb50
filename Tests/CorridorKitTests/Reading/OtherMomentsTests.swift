import Testing

@testable import CorridorKit

@Suite("Dates that are not the payment's")
struct OtherMomentsTests {
  private static let rest = "payer_id,payer_country,payee_id,payee_country,amount,currency"
  private static let restRow = "P,AU,B,PH,5.00,AUD"

  @Test(
    "a date of another payment, a plan or a person gives way to any date of the payment",
    arguments: [
      "last payment date", "first transfer date", "date of last payment", "next payment date",
      "Payment due date", "last transaction date", "value date", "payer birth date", "due date",
      "customer since date", "maturity date", "last login time", "first seen date",
      "settlement date",
      "payment received date", "Payment approved date", "Letztes Zahlungsdatum", "Fälligkeitsdatum",
      "date de dernière transaction", "Data ultimo pagamento", "Fecha último pago",
      "Fecha de vencimiento", "Data scadenza carta", "Data ostatniego logowania",
      "Laatste betaaldatum", "updated_at", "LAST_UPD_TS",
    ],
    ["transaction date", "booking date", "date", "Buchungsdatum"])
  func others(other: String, own: String) throws {
    let result = try read(
      "id,\(other),\(own),\(Self.rest)\nT1,2020-01-02,2025-05-10,\(Self.restRow)\n"
        + "T2,2020-01-03,2025-05-11,\(Self.restRow)\n")
    #expect(result.taken.map { CivilDate(daysSince1970: $0.sentAt.dayNumber).day } == [10, 11])
  }

  @Test(
    "alone it is no time of a payment, and the run ends",
    arguments: [
      "last payment date", "next payment date", "Payment due date", "customer since date",
      "last transaction date", "payer birth date", "Fälligkeitsdatum",
    ])
  func alone(name: String) {
    let found = #expect(throws: SourceError.self) {
      try read("id,\(name),\(Self.rest)\nT1,2020-01-02,\(Self.restRow)\n")
    }
    #expect(found?.what.contains("timestamp") == true)
  }

  @Test(
    "a date of a refund in some rows marks them, one of a cancellation leaves them out",
    arguments: [
      ("refund date", "payment cancelled date"), ("refunded_at", "cancelled_at"),
      ("Storno Datum", "date d'annulation"), ("date of refund", "cancellation date"),
    ])
  func marks(refund: String, cancellation: String) throws {
    let result = try read(
      """
      id,date,\(Self.rest),\(refund),\(cancellation)
      T1,2025-05-10,\(Self.restRow),,
      T2,2025-05-11,\(Self.restRow),2025-05-20,
      T3,2025-05-12,\(Self.restRow),,2025-05-21
      T4,2025-05-13,\(Self.restRow),0000-00-00,

      """)
    #expect(result.taken.map(\.isReversal) == [false, true, false])
    #expect(result.excluded == [.notCompleted: 1])
  }

  @Test("when it was sent comes before when it was completed, with the zone in the name")
  func sent() throws {
    let result = try read(
      "id,Completed On,Sent On (PST),\(Self.rest)\n"
        + "T1,05/17/2025 07:02 AM,05/16/2025 11:02 PM,\(Self.restRow)\n")
    #expect(result.taken.map(\.sentAt.seconds) == [1_747_465_320])
  }

  @Test("a column called date that holds none gives way to one that does")
  func dateless() throws {
    let result = try read(
      "id,Entry Date,Value Date,\(Self.rest)\nT1,0513,2025-05-13,\(Self.restRow)\n"
        + "T2,0514,2025-05-28,\(Self.restRow)\n")
    #expect(result.taken.map { CivilDate(daysSince1970: $0.sentAt.dayNumber).day } == [13, 28])
  }

  @Test("a column of which no cell is a date ends the run at once, with its name")
  func unreadable() {
    let rows = (1...5).map { "T\($0),250513103\($0),\(Self.restRow)\n" }.joined()
    let found = #expect(throws: SourceError.self) {
      try read("id,timestamp,\(Self.rest)\n\(rows)")
    }
    #expect(found?.what == "no cell of the first rows can be read as timestamp: timestamp")
  }

  @Test(
    "stamps of ctime, of date, of JavaScript, SAS and web servers",
    arguments: [
      "Tue May 13 10:30:00 2025", "Tue May 13 10:30:00 UTC 2025", "Tue May 13 10:30:00 GMT 2025",
      "Tue May 13 2025 10:30:00 GMT+0000 (Coordinated Universal Time)", "13MAY2025:10:30:00",
      "13/May/2025:10:30:00 +0000", "le 13 mai 2025 à 10h30",
    ])
  func forms(stamp: String) throws {
    let result = try read("id,timestamp,\(Self.rest)\nT1,\(stamp),\(Self.restRow)\n")
    // 2025-05-13T10:30:00Z by Python's datetime.
    #expect(result.taken.map(\.sentAt.seconds) == [1_747_132_200])
  }
}
