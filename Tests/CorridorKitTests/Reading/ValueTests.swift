import Testing

@testable import CorridorKit

@Suite("Values in cells")
struct ValueTests {
  @Test(
    "amounts become minor units, whatever their marks and signs",
    arguments: [
      ("12.50", ".", 2, 1250), ("12", ".", 2, 1200), ("12.5", ".", 2, 1250),
      ("12.500", ".", 2, 1250),
      ("1,234.56", ".", 2, 123456), ("1.234,56", ",", 2, 123456), ("1 234,56", ",", 2, 123456),
      ("1'234.50", ".", 2, 123450), ("1\u{A0}234,5", ",", 2, 123450),
      ("1,00,000.00", ".", 2, 10000000),
      ("€12,50", ",", 2, 1250), ("12,50 EUR", ",", 2, 1250), ("PHP1,825.00", ".", 2, 182500),
      ("(12.50)", ".", 2, 1250), ("12.50-", ".", 2, 1250), ("\u{2212}12.50", ".", 2, 1250),
      ("1200", ".", 0, 1200), ("1200.00", ".", 0, 1200), ("1.234", ".", 3, 1234),
      ("250.00 DR", ".", 2, 25000),
      ("0.07", ".", 2, 7), (".50", ".", 2, 50),
      ("92233720368547758.07", ".", 2, 9223372036854775807),
      // JPY, USD, KWD and UYW have 0, 2, 3 and 4 places; scaling must not pass 64 bits.
      ("999999999999999", ".", 0, 999_999_999_999_999),
      ("99999999999999999", ".", 0, 99_999_999_999_999_999),
      ("999999999999999", ".", 2, 99_999_999_999_999_900),
      ("92233720368547758", ".", 2, 9_223_372_036_854_775_800),
      ("999999999999999", ".", 3, 999_999_999_999_999_000),
      ("9223372036854775", ".", 3, 9_223_372_036_854_775_000),
      ("922337203685477", ".", 4, 9_223_372_036_854_770_000),
      ("1234567890.1234", ".", 4, 12_345_678_901_234), ("0.0001", ".", 4, 1),
      // A mark behind an abbreviation belongs to it; behind a sign it is the decimal one.
      ("Rs.500", ".", 2, 50_000), ("Rs.1500", ".", 2, 150_000), ("Rs.1,500.50", ".", 2, 150_050),
      ("Rs. 500", ".", 2, 50_000), ("Fr.500", ".", 2, 50_000), ("kr.500", ".", 2, 50_000),
      ("kr.1.500,50", ",", 2, 150_050), ("zł.500", ",", 2, 50_000), ("$.50", ".", 2, 50),
      ("€,50", ",", 2, 50), ("12.50 Euro", ".", 2, 1250), ("Euro 1.500,50", ",", 2, 150_050),
      ("500.-", ".", 2, 50_000), ("1.500,-", ",", 2, 150_000),
    ] as [(String, String, Int, Int64)])
  func amounts(text: String, mark: String, exponent: Int, expected: Int64) throws {
    var trouble = ""
    let mark = try #require(DecimalMark(rawValue: mark))
    let amount = Array(text.utf8).withWindow {
      AmountReader.read($0, mark: mark, exponent: exponent, into: &trouble)
    }
    #expect(amount?.minorUnits == expected, "\(trouble)")
  }

  @Test(
    "what is no amount, or has more places than its currency, is refused",
    arguments: [
      "", "abc", "12.345", "1O0", "12..5", "1,2,3", "--5", "12,50", "1.234.567",
      "0,500", "1,2,345", "0 500",
      "92233720368547758.08",
      "12 50", "$", "-", "1e5", "0x10", "１２",
      "99999999999999999", "INR.500", "USD.50", "Rs..50", "Rs,500", "CR.500",
    ])
  func noAmounts(text: String) {
    var trouble = ""
    let amount = Array(text.utf8).withWindow {
      AmountReader.read($0, mark: .point, exponent: 2, into: &trouble)
    }
    #expect(amount == nil)
    #expect(!trouble.isEmpty)
    #expect(text.isEmpty || !trouble.contains(text))
  }

  @Test(
    "a sum of 15 to 17 digits that its currency's places lead past 64 bits is too large",
    arguments: [
      ("18446744073709552", "KWD"), ("9223372036854776", "KWD"), ("1844674407370956", "UYW"),
      ("922337203685478", "UYW"), ("99999999999999999", "USD"), ("92233720368547759", "USD"),
      ("9223372036854775808", "JPY"),
    ])
  func tooLarge(text: String, code: String) throws {
    let exponent = try #require(Currency(code)).exponent
    var trouble = ""
    let amount = Array(text.utf8).withWindow {
      AmountReader.read($0, mark: .point, exponent: exponent, into: &trouble)
    }
    #expect(amount == nil)
    #expect(trouble == "the number is too large")
  }

  @Test("a sign and a side are known of a sum of any size")
  func surroundings() {
    for text in ["(92233720368547758.07)", "-99999999999999999", "123456789012345 DR"] {
      let found = Array(text.utf8).withWindow { AmountReader.surroundings(of: $0) }
      #expect(found?.isNegative == true || found?.side == .debit, "\(text)")
      #expect(found?.isZero == false)
    }
  }

