/// The country that an account or a bank's code names by itself.
enum AccountCountry {
  /// The country of an IBAN whose two check digits are right (ISO 13616, ISO 7064 mod 97-10).
  static func ofIBAN(_ cell: ByteWindow) -> Country? {
    guard cell.count >= 15, cell.count <= 42 else { return nil }
    guard isLetter(cell[0]), isLetter(cell[1]), isDigit(cell[2]), isDigit(cell[3]) else {
      return nil
    }
    var remainder = 0
    var length = 0
    func take(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39: remainder = (remainder * 10 + Int(byte - 0x30)) % 97
      case 0x41...0x5A: remainder = (remainder * 100 + Int(byte - 0x41) + 10) % 97
      case 0x61...0x7A: remainder = (remainder * 100 + Int(byte - 0x61) + 10) % 97
      default: return false
      }
      return true
    }
    for index in 4..<cell.count where cell[index] != 0x20 {
      guard take(cell[index]) else { return nil }
      length += 1
    }
    for index in 0..<4 where !take(cell[index]) { return nil }
    guard length >= 11, length <= 30, remainder == 1 else { return nil }
    return Country(cell[0], cell[1])
  }

  /// The country in the fifth and sixth letters of a BIC (ISO 9362).
  static func ofBIC(_ cell: ByteWindow) -> Country? {
    guard cell.count == 8 || cell.count == 11 else { return nil }
    for index in 0..<6 where !isLetter(cell[index]) { return nil }
    for index in 6..<cell.count where !isLetter(cell[index]) && !isDigit(cell[index]) {
      return nil
    }
    // A word of eight letters is no BIC: codes are written in capitals.
    for index in 0..<cell.count where (0x61...0x7A).contains(cell[index]) { return nil }
    return Country(cell[4], cell[5])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
