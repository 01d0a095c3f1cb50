/// What the reader made of a file before it decodes a payment.
struct Understanding: Sendable {
  var encoding: TextEncoding
  var markLength: Int
  var dialect: Dialect
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
  /// What the sample says of dates and amounts.
  var readings: Readings
  var dateOrder: DateOrder?
  var decimal: DecimalMark?
  /// Seconds ahead of UTC of stamps that do not say.
  var timeZoneOffset: Int
  /// Whether that was assumed and not said.
  var assumesTimeZone: Bool
  /// Set through `isSurvey`.
  var surveys = false
}
