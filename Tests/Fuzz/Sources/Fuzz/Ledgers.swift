@testable import CorridorKit

/// A ledger whose checksums fit whatever it holds: taken or refused, never half; what is taken can be scored, and
/// a ledger made of it is read and made again to the byte.
func fuzzLedger(_ input: FuzzInput) {
  var input = input
  let scores = input.choice(of: 8) == 1
  FuzzFile.first.hold(sealed(input.text))
  do {
    var request = ScreeningRequest(inputs: [FuzzFile.first.path])
    request.all = true
    if scores {
      let sink = ByteCount()
      try Screening.run(request).report.write(as: .json, to: sink)
      return
    }
    let ledger = KeptBytes()
    try Screening.ledger(of: request).write(as: .ledger, to: ledger)
    FuzzFile.second.hold(ledger.bytes)
    let again = KeptBytes()
    try Screening.ledger(of: ScreeningRequest(inputs: [FuzzFile.second.path]))
      .write(as: .ledger, to: again)
    demand(again.bytes == ledger.bytes, "a ledger of a ledger has other bytes")
  } catch let error as SourceError {
    demand(error.input.hasSuffix("-a"), "a ledger that was written is refused: \(error)")
  } catch {
    fatalError("\(error)")
  }
}

/// The same bytes with the checksums of the header and of every block put right.
private func sealed(_ bytes: [UInt8]) -> [UInt8] {
  var bytes = bytes
  guard bytes.count > LedgerFormat.headerSize else { return bytes }
  bytes.replaceSubrange(0..<8, with: LedgerFormat.signature)
  put(Checksum.of(bytes[..<12]), at: 12, in: &bytes)
  var start = LedgerFormat.headerSize
  while start + 9 <= bytes.count {
    let length = (0..<4).reduce(0) { $0 | Int(bytes[start + 1 + $1]) << (8 * $1) }
    let end = start + 5 + length
    guard end + 4 <= bytes.count else { break }
    put(Checksum.of(bytes[start..<end]), at: end, in: &bytes)
    start = end + 4
  }
  return bytes
}

private func put(_ value: UInt32, at index: Int, in bytes: inout [UInt8]) {
  for place in 0..<4 { bytes[index + place] = UInt8(truncatingIfNeeded: value >> (8 * place)) }
}

private final class KeptBytes: ReportSink {
  var bytes: [UInt8] = []
  func write(_ more: [UInt8]) { bytes += more }
}

private final class ByteCount: ReportSink {
  var count = 0
  func write(_ more: [UInt8]) { count += more.count }
}
