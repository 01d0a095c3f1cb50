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

  /// A column whose name does not tell ids of parties from names.
  private static func parties(
    _ side: String, inScope: (Int) -> String, others: (Int) -> String, count: Int = 1_300
  ) -> (head: String, rows: [String], strangers: [String]) {
    let isPayer = side == "Opdrachtgever"
    func row(_ number: Int, _ party: String, _ payee: String) -> String {
      let (payer, beneficiary) =
        isPayer ? (party, "B\(number % 211)") : ("P\(number % 97)", party)
      return "\(number);\(days(number));\(payer);NL;\(beneficiary);\(payee);20.50;EUR\n"
    }
    let head =
      isPayer
      ? "transaction_id;timestamp;\(side);payer_country;payee_id;payee_country;amount;currency\n"
      : "transaction_id;timestamp;payer_id;payer_country;\(side);payee_country;amount;currency\n"
    return (
      head, (0..<count).map { row($0, inScope($0), "PH") },
      (0..<600).map { row(count + $0, others($0), "NL") }
    )
  }

  private static let names = ["Jan Jansen", "Piet de Vries", "Anna Bakker", "Eva Smit"]

  @Test(
    "what a party's column holds is told by payments in scope",
    arguments: ["Opdrachtgever", "Beneficiaire"], [true, false])
  func parties(side: String, areCodes: Bool) throws {
    let codes: (Int) -> String = { "NL\(10_000_000 + $0 % 89)" }
    let words: (Int) -> String = { Self.names[$0 % 4] }
    let (head, rows, strangers) = Self.parties(
      side, inScope: areCodes ? codes : words, others: areCodes ? words : codes)
    for threads in [1, 3] {
      var options = ReadingOptions()
      options.chunkSize = 4_096
      let found = try [strangers + rows, rows + strangers].map {
        try read(head + $0.joined(), options: options, threads: threads)
      }
      #expect(found[0].taken.map(\.facts) == found[1].taken.map(\.facts))
      #expect(found[0].taken.count == rows.count)
      for one in found {
        let kinds = Set(
          one.taken.map { side == "Opdrachtgever" ? $0.payerKind : $0.beneficiaryKind })
        #expect(kinds == [areCodes ? .id : .nameWithinPayer])
      }
    }
  }

  /// Payments in scope and others that hold the other kind, in a file of these columns.
  private static func file(
    _ columns: String, scopeFirst: Bool, _ parties: (Int, Bool) -> (payer: String, payee: String)
  ) -> String {
    let rows = [true, false].map { isInScope in
      (0..<(isInScope ? 1_300 : 600)).map { number in
        let (payer, payee) = parties(number, isInScope)
        return "\(isInScope ? "S" : "D")\(number);\(days(number));\(payer);NL;\(payee);"
          + "\(isInScope ? "PH" : "NL");20.50;EUR\n"
      }
    }
    return "transaction_id;timestamp;\(columns);payee_country;amount;currency\n"
      + (scopeFirst ? rows[0] + rows[1] : rows[1] + rows[0]).joined()
  }

  private static func code(_ number: Int) -> String { "NL\(10_000_000 + number % 89)" }
  private static func name(_ number: Int) -> String { names[number % 4] }

  /// What two columns of parties hold in a payment in scope, and in another.
  struct Columns: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let parties: @Sendable (Int, Bool) -> (payer: String, payee: String)
  }

  static let columns = [
    // A name's own column takes the role from one that holds names too.
    Columns(testDescription: "payer_name;Opdrachtgever;payer_country;payee_id") {
      number, isInScope in
      ("\(name(number));\(isInScope ? code(number) : name(number))", "B\(number % 211)")
    },
    // Names alone may as well be a place's.
    Columns(testDescription: "payer_id;payer_country;Destination") { number, isInScope in
      ("P\(number % 97)", isInScope ? code(number) : name(number))
    },
    Columns(testDescription: "Opdrachtgever;payer_country;Beneficiaire") { number, isInScope in
      let (first, second) = (code(number), name(number))
      return isInScope ? (first, second) : (second, first)
    },
  ]

  @Test(
    "so are columns that by the first rows have no role, or two at once", arguments: columns,
    [1, 3])
  func withoutRole(columns: Columns, threads: Int) throws {
    var options = ReadingOptions()
    options.chunkSize = 4_096
    let found = try [true, false].map {
      try read(
        Self.file(columns.testDescription, scopeFirst: $0, columns.parties), options: options,
        threads: threads)
    }
    #expect(found[0].taken.map(\.facts) == found[1].taken.map(\.facts))
    for one in found { #expect(one.taken.count == 1_300 && one.rejected.isEmpty) }
  }

  @Test("a party that only other rows name is missing, wherever they stand, and inspect says so")
  func missing() throws {
    for scopeFirst in [true, false] {
      let text = Self.file("payer_id;payer_country;Destination", scopeFirst: scopeFirst) {
        ("P\($0 % 97)", $1 ? Self.name($0) : Self.code($0))
      }
      let trouble = #expect(throws: SourceError.self) { try read(text) }
      #expect(trouble?.exitCode == 65 && trouble?.what.contains("a payee") == true)
      #expect(
        trouble?.what.hasSuffix("Of names in column 5 nothing tells whether they are a party's")
          == true)
      let file = try TemporaryFile(Array(text.utf8))
      defer { withExtendedLifetime(file) {} }
      let inspection = try Inspection(path: file.path)
      #expect(inspection.trouble?.what == trouble?.what)
    }
  }

  @Test("inspect shows what the cells of payments in scope are")
  func inspected() throws {
    let file = try TemporaryFile(
      Array(
        Self.file("Opdrachtgever;payer_country;payee_id", scopeFirst: false) {
          ($1 ? Self.code($0) : Self.name($0), "B\($0)")
        }.utf8))
    defer { withExtendedLifetime(file) {} }
    let column = try Inspection(path: file.path).columns[2]
    #expect(column.role == .payerID && column.kind == "code")
  }

  @Test("more than a megabyte of it is understood anew from its beginning")
  func long() throws {
    let (head, rows, strangers) = Self.parties(
      "Beneficiaire", inScope: { "NL\(10_000_000 + $0 % 89)" }, others: { Self.names[$0 % 4] },
      count: 24_000)
    let text = head + (strangers + rows).joined()
    #expect(text.utf8.count > ExportReader.headSize)
    let result = try read(text, threads: 3)
    #expect(result.taken.count == rows.count && result.rejected.isEmpty)
    #expect(Set(result.taken.map(\.beneficiaryKind)) == [.id])
  }

  @Test("a file that turns more often than is allowed is refused, with what settles it")
  func unsettled() throws {
    let rows = Self.rows(Self.cases[0])
    let strangers = (0..<1_100).map { "X\($0);12/25/2023;PX;AU;BX;AU;50.50;AUD\n" }
    let file = try TemporaryFile(Array((Self.head + (strangers + rows).joined()).utf8))
    defer { withExtendedLifetime(file) {} }
    let policy = Policy.standard
    let scope = Scope(policy: policy, rates: RateTable(orientation: policy.rates))
    func reader(_ turns: Int) throws -> ExportReader {
      ExportReader(input: try InputFile.open(file.path), scope: scope, mostTurns: turns)
    }
    let trouble = #expect(throws: SourceError.self) {
      try reader(0).read(makeSink: { CollectingSink() })
    }
    #expect(trouble?.exitCode == 65 && trouble?.remedy.contains("--date-order") == true)
    #expect(try reader(1).read(makeSink: { CollectingSink() }).sinks[0].taken.count == rows.count)
  }
}
