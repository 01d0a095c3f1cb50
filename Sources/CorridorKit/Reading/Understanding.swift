/// What the reader made of a file before it decodes a payment.
struct Understanding: Sendable {
  var encoding: TextEncoding
  var markLength: Int
  var dialect: Dialect
  /// Whether the sample holds a quoted cell.
  var usesQuotes = true
  /// 0 to 1.
  var dialectCertainty: Double
  /// The header's line from 1; nil if the file has none.
  var headerLine: Int?
  var plan: ColumnPlan
  /// The header's bytes, to know it again further down.
  var headerBytes: [UInt8]
  /// Where the first data record begins in the file's text.
  var dataStart: Int
  /// Records above the header.
  var titleLines: Int
  /// A column of AM and PM beside the time; -1 if there is none.
  var halfColumn = -1
  /// Whether every time of the sample is midnight, as databases and spreadsheets write days: then midnights say
  /// nothing of an hour.
  var midnightsAreDays = false
  /// Whether the user says how dates are written, so that half of them cannot have been turned around.
  var formsAreTold = false
  /// What the sample says of dates and amounts.
  var readings: Readings
  var dateOrder: DateOrder?
  var decimal: DecimalMark?
  /// How birth dates of payers and of payees are read.
  var births = BirthReading()
  var payeeBirths = BirthReading()
  /// What the first rows show of birth dates, of payments out of scope too: a first guess, which no payment's reading
  /// rests on, since of other rows only those in scope are looked at.
  var firstBirths = BirthDateOrder()
  var firstPayeeBirths = BirthDateOrder()
  /// Seconds ahead of UTC of stamps that do not say.
  var timeZoneOffset: Int
  /// Whether that was assumed and not said.
  var assumesTimeZone: Bool
  /// The orders of birth dates that need one, as far as they are known.
  var birthDateOrder: DateOrder? {
    births.isStated || readings.births.isSeen || firstBirths.isSeen ? births.order : nil
  }
  var payeeBirthDateOrder: DateOrder? {
    payeeBirths.isStated || readings.payeeBirths.isSeen || firstPayeeBirths.isSeen
      ? payeeBirths.order : nil
  }
  /// What the sample's cells look like, column by column.
  var cellStatistics: [CellStatistics] = []
  /// What the layout cannot tell, and what was assumed in its place, for whoever runs the tool.
  var limits: [String] {
    var limits: [String] = []
    if let country = plan.assumedPayerCountry {
      limits.append(
        "no column names the payer's country; taken as \(country) because amounts are in its currency"
          + " (a columns file changes it)")
    }
    for name in plan.doubtfulParties {
      limits.append(
        "a party is known by a column of whose name not every word is known: \(name)"
          + " (a columns file names another)")
    }
    if plan.unknownZones != nil {
      limits.append(
        "a column names time zones, of which none is known; stamps are read without it"
          + " (--time-zone says how)")
    }
    if !plan.has(.payeeID), !plan.has(.payeeAccount), plan.has(.payeeName) {
      let detail =
        plan.has(.payeeBirthDate) || plan.has(.payeePlace) ? " without birth date or place" : ""
      limits.append(
        "payees stand by name only: a name\(detail) identifies within one payer, so what payers share"
          + " cannot be judged")
    }
    return limits
  }

  /// Set through `isSurvey`.
  var surveys = false
}
