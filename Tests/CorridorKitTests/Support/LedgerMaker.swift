@testable import CorridorKit

/// A payment as tests write it.
struct TestPayment {
  var payer: String
  var beneficiary: String
  /// Days since 1970-01-01, with the hour as a fraction.
  var day: Double
  /// Whole US dollars and cents.
  var dollars: Double
  var origin = "AU"
  var destination = "PH"
  var transaction = ""
  var isReversal = false
  var birthDate: CivilDate?
  var hasTimeOfDay = true
  var currency = Currency.usd
}

/// Makes ledgers and assessments from payments without reading a file.
enum LedgerMaker {
  static func builder(
    _ payments: [TestPayment], input: Int = 0, firstLine: Int = 2
  ) -> RunBuilder {
    var builder = RunBuilder(input: input, keepsText: false)
    for (index, payment) in payments.enumerated() {
      take(payment, line: firstLine + index, into: &builder)
    }
    builder.settle()
    return builder
  }

  static func ledger(_ payments: [TestPayment]) -> Ledger {
    Ledger(merging: [builder(payments)], sources: [source("a.csv")])
  }

  static func source(_ name: String, digest: String = "") -> Ledger.Source {
    Ledger.Source(name: name, bytes: 0, digest: digest)
  }

  static func assessment(
    _ payments: [TestPayment], policy: Policy = .standard, watchlist: [String] = [],
    end: Int64? = nil, threads: Int = 1
  ) -> Assessment {
    let ledger = Reversals.applied(to: ledger(payments)).ledger
    var listed: [Int: Double] = [:]
    for id in watchlist {
      for rank in ledger.beneficiaries.ranks(of: id) { listed[rank] = 1 }
    }
    return Assessment(
      ledger: ledger, policy: policy,
      watchlist: watchlist.isEmpty
        ? nil : Watchlist(weights: listed, of: ledger.beneficiaries, payers: [:]),
      end: end ?? ledger.rows.map(\.seconds).max() ?? 0, threads: threads)
  }

  private static func take(
    _ payment: TestPayment, line: Int, into builder: inout RunBuilder
  ) {
    withWindow(payment.payer) { payer in
      withWindow(payment.beneficiary) { beneficiary in
        withWindow(payment.transaction) { transaction in
          builder.take(
            DecodedPayment(
              payerKind: .id, payer: payer, beneficiaryKind: .id, beneficiary: beneficiary,
              transaction: transaction,
              sentAt: Instant(
                seconds: Int64((payment.day * 86_400).rounded()),
                hasTimeOfDay: payment.hasTimeOfDay),
              minorUnits: Int64((payment.dollars * 100).rounded()), currency: payment.currency,
              referenceMinorUnits: Int64((payment.dollars * 100).rounded()),
              origin: Country(payment.origin) ?? Country(unchecked: "AU")!,
              destination: Country(payment.destination) ?? Country(unchecked: "PH")!,
              channel: .unknown, isReversal: payment.isReversal,
              payerBirthDay: payment.birthDate.map { Int32($0.daysSince1970) }, line: line,
              byteOffset: line * 100))
        }
      }
    }
  }

  private static func withWindow(_ text: String, _ body: (ByteWindow) -> Void) {
    let bytes = Array(text.utf8)
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, !bytes.isEmpty else { return body(.empty) }
      unsafe body(ByteWindow(base: base, count: bytes.count))
    }
  }
}
