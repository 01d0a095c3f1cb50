/// Which sign stands before the decimals of a file's amounts.
public enum DecimalMark: String, Sendable {
  case point = "."
  case comma = ","
}

/// Reads amounts of money from the bytes of a cell into integer minor units.
///
/// Accepts thousands marks (the other mark, blanks, apostrophes, no-break spaces), a currency sign or code
/// attached, parentheses or a minus at either end. Zeros beyond the currency's exponent are accepted,
/// other digits there are an error: nothing is ever rounded.
enum AmountReader {
  struct Amount: Equatable {
    var minorUnits: Int64
    var isNegative: Bool
    /// `DR`, `CR` or none, where attached.
    var side: Side?
    /// A code attached to the number.
    var currency: Currency?
    /// A sign of several currencies that is attached.
    var sharedSign: SharedSign?
  }

  enum Side: Equatable {
    case debit, credit
  }

  /// What a cell says about the decimal mark.
  enum Shape: Equatable {
    /// No amount.
    case unreadable
    /// The same amount under either mark.
    case plain
    case needs(DecimalMark)
    /// One mark before exactly three digits: two amounts.
    case ambiguous
  }

  /// The number in a cell without what is attached to it.
  private struct Stripped {
    var digits: ByteWindow
    var isNegative = false
    var side: Side?
    var currency: Currency?
    var sharedSign: SharedSign?
  }

  /// The amount in `cell`; nil and the kind of trouble if there is none.
  @inline(__always)
  static func read(
    _ cell: ByteWindow, mark: DecimalMark, exponent: Int, into trouble: inout String
  ) -> Amount? {
    // Most cells: digits, the mark, digits; so few that scaling cannot pass 64 bits.
    let point: UInt8 = mark == .point ? 0x2E : 0x2C
    var value: Int64 = 0
    var places = -1
    var index = 0
    if cell.count > 0, cell.count + exponent <= 18 {
      while index < cell.count {
        let digit = cell[index] &- 0x30
        if digit <= 9 {
          if places >= exponent { break }
          value = value &* 10 &+ Int64(digit)
          if places >= 0 { places += 1 }
        } else if cell[index] == point, places < 0, index > 0 {
          places = 0
        } else {
          break
        }
        index += 1
      }
      if index == cell.count {
        while places < exponent {
          if places < 0 { places = 0; if exponent == 0 { break } }
          value = value &* 10
          places += 1
        }
        return Amount(minorUnits: value, isNegative: false)
      }
    }
    return readSlowly(cell, mark: mark, exponent: exponent, into: &trouble)
  }

