import Testing

@testable import CorridorKit

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "digests equal the examples of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func examples(text: String, digest: String) {
    #expect(SHA256.hexadecimal(SHA256.digest(of: text.utf8)) == digest)
  }

  @Test("a million times the letter a, in uneven pieces, equals the example of FIPS 180-4")
  func million() {
    var hash = SHA256()
    var left = 1_000_000
    var piece = 1
    while left > 0 {
      let count = min(piece, left)
      hash.update([UInt8](repeating: 97, count: count))
      left -= count
      piece = piece % 1_009 + 61
    }
    #expect(
      SHA256.hexadecimal(hash.finish())
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
  @Test("the processor's instructions and the portable path agree", arguments: 0...300)
  func paths(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ length) }
    var portable = SHA256(isPortable: true)
    portable.update(bytes)
    #expect(portable.finish() == SHA256.digest(of: bytes))
  }
}
