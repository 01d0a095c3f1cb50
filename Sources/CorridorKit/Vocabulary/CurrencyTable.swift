/// ISO 4217 codes with the exponent of their minor unit: `USD2` is two decimals, `JPY0` none.
///
/// Source: ISO 4217 list one (SIX Group), checked against the PyPI package iso4217. Codes without a
/// minor unit (gold, special drawing rights, test codes) are left out: nobody remits in them.
///
/// Codes that ISO 4217 has withdrawn stand in exports of past years. Those of its list three withdrawn from 2011 on are read
/// (own choice) with the minor unit that list one gave them: EEK 2011, ZMK 2013, LVL 2014, LTL 2015, BYR, MRO and STD 2017,
/// VEF 2018, CUC 2021, HRK 2023, SLL and ZWL 2024, ANG 2025 and BGN 2026. STD, which means a standard far more often, is
/// never taken from a column's name. They are currencies of their own: none is taken for the one that replaced it,
/// whatever the rate between them.
enum CurrencyTable {
  /// Exponent plus one for every three letters; 0 where ISO 4217 knows no such code.
  static let exponentPlusOne: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 26 * 26 * 26)
    for word in (text + " " + withdrawn).split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let currency = Currency(unchecked: word.dropLast()),
        let exponent = UInt8(word.suffix(1))
      else { continue }
      table[currency.tripleIndex] = exponent + 1
    }
    return table
  }()

  private static let withdrawn =
    "ANG2 BGN2 BYR0 CUC2 EEK2 HRK2 LTL2 LVL2 MRO2 SLL2 STD2 VEF2 ZMK2 ZWL2"

  private static let text = """
    AED2 AFN2 ALL2 AMD2 AOA2 ARS2 AUD2 AWG2 AZN2 BAM2 BBD2 BDT2 BHD3 BIF0 BMD2 BND2 BOB2 BOV2
    BRL2 BSD2 BTN2 BWP2 BYN2 BZD2 CAD2 CDF2 CHE2 CHF2 CHW2 CLF4 CLP0 CNY2 COP2 COU2 CRC2 CUP2
    CVE2 CZK2 DJF0 DKK2 DOP2 DZD2 EGP2 ERN2 ETB2 EUR2 FJD2 FKP2 GBP2 GEL2 GHS2 GIP2 GMD2 GNF0
    GTQ2 GYD2 HKD2 HNL2 HTG2 HUF2 IDR2 ILS2 INR2 IQD3 IRR2 ISK0 JMD2 JOD3 JPY0 KES2 KGS2 KHR2
    KMF0 KPW2 KRW0 KWD3 KYD2 KZT2 LAK2 LBP2 LKR2 LRD2 LSL2 LYD3 MAD2 MDL2 MGA2 MKD2 MMK2 MNT2
    MOP2 MRU2 MUR2 MVR2 MWK2 MXN2 MXV2 MYR2 MZN2 NAD2 NGN2 NIO2 NOK2 NPR2 NZD2 OMR3 PAB2 PEN2
    PGK2 PHP2 PKR2 PLN2 PYG0 QAR2 RON2 RSD2 RUB2 RWF0 SAR2 SBD2 SCR2 SDG2 SEK2 SGD2 SHP2 SLE2
    SOS2 SRD2 SSP2 STN2 SVC2 SYP2 SZL2 THB2 TJS2 TMT2 TND3 TOP2 TRY2 TTD2 TWD2 TZS2 UAH2 UGX0
    USD2 USN2 UYI0 UYU2 UYW4 UZS2 VED2 VES2 VND0 VUV0 WST2 XAD2 XAF0 XCD2 XCG2 XOF0 XPF0 YER2
    ZAR2 ZMW2 ZWG2
    """
}