  @Test(
    "dates and times are read in the forms that exports use",
    arguments: [
      ("2025-03-01", "dmy", "2025-03-01"), ("2025-03-01T22:15:00Z", "dmy", "2025-03-01T22:15:00Z"),
      ("2025-03-01 22:15", "dmy", "2025-03-01T22:15:00Z"),
      ("2025-03-01T22:15:00.123+08:00", "dmy", "2025-03-01T14:15:00Z"),
      ("01.03.2025", "dmy", "2025-03-01"), ("01.03.25", "dmy", "2025-03-01"),
      ("1/3/2025", "dmy", "2025-03-01"), ("3/1/2025", "mdy", "2025-03-01"),
      ("03/01/2025 10:15 PM", "mdy", "2025-03-01T22:15:00Z"), ("2025.03.01", "dmy", "2025-03-01"),
      ("2025/3/1", "mdy", "2025-03-01"), ("1 March 2025", "mdy", "2025-03-01"),
      ("Mar 1, 2025", "dmy", "2025-03-01"), ("01-MAR-25", "mdy", "2025-03-01"),
      ("1. März 2025", "mdy", "2025-03-01"), ("1 maart 2025", "dmy", "2025-03-01"),
      ("Friday 14 March 2025", "dmy", "2025-03-14"), ("Fr., 14.03.2025", "dmy", "2025-03-14"),
      ("sexta-feira, 14 de março de 2025", "dmy", "2025-03-14"),
      ("piątek 14 marca 2025", "dmy", "2025-03-14"),
      ("1 de marzo de 2025", "dmy", "2025-03-01"), ("1er mars 2025", "dmy", "2025-03-01"),
      ("1 marca 2025", "dmy", "2025-03-01"), ("ika-1 ng Marso 2025", "dmy", "2025-03-01"),
      ("20250301", "dmy", "2025-03-01"), ("20250301221500", "dmy", "2025-03-01T22:15:00Z"),
      ("20250301T221500Z", "dmy", "2025-03-01T22:15:00Z"),
      ("1740867300", "dmy", "2025-03-01T22:15:00Z"),
      ("1740867300000", "dmy", "2025-03-01T22:15:00Z"), ("45717", "dmy", "2025-03-01"),
      ("45717.5", "dmy", "2025-03-01T12:00:00Z"), ("99-02-28", "ymd", "1999-02-28"),
      ("17:27:33 07/06/2024", "dmy", "2024-06-07T17:27:33Z"),
      ("5:27 PM, 7 June 2024", "mdy", "2024-06-07T17:27:00Z"),
    ])
  func dates(text: String, order: String, expected: String) throws {
    let order = try #require(DateOrder(rawValue: order))
    let stamp = Array(text.utf8).withWindow { DateReader.read($0, order: order) }
    let found = try #require(stamp)
    let instant = Instant(
      seconds: Int64(found.day) * 86_400 + Int64(found.secondOfDay ?? 0)
        - Int64(found.offsetSeconds ?? 0),
      hasTimeOfDay: found.secondOfDay != nil)
    #expect(instant.description == expected)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "", "31.02.2025", "2025-13-01", "2025-02-30", "32/01/2025", "hello", "1/2",
      "12345678901234567",
      "2025-03-01T25:00:00", "2025-03-01T22:15:00 o'clock", "00000", "99999999",
      "17:27:33", "17:27 18:30 07/06/2024", "17:61 07/06/2024",
    ])
  func noDates(text: String) {
    let stamp = Array(text.utf8).withWindow { DateReader.read($0, order: .dayMonthYear) }
    #expect(stamp == nil)
  }

  @Test(
    "countries are read as codes and names in ten languages",
    arguments: [
      ("PH", "PH"), ("phl", "PH"), ("Philippines", "PH"), ("Pilipinas", "PH"), ("Filipijnen", "PH"),
      ("Deutschland", "DE"), ("Pays-Bas", "NL"), ("Côte d'Ivoire", "CI"), ("UK", "GB"),
      ("U.S.A.", "US"),
      ("República Dominicana", "DO"), ("Tailandia", "TH"), ("Zjednoczone Emiraty Arabskie", "AE"),
    ])
  func countries(text: String, code: String) {
    #expect(Array(text.utf8).withWindow(CountryReader.read)?.code == code)
  }

  @Test(
    "an IBAN or a BIC tells its country, if it is one",
    arguments: [
      ("DE89370400440532013000", "DE"), ("NL91 ABNA 0417 1643 00", "NL"), ("BOPIPHMMXXX", "PH"),
      ("DE89370400440532013001", nil), ("SANTOS", nil), ("Santosss", nil), ("0012345678", nil),
    ] as [(String, String?)])
  func accounts(text: String, code: String?) {
    let country = Array(text.utf8).withWindow {
      AccountCountry.ofIBAN($0) ?? AccountCountry.ofBIC($0)
    }
    #expect(country?.code == code)
  }
}
