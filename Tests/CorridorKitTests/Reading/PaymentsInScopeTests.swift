import Testing

@testable import CorridorKit

/// Other payments stand first, in the midst or last in a file: nothing they are written in says how those in scope are.
@Suite("only payments in scope say how a file is written")
struct PaymentsInScopeTests {
  private static let head =
    "transaction_id;timestamp;payer_id;payer_country;payee_id;payee_country;amount;currency\n"

  /// What is in scope and what is not, and whether the former can be read alone.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let stamps: @Sendable (Int) -> String
    var amounts: @Sendable (Int) -> String = { "\(20 + $0 % 80).50" }
    var stranger = (stamp: "2023-05-05", amount: "50.50")
    var isRead = true

    var testDescription: String { name }
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private static let dayFirst: @Sendable (Int) -> String = {
    "\(two($0 % 28 + 1))/\(two($0 % 12 + 1))/2023"
  }
  private static let openDays: @Sendable (Int) -> String = {
    "\(two($0 % 12 + 1))/\(two($0 % 11 + 1))/2023"
  }
  private static let days: @Sendable (Int) -> String = {
    "2023-\(two($0 % 12 + 1))-\(two($0 % 28 + 1))"
  }
  private static let midnights: @Sendable (Int) -> String = { "\(days($0))T00:00:00Z" }
  private static let yearFirst: @Sendable (Int) -> String = {
    "\(22 + $0 % 3)-\(two($0 % 12 + 1))-\(two($0 % 28 + 1))"
  }

  static let cases = [
    Case(name: "month first", stamps: dayFirst, stranger: ("12/25/2023", "50.50")),
    Case(name: "an order", stamps: openDays, stranger: ("25/12/2023", "50.50"), isRead: false),
    Case(name: "year first", stamps: { _ in "05/05/2023" }, stranger: ("2023.12.25", "50.50")),
    Case(name: "an hour", stamps: midnights, stranger: ("2023-05-05T13:30:00Z", "50.50")),
    Case(
      name: "midnight", stamps: { "\(days($0))T\(two($0 % 24)):30:00Z" },
      stranger: ("2023-05-05T00:00:00Z", "50.50")),
    Case(name: "years last", stamps: yearFirst, stranger: ("31-12-23", "50.50")),
    Case(name: "a comma", stamps: days, stranger: ("2023-05-05", "12,50")),
    Case(
      name: "another mark of thousands", stamps: days, amounts: { "1,\(200 + $0 % 80).50" },
      stranger: ("2023-05-05", "1.200,50")),
    Case(
      name: "an open mark", stamps: days, amounts: { "\(1_200 + $0)" },
      stranger: ("2023-05-05", "1.200")),
    Case(
      name: "a mark", stamps: days, amounts: { "1,\(200 + $0 % 80)" },
      stranger: ("2023-05-05", "1,5"), isRead: false),
  ]

  private static func rows(_ one: Case) -> [String] {
    (0..<1_300).map {
      "T\($0);\(one.stamps($0));P\($0 % 97);AU;B\($0 % 211);PH;\(one.amounts($0));AUD\n"
    }
  }

  /// What was taken, without its places, or why nothing was.
  private static func outcome(_ rows: [String], threads: Int) throws -> (
    taken: [String], trouble: SourceError?
  ) {
    var options = ReadingOptions()
    options.chunkSize = 4_096
    do {
      let result = try read(head + rows.joined(), options: options, threads: threads)
      return (
        result.taken.map { "\($0.sentAt) \($0.money) \($0.payer) \($0.beneficiary)" }.sorted(), nil
      )
    } catch let error as SourceError {
      return ([], error)
    }
  }

  @Test("wherever in the file the others stand, and whatever the threads", arguments: cases)
  func places(one: Case) throws {
    let rows = Self.rows(one)
    let strangers = (0..<3).map {
      "X\($0);\(one.stranger.stamp);PX;AU;BX;AU;\(one.stranger.amount);AUD\n"
    }
    let alone = try Self.outcome(rows, threads: 1)
    #expect((alone.trouble == nil) == one.isRead && alone.trouble?.exitCode ?? 65 == 65)
    #expect(alone.taken.count == (one.isRead ? rows.count : 0))
    for place in [0, rows.count / 2, rows.count] {
      for threads in [1, 3] {
        let all = Array(rows[..<place] + strangers + rows[place...])
        let found = try Self.outcome(all, threads: threads)
        #expect(
          found.taken == alone.taken && found.trouble?.what == alone.trouble?.what, "\(place)")
      }
    }
  }
}
