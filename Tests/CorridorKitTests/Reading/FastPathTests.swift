import ByteKernels
import Testing

@testable import CorridorKit

/// The fast path is held against the byte-by-byte reader: an escape byte that occurs nowhere means nothing,
/// but sends every record there.
@Suite("Fast path")
struct FastPathTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency,status"

  /// Rows in scope, out of scope and hostile, at random.
  private static func file(seed: UInt64, rows: Int) -> [UInt8] {
    var numbers = SeededNumbers(seed: seed)
    func one(_ choices: [String]) -> String { choices.randomElement(using: &numbers) ?? "" }
    let lineEnd = one(["\n", "\r\n", "\r"])
    var text = header + lineEnd
    for row in 0..<rows {
      switch Int.random(in: 0..<40, using: &numbers) {
      case 0: text += lineEnd
      case 1: text += header + lineEnd
      case 2: text += "Total,,,,,,12.00,AUD," + lineEnd
      case 3: text += "T\(row),2025-01-01,P,AU,B" + lineEnd
      case 4:
        text += "T\(row),2025-01-01,P \"x\" y,AU,\"B \"c\" d\",US,5.00,AUD,completed" + lineEnd
      case 5: text += "T\(row),2025-01-01,P,AU,\"B,US,5.00,AUD,completed" + lineEnd
      case 6: text += "T\(row),,P,AU,B,US,5.00,AUD,completed" + lineEnd
      case 7: text += "Total,2025-01-01,,AU,,US,,,\u{0},," + lineEnd
      default:
        var cells = [
          "T\(row)", one(["2025-01-02", "2025-03-04T05:06:07Z"]), one(["P1", "\"P,2\"", "P3"]),
          one(["AU", "au", "AU", "\"AU\"", "UK", "Australia", "XX", ""]),
          one(["B1", "\"B \"\"2\"\"\"", "\"B\(lineEnd)3\"", "B4"]),
          one(["AU", "US", "PH", "PH", "\"PH\"", "th", " PH", "\"\"", "\0PH\0"]),
          one(["5.00", "20.00", "x"]), "AUD", one(["completed", "failed"]),
        ]
        if Int.random(in: 0..<20, using: &numbers) == 0 { cells.append("") }
        text += cells.joined(separator: ",") + lineEnd
      }
    }
    return Array(text.utf8)
  }

  private static func facts(_ result: ReadResult) -> [String] {
    var facts = result.taken.map { "\($0.facts) \($0.line) \($0.byteOffset)" }
    facts += result.rejected.map { "\($0.error)" }
    for reason in Scope.Exclusion.allCases {
      facts.append("\(reason) \(result.excluded[reason] ?? 0)")
    }
    return facts + ["\(result.summary.rowsRead) rows, \(result.summary.skipped)"]
  }

  @Test(
    "payments, exclusions, rejections and places are those of the byte-by-byte reader",
    arguments: 0..<24 as Range<UInt64>)
  func sameMeaning(seed: UInt64) throws {
    let bytes = Self.file(seed: seed, rows: 300)
    var plain = ReadingOptions()
    plain.separator = 0x2C
    plain.quote = .some(0x22)
    plain.escape = .some(nil)
    var slow = plain
    slow.escape = .some(1)
    let expected = Self.facts(try read(bytes, options: slow))
    for (threads, chunk, size) in [(1, 1 << 20, 1 << 18), (2, 700, 333), (3, 64, 1_000)] {
      plain.chunkSize = chunk
      plain.readSize = size
      let found = Self.facts(try read(bytes, options: plain, threads: threads))
      #expect(found == expected, "\(threads) threads, chunks of \(chunk), reads of \(size)")
    }
  }

  @Test("every processor's path finds the same cells", arguments: 0..<20 as Range<UInt64>)
  func processors(seed: UInt64) throws {
    defer { bk_limit(2) }
    var numbers = SeededNumbers(seed: seed)
    let alphabet = Array("a,\"\n\r b\"1,\"".utf8)
    let bytes = (0..<500).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)]
    }
    let expected = lenientRecords(bytes)
    for level in [0, 1, 2] as [Int32] {
      bk_limit(level)
      #expect(try records(bytes) == expected, "level \(level)")
      for returns in [true, false] {
        #expect(
          bytes.withWindow { BlockLoops.lineEnds(in: $0, countingReturns: returns) }
            == lineEnds(bytes, countingReturns: returns), "level \(level)")
      }
    }
  }

  private func lineEnds(_ bytes: [UInt8], countingReturns: Bool) -> Int {
    bytes.indices.count { index in
      bytes[index] == 0x0A
        || (countingReturns && bytes[index] == 0x0D
          && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
    }
  }
}
