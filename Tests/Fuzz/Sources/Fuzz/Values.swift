@testable import CorridorKit

/// One cell, read as everything that a cell can be.
func fuzzValues(_ input: FuzzInput) {
  let cell = input.text
  cell.withWindow { cell in
    for mark in [DecimalMark.point, .comma] {
      for exponent in [0, 2, 3, 4] {
        var trouble = ""
        let amount = AmountReader.read(cell, mark: mark, exponent: exponent, into: &trouble)
        demand(amount == nil ? !trouble.isEmpty : true, "an amount is refused without a reason")
        demand((amount?.minorUnits ?? 0) >= 0, "an amount below nothing")
      }
    }
    _ = AmountReader.shape(of: cell)
    _ = AmountReader.thousandsOnly(cell, exponent: 2)
    for order in [DateOrder.dayMonthYear, .monthDayYear, .yearMonthDay] {
      guard let stamp = DateReader.read(cell, order: order) else { continue }
      demand(
        (-719_162...2_932_896).contains(stamp.day),
        "a stamp outside the years 1 to 9999")
      _ = DateReader.read(cell, order: order, isBirthDate: true)
    }
    _ = DateReader.readings(of: cell)
    _ = DateReader.timeOfDay(cell)
    _ = TimeZoneOffset.seconds(cell.text)
    if let country = CountryReader.read(cell) {
      let code = Array("\(country)".utf8)
      demand(
        code.withWindow { CountryReader.read($0) } == country, "a country's own code is another's")
    }
    if let currency = CurrencyReader.read(cell) {
      demand(
        Array("\(currency)".utf8).withWindow { CurrencyReader.read($0) } == currency,
        "a currency's own code is another's")
    }
    _ = SharedSign(cell)
    _ = ChannelWords.channel(cell)
    _ = PaymentStatus(cell)
    _ = DirectionWords.side(cell, .plain)
    _ = DirectionWords.isReversedDebit(cell)
    _ = AccountCountry.ofIBAN(cell)
    _ = AccountCountry.ofBIC(cell)
    _ = ReversalMark.isSet(cell)
    _ = HeaderWords.words(of: cell.text)
  }
}
