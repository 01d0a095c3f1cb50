/// In which units an amount's name says that it counts.
enum AmountUnits: Equatable {
  /// Of its currency, or nothing is said.
  case whole
  /// Cents, or what takes their place in its currency.
  case minor
  /// Hundredths, which are the minor unit of most currencies and not of all: `Amount*100`.
  case hundredths
  /// A letter that may be short for cents: `Amount (c)`.
  case letter
  /// Thousands and more, or less than minor units, which nothing here undoes.
  case others

  init(name: String, words: [String]) {
    if name.contains("¢") || !Self.minorWords.isDisjoint(with: words) {
      self = .minor
    } else if Self.saysMultiples(name) {
      self = .others
    } else if !Self.otherWords.isDisjoint(with: words) {
      self = .others
    } else if let last = words.last, Self.multiples.contains(last),
      Self.isApart(last, name, words)
    {
      self = .others
    } else if Self.saysHundredths(name, words) {
      self = .hundredths
    } else if let last = words.last, words.count > 1,
      last == "ct" || (Self.isApart(last, name, words) && Self.letters.contains(last))
    {
      self = .letter
    } else {
      self = .whole
    }
  }

  /// Whether the last word stands in brackets or behind a word for in: `Betrag (ct)`, `kwota w gr`.
  private static func isApart(_ last: String, _ name: String, _ words: [String]) -> Bool {
    guard words.count > 1 else { return false }
    return name.hasSuffix(")") || name.hasSuffix("]")
      || ["in", "en", "em", "w", "i", "sa", "x"].contains(words[words.count - 2])
  }

  /// Whether a letter for thousands or millions stands at a currency's sign: `Betrag T€`, `Amount (£m)`, `k$`.
  private static func saysMultiples(_ name: String) -> Bool {
    let signs: Set<Character> = ["€", "£", "$", "₱"]
    let multiples: Set<Character> = ["t", "k", "m"]
    let marks = Array(name.lowercased())
    return marks.indices.contains { place in
      guard signs.contains(marks[place]) else { return false }
      func stands(_ at: Int, _ beyond: Int) -> Bool {
        marks.indices.contains(at) && multiples.contains(marks[at])
          && !(marks.indices.contains(beyond) && marks[beyond].isLetter)
          // The dollar of Tonga.
          && !(marks[at] == "t" && marks[place] == "$")
      }
      return stands(place - 1, place - 2) || stands(place + 1, place + 2)
    }
  }

  private static func saysHundredths(_ name: String, _ words: [String]) -> Bool {
    if words.contains("implied") || words.contains("implicit") {
      return words.contains { $0.hasPrefix("decimal") }
    }
    let marks = ["x100", "*100", "×100", "x 100", "* 100", "× 100"]
    return words.contains("x100") || words.contains("e2")
      || marks.contains { name.lowercased().hasSuffix($0) || name.lowercased().hasSuffix($0 + ")") }
  }

  private static let letters: Set<String> = ["c", "ct", "p", "gr"]

  private static let multiples: Set<String> = [
    "k", "m", "mm", "mn", "mil", "mille", "bn", "mrd", "mld", "lac", "lacs",
  ]

  private static let minorWords: Set<String> = [
    "minor", "cent", "cents", "pence", "pennies", "centimes", "centimos", "centavos", "centesimi",
    "eurocent", "eurocents", "eurocenten", "centen", "cts", "groszy", "grosze", "grosz",
    "groszach", "oere", "ore", "paise", "paisa", "sentimo", "rappen", "satang", "kurus", "kopeks",
    "kopecks", "kobo", "pesewas", "fils", "centime", "centavo", "centimo", "centesimo", "penny",
    "subunit", "subunits", "minorunits", "smallest", "halala", "halalas", "centesimos", "centow",
    "haleru", "poisha", "laari", "bani", "stotinki", "piastres",
  ]

  private static let otherWords: Set<String> = [
    "000", "000s", "1000", "1000s", "tsd", "thousand", "thousands", "tausend", "tausender", "teur",
    "tchf", "keur", "kusd", "kgbp", "kpln", "kchf", "ksek", "kphp", "meur", "musd", "milliers",
    "miles", "milhares", "migliaia", "duizend", "duizenden", "tys", "tusen", "tkr", "tsek",
    "million", "millions", "mio", "mln", "millionen", "millones", "milioni", "milhoes", "milionow",
    "miljoen", "miljoenen", "miljoner", "libo", "lakh", "lakhs", "crore", "crores", "billion",
    "billions", "micros", "micro", "microunits", "nanos", "millis", "sats", "satoshi", "satoshis",
    "wei", "gwei", "lamports",
  ]
}

extension ColumnAssignment {
  /// The units of the columns of sums, as far as the name says; letters are left to cells and the columns file.
  private func units(_ column: Int) -> AmountUnits {
    let units = AmountUnits(name: names[column], words: facts[column].words)
    return units == .letter && stated.contains(column) ? .whole : units
  }

  private var sums: [Int] {
    [ColumnRole.amount, .debitAmount, .creditAmount].compactMap { taken[$0]?.column }
  }

  /// Whether sums are counted in cents, by their name.
  var countsMinorUnits: Bool { sums.contains { countsMinorUnits($0) } }

  /// Whether a column of sums is counted in cents, by its name.
  func countsMinorUnits(_ column: Int) -> Bool {
    [.minor, .hundredths, .letter].contains(units(column))
  }

  /// What a sum stands for cannot be known where its name leaves open what it counts, or counts thousands.
  func refuseUnits(input: String) throws(SourceError) {
    for column in sums {
      switch units(column) {
      case .whole, .minor: continue
      case .others:
        throw SourceError(
          .unusable, input: input,
          what: "the amount's name says that it counts thousands or millions, or parts of cents:"
            + " \(names[column])",
          place: "the header",
          remedy: "Export the amounts in whole units of their currency.")
      case .hundredths:
        guard hasOtherExponents else { continue }
        throw SourceError(
          .unusable, input: input,
          what: "the amount's name says that it counts hundredths, which one of the currencies has"
            + " not: \(names[column])",
          place: "the header",
          remedy: "Export the amounts in whole units of their currency, or name them"
            + " `amount_minor` if they count its smallest unit.")
      case .letter:
        guard hasDecimals(column) else { continue }
        throw SourceError(
          .unusable, input: input,
          what: "the amount's name may say that it counts cents, and its cells have decimals:"
            + " \(names[column])",
          place: "the header",
          remedy: "If it counts whole units, name it as `amount` in a columns file"
            + " (--columns FILE); if cents, export them without decimals.")
      }
    }
  }

  /// Whether the sample has a currency whose minor unit is no hundredth.
  private var hasOtherExponents: Bool {
    if let constant = entry?.constants.currency, constant.exponent != 2 { return true }
    guard let column = taken[.currency]?.column else { return false }
    return cells(column).contains { cell in
      cell.withWindow { CurrencyReader.ofColumn($0.trimmed).map { $0.exponent != 2 } ?? false }
    }
  }
}
