import Testing

@testable import CorridorKit

@Suite("values that look like others")
struct DoubtfulValuesTests {
  private static let head =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency"

  private static func file(_ stamps: [String]) -> String {
    head + "\n" + stamps.enumerated().map { "T\($0),\($1),P,AU,B,PH,5.00,AUD\n" }.joined()
  }

  @Test(
    "a withdrawn currency is known by its code, as itself",
    arguments: [
      "HRK", "ANG", "LTL", "LVL", "EEK", "SLL", "ZWL", "VEF", "CUC", "ZMK", "hrk",
    ])
  func withdrawn(code: String) throws {
    let currency = try #require(Currency(code))
    #expect(currency.code == code.uppercased() && currency.exponent == 2)
    let result = try read("\(Self.head)\nT1,2019-03-14,P,AU,B,PH,50.00,\(code)\n")
    // The standard policy has no rate for it: never taken at one to one.
    #expect(result.taken.isEmpty && result.excluded == [.noRate: 1])
  }

  @Test(
    "those of 2017 have the minor unit that ISO 4217 gave them, by code and by number",
    arguments: [("BYR", 974, 0), ("MRO", 478, 2), ("STD", 678, 2)])
  func withdrawnIn2017(code: String, number: Int, exponent: Int) throws {
    #expect(Currency(code)?.exponent == exponent)
    for written in [code, "\(number)"] {
      let result = try read("\(Self.head)\nT1,2015-03-14,P,AU,B,PH,50000,\(written)\n")
      #expect(result.taken.isEmpty && result.excluded == [.noRate: 1])
    }
  }

