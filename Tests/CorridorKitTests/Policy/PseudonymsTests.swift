import Testing

@testable import CorridorKit

@Suite("pseudonyms")
struct PseudonymsTests {
  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex.utf8)
    return stride(from: 0, to: digits.count, by: 2).map { index in
      UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16)!
    }
  }

  // RFC 4231, test cases 1, 2, 3, 4, 6 and 7.
  @Test(
    "HMAC-SHA-256 gives the codes of RFC 4231",
    arguments: [
      (
        String(repeating: "0b", count: 20), "4869205468657265",
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
      ),
      (
        "4a656665", "7768617420646f2079612077616e7420666f72206e6f7468696e673f",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (
        String(repeating: "aa", count: 20), String(repeating: "dd", count: 50),
        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
      ),
      (
        "0102030405060708090a0b0c0d0e0f10111213141516171819", String(repeating: "cd", count: 50),
        "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
      ),
      (
        String(repeating: "aa", count: 131),
        "54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a65204b6579202d2048617368"
          + "204b6579204669727374",
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
      ),
      (
        String(repeating: "aa", count: 131),
        "5468697320697320612074657374207573696e672061206c6172676572207468616e20626c6f636b2d73697a"
          + "65206b657920616e642061206c6172676572207468616e20626c6f636b2d73697a6520646174612e20546865"
          + "206b6579206e6565647320746f20626520686173686564206265666f7265206265696e672075736564206279"
          + "2074686520484d414320616c676f726974686d2e",
        "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
      ),
    ] as [(String, String, String)])
  func hmac(key: String, message: String, code: String) {
    let found = HMAC(key: Self.bytes(key)).code(of: Self.bytes(message))
    #expect(SHA256.hexadecimal(found) == code)
  }

  private func pseudonyms(_ seed: UInt8 = 1) -> Pseudonyms {
    Pseudonyms(key: [UInt8](repeating: seed, count: 32))!
  }

  @Test("a key file reads back, and nothing else is one")
  func keyFile() {
    let key = (0..<32).map { UInt8($0 * 7) }
    let text = Pseudonyms.keyFile(key)
    #expect(Pseudonyms.key(inFile: text) == key)
    for wrong in ["", "corridorkit-key-1 00", text + "x", text.replacing("key-1", with: "key-2")] {
      #expect(Pseudonyms.key(inFile: wrong) == nil)
    }
    #expect(Pseudonyms(key: [1, 2, 3]) == nil)
  }

  @Test(
    "an id that begins like a pseudonym of the key and goes on otherwise is none",
    arguments: [
      "-SECRET-JOHN-SMITH-SYDNEY", "-0123456789abcdef0123456G", "-0123456789ABCDEF01234567",
    ])
  func madeUp(rest: String) {
    for domain in [Pseudonyms.Domain.payer, .input] {
      let text = [domain.rawValue] + Array((pseudonyms().keyID + rest).utf8)
      #expect(text.count == 34)
      #expect(!pseudonyms().isPseudonym(text[...], domain))
      #expect(!Pseudonyms.hasForm(String(decoding: text, as: UTF8.self), of: domain))
    }
  }

  @Test("one text has another pseudonym under another key or as another kind of party")
  func domains() {
    let text = Array("4711".utf8)
    let found = [
      pseudonyms().pseudonym(of: text, .payer), pseudonyms().pseudonym(of: text, .beneficiary),
      pseudonyms().pseudonym(of: text, .transaction), pseudonyms(2).pseudonym(of: text, .payer),
    ]
    #expect(Set(found.map { $0.suffix(24) }).count == 4)
    #expect(found[0] == pseudonyms().pseudonym(of: text, .payer))
    #expect(found[0].starts(with: Array("P\(pseudonyms().keyID)-".utf8)))
    #expect(pseudonyms().isPseudonym(found[0][...], .payer))
    #expect(!pseudonyms(2).isPseudonym(found[0][...], .payer))
  }

  @Test("dates move by whole weeks within the limit, either way")
  func shift() {
    var pseudonyms = pseudonyms()
    #expect(pseudonyms.shift(ofPayer: [1]) == 0)
    pseudonyms.shiftDays = 30
    let weeks = (0..<200).map { number in
      pseudonyms.shift(ofPayer: Array("P\(number)".utf8))
    }
    #expect(weeks.allSatisfy { $0 % (7 * 86_400) == 0 && abs($0) <= 28 * 86_400 })
    #expect(Set(weeks).count == 9)
  }

  @Test("an amount near the end of 64 bits is rounded down where up would pass it")
  func largest() {
    var pseudonyms = pseudonyms()
    pseudonyms.amountDigits = 5
    #expect(pseudonyms.amount(Int64.max) { _ in false } == 9_223_300_000_000_000_000)
  }

  @Test(
    "an amount keeps its first digits, and never grows beyond the limit",
    arguments: [
      (1, 2, 1), (99, 2, 99), (123, 2, 120), (125, 2, 130), (995, 2, 1_000), (4_999, 1, 5_000),
      (123_456, 3, 123_000), (9_960, 2, 10_000), (9_999_60, 2, 990_000),
    ] as [(Int64, Int, Int64)])
  func amounts(amount: Int64, digits: Int, expected: Int64) {
    var pseudonyms = pseudonyms()
    pseudonyms.amountDigits = digits
    #expect(pseudonyms.amount(amount) { $0 > 999_000 } == expected)
  }

  @Test("nobody grows older", arguments: 0..<60)
  func births(number: Int) {
    let day = Int32(number * 97)
    var pseudonyms = pseudonyms()
    let kept = pseudonyms.birthDay(day)
    #expect(kept >= day && kept < day + 366)
    // Wherever within the shift a payment moves to, its payer is younger there.
    pseudonyms.shiftDays = 364
    let moved = pseudonyms.birthDay(day)
    #expect(moved >= day + 364 && moved < day + 364 + 367)
  }
}
