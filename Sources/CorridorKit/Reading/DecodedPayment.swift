/// One record understood as a payment in scope, its texts still in the reader's buffers.
///
/// Handed to a ``PaymentSink`` and valid only during that call: the sink copies what it keeps.
struct DecodedPayment {
  /// The payer's identity: what kind, and the bytes that identify it.
  var payerKind: PartyID.Kind
  var payer: ByteWindow
  var beneficiaryKind: PartyID.Kind
  var beneficiary: ByteWindow
  /// Empty if the row has none.
  var transaction: ByteWindow
  var sentAt: Instant
  /// Minor units of `currency`, as paid: always above zero.
  var minorUnits: Int64
  var currency: Currency
  /// Minor units of the reference currency, at the rate of the day.
  var referenceMinorUnits: Int64
  var origin: Country
  var destination: Country
  var channel: Channel
  /// A reversal takes back the payment it equals in all but this; it is kept and applied at scoring.
  var isReversal: Bool
  /// The payer's birth date as days since 1970-01-01; nil if unknown.
  var payerBirthDay: Int32?
  /// The line on which the record begins, from 1.
  var line: Int
  /// Where the record begins, from 0, in bytes of the input as it was read.
  var byteOffset: Int
}
