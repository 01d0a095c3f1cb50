import Testing

@testable import CorridorKit

@Suite("birth dates")
struct BirthDateTests {
  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  /// Ten payments of one payer, one of which states another birth date.
  private func age(_ usual: String, _ once: String, at place: Int = 4) throws -> Int? {
    let payments = try (0..<10).map { number in
      TestPayment(
        payer: "kid", beneficiary: "b\(number)", day: OrdinaryPeople.firstDay + Double(number),
        dollars: 20, birthDate: try date(number == place ? once : usual))
    }
    let ledger = LedgerMaker.ledger(payments)
    var profile = PayerProfile()
    var builder = ProfileBuilder(ledger: ledger, policy: .standard, receivers: nil)
    builder.load(0, into: &profile)
    return profile.ageAtLastPayment
  }

  @Test("the latest birth date that is not after the payer's first payment holds")
  func latest() throws {
    #expect(try age("2008-01-01", "2008-01-01") == 16)
    #expect(try age("1980-01-01", "2008-01-01") == 16)
    #expect(try age("2008-01-01", "2099-01-01") == 16)
    #expect(try age("2008-01-01", "2099-01-01", at: 0) == 16)
    // After the first payment, though not after its own.
    #expect(try age("2008-01-01", "2024-01-03", at: 8) == 16)
    #expect(try age("2099-01-01", "2099-01-01") == nil)
  }

  @Test("a copy of a payment with an impossible birth date does not hide the possible one")
  func copies() throws {
    for dates in [["2008-01-01", "2099-01-01"], ["2099-01-01", "2008-01-01"]] {
      let copies = try dates.map {
        TestPayment(
          payer: "kid", beneficiary: "b", day: OrdinaryPeople.firstDay, dollars: 20,
          transaction: "t", birthDate: try date($0))
      }
      let ledger = LedgerMaker.ledger(copies)
      #expect(ledger.rows.count == 1)
      #expect(ledger.rows[0].birthDay == Int32(try date("2008-01-01").daysSince1970))
      #expect(MissingFacts(ledger)[.birthDate] == 0)
    }
  }

  @Test("a minor with one mistyped birth date is never a suspect, and the row is said")
  func minor() throws {
    let header =
      "transaction_id,timestamp,payer_id,payer_birth_date,payer_country,payee_id,payee_country,"
      + "amount,currency\n"
    var text = header
    for family in 0..<80 {
      for month in 1...9 {
        text += "F\(family)-\(month),2024-0\(month)-1\(family % 10)T10:00:00Z,F\(family),"
        text += "1980-01-01,AU,R\(family),PH,\(200 + family % 7 * 20),USD\n"
      }
    }
    for number in 0..<40 {
      let born = number == 20 ? "2099-01-01" : "2008-05-05"
      text += "K\(number),2024-0\(number / 20 + 5)-\(number % 20 + 10)T1\(number % 4):10:00Z,kid,"
      text += "\(born),AU,X\(number % 13),PH,\(20 + number % 3 * 10),USD\n"
    }
    let file = try TemporaryFile(Array(text.utf8))
    var request = ScreeningRequest(inputs: [file.path])
    request.all = true
    let result = try Screening.run(request)
    let place = try #require(result.places(of: "kid").first)
    #expect(result.report.ranking.outline(at: place).lane != .possiblePurchase)
    #expect(result.notes.contains { $0.hasPrefix("1 row with a birth date after") })
  }
}
