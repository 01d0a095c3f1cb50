@testable import CorridorKit

/// What a reader hands over, copied, for tests to look at.
struct CollectingSink: PaymentSink, Sendable {
  struct Taken: Equatable, Sendable {
    var payer: String
    var payerKind: PartyID.Kind
    var beneficiary: String
    var beneficiaryKind: PartyID.Kind
    var transaction: String
    var sentAt: Instant
    var money: Money
    var corridor: String
    var channel: Channel
    var isReversal: Bool
    var birthDay: Int32?
    var line: Int
    var byteOffset: Int

    /// Everything that makes the payment, without where it stood.
    var facts: String {
      "\(payer)|\(beneficiary)|\(transaction)|\(sentAt)|\(money)|\(corridor)|\(isReversal)"
    }
  }

  var taken: [Taken] = []
  var excluded: [Scope.Exclusion] = []
  var rejected: [RejectedRow] = []

  mutating func take(_ payment: borrowing DecodedPayment) {
    taken.append(
      Taken(
        payer: payment.payer.text, payerKind: payment.payerKind,
        beneficiary: payment.beneficiary.text, beneficiaryKind: payment.beneficiaryKind,
        transaction: payment.transaction.text, sentAt: payment.sentAt,
        money: Money(minorUnits: payment.minorUnits, currency: payment.currency),
        corridor: "\(payment.origin)>\(payment.destination)", channel: payment.channel,
        isReversal: payment.isReversal, birthDay: payment.payerBirthDay, line: payment.line,
        byteOffset: payment.byteOffset))
  }

  mutating func exclude(_ reason: Scope.Exclusion) { excluded.append(reason) }

  mutating func reject(_ row: RejectedRow) { rejected.append(row) }
}

/// What reading one text gave.
struct ReadResult {
  var taken: [CollectingSink.Taken]
  var excluded: [Scope.Exclusion: Int]
  var rejected: [RejectedRow]
  var summary: InputSummary

  var reasons: [IngestError.Reason] { rejected.map(\.error.reason) }
}

/// Reads bytes as one export.
func read(
  _ bytes: [UInt8], options: ReadingOptions = ReadingOptions(), threads: Int = 1
) throws -> ReadResult {
  let file = try TemporaryFile(bytes)
  let policy = Policy.standard
  let scope = Scope(policy: policy, rates: RateTable(orientation: policy.rates))
  let reader = ExportReader(
    input: try InputFile.open(file.path), options: options, scope: scope)
  let (sinks, summary) = try reader.read(threads: threads, makeSink: { CollectingSink() })
  var excluded: [Scope.Exclusion: Int] = [:]
  for reason in sinks.flatMap(\.excluded) { excluded[reason, default: 0] += 1 }
  return ReadResult(
    taken: sinks.flatMap(\.taken).sorted { $0.byteOffset < $1.byteOffset }, excluded: excluded,
    rejected: sinks.flatMap(\.rejected).sorted { $0.error.byteOffset < $1.error.byteOffset },
    summary: summary)
}

func read(
  _ text: String, options: ReadingOptions = ReadingOptions(), threads: Int = 1
) throws -> ReadResult {
  try read(Array(text.utf8), options: options, threads: threads)
}
