/// A CAMT.053 statement extracted to CSV: commas, quotes only where needed, UTF-8, LF, ISO dates, a
/// point, and a column that says debit or credit.
///
/// Columns up to InstructionIdentification: Oracle, "Integrating BAI, SWIFT MT940, and CAMT.053
/// Format Bank File Transactions", table of CAMT.053 fields. The creditor's columns are named after
/// the elements of ISO 20022 camt.053.001.08 (Cdtr, CdtrAcct, CdtrAgt, PstlAdr/Ctry, RmtInf).
/// Booked entries only.
struct Camt053Layout: ExportLayout {
  let head = Array(
    ("StatementIdentification,CreateDate,StatementFromDate,StatementToDate,Account,"
      + "AccountOwner,Amount,Currency,CdtDbtInd,BookingDate,ValueDate,EntryRef,AccountServicerReference,DomainCode,"
      + "FamilyCode,SubFamilyCode,Proprietary,ReversalIndicator,BankTransactionIdentification,"
      + "EndToEndIdentification,ChequeNumber,InstructionIdentification,CreditorName,"
      + "CreditorAccount,CreditorAgentBIC,CreditorCountry,RemittanceInformation\n").utf8)

  let hasStatus = false

  func append(_ row: ExportRow, to text: inout ExportText) {
    let date = row.local.date
    let monthEnd = CivilDate.daysIn(month: date.month, of: date.year)
    text.append("STMT")
    text.append(date.year * 100 + date.month)
    for day in [monthEnd, 1, monthEnd] {
      text.append(",")
      text.append(date.year, width: 4)
      text.append("-")
      text.append(date.month, width: 2)
      text.append("-")
      text.append(day, width: 2)
    }
    text.append(",")
    text.append(payer(row.payer, origin: row.origin))
    text.append(",")
    text.append(NeutralIdentity.payerName(row.payer))
    text.append(",")
    text.append(row.minorUnits, places: row.currency.exponent, mark: 46)
    text.append(",")
    text.append(row.currency.code)
    text.append(",DBIT,")
    text.append(yearFirst: date)
    text.append(",")
    text.append(yearFirst: date)
    text.append(",NTRY")
    text.append(row.number, width: 9)
    // Payments, issued credit transfers, cross-border credit transfer: ISO 20022 external codes.
    text.append(",,PMNT,ICDT,XBCT,,,,E2E")
    text.append(row.number, width: 9)
    text.append(",,,")
    text.append(NeutralIdentity.payeeName(row.payee))
    text.append(",")
    text.append(payee(row.payee, country: row.destination))
    text.append(",")
    text.append(MadeUpAccount.bankCode(in: row.destination))
    text.append(",")
    text.append(row.destination.code)
    text.append(",")
    text.append(SyntheticPurposes.words[row.purpose])
    text.append("\n")
  }

  func payer(_ number: Int, origin: Country) -> String { MadeUpAccount.payer(number, in: origin) }

  func payee(_ number: Int, country: Country) -> String { MadeUpAccount.payee(number, in: country) }
}