  @inline(never)
  private static func readSlowly(
    _ cell: ByteWindow, mark: DecimalMark, exponent: Int, into trouble: inout String
  ) -> Amount? {
    guard !cell.isEmpty else {
      trouble = "the cell is empty"
      return nil
    }
    guard let stripped = strip(cell) else {
      trouble = "no number"
      return nil
    }
    let digits = stripped.digits
    let point: UInt8 = mark == .point ? 0x2E : 0x2C
    let thousands: UInt8 = mark == .point ? 0x2C : 0x2E
    var value: Int64 = 0
    var places = -1
    var group = 0
    var groups = 0
    var index = 0
    var hasDigit = false
    while index < digits.count {
      let byte = digits[index]
      if byte &- 0x30 <= 9 {
        hasDigit = true
        if places >= 0 {
          places += 1
          if places > exponent {
            guard byte == 0x30 else {
              trouble = "more decimal places than the currency has"
              return nil
            }
            index += 1
            continue
          }
        }
        group += 1
        let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, overflow2) = tens.addingReportingOverflow(Int64(byte - 0x30))
        guard !overflow, !overflow2 else {
          trouble = "the number is too large"
          return nil
        }
        value = sum
        index += 1
        continue
      }
      if byte == point, places < 0 {
        guard groups == 0 || group == 3 else {
          trouble = "thousands marks at uneven places"
          return nil
        }
        places = 0
        index += 1
        continue
      }
      let width = thousandsMark(digits, index, other: thousands)
      guard width > 0, places < 0, group > 0, group <= 3 else {
        trouble = "byte \(index + 1) is neither a digit nor a mark that fits"
        return nil
      }
      guard groups == 0 || group > 1 else {
        trouble = "thousands marks at uneven places"
        return nil
      }
      groups += 1
      group = 0
      index += width
    }
    // Nobody writes five hundred as `0,500`: there the mark is one of decimals.
    let isDecimal = groups == 1 && value > 0 && digits[0] == 0x30 && digits[1] &- 0x30 > 9
    guard hasDigit, groups == 0 || places >= 0 || (group == 3 && !isDecimal) else {
      trouble = hasDigit ? "thousands marks at uneven places" : "no digit"
      return nil
    }
    var scaled = value
    for _ in 0..<max(0, exponent - max(0, min(places, exponent))) {
      let (tens, overflow) = scaled.multipliedReportingOverflow(by: 10)
      guard !overflow else {
        trouble = "the number is too large"
        return nil
      }
      scaled = tens
    }
    return Amount(
      minorUnits: scaled, isNegative: stripped.isNegative, side: stripped.side,
      currency: stripped.currency, sharedSign: stripped.sharedSign)
  }

  /// What stands beside the number in `cell`, whatever its size and decimal mark; nil if it holds none.
  static func surroundings(
    of cell: ByteWindow
  ) -> (isNegative: Bool, side: Side?, currency: Currency?, isZero: Bool)? {
    guard let stripped = strip(cell) else { return nil }
    let digits = stripped.digits
    let isZero = (0..<digits.count).allSatisfy { !(0x31...0x39).contains(digits[$0]) }
    return (stripped.isNegative, stripped.side, stripped.currency, isZero)
  }

  /// Whether one mark before three digits can only mark thousands, because the currency has fewer places
  /// than digits that count stand behind it: `1,255 EUR`.
  ///
  /// - Parameter exponent: of the row's currency; nil if unknown, unless the cell itself names one.
  /// - Returns: the mark of decimals that is left, and whether the currency has none, so that no sum of too many
  ///   places can be meant.
  static func thousandsOnly(
    _ cell: ByteWindow, exponent: Int?
  ) -> (mark: DecimalMark, isCertain: Bool)? {
    guard shape(of: cell) == .ambiguous, let stripped = strip(cell) else { return nil }
    guard let places = stripped.currency?.exponent ?? exponent, places < 3 else { return nil }
    let digits = stripped.digits
    let counts = (places..<3).contains { digits[digits.count - 3 + $0] != 0x30 }
    guard counts else { return nil }
    return (digits[digits.count - 4] == 0x2C ? .point : .comma, places == 0)
  }

  /// What the cell says of the decimal mark, whatever its currency.
  static func shape(of cell: ByteWindow) -> Shape {
    guard let stripped = strip(cell) else { return .unreadable }
    let digits = stripped.digits
    var points = 0
    var commas = 0
    var last: UInt8 = 0
    var lastAt = 0
    var firstAt = -1
    var index = 0
    while index < digits.count {
      let byte = digits[index]
      if byte == 0x2E || byte == 0x2C {
        if byte == 0x2E { points += 1 } else { commas += 1 }
        if firstAt < 0 { firstAt = index }
        last = byte
        lastAt = index
        index += 1
      } else if byte &- 0x30 <= 9 {
        index += 1
      } else {
        let width = thousandsMark(digits, index, other: 0)
        guard width > 0 else { return .unreadable }
        index += width
      }
    }
    let lastMark: DecimalMark = last == 0x2E ? .point : .comma
    let otherMark: DecimalMark = last == 0x2E ? .comma : .point
    if points + commas == 0 { return .plain }
    // A cell that neither mark reads (`12.03.2024`, `10.0.0.1`) decides nothing.
    if points > 0, commas > 0 {
      let isRead =
        (last == 0x2E ? points : commas) == 1
        && isGrouped(digits, upTo: lastAt, by: last == 0x2E ? 0x2C : 0x2E)
      return isRead ? .needs(lastMark) : .unreadable
    }
    if points + commas > 1 {
      return isGrouped(digits, upTo: digits.count, by: last) ? .needs(otherMark) : .unreadable
    }
    let after = digits.count - lastAt - 1
    let before = firstAt
    if after != 3 || before == 0 || before > 3 || (before >= 1 && digits[0] == 0x30) {
      return .needs(lastMark)
    }
    return .ambiguous
  }

  /// Whether marks part digits as thousands do, lakhs too: up to three, then two or three, at last three.
  private static func isGrouped(_ digits: ByteWindow, upTo end: Int, by mark: UInt8) -> Bool {
    var group = 0
    var groups = 0
    for index in 0..<end {
      if digits[index] == mark {
        guard (groups == 0 ? 1...3 : 2...3).contains(group) else { return false }
        groups += 1
        group = 0
      } else if digits[index] &- 0x30 <= 9 {
        group += 1
      }
    }
    return group == 3
  }

  /// The width of a thousands mark at `index`; 0 if there is none.
  private static func thousandsMark(_ bytes: ByteWindow, _ index: Int, other: UInt8) -> Int {
    let byte = bytes[index]
    if byte == other || byte == 0x20 || byte == 0x27 { return 1 }
    if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
    // U+2009 and U+202F, thin spaces; U+2019, an apostrophe.
    if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
      [0x89, 0xAF, 0x99].contains(bytes[index + 2])
    {
      return 3
    }
    return 0
  }

  /// Takes off parentheses, signs, currency signs and codes.
  private static func strip(_ cell: ByteWindow) -> Stripped? {
    var low = 0
    var high = cell.count
    var result = Stripped(digits: .empty)
    var signs = 0
    // `500.-` and `500,-`: a dash in the place of no minor units is no sign.
    if high > 2, cell[high - 1] == 0x2D, isMark(cell[high - 2]), cell[high - 3] &- 0x30 <= 9 {
      high -= 2
    }
    if high > 2, cell[0] == 0x28, cell[high - 1] == 0x29 {
      result.isNegative = true
      signs += 1
      low = 1
      high -= 1
    }
    while low < high {
      let byte = cell[low]
      if byte &- 0x30 <= 9 || byte == 0x2E || byte == 0x2C { break }
      if byte == 0x2D || byte == 0x2B {
        signs += 1
        if byte == 0x2D { result.isNegative = true }
        low += 1
      } else if byte == 0xE2, low + 2 < high, cell[low + 1] == 0x88, cell[low + 2] == 0x92 {
        signs += 1
        result.isNegative = true
        low += 3
      } else if byte <= 0x20 {
        low += 1
      } else {
        var end = low
        while end < high, !isNumeric(cell[end]), cell[end] > 0x20 { end += 1 }
        let word = cell.slice(low..<end)
        guard attach(word, to: &result) else { return nil }
        low = end
        if low < high, isMark(cell[low]), endsInLetter(word) {
          // `Rs.500`: the mark shortens the word and is no decimal one. Behind a code or a side (`USD.50`)
          // it could be either, so that the cell is none.
          guard cell[low] == 0x2E, CurrencyReader.isAbbreviation(word) else { return nil }
          low += 1
          guard low < high, !isMark(cell[low]) else { return nil }
        }
      }
    }
    while high > low {
      let byte = cell[high - 1]
      if byte &- 0x30 <= 9 || byte == 0x2E || byte == 0x2C { break }
      if byte == 0x2D || byte == 0x2B {
        signs += 1
        if byte == 0x2D { result.isNegative = true }
        high -= 1
      } else if byte <= 0x20 {
        high -= 1
      } else {
        var start = high
        while start > low, !isNumeric(cell[start - 1]), cell[start - 1] > 0x20 { start -= 1 }
        let isBlank = high - start == 2 && cell[start] == 0xC2 && cell[start + 1] == 0xA0
        guard isBlank || attach(cell.slice(start..<high), to: &result) else { return nil }
        high = start
      }
    }
    guard low < high, signs <= 1 else { return nil }
    result.digits = cell.slice(low..<high)
    return result
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2C }

  private static func endsInLetter(_ word: ByteWindow) -> Bool {
    word.text.unicodeScalars.last?.properties.isAlphabetic ?? false
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    byte &- 0x30 <= 9 || byte == 0x2E || byte == 0x2C || byte == 0x2D || byte == 0x2B
  }

  /// Takes a word or sign before or after the number; false if it is none that belongs to one.
  private static func attach(_ word: ByteWindow, to result: inout Stripped) -> Bool {
    if word.count == 2, word[1] & 0xDF == 0x52 {
      if word[0] & 0xDF == 0x44 {
        result.side = .debit
        return true
      }
      if word[0] & 0xDF == 0x43 {
        result.side = .credit
        return true
      }
    }
    if word.count == 2, word[0] == 0xC2, word[1] == 0xA0 { return true }
    if let currency = CurrencyReader.read(word) {
      guard result.currency == nil || result.currency == currency else { return false }
      result.currency = currency
      return true
    }
    // Signs that several currencies share say nothing against a number.
    guard let sign = SharedSign(word) else { return false }
    guard result.sharedSign == nil || result.sharedSign == sign else { return false }
    result.sharedSign = sign
    return true
  }
}