  @Test(
    "a word in a header or a column of such words is no dobra",
    arguments: ["Std Amount", "AMOUNT_STD", "STD_AMOUNT", "AmountSTD"])
  func standard(name: String) throws {
    let head = Self.head.replacing("amount,currency", with: "\(name),currency,service")
    let result = try read("\(head)\nT1,2025-03-14,P,AU,B,PH,5.00,AUD,STD\n")
    #expect(result.taken.map(\.money.currency.code) == ["AUD"])
    let without = Self.head.replacing(",currency", with: ",service")
    #expect(throws: SourceError.self) {
      try read("\(without)\n" + "T1,2025-03-14,P,AU,B,PH,5.00,STD\n")
    }
  }

  @Test("the lev of before the euro counts at the standard policy's rate")
  func lev() throws {
    let result = try read("\(Self.head)\nT1,2025-03-14,P,AU,B,PH,50.00,BGN\n")
    #expect(result.taken.map(\.money.minorUnits) == [5_000])
  }

  @Test("CFA alone is none of its two currencies", arguments: ["CFA", "FCFA"])
  func cfa(sign: String) throws {
    let column = try read(
      "\(Self.head)\n"
        + [sign, "XAF"].map { "T\($0),2025-03-14,P,AU,B,PH,5000,\($0)\n" }.joined())
    #expect(column.taken.map(\.money.currency.code) == ["XAF"])
    #expect(column.reasons == [.currency("a sign that several currencies share")])
    let attached = try read(
      Self.head + "\n"
        + ["XOF", "XAF", "EUR", ""].map { "T\($0),2025-03-14,P,AU,B,PH,5000 \(sign),\($0)\n" }
        .joined())
    #expect(attached.taken.map(\.money.currency.code) == ["XOF", "XAF"])
    #expect(
      attached.reasons == [
        .currency("the amount's sign is none of that currency"),
        .currency("the row names no currency"),
      ])
  }

  @Test(
    "a sixtieth second is one at the end of June and December in UTC, and nowhere else",
    arguments: [
      ("2016-12-31T23:59:60Z", true), ("2017-01-01T00:59:60+01:00", true),
      ("2016-12-31 18:59:60-05:00", true), ("2015-06-30 23:59:60", true),
      ("20161231 23:59:60", true), ("31 Dec 2016 23:59:60", true),
      ("2016-12-31T23:58:60Z", false), ("2016-12-31T10:20:60Z", false),
      ("2016-12-31T23:59:60+01:00", false), ("2025-03-14T23:59:60Z", false),
      ("2025-03-14 10:20:60", false), ("20250314 10:20:60", false),
    ])
  func leapSeconds(stamp: String, isOne: Bool) throws {
    let result = try read(Self.file([stamp, "2025-03-14T10:00:00Z"]))
    #expect(result.taken.count == (isOne ? 2 : 1))
    #expect(result.reasons == (isOne ? [] : [.timestamp("a sixtieth second where UTC has none")]))
    if isOne { #expect(result.taken[0].sentAt.seconds % 86_400 == 86_399) }
  }

  @Test("a sixtieth second in a column of times is held to the same", arguments: [true, false])
  func leapTimes(isOne: Bool) throws {
    let head = Self.head.replacing("timestamp", with: "date,time")
    let time = isOne ? "23:59:60" : "14:20:60"
    let rows = [time, "10:00:00"].map { "T,2016-12-31,\($0),P,AU,B,PH,5.00,AUD\n" }
    let result = try read("\(head)\n" + rows.joined())
    #expect(result.taken.count == (isOne ? 2 : 1))
  }

  @Test(
    "a date with a zone is a day without an hour",
    arguments: ["2025-03-14-08:00", "2025-03-14+08:00", "2025-03-14Z", "2025-03-14-00:00"])
  func zonedDays(stamp: String) throws {
    let payment = try #require(try read(Self.file([stamp])).taken.first)
    #expect(payment.sentAt.seconds == 1_741_910_400 && !payment.sentAt.hasTimeOfDay)
  }

  @Test(
    "dates and a dash before times of day end the run rather than lose full hours",
    arguments: [
      (["2025-03-14-08:00", "2025-03-14-08:15"], "lines 2 and 3"),
      (["2025-03-14-16:30", "2025-03-14-09:00", "2025-03-14"], "lines 3 and 2"),
      (["2025-03-14-08:00", "2025-03-14-09:00", "2025-03-14-11:00"], "line 2"),
    ])
  func dashed(stamps: [String], place: String) throws {
    let trouble = try #require(throws: SourceError.self) { try read(Self.file(stamps)) }
    #expect(trouble.exitCode == 65 && trouble.place == place)
    #expect(trouble.what.hasPrefix("behind dates and a dash"))
  }

  @Test("a dash before times alone is one before times, and two zones are summer and winter")
  func dashedAlone() throws {
    let times = try read(Self.file(["2025-03-14-16:30", "2025-03-14-13:00"]))
    #expect(times.taken.map { $0.sentAt.seconds - 1_741_910_400 } == [59_400, 46_800])
    let zones = try read(Self.file(["2025-03-14-08:00", "2025-06-14-07:00"]))
    #expect(zones.taken.map(\.sentAt.hasTimeOfDay) == [false, false])
  }

  @Test("nine digits are no date, nor are thirteen that begin with a day")
  func nineDigits() throws {
    let result = try read(
      Self.file(["2025-03-14", "951782400", "200314150", "2020031415001", "1584198000000"]))
    let nine = "nine digits, which are a date only if a columns file says how"
    #expect(result.reasons == [nine, nine, "no date"].map { .timestamp($0) })
    #expect(result.taken.map(\.sentAt.seconds) == [1_741_910_400, 1_584_198_000])
  }

  @Test(
    "digits that count, or are parts of a day, end the run where nothing tells",
    arguments: [
      (["30125", "31425", "33125"], "dates of five digits are serial days"),
      (["30125"], "dates of five digits are serial days"),
      (["42801", "42802"], "dates of five digits are serial days"),
      (["1903141500", "1903151200"], "numbers of ten digits are"),
      (["1403191500", "1503191200"], "numbers of ten digits are"),
      (["200103141500", "200203150930"], "dates of twelve digits"),
      (["200103141500", "201203150930"], "dates of twelve digits"),
      (["202003141500", "200314150010", "200315150010"], "dates of twelve digits"),
    ])
  func digits(stamps: [String], what: String) throws {
    let trouble = try #require(throws: SourceError.self) { try read(Self.file(stamps)) }
    #expect(trouble.exitCode == 65 && trouble.what.hasPrefix(what), "\(trouble.what)")
    #expect(trouble.remedy.contains("columns file"))
  }

  @Test(
    "one date that has no second reading tells for all",
    arguments: [
      (["42801", "43250"], 1_488_844_800), (["42801", "42802.5"], 1_488_844_800),
      (["1903141500", "1741962600"], 1_903_141_500),
      (["202003141500", "202003151500"], 1_584_198_000),
      (["201103141500", "201103251500"], 1_300_114_800),
    ] as [([String], Int64)])
  func told(stamps: [String], first: Int64) throws {
    let result = try read(Self.file(stamps))
    #expect(result.taken.count == 2 && result.taken[0].sentAt.seconds == first)
  }

  private static func born(_ rows: [(stamp: String, birth: String)]) -> String {
    head.replacing("payer_country", with: "payer_birth_date,payer_country") + "\n"
      + rows.enumerated().map { "T\($0),\($1.stamp),P\($0),\($1.birth),AU,B,PH,5.00,AUD\n" }
      .joined()
  }

  @Test("birth dates and payments' dates are each in their own order")
  func ownOrders() throws {
    let result = try read(Self.born([("03/25/2025", "25/04/1980"), ("03/04/2025", "03/04/1980")]))
    #expect(result.taken.map(\.sentAt.dayNumber) == [20_172, 20_151])
    let born = try #require(CivilDate(year: 1980, month: 4, day: 3))
    #expect(result.taken.last?.birthDay.map(Int.init) == born.daysSince1970)
  }

  @Test(
    "the one does not settle the other's order, but birth dates follow where they show none",
    arguments: [
      ([("03/04/2025", "25/04/1980")], "no date tells"),
      ([("2025-04-03", "03/04/1980")], "no birth date tells"),
      ([("2025-04-03", "25/04/1980"), ("2025-04-03", "04/25/1980")], "the birth dates are in two"),
    ] as [([(String, String)], String)])
  func birthTrouble(rows: [(String, String)], what: String) throws {
    let text = Self.born(rows.map { (stamp: $0.0, birth: $0.1) })
    let trouble = try #require(throws: SourceError.self) { try read(text) }
    #expect(trouble.exitCode == 65 && trouble.what.hasPrefix(what), "\(trouble.what)")
    #expect(trouble.remedy.contains("--date-order"))
    var options = ReadingOptions()
    options.dateOrder = .dayMonthYear
    #expect(try read(text, options: options).taken.count == rows.count)
  }

  @Test("birth dates that show no order follow the payments' dates")
  func followed() throws {
    let result = try read(Self.born([("25/03/2025", "03/04/1980")]))
    let born = try #require(CivilDate(year: 1980, month: 4, day: 3))
    #expect(result.taken.first?.birthDay.map(Int.init) == born.daysSince1970)
  }

  @Test(
    "a refund that did not come about takes nothing back, whatever stands between",
    arguments: [
      ("Refund was declined", false), ("Refund has been rejected", false),
      ("Refund request declined", false), ("Refund not approved", false),
      ("Chargeback was denied", false), ("Rückerstattung wurde abgelehnt", false),
      ("Remboursement a été refusé", false), ("Reembolso fue rechazado", false),
      ("Refund", true), ("Refund was made", true), ("Refund approved", true),
      ("Refunded - declined by bank", true), ("Refund no. 1234", true),
      ("Declined, refund", true), ("Remboursement effectué", true),
    ])
  func refunds(status: String, isBack: Bool) {
    let read = Array(status.utf8).withWindow { PaymentStatus($0) }
    #expect(read == (isBack ? .reversed : .completed), "\(status)")
  }

  private static func paidBack(
    _ rows: [(amount: String, back: String)], amount: String = "amount",
    back: String = "amount_refunded"
  ) -> String {
    head.replacing("amount", with: "\(amount);\(back)").replacing(",", with: ";") + "\n"
      + rows.enumerated().map { "T\($0);2025-03-14;P;AU;B;PH;\($1.amount);\($1.back);EUR\n" }
      .joined()
  }

  @Test(
    "what was paid back is read as amounts are",
    arguments: [
      // Amounts without a mark, and one in what was paid back.
      ([("20", "20,00"), ("20", "19,99")], [true, false]),
      ([("1000", "1.000,00"), ("20", "")], [true, false]),
      ([("1.000,00", "1.000,00"), ("1.000,00", "1,00")], [true, false]),
    ] as [([(String, String)], [Bool])])
  func backMarks(rows: [(String, String)], isBack: [Bool]) throws {
    let result = try read(Self.paidBack(rows.map { (amount: $0.0, back: $0.1) }))
    #expect(result.taken.map(\.isReversal) == isBack)
  }

  @Test("minor units count in what was paid back if its name or the amount's says so")
  func backUnits() throws {
    let both = try read(
      Self.paidBack([("2000", "2000"), ("2000", "20"), ("2000", "20.00")], amount: "amount_cents"))
    #expect(both.taken.map(\.isReversal) == [true, false])
    #expect(both.reasons == [.amount("a mark in a sum of minor units that was paid back")])
    let own = try read(
      Self.paidBack([("20.00", "500"), ("20.00", "2000")], back: "amount_refunded_cents"))
    #expect(own.taken.map(\.isReversal) == [false, true])
  }

  @Test("a sum paid back that cannot be read rejects its row")
  func backUnreadable() throws {
    let under = try read(
      Self.paidBack([("20.00", "20.00"), ("20.00", "20,00")], back: "amount_refunded"),
      options: Self.point)
    #expect(under.taken.map(\.isReversal) == [true])
    #expect(under.reasons == [.amount("another decimal mark than --decimal says")])
  }

  private static var point: ReadingOptions {
    var options = ReadingOptions()
    options.decimal = .point
    return options
  }
}
