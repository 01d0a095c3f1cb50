/// The plain layout: the names that the library itself prefers, UTF-8, commas, LF, times in UTC.
struct PlainLayout: ExportLayout {
  let head = Array(
    ("transaction_id,timestamp,payer_id,payer_birth_date,payer_country,payee_id,payee_country,"
      + "amount,currency,channel,purpose,status\n").utf8)

  let hasStatus = true

  func append(_ row: ExportRow, to text: inout ExportText) {
    let (date, second) = row.utc
    text.append("T")
    text.append(row.number, width: 9)
    text.append(",")
    text.append(yearFirst: date)
    text.append("T")
    text.append(timeOfDay: second)
    text.append("Z,P")
    text.append(row.payer + 1, width: 6)
    text.append(",")
    text.append(yearFirst: CivilDate(daysSince1970: row.payerBirthDay))
    text.append(",")
    text.append(row.origin.code)
    text.append(",R")
    text.append(row.payee + 1, width: 6)
    text.append(",")
    text.append(row.destination.code)
    text.append(",")
    text.append(row.minorUnits, places: row.currency.exponent, mark: 46)
    text.append(",")
    text.append(row.currency.code)
    // One channel a payer, so that the column is there; nothing else depends on it.
    text.append(row.payer % 3 == 0 ? ",wallet," : ",money_transfer,")
    text.append(SyntheticPurposes.words[row.purpose])
    switch row.status {
    case .completed: text.append(",completed\n")
    case .failed: text.append(",failed\n")
    case .reversed: text.append(",reversed\n")
    }
  }

  func payer(_ number: Int, origin: Country) -> String { NeutralIdentity.payer(number) }

  func payee(_ number: Int, country: Country) -> String { NeutralIdentity.payee(number) }
}
