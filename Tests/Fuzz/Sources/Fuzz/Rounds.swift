@testable import CorridorKit

/// What shards say and hear, with checksums and digests that fit whatever it holds: combined, heard by a shard or made a
/// report of, or refused with a reason.
func fuzzRound(_ input: FuzzInput) {
  var input = input
  let way = input.choice(of: 3)
  let steps = RoundStep.allCases
  let step = steps[input.choice(of: steps.count)]
  do throws(SourceError) {
    switch way {
    case 0: try combine(step, input.text)
    case 1 where !step.isOfBeneficiaries: try gather(step, input.text)
    default: try hear(step, input.text)
    }
  } catch {
    demand(error.kind == .unusable && !error.what.isEmpty, "an error without a reason")
  }
}

/// Two shards say the two halves of the text.
private func combine(_ step: RoundStep, _ text: [UInt8]) throws(SourceError) {
  let half = text.count / 2
  let paths = [text[..<half], text[half...]].enumerated().map { shard, content in
    var head = Round.one.answers[step]?.head ?? Round.noHead
    head.isAnswer = false
    if step.isOfBeneficiaries { head.columns -= 1 }
    (head.shard, head.shards) = (shard, 2)
    (head.range, head.ranges) = (0, step.isOfBeneficiaries ? 2 : 1)
    return Round.place(Round.file(head, Array(content)), shard)
  }
  let merger = try RoundMerger(paths)
  var answers = [[UInt8]](repeating: [], count: merger.answers)
  do {
    try merger.write(to: answers.indices.map { place in { answers[place] += $0 } })
  } catch {
    demand(error is SourceError, "\(error)")
    return
  }
  // What was combined is read, and its numbers still add up.
  for (place, answer) in answers.enumerated() {
    do throws(SourceError) {
      let file = try RoundFile(Round.place(answer, place), RoundLimit(budget: 1 << 30))
      while try file.next() {}
    } catch {
      fatalError("what was combined is refused: \(error)")
    }
  }
}

private func gather(_ step: RoundStep, _ text: [UInt8]) throws(SourceError) {
  let paths = Round.one.told(step, text, upTo: nil) { !$0.isOfBeneficiaries }
  let report = try Screening.gathered(paths, Round.one.request([])).report
  do {
    try report.write(as: .json, to: Nowhere())
    try report.write(as: .csv, to: Nowhere())
  } catch {
    fatalError("\(error)")
  }
}

private func hear(_ step: RoundStep, _ text: [UInt8]) throws(SourceError) {
  let paths = Round.one.told(step, text, upTo: step) { _ in true }
  let result = try Screening.shard(Round.one.request(paths))
  demand(
    result.files == (step == RoundStep.allCases.last ? 0 : 1), "another step than the next is said")
}

/// A whole run of one shard, as it went.
private struct Round {
  nonisolated(unsafe) static let one = Round()

  /// By step, the head and the rows of what came back.
  private(set) var answers: [RoundStep: (head: RoundHead, content: [UInt8])] = [:]

  static let noHead = RoundHead(
    step: .facts, shard: 0, shards: 1, range: 0, ranges: 1, columns: 1, combination: .list,
    settings: [UInt8](repeating: 0, count: 32), heard: [UInt8](repeating: 0, count: 32))

  private nonisolated(unsafe) static let files = "abcdefghijklmnopqrs".map { FuzzFile(String($0)) }
  private nonisolated(unsafe) static let export = FuzzFile("x")
  private nonisolated(unsafe) static let watchlist = FuzzFile("w")

