/// Tells a file's encoding from its first bytes.
enum EncodingDetector {
  struct Result: Equatable {
    let encoding: TextEncoding
    /// Bytes of the byte order mark.
    let markLength: Int
  }

  /// - Parameter isWhole: whether `head` is the whole file, so that nothing can be cut in its last bytes.
  static func detect(_ head: ByteWindow, isWhole: Bool) -> Result {
    if head.count >= 3, head[0] == 0xEF, head[1] == 0xBB, head[2] == 0xBF {
      return Result(encoding: .utf8, markLength: 3)
    }
    if head.count >= 2, head[0] == 0xFF, head[1] == 0xFE {
      return Result(encoding: .utf16LittleEndian, markLength: 2)
    }
    if head.count >= 2, head[0] == 0xFE, head[1] == 0xFF {
      return Result(encoding: .utf16BigEndian, markLength: 2)
    }
    if let wide = withoutMark(head) { return Result(encoding: wide, markLength: 0) }
    if isUTF8(head, isWhole: isWhole) || isMostlyUTF8(head) {
      return Result(encoding: .utf8, markLength: 0)
    }
    return Result(encoding: singleByte(head), markLength: 0)
  }

  /// UTF-16 without a mark: every second byte of mostly ASCII text is 0.
  private static func withoutMark(_ head: ByteWindow) -> TextEncoding? {
    let sample = min(head.count, 4096) & ~1
    guard sample >= 4 else { return nil }
    var zeros = (even: 0, odd: 0)
    for index in 0..<sample where head[index] == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let half = sample / 2
    if zeros.odd * 10 >= half * 7, zeros.even * 10 < half { return .utf16LittleEndian }
    if zeros.even * 10 >= half * 7, zeros.odd * 10 < half { return .utf16BigEndian }
    return nil
  }

  /// Whether what is not ASCII is UTF-8 but for a few broken places: letters of single-byte encodings make
  /// such sequences hardly ever. At least two, and four for every byte that fits none (own choice).
  private static func isMostlyUTF8(_ head: ByteWindow) -> Bool {
    var good = 0
    var bad = 0
    var index = 0
    while index < head.count {
      if head[index] < 0x80 {
        index += 1
        continue
      }
      let length = head[index] >= 0xF0 ? 4 : head[index] >= 0xE0 ? 3 : 2
      if index + length <= head.count, isUTF8(head.slice(index..<index + length)) {
        good += 1
        index += length
      } else {
        bad += 1
        index += 1
      }
    }
    return good >= 2 && good >= 4 * bad
  }

  /// Whether the bytes are well-formed UTF-8 (Unicode standard, table 3-7).
  static func isUTF8(_ bytes: ByteWindow, isWhole: Bool = true) -> Bool {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let length: Int
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0...0xEF:
        length = 3
        if lead == 0xE0 { low = 0xA0 }
        if lead == 0xED { high = 0x9F }
      case 0xF0...0xF4:
        length = 4
        if lead == 0xF0 { low = 0x90 }
        if lead == 0xF4 { high = 0x8F }
      default: return false
      }
      for offset in 1..<length {
        guard index + offset < bytes.count else { return !isWhole }
        let byte = bytes[index + offset]
        guard byte >= (offset == 1 ? low : 0x80), byte <= (offset == 1 ? high : 0xBF) else {
          return false
        }
      }
      index += length
    }
    return true
  }

  /// The single-byte encoding in which the bytes above 127 look most like words.
  ///
  /// A letter beside letters speaks for an encoding, a sign between letters against it, and most of all
  /// what share is written in one language's letters. Western encodings come first, so that they win
  /// where nothing tells.
  private static func singleByte(_ head: ByteWindow) -> TextEncoding {
    var best = (encoding: TextEncoding.windows1252, score: Int.min)
    for encoding in [TextEncoding.windows1252, .windows1250, .latin2, .latin9] {
      guard let page = encoding.codePage else { continue }
      var score = 0
      var inLanguage = [Int](repeating: 0, count: Alphabets.sets.count)
      for index in 0..<head.count where head[index] >= 0x80 {
        let scalar = page[Int(head[index]) - 128]
        if isPoundSign(head, index) {
          score += scalar == 0xA3 ? 1 : -3
          continue
        }
        let before = index > 0 && isASCIILetter(head[index - 1])
        let after = index + 1 < head.count && isASCIILetter(head[index + 1])
        score += weight(scalar, insideWord: before && after, besideLetter: before || after)
        for (language, letters) in Alphabets.sets.enumerated() where letters.contains(scalar) {
          inLanguage[language] += 1
        }
      }
      score += 2 * (inLanguage.max() ?? 0)
      if score > best.score { best = (encoding, score) }
    }
    return best.encoding
  }

  /// Whether the byte 0xA3, a pound sign in Western encodings and `Ł` in others, stands before a sum and behind no
  /// letter.
  private static func isPoundSign(_ head: ByteWindow, _ index: Int) -> Bool {
    guard head[index] == 0xA3, index == 0 || !isASCIILetter(head[index - 1]) else { return false }
    var next = index + 1
    if next < head.count, head[next] == 0x20 || head[next] == 0xA0 { next += 1 }
    return next < head.count && head[next] &- 0x30 <= 9
  }

  private static func weight(_ scalar: UInt16, insideWord: Bool, besideLetter: Bool) -> Int {
    switch scalar {
    case 0xFFFD, 0x80...0x9F: return -8
    case 0xDF, 0xE0...0xF6, 0xF8...0xFE: return common.contains(scalar) ? 3 : 1
    case 0xC0...0xD6, 0xD8...0xDE: return besideLetter ? 2 : 1
    case 0x100...0x17F: return common.contains(scalar) ? 3 : (besideLetter ? 1 : 0)
    case 0x20AC: return insideWord ? -2 : 2
    // Ordinals stand behind a letter or a digit: `Nº`.
    case 0xAA, 0xBA: return insideWord ? -3 : 1
    default: return insideWord ? -3 : (besideLetter ? -1 : 0)
    }
  }

  /// Letters that the languages of ``ColumnVocabulary`` use in everyday words.
  private static let common = Set("äöüßéèêàâçñáíóúãõåæøëïîôûąćęłńśźżčšžřěůőűş".utf16)

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
