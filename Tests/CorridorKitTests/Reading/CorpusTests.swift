import FoundationEssentials
import Testing

@testable import CorridorKit

/// Broken and hostile files by cause: those of SampleData/malformed, and those written here.
///
/// Each is read whole, byte by byte, in random chunks and on several threads: one result, and every byte of
/// its text belongs to exactly one record or line that was read.
@Suite("Corpus of broken files")
struct CorpusTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency,purpose\n"

  private static func row(_ number: Int, _ memo: String = "gift") -> String {
    "T\(number),2025-03-01T10:00:00Z,P\(number % 5),AU,B\(number % 3),PH,\(number + 10).50,AUD,\(memo)\n"
  }

  /// A line that is a payment wherever it is taken for a record.
  private static let fake = "F,2025-01-01T00:00:00Z,P1,AU,B,PH,99.99,AUD,x"

  private static func rows(_ memos: [String]) -> String {
    header + memos.enumerated().map { row($0, $1) }.joined()
  }

  private static func memos(_ memo: String) -> [String] {
    (0..<30).map { $0 % 3 == 0 ? memo : "gift" }
  }

  /// Cause, text, and how many rows are payments, are rejected.
  static let broken: [(cause: String, bytes: [UInt8], taken: Int, rejected: Int)] = {
    let fakes = [String](repeating: fake, count: 9).joined(separator: "\n")
    func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }
    return [
      ("quoted payment lines", utf8(rows(memos("\"\(fakes)\""))), 30, 0),
      (
        "quoted payment lines, CRLF",
        utf8(rows(memos("\"\(fakes)\"")).replacing("\n", with: "\r\n")), 30, 0
      ),
      (
        "quoted payment lines, CR", utf8(rows(memos("\"\(fakes)\"")).replacing("\n", with: "\r")),
        30, 0
      ),
      (
        "quoted payment lines with doubled quotes",
        utf8(rows(memos("\"a \"\"\n\(fakes)\n\"\" b\""))), 30, 0
      ),
      (
        "payment lines between blank lines in quotes", utf8(rows(memos("\"\n\n\(fakes)\n\n\""))),
        30, 0
      ),
      (
        "payment lines in single quotes",
        utf8(rows(memos("'\(fakes)'")).replacing("gift", with: "'gift'")), 30, 0
      ),
      (
        "payment lines behind a backslash and a quote",
        utf8(rows(memos("\"a \\\"\n\(fakes)\n\\\" b\""))), 30, 0
      ),
      (
        "payment lines in UTF-16",
        Array(rows(memos("\"\(fakes)\"")).utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, 30,
        0
      ),
      (
        "semicolons, and payment lines of commas in quotes",
        utf8(
          rows(memos("gift")).replacing(",", with: ";").replacing("T3;", with: "\"T3\n\(fake)\";")),
        30, 0
      ),
      ("a quote that nothing closes", utf8(rows(memos("\"open"))), 30, 0),
      ("a quote inside a bare cell", utf8(rows(memos("12\" pipe"))), 30, 0),
      ("text behind a closing quote", utf8(rows(memos("\"bb\"bb\"b"))), 30, 0),
      ("unescaped quotes in quotes", utf8(rows(memos("\"Pedro \"pdet\" Holanda\""))), 30, 0),
      ("CR CR LF", utf8(rows(memos("gift")).replacing("\n", with: "\r\r\n")), 30, 0),
      ("no last line end", Array(utf8(rows(memos("gift"))).dropLast()), 30, 0),
      ("cut in the last row", utf8(rows(memos("gift")) + "T99,2025-03-0"), 30, 1),
      ("too many cells", utf8(rows(memos("gift,x"))), 20, 10),
      ("zero bytes in a memo", utf8(rows(memos("a\u{0}b"))), 30, 0),
      ("a mark and a second one inside", utf8("\u{FEFF}" + rows(memos("\u{FEFF}gift"))), 30, 0),
      (
        "bytes that are no UTF-8 in an id",
        utf8(rows(memos("é")) + "T77,2025-03-01,P") + [0xFF, 0xFE] + utf8(",AU,B,PH,5.00,AUD,x\n"),
        30, 1
      ),
      (
        "a lone half of a pair in UTF-16",
        [0xFF, 0xFE]
          + Array(rows(memos("gift")).utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] } + [
            0x00, 0xD8,
          ], 30, 1
      ),
      (
        "a memo of two hundred thousand bytes",
        utf8(rows(memos("gift") + [String(repeating: "long ", count: 40_000)])), 31, 0
      ),
      (
        "blank and comment lines, repeated header and totals",
        utf8(rows(memos("gift")) + "\n\n" + header + row(40) + "Total,,,,,,99.00,AUD,\n"), 31, 0
      ),
    ]
  }()

  private func outcome(_ bytes: [UInt8], _ options: ReadingOptions, threads: Int) -> [String] {
    do {
      let result = try read(bytes, options: options, threads: threads)
      var lines = result.taken.map { "\($0.facts) \($0.line) \($0.byteOffset)" }
      lines += result.rejected.map { "\($0.error) \($0.text.count)" }
      for reason in Scope.Exclusion.allCases {
        lines.append("\(reason) \(result.excluded[reason] ?? 0)")
      }
      let summary = result.summary
      return lines + [
        "\(summary.rowsRead) \(summary.skipped) \(summary.textBytes) \(summary.rejectedBytes)"
      ]
    } catch {
      return ["\(error)"]
    }
  }

  private func checkPieces(_ cause: String, _ bytes: [UInt8]) {
    let whole = outcome(bytes, ReadingOptions(), threads: 1)
    var numbers = SeededNumbers(seed: UInt64(bytes.count))
    var pieces = [(1, 1, 1), (1, 1 << 20, 3), (64, 64, 2)]
    for _ in 0..<4 {
      pieces.append(
        (
          Int.random(in: 1...3_000, using: &numbers), Int.random(in: 1...900, using: &numbers),
          Int.random(in: 1...8, using: &numbers)
        ))
    }
    // Byte by byte is slow where there are many.
    for (chunk, size, threads) in pieces where bytes.count < 50_000 || chunk > 60 {
      var options = ReadingOptions()
      options.chunkSize = chunk
      options.readSize = size
      #expect(
        outcome(bytes, options, threads: threads) == whole,
        "\(cause): chunks of \(chunk), reads of \(size), \(threads) threads")
    }
  }

  @Test("gives one result however it is cut, and gains no row", arguments: broken.indices)
  func oneResult(index: Int) throws {
    let (cause, bytes, taken, rejected) = Self.broken[index]
    let result = try read(bytes)
    #expect(result.taken.count == taken, "\(cause)")
    #expect(result.rejected.count == rejected, "\(cause): \(result.reasons)")
    #expect(!result.taken.contains { $0.transaction == "F" }, "\(cause)")
    checkPieces(cause, bytes)
  }

  @Test("loses and doubles no byte", arguments: broken.indices)
  func allBytes(index: Int) throws {
    let (cause, bytes, _, _) = Self.broken[index]
    for (chunk, threads) in [(1 << 18, 1), (50, 3)] {
      var options = ReadingOptions()
      options.chunkSize = chunk
      let summary = try read(bytes, options: options, threads: threads).summary
      #expect(summary.byteSize == bytes.count, "\(cause)")
      // Of files in UTF-8 the text is the bytes behind the mark; of others it is as long as it is in UTF-8.
      let understood = summary.understanding
      var text = bytes.count - understood.markLength
      if understood.encoding != .utf8 {
        let buffer = ChunkBuffer()
        var transcoder = Transcoder(from: understood.encoding)
        bytes.withWindow {
          transcoder.append($0.slice(understood.markLength..<$0.count), to: buffer)
        }
        transcoder.finish(buffer)
        text = buffer.count
      }
      #expect(summary.textBytes == text, "\(cause)")
      #expect(summary.rejectedBytes < summary.textBytes, "\(cause)")
    }
  }

  @Test("the repository's broken files give one result however they are cut")
  func samples() throws {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder = folder.deletingLastPathComponent() }
    folder = folder.appendingPathComponent("SampleData/malformed")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let exports = names.filter { $0.hasSuffix(".csv") }.sorted()
    #expect(exports.count > 20)
    for name in exports {
      checkPieces(name, Array(try Data(contentsOf: folder.appendingPathComponent(name))))
    }
  }

  @Test("columns in any order give the same payments", arguments: 0..<12 as Range<UInt64>)
  func shuffled(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let names = Self.header.dropLast().split(separator: ",").map(String.init)
    let memos = ["\"\(Self.fake)\n\(Self.fake)\"", "gift", "\"a \"\"b\"\"\"", "12\" pipe"]
    let rows = (0..<40).map { number in
      Self.row(number, "").dropLast().split(separator: ",", omittingEmptySubsequences: false)
        .dropLast().map(String.init) + [memos[number % memos.count]]
    }
    let plain = try read(([names] + rows).map { $0.joined(separator: ",") + "\n" }.joined())
    let order = names.indices.shuffled(using: &numbers)
    let text = ([names] + rows).map { row in
      order.map { row[$0] }.joined(separator: ",") + "\n"
    }.joined()
    var options = ReadingOptions()
    options.chunkSize = Int.random(in: 20...2_000, using: &numbers)
    let shuffled = try read(text, options: options, threads: Int.random(in: 1...4, using: &numbers))
    #expect(shuffled.rejected.isEmpty)
    #expect(shuffled.taken.map(\.facts) == plain.taken.map(\.facts))
  }
}
