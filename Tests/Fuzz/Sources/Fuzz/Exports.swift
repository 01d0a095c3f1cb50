@testable import CorridorKit

/// Understanding a file from its first bytes: encoding, dialect, header, columns, or an error that says why not.
func fuzzDialect(_ input: FuzzInput) {
  var input = input
  let isWhole = input.choice(of: 2) == 0
  let text = input.text
  let head = ChunkBuffer(capacity: text.count + 1)
  head.append(text)
  let understanding = ExportUnderstanding(
    name: "export.csv", head: head, isWhole: isWhole, options: ReadingOptions())
  do throws(SourceError) {
    _ = try understanding.understanding()
  } catch {
    demand(error.kind == .unusable && !error.what.isEmpty, "an error without a reason")
  }
}

/// Reading a whole export: the same payments from the fast path in pieces and from the byte-by-byte reader, and every
/// row is one thing only.
func fuzzExport(_ input: FuzzInput) {
  var input = input
  var plain = ReadingOptions()
  plain.separator = [0x2C, 0x3B][input.choice(of: 2)]
  plain.quote = .some(0x22)
  plain.escape = .some(nil)
  var slow = plain
  // An escape byte that occurs nowhere means nothing, but sends every record to the byte-by-byte reader.
  slow.escape = .some(1)
  plain.chunkSize = [64, 700, 1 << 18][input.choice(of: 3)]
  plain.readSize = [33, 1_000, 1 << 18][input.choice(of: 3)]
  let text = input.text
  guard !text.contains(1) else { return }
  FuzzFile.first.hold(text)
  let (fast, exact) = (facts(plain), facts(slow))
  demand(fast == exact, "the fast path reads other payments")
}

private func facts(_ options: ReadingOptions) -> [String] {
  let policy = Policy.standard
  let scope = Scope(policy: policy, rates: RateTable(orientation: policy.rates))
  do throws(SourceError) {
    let input = try InputFile.open(FuzzFile.first.path)
    let reader = ExportReader(input: input, options: options, scope: scope)
    let (sinks, summary) = try reader.read { FactSink() }
    let facts = sinks.flatMap(\.facts).sorted()
    demand(facts.count == summary.rowsRead, "\(summary.rowsRead) rows, \(facts.count) outcomes")
    return facts
  } catch {
    return ["\(error.kind) \(error.place)"]
  }
}

/// Everything that reading says of each row, as text.
private struct FactSink: PaymentSink, Sendable {
  var facts: [String] = []

  mutating func take(_ payment: borrowing DecodedPayment) {
    facts.append(
      "\(payment.payer.bytes) \(payment.beneficiary.bytes) \(payment.transaction.bytes)"
        + " \(payment.sentAt) \(payment.minorUnits) \(payment.currency) \(payment.origin)"
        + " \(payment.destination) \(payment.isReversal) \(payment.line) \(payment.byteOffset)")
  }

  mutating func exclude(_ reason: Scope.Exclusion) { facts.append("\(reason)") }

  mutating func reject(_ row: RejectedRow) { facts.append("\(row.error)") }
}
