/// Text as a page shows it: never a tag, never an attribute's end, nothing invisible.
enum HTMLText {
  /// `text` for between tags and within double or single quotes; what is invisible is spelled out.
  static func escaped(_ text: String) -> String {
    MarkupText.escaped(text, spelled: TerminalText.spelled)
  }

  /// What a content security policy calls an inline element by: the SHA-256 of its text in Base64.
  static func policyHash(of text: String) -> String {
    "'sha256-\(base64(SHA256.digest(of: Array(text.utf8))))'"
  }

  /// Base64 of RFC 4648, with padding.
  static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let piece = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) { sum, index in
        sum << 8 | (index < piece.count ? Int(piece[start + index]) : 0)
      }
      for index in 0..<4 {
        let letter = letters[bits >> (18 - 6 * index) & 63]
        text.append(index <= piece.count ? letter : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
