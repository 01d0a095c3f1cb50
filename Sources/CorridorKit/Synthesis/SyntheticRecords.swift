/// One payer of a synthetic world.
struct SyntheticPayer {
  let group: PayerGroup
  /// Index into ``Origins/all``.
  var origin: Int
  /// Where most of the payer's money goes.
  var destination: Country
  /// Days since 1970-01-01.
  let birthDay: Int
  /// Counted from 0.
  let bank: Int
}

/// What a payee of a synthetic world is. Written nowhere: a bank does not know.
enum PayeeRole: UInt8 {
  case relative, person, agent, priest, organisation, freelancer, biller, deceiver, companion
  case seller, merchant, platform, school, extorter, facilitator, domestic
}

struct SyntheticPayee {
  let role: PayeeRole
  let country: Country
  /// The origin whose people mostly pay here: index into ``Origins/all``.
  let home: Int
}

/// One payment, in 24 bytes, since worlds of ten million are sorted in memory.
struct SyntheticPayment {
  /// Seconds since the world's first midnight UTC.
  var second: Int32
  var payer: Int32
  var payee: Int32
  /// Minor units of the payer's currency.
  var minorUnits: Int32
  /// Index into ``SyntheticPurposes/words``.
  var purpose: UInt8
  /// What the exporting system says became of it.
  var status: SyntheticStatus
}

enum SyntheticStatus: UInt8 {
  case completed
  case failed
  /// A row that takes back the payment it equals in all else.
  case reversed
}

/// Where payers live: country, currency, and its weight in a world.
///
/// US, UK, Australia, Canada, Germany, Japan, Singapore and the Netherlands are among the sources
/// that the Philippine financial-intelligence unit names (2023, as reported), Sweden is ECPAT's;
/// the others and all weights are own choice, even enough for every bank's export.
enum Origins {
  struct Origin {
    let country: Country
    let sending: SendingCurrency
    let weight: Double
    let offsetSeconds: Int
  }

  static let all: [Origin] = text.split(separator: " ").compactMap { word in
    let cells = word.split(separator: ":")
    guard cells.count == 3, let country = Country(cells[0]), let currency = Currency(cells[1]),
      let weight = Double(cells[2]), let offset = country.standardOffsetSeconds,
      let rate = OrientationRates.standard.first(where: { $0.currency == currency })
    else { return nil }
    return Origin(
      country: country,
      sending: SendingCurrency(currency: currency, dollars: Double(rate.billionths) / 1e9),
      weight: weight, offsetSeconds: offset)
  }

  private static let text =
    "AU:AUD:14 GB:GBP:14 US:USD:14 CA:CAD:7 DE:EUR:12 SE:SEK:10 NL:EUR:14 AE:AED:5 SG:SGD:3 "
    + "NO:NOK:3 NZ:NZD:2 JP:JPY:2"
}

/// What is written as the reason of a payment.
///
/// Published lists hit honest senders most (three quarters of remittances pay for food, medicine,
/// school fees and housing, IFAD 2018), and buyers use the same words (AUSTRAC: "school fees",
/// "gift"; FATF 2025: "family support", "medical bills", "education"): every group draws from the
/// same few.
enum SyntheticPurposes {
  static let words = [
    "", "family support", "school fees", "gift", "medical bills", "rent", "invoice", "donation",
    "birthday", "savings", "order",
  ]

  static func draw(for role: PayeeRole, _ random: inout RandomStream) -> UInt8 {
    guard random.chance(0.45) else { return 0 }
    switch role {
    case .organisation: return 7
    case .freelancer: return 6
    case .biller: return 5
    case .school: return 2
    case .seller, .merchant, .platform, .domestic: return 10
    case .relative, .person, .agent, .priest, .companion, .facilitator, .deceiver, .extorter:
      let choices: [UInt8] = [1, 1, 1, 2, 3, 4, 8, 9]
      return choices[random.below(choices.count)]
    }
  }
}