  init() {
    Self.export.hold(Array(Self.payments.utf8))
    Self.watchlist.hold(Array("beneficiary\nb1\n".utf8))
    do {
      var heard: [String] = []
      while let said = try Screening.shard(request(heard)).said {
        let part = said.parts[0]
        let merger = try RoundMerger([Self.place(try part.read(0..<part.size), heard.count)])
        var answer: [UInt8] = []
        try merger.write(to: [{ answer += $0 }])
        let path = Self.place(answer, heard.count)
        let file = try RoundFile(path, RoundLimit(budget: 1 << 30))
        answers[said.step] = (file.head, Self.content(answer))
        heard.append(path)
      }
    } catch {
      fatalError("\(error)")
    }
    demand(answers.count == RoundStep.allCases.count, "not every step was said")
  }

  func request(_ heard: [String]) -> ShardRequest {
    var request = ScreeningRequest(inputs: [Self.export.path])
    request.watchlist = Self.watchlist.path
    return ShardRequest(request, shard: 1, of: 1, heard: heard)
  }

  /// The run's files with other rows in one step, and digests over what was heard that fit.
  func told(
    _ step: RoundStep, _ content: [UInt8], upTo last: RoundStep?, _ wanted: (RoundStep) -> Bool
  ) -> [String] {
    var heard = [UInt8](repeating: 0, count: 32)
    var paths: [String] = []
    for (place, each) in RoundStep.allCases.enumerated() {
      guard let answer = answers[each] else { continue }
      var head = answer.head
      head.heard = heard
      let rows = each == step ? content : answer.content
      if wanted(each) { paths.append(Self.place(Self.file(head, rows), place)) }
      if !each.isOfBeneficiaries {
        heard = SHA256.digest(of: heard + SHA256.digest(of: Self.blocks(head, rows)))
      }
      if each == last { break }
    }
    return paths
  }

  static func place(_ bytes: [UInt8], _ number: Int) -> String {
    files[number].hold(bytes)
    return files[number].path
  }

  private static func blocks(_ head: RoundHead, _ content: [UInt8]) -> [UInt8] {
    var wire = WireWriter()
    head.write(to: &wire)
    let rows = content.isEmpty ? [] : LedgerFormat.frame(.payers, content)
    return LedgerFormat.frame(.head, wire.bytes) + rows
  }

  /// A file of a round around rows, with an end that fits them.
  static func file(_ head: RoundHead, _ content: [UInt8]) -> [UInt8] {
    var header = WireWriter(bytes: RoundHead.signature)
    header.fixed32(RoundHead.version)
    header.fixed32(Checksum.of(header.bytes[...]))
    let bytes = header.bytes + blocks(head, content)
    var rows: UInt64 = 0
    var wire = WireReader(content[...])
    while !wire.isAtEnd, (try? wire.text()) != nil {
      for _ in 0..<head.columns { _ = try? wire.signed() }
      rows += 1
    }
    var end = WireWriter()
    end.fixed64(rows)
    end.fixed64(UInt64(bytes.count))
    return bytes + LedgerFormat.frame(.end, end.bytes)
  }

  /// The rows of a file as they stand in its blocks.
  private static func content(_ file: [UInt8]) -> [UInt8] {
    var content: [UInt8] = []
    var start = RoundHead.headerSize
    while start + 9 <= file.count {
      let length = (0..<4).reduce(0) { $0 | Int(file[start + 1 + $1]) << (8 * $1) }
      let end = start + 5 + length
      if file[start] == LedgerFormat.Block.payers.rawValue { content += file[start + 5..<end] }
      start = end + 4
    }
    return content
  }

  /// Few payers: some alone, some who share beneficiaries, one who pays at night.
  private static var payments: String {
    var text =
      "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
    for number in 0..<60 {
      let (payer, payee) = (number % 9, number % 7)
      text +=
        "t\(number),2025-0\(number % 6 + 1)-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1)"
        + "T\(payer == 3 ? "23" : "10"):00:00+08:00,p\(payer),\(payer % 2 == 0 ? "AU" : "GB"),b\(payee),"
        + "\(payee == 5 ? "KE" : "PH"),\(20 + number % 5 * 10).00,USD\n"
    }
    return text
  }
}

private final class Nowhere: ReportSink {
  func write(_ more: [UInt8]) {}
}
