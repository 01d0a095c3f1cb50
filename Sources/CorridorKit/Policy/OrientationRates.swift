/// Exchange rates of the standard policy: US dollars for one unit, in billionths, with their day.
///
/// For orientation: they put an amount into its band when no daily rates are given (`--rates`).
/// - `ecb`: European Central Bank, euro foreign exchange reference rates, cross rate of that day.
/// - `peg`: the official parity to the US dollar of a currency that has one.
/// - `cfa`: the fixed parity of 655.957 CFA francs a euro, at the bank's euro rate of that day.
/// - `own`: own choice, a rounded market level of that month, because the bank publishes no rate.
enum OrientationRates {
  enum Origin: String, Sendable {
    case ecb, peg, cfa, own, reference

    var provenance: Provenance {
      switch self {
      case .ecb:
        .published(
          "European Central Bank, euro foreign exchange reference rates; cross rate", .derived)
      case .peg: .published("official parity to the US dollar", .derived)
      case .cfa:
        .published("fixed parity of 655.957 a euro at the European Central Bank's rate", .derived)
      case .own:
        .ownChoice(because: "rounded market level of the month; the ECB publishes no rate")
      case .reference: .ownChoice(because: "the reference currency itself")
      }
    }
  }

  static let standard: [OrientationRate] = entries.map(\.rate)

  static let entries: [(rate: OrientationRate, origin: Origin)] = text.split(separator: "\n")
    .compactMap { line in
      let cells = line.split(separator: " ")
      guard cells.count == 4, let currency = Currency(cells[0]), let value = Int64(cells[1]),
        let date = CivilDate(iso: cells[2]), let origin = Origin(rawValue: String(cells[3]))
      else { return nil }
      return (OrientationRate(currency: currency, billionths: value, date: date), origin)
    }

  private static let text = """
    AED 272294000 2025-06-30 peg
    ARS 840000 2025-06-30 own
    AUD 652997548 2025-06-30 ecb
    BDT 8180000 2025-06-30 own
    BGN 599243276 2025-06-30 ecb
    BHD 2659574000 2025-06-30 peg
    BRL 182032803 2025-06-30 ecb
    CAD 731265989 2025-06-30 ecb
    CHF 1253878250 2025-06-30 ecb
    CLP 1072000 2025-06-30 own
    CNY 139573657 2025-06-30 ecb
    COP 245000 2025-06-30 own
    CZK 47361190 2025-06-30 ecb
    DKK 157085606 2025-06-30 ecb
    DOP 16800000 2025-06-30 own
    EUR 1172000000 2025-06-30 ecb
    GBP 1369959088 2025-06-30 ecb
    GHS 96600000 2025-06-30 own
    HKD 127389920 2025-06-30 ecb
    HUF 2931466 2025-06-30 ecb
    IDR 61616 2025-06-30 ecb
    ILS 296768966 2025-06-30 ecb
    INR 11654676 2025-06-30 ecb
    ISK 8241913 2025-06-30 ecb
    JMD 6250000 2025-06-30 own
    JOD 1410437000 2025-06-30 peg
    JPY 6927942 2025-06-30 ecb
    KES 7740000 2025-06-30 own
    KRW 737938 2025-06-30 ecb
    KWD 3270000000 2025-06-30 own
    LKR 3330000 2025-06-30 own
    MAD 110600000 2025-06-30 own
    MXN 53055921 2025-06-30 ecb
    MYR 237415173 2025-06-30 ecb
    NGN 652000 2025-06-30 own
    NOK 99032490 2025-06-30 ecb
    NPR 7290000 2025-06-30 own
    NZD 606185994 2025-06-30 ecb
    OMR 2600780000 2025-06-30 peg
    PHP 17714363 2025-06-30 ecb
    PKR 3520000 2025-06-30 own
    PLN 276265233 2025-06-30 ecb
    QAR 274725000 2025-06-30 peg
    RON 230776804 2025-06-30 ecb
    RSD 10000000 2025-06-30 own
    RUB 12700000 2025-06-30 own
    SAR 266667000 2025-06-30 peg
    SEK 105145113 2025-06-30 ecb
    SGD 784418714 2025-06-30 ecb
    THB 30740984 2025-06-30 ecb
    TRY 25167389 2025-06-30 ecb
    TWD 34100000 2025-06-30 own
    UAH 24000000 2025-06-30 own
    USD 1000000000 2025-06-30 reference
    VND 38300 2025-06-30 own
    XAF 1786702 2025-06-30 cfa
    XOF 1786702 2025-06-30 cfa
    ZAR 56235036 2025-06-30 ecb
    """
}
