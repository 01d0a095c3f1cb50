/// One payment in scope inside a run: fixed width, its parties and texts as numbers.
///
/// Numbers of parties and texts mean something only within the run that gave them; they never leave it
/// and never order anything but what was first sorted by bytes.
struct PaymentRow: Sendable {
  var payer: UInt32
  var beneficiary: UInt32
  /// Seconds since 1970-01-01 UTC.
  var seconds: Int64
  /// Minor units of `currency`, as paid.
  var minorUnits: Int64
  /// Minor units of the reference currency; a ledger's ceiling keeps it far below 31 bits.
  var reference: Int32
  /// Days since 1970-01-01 of the payer's birth; `Int32.min` where unknown.
  var birthDay: Int32
  /// The transaction id's number, from 1; 0 where there is none.
  var transaction: UInt32
  /// The input's number.
  var input: UInt32
  /// The line on which the record begins, from 1.
  var line: Int64
  var currency: Currency
  var origin: Country
  var destination: Country
  var channel: Channel
  var flags: Flags

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    static let timeOfDay = Flags(rawValue: 1)
    static let offset = Flags(rawValue: 2)
    static let reversal = Flags(rawValue: 4)
    /// More places stand in the run's list of repeated payments.
    static let repeated = Flags(rawValue: 8)

    /// How much is known of the time: more where the day's hour and the offset are.
    var certainty: UInt8 { rawValue & 3 }
  }

  static let unknownBirthDay = Int32.min

  var sentAt: Instant {
    Instant(
      seconds: seconds, hasTimeOfDay: flags.contains(.timeOfDay),
      hasOffset: flags.contains(.offset))
  }
}
