/// One payment with everything a layout may write of it.
struct ExportRow {
  /// Counted from 1 through the whole world, in order of time.
  let number: Int
  /// UTC seconds since 1970-01-01.
  let seconds: Int
  /// The same moment in the payer's standard time: banks book by their own calendar.
  let localSeconds: Int
  let payer: Int
  let payee: Int
  let payerBirthDay: Int
  let origin: Country
  let destination: Country
  let minorUnits: Int
  let currency: Currency
  let purpose: Int
  let status: SyntheticStatus

  /// The day and second of the day in UTC.
  var utc: (date: CivilDate, second: Int) { Self.split(seconds) }
  /// The day and second of the day in the payer's standard time.
  var local: (date: CivilDate, second: Int) { Self.split(localSeconds) }

  private static func split(_ seconds: Int) -> (date: CivilDate, second: Int) {
    let day = Int(floorDivide(Int64(seconds), 86_400))
    return (CivilDate(daysSince1970: day), seconds - day * 86_400)
  }
}

/// How one system writes its export.
protocol ExportLayout {
  /// The header line and whatever stands before it, with its line end.
  var head: [UInt8] { get }
  /// Writes one record with its line end.
  func append(_ row: ExportRow, to text: inout ExportText)
  /// What identifies the payer in this layout: the first column of the truth.
  func payer(_ number: Int, origin: Country) -> String
  /// What identifies the payee in this layout: the first column of the watchlist.
  func payee(_ number: Int, country: Country) -> String
  /// Whether a row can say that a payment failed or was taken back. Where it cannot, such rows are
  /// not written.
  var hasStatus: Bool { get }
  /// A last line under the records; nil if the system writes none.
  func foot(rows: Int, minorUnits: Int, currency: Currency) -> [UInt8]?
}

extension ExportLayout {
  func foot(rows: Int, minorUnits: Int, currency: Currency) -> [UInt8]? { nil }
}

/// Neutral identifiers: nothing in them suggests who somebody is.
enum NeutralIdentity {
  /// `P000123`.
  static func payer(_ number: Int) -> String { "P" + digits(number + 1, width: 6) }
  /// `R000045`.
  static func payee(_ number: Int) -> String { "R" + digits(number + 1, width: 6) }
  static func payerName(_ number: Int) -> String { "Payer " + digits(number + 1, width: 6) }
  static func payeeName(_ number: Int) -> String { "Payee " + digits(number + 1, width: 6) }

  static func digits(_ value: Int, width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
