/// What a cell looks like, whatever its column is called.
enum CellKind: Hashable {
  case empty
  case country
  case currency
  case iban
  case bic
  case date
  case amount
  /// Letters and digits without blanks, as ids are.
  case code
  case text

  init(_ cell: ByteWindow) {
    let value = cell.trimmed
    if value.isEmpty {
      self = .empty
    } else if value.count == 2, Country(value[0], value[1]) != nil {
      self = .country
    } else if value.count == 3, let currency = Currency(value[0], value[1], value[2]),
      currency != Currency.dobra
    {
      self = .currency
    } else if AccountCountry.ofIBAN(value) != nil {
      self = .iban
    } else if AccountCountry.ofBIC(value) != nil {
      self = .bic
    } else if !DateReader.readings(of: value).isEmpty {
      self = .date
    } else if AmountReader.shape(of: value) != .unreadable {
      self = .amount
    } else {
      self = Self.isCode(value) ? .code : .text
    }
  }

  /// At least one digit, no blanks.
  static func isCode(_ value: ByteWindow) -> Bool {
    var digits = 0
    for index in 0..<value.count {
      let byte = value[index]
      if byte == 0x20 { return false }
      if (0x30...0x39).contains(byte) { digits += 1 }
    }
    return digits > 0
  }
}

extension Currency {
  /// The dobra of before 2018, whose code stands for "standard" far more often.
  fileprivate static let dobra = Currency(0x53, 0x54, 0x44)
}
