/// What a column means for a payment.
public enum ColumnRole: String, CaseIterable, Sendable {
  case transactionID = "transaction_id"
  case timestamp
  /// The year, month and day where each has a column of its own.
  case dateYear = "date_year"
  case dateMonth = "date_month"
  case dateDay = "date_day"
  /// The time of day where it has a column of its own.
  case timeOfDay = "time"
  /// The zone of the stamps where it has a column of its own.
  case timeZone = "time_zone"
  case payerID = "payer_id"
  case payerAccount = "payer_account"
  /// Another number of the account, for rows in which ``payerAccount`` is empty.
  case payerSecondAccount = "payer_account_2"
  case payerName = "payer_name"
  /// Further parts of the name where they have columns of their own; ``payerName`` is then the given name.
  case payerMiddleName = "payer_middle_name"
  case payerFamilyName = "payer_family_name"
  case payerSecondFamilyName = "payer_family_name_2"
  case payerBirthDate = "payer_birth_date"
  case payerCountry = "payer_country"
  case payerBIC = "payer_bic"
  case payeeID = "payee_id"
  case payeeAccount = "payee_account"
  /// Another number of the account, for rows in which ``payeeAccount`` is empty.
  case payeeSecondAccount = "payee_account_2"
  case payeeName = "payee_name"
  case payeeMiddleName = "payee_middle_name"
  case payeeFamilyName = "payee_family_name"
  case payeeSecondFamilyName = "payee_family_name_2"
  case payeeBirthDate = "payee_birth_date"
  case payeePlace = "payee_place"
  case payeeCountry = "payee_country"
  case payeeBIC = "payee_bic"
  case amount
  case debitAmount = "debit_amount"
  case creditAmount = "credit_amount"
  case currency
  /// Debit or credit.
  case direction
  case channel
  case purpose
  case status
  /// Filled, with anything but a no, where the row takes back a payment.
  case reversal

  /// Whether the column names a party, by which words of the header it was found.
  var isParty: Bool {
    switch self {
    case .payerID, .payerAccount, .payerName, .payeeID, .payeeAccount, .payeeName: true
    default: false
    }
  }
}
