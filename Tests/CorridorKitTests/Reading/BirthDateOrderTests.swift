import Testing

@testable import CorridorKit

@Suite("birth dates in their own order")
struct BirthDateOrderTests {
  private static let head =
    "transaction_id,timestamp,payer_id,payer_birth_date,payer_country,payee_name,payee_birth_date,"
    + "payee_country,amount,currency\n"

  private static func file(
    _ births: [String], stamp: String = "2025-03-14", payees: [String] = ["1990-05-01"]
  ) -> String {
    head
      + births.enumerated().map { index, birth in
        let payee = "Ana Cruz,\(payees[index % payees.count]),PH"
        return "T\(index),\(stamp),P\(index),\(birth),AU,\(payee),5.00,AUD\n"
      }.joined()
  }

  /// More rows than are read to understand a file.
  private static func many(_ birth: String, then others: [String]) -> [String] {
    Array(repeating: birth, count: 1_005) + others
  }

  private static func given(_ order: DateOrder?) -> ReadingOptions {
    var options = ReadingOptions()
    options.dateOrder = order
    return options
  }

  private static func stated(
    _ column: String, _ order: String, given: DateOrder? = nil
  ) throws -> ReadingOptions {
    var options = Self.given(given)
    options.columns = try ColumnsFile(
      parsing: Array(
        #"{"files": [{"columns": {"\#(column)": {"column": "\#(column)", "order": "\#(order)"}}}]}"#
          .utf8), name: "columns.json")
    return options
  }

  private static func day(_ month: Int, _ day: Int) -> Int32? {
    CivilDate(year: 1980, month: month, day: day).flatMap { Int32(exactly: $0.daysSince1970) }
  }

  @Test(
    "one birth date below the first rows tells of all, whatever the payments' dates are in",
    arguments: [
      ("2025-03-14", nil, "25/04/1980", 4), ("2025-03-14", nil, "04/25/1980", 3),
      ("25/03/2025", nil, "04/25/1980", 3), ("03/25/2025", nil, "25/04/1980", 4),
      ("25/03/2025", .dayMonthYear, "04/25/1980", 3),
      ("04/03/2025", .monthDayYear, "25/04/1980", 4),
    ] as [(String, DateOrder?, String, Int)])
  func told(stamp: String, order: DateOrder?, teller: String, month: Int) throws {
    let text = Self.file(Self.many("03/04/1980", then: [teller]), stamp: stamp)
    for threads in [1, 3] {
      var options = Self.given(order)
      options.chunkSize = 4_096
      let result = try read(text, options: options, threads: threads)
      #expect(result.taken.count == 1_006 && result.summary.doubts.unreadableBirthDates == 0)
      #expect(result.taken[0].birthDay == Self.day(month, month == 4 ? 3 : 4))
      #expect(result.taken[1_005].birthDay == Self.day(4, 25))
    }
  }

  @Test("those that show none follow the given order, then the payments'")
  func followed() throws {
    let births = Self.many("03/04/1980", then: ["1980-04-25"])
    let given = try read(Self.file(births), options: Self.given(.monthDayYear))
    #expect(given.taken.first?.birthDay == Self.day(3, 4))
    let payments = try read(Self.file(births, stamp: "25/03/2025"))
    #expect(payments.taken.first?.birthDay == Self.day(4, 3))
  }

