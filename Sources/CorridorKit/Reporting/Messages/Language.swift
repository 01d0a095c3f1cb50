/// A language that reports for people can be written in.
///
/// Keys of CSV and JSON and quotations of sources are English in every language. Numbers
/// have one form in all: a point before decimals, commas between thousands, days as YYYY-MM-DD.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"
  case dutch = "nl"
  case polish = "pl"
  case german = "de"
  case spanish = "es"

  /// Which of the forms `one|many`, or in Polish `one|few|many|fraction`, goes with a number.
  ///
  /// Source: Unicode CLDR, Language Plural Rules. Where a message has fewer forms, the last one is used.
  func form(of number: Double) -> Int {
    let isWhole = number == number.rounded()
    switch self {
    case .english, .german, .dutch, .spanish: return number.magnitude == 1 ? 0 : 1
    case .french: return number.magnitude < 2 ? 0 : 1
    case .polish:
      guard isWhole, number.magnitude < 1e15 else { return 3 }
      let (last, lastTwo) = (Int(number.magnitude) % 10, Int(number.magnitude) % 100)
      if number.magnitude == 1 { return 0 }
      return (2...4).contains(last) && !(12...14).contains(lastTwo) ? 1 : 2
    }
  }
}