  @Test("two orders end the run with a line of each, also below the first rows")
  func contradicted() throws {
    let text = Self.file(Self.many("25/04/1980", then: ["03/04/1980", "04/25/1980"]))
    let trouble = try #require(throws: SourceError.self) { try read(text, threads: 2) }
    #expect(trouble.exitCode == 65 && trouble.place == "lines 2 and 1008")
    #expect(trouble.what == "the birth dates are in two orders")
    #expect(trouble.remedy.contains(#""payer_birth_date": {"column""#))
    let open = try #require(throws: SourceError.self) {
      try read(Self.file(Self.many("1980-04-25", then: ["03/04/1980"])))
    }
    #expect(open.what.hasPrefix("no birth date tells") && open.place == "line 1007")
  }

  @Test(
    "the given order, or the columns file's, then leaves out those that contradict it",
    arguments: [DateOrder.dayMonthYear, .monthDayYear])
  func settled(order: DateOrder) throws {
    let births = Self.many("25/04/1980", then: ["03/04/1980", "04/25/1980"])
    let isDay = order == .dayMonthYear
    for options in [
      Self.given(order), try Self.stated("payer_birth_date", order.rawValue),
      try Self.stated("payer_birth_date", order.rawValue, given: .yearMonthDay),
    ] {
      let result = try read(Self.file(births), options: options)
      #expect(result.summary.doubts.unreadableBirthDates == (isDay ? 1 : 1_005))
      #expect(result.taken[1_005].birthDay == Self.day(isDay ? 4 : 3, isDay ? 3 : 4))
    }
  }

  @Test("payments' dates are not settled by what the columns file states of birth dates")
  func alone() throws {
    let options = try Self.stated("payer_birth_date", "dmy")
    let result = try read(Self.file(["03/04/1980"], stamp: "03/25/2025"), options: options)
    #expect(result.taken.first?.birthDay == Self.day(4, 3))
    #expect(throws: SourceError.self) {
      try read(Self.file(["03/04/1980"], stamp: "03/04/2025"), options: options)
    }
  }

  @Test("only birth dates have an order of their own in the columns file")
  func misplaced() {
    #expect(throws: SourceError.self) { try Self.stated("timestamp", "dmy") }
    #expect(throws: SourceError.self) { try Self.stated("payee_birth_date", "day first") }
  }

  private static func names(_ result: ReadResult) -> Set<String> {
    Set(result.taken.map(\.beneficiary))
  }

  @Test(
    "payees' birth dates tell of themselves, not payers' of them",
    arguments: [
      (["03/04/1990", "25/04/1990"], "1990-04-03"), (["03/04/1990", "04/25/1990"], "1990-03-04"),
    ])
  func payees(births: [String], first: String) throws {
    let payers = ["25/04/1980", "25/04/1980"]
    let result = try read(Self.file(payers, payees: births))
    #expect(Self.names(result) == ["ana cruz / \(first)", "ana cruz / 1990-04-25"])
    let given = try read(
      Self.file(payers, payees: births), options: Self.given(.dayMonthYear))
    #expect(Self.names(given) == Self.names(result))
    let stated = try read(
      Self.file(payers, payees: births), options: Self.stated("payee_birth_date", "dmy"))
    #expect(Self.names(stated).contains("ana cruz / 1990-04-03"))
  }

  @Test("payees' birth dates of no order, or of two, stay as they are written and end no run")
  func payeesOpen() throws {
    let open = try read(Self.file(["1980-04-25"], payees: ["03/04/1990"]))
    #expect(open.taken.first?.beneficiary.hasPrefix("ana cruz / ") == true)
    #expect(open.taken.first?.beneficiary.contains("1990-0") == false)
    let births = ["03/04/1990", "25/04/1990", "04/25/1990"]
    let two = try read(
      Self.file(["", "", ""], stamp: "25/03/2025", payees: births))
    #expect(two.taken.count == 3 && !Self.names(two).contains { $0.contains("1990-0") })
  }

  @Test(
    "birth dates of five digits are serial days only where one can be nothing else",
    arguments: [
      (
        ["30580", "29221"], [30_580 - 25_569, 29_221 - 25_569], [30_580 - 25_569, 29_221 - 25_569]
      ),
      // 3 May 1980 without its nought: alone, and beside one that kept it.
      (["30580"], [nil], [nil]), (["30580", "290580"], [nil, 3_801], [nil, 3_801]),
      // Beside a thousand that can be nothing else one is a mistake.
      (["29221", "290580"], [nil, 3_801], [29_221 - 25_569, 3_801]),
    ] as [([String], [Int32?], [Int32?])])
  func serials(births: [String], days: [Int32?], amongMany: [Int32?]) throws {
    let result = try read(Self.file(births), options: Self.given(.dayMonthYear))
    #expect(result.taken.map(\.birthDay) == days)
    #expect(result.summary.doubts.unreadableBirthDates == days.count { $0 == nil })
    let below = try read(
      Self.file(Self.many(births[0], then: births)), options: Self.given(.dayMonthYear))
    #expect(below.taken.map(\.birthDay).suffix(births.count) == amongMany[...])
    #expect(below.taken.first?.birthDay == amongMany[0])
    let stated = try read(Self.file(births), options: Self.stated("payer_birth_date", "dmy"))
    #expect(stated.taken.map(\.birthDay) == days)
  }

  @Test(
    "only payments in scope tell, wherever in the file the others stand",
    arguments: [("03/04/1980", "04/25/1980"), ("29221", "30580"), ("03/04/1980", "25/04/1980")])
  func scope(birth: String, domestic: String) throws {
    let row = "X,2025-03-14,PX,\(domestic),AU,Bo,1990-05-01,AU,5.00,AUD\n"
    let rows = Self.file([birth, birth], stamp: "25/03/2025").split(
      separator: "\n", omittingEmptySubsequences: true
    ).map { "\($0)\n" }
    let alone = try read(rows.joined())
    for place in 1...rows.count {
      var text = rows
      text.insert(row.replacing("2025-03-14", with: "25/03/2025"), at: place)
      let result = try read(text.joined())
      #expect(result.taken.map(\.birthDay) == alone.taken.map(\.birthDay), "at \(place)")
      #expect(result.taken.count == 2)
    }
  }

  @Test(
    "payments' dates that begin with the year say nothing of birth dates that end in it",
    arguments: ["20250314", "2025/03/14"])
  func yearLast(stamp: String) throws {
    let trouble = try #require(throws: SourceError.self) {
      try read(Self.file(["03/04/1980"], stamp: stamp))
    }
    #expect(trouble.what.hasPrefix("no birth date tells"))
  }

  @Test(
    "six digits that can only begin with the year tell of those that may end in it",
    arguments: [["800425", "150612"], ["150612", "800425"]])
  func sixDigits(births: [String]) throws {
    let result = try read(Self.file(births))
    #expect(
      Set(result.taken.map(\.birthDay))
        == [
          Self.day(4, 25), CivilDate(year: 2015, month: 6, day: 12).map { Int32($0.daysSince1970) },
        ]
    )
  }

  @Test(
    "what every order reads alike is believed without one",
    arguments: [("20080515", 14_014), ("29221", 3_652)] as [(String, Int32)])
  func alike(birth: String, day: Int32) throws {
    let result = try read(Self.file([birth]))
    #expect(result.taken.map(\.birthDay) == [day])
    #expect(result.summary.doubts.unreadableBirthDates == 0)
  }

  @Test("inspect shows the orders of birth dates, and its columns file states them")
  func inspected() throws {
    let text = Self.file(
      ["04/25/1980", "03/04/1980"], stamp: "25/03/2025", payees: ["25/04/1990", "03/04/1990"])
    let file = try TemporaryFile(Array(text.utf8))
    defer { withExtendedLifetime(file) {} }
    let inspection = try Inspection(path: file.path)
    #expect(inspection.dateOrder == .dayMonthYear)
    #expect(inspection.text.contains("\nbirth dates mdy, payees' birth dates dmy\n"))
    #expect(inspection.json.contains(#""birth_date_order": "mdy""#))
    #expect(inspection.json.contains(#""payee_birth_date_order": "dmy""#))
    let columns = try ColumnsFile(parsing: Array(inspection.columnsFile.utf8), name: "c.json")
    let entry = try #require(columns.entries.first)
    #expect(entry.columns[.payerBirthDate]??.order == .monthDayYear)
    #expect(entry.columns[.payeeBirthDate]??.order == .dayMonthYear)
    let iso = try TemporaryFile(Array(Self.file(["1980-04-25"]).utf8))
    defer { withExtendedLifetime(iso) {} }
    let plain = try Inspection(path: iso.path)
    #expect(plain.birthDateOrder == nil && !plain.text.contains("birth dates"))
    #expect(plain.json.contains(#""birth_date_order": null"#))
  }
}
