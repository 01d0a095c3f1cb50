import Testing

@testable import CorridorKit

@Suite("ledger")
struct LedgerTests {
  private func payment(
    _ payer: String = "p", to beneficiary: String = "b", day: Double = 100, dollars: Double = 50,
    id: String = "", isReversal: Bool = false
  ) -> TestPayment {
    TestPayment(
      payer: payer, beneficiary: beneficiary, day: day, dollars: dollars, transaction: id,
      isReversal: isReversal)
  }

  @Test("equal transaction id and content counts once and keeps both places")
  func duplicates() {
    let ledger = Ledger(
      merging: [
        LedgerMaker.builder([payment(id: "t1"), payment(day: 101, id: "t2")], input: 0),
        LedgerMaker.builder([payment(id: "t1")], input: 1, firstLine: 9),
      ],
      sources: [LedgerMaker.source("a.csv"), LedgerMaker.source("b.csv")])
    #expect(ledger.rows.count == 2)
    #expect(ledger.duplicates == 1)
    #expect(ledger.repeats == [0: [Ledger.Repeat(input: 1, line: 9)]])
  }

  @Test("equal transaction id on another payment keeps both and counts a conflict")
  func conflicts() {
    let ledger = LedgerMaker.ledger([payment(id: "t1"), payment(dollars: 60, id: "t1")])
    #expect(ledger.rows.count == 2)
    #expect(ledger.conflictingIDs == 1)
    #expect(ledger.duplicates == 0)
  }

  @Test("without ids, equal rows of one file are separate payments")
  func separate() {
    let ledger = LedgerMaker.ledger([payment(), payment(), payment()])
    #expect(ledger.rows.count == 3)
    #expect(ledger.duplicates == 0)
  }

  @Test("without ids, the same file twice counts once, under whatever name")
  func sameFile() {
    let rows = [payment(), payment(), payment(day: 103)]
    let ledger = Ledger(
      merging: [LedgerMaker.builder(rows, input: 0), LedgerMaker.builder(rows, input: 1)],
      sources: [
        LedgerMaker.source("z.csv", digest: "d1"), LedgerMaker.source("a.csv", digest: "d1"),
      ])
    #expect(ledger.rows.count == 3)
    #expect(ledger.duplicates == 3)
  }

  @Test(
    "the order of rows and the split into builders change nothing",
    arguments: 0..<10 as Range<UInt64>)
  func order(seed: UInt64) {
    var random = TestRandom(seed: seed)
    let payments = (0..<200).map { number in
      payment(
        "p\(Int.random(in: 0...9, using: &random))",
        to: "b\(Int.random(in: 0...4, using: &random))",
        day: Double(Int.random(in: 0...20, using: &random)),
        dollars: Double(Int.random(in: 1...5, using: &random)), id: "t\(number % 150)")
    }
    let whole = LedgerMaker.ledger(payments)
    let shuffled = payments.shuffled(using: &random)
    let cut = Int.random(in: 0...200, using: &random)
    let split = Ledger(
      merging: [
        LedgerMaker.builder(Array(shuffled[cut...])), LedgerMaker.builder(Array(shuffled[..<cut])),
      ], sources: [LedgerMaker.source("a.csv")])
    #expect(whole.rows.map(describe(in: whole)) == split.rows.map(describe(in: split)))
    #expect(whole.duplicates == split.duplicates)
    #expect(whole.conflictingIDs == split.conflictingIDs)
  }

  /// A row without what tells where it was read.
  private func describe(in ledger: Ledger) -> (PaymentRow) -> String {
    { row in
      "\(ledger.payers[Int(row.payer)]) \(row.seconds) \(ledger.beneficiaries[Int(row.beneficiary)])"
        + " \(row.minorUnits) \(ledger.transactionID(row) ?? "-")"
    }
  }

  @Test("a reversal takes back its payment, by id or by what it equals")
  func reversals() {
    let ledger = LedgerMaker.ledger([
      payment(day: 1, id: "t1"), payment(day: 2, id: "t2"),
      payment(day: 3, id: "t1", isReversal: true),
      payment(day: 4), payment(day: 5), payment(day: 6, isReversal: true),
      payment(day: 7, dollars: 99, isReversal: true),
    ])
    let (left, fallen) = Reversals.applied(to: ledger)
    // Gone: t1 and its reversal; the latest equal payment and its reversal; a reversal of nothing.
    #expect(left.rows.map { $0.seconds / 86_400 } == [2, 4])
    #expect(fallen == 5)
  }

  /// What is left of equal payments: `t1@3` is one with that id on day 3, `-t1@4` a reversal, `@5` one without an id.
  @Test(
    "a reversal takes the payment that carries its id, every other one the latest equal payment before it",
    arguments: [
      (["t1@1", "t2@2", "-r1@3"], [1]),
      (["t1@1", "-@2", "t2@3"], [3]),
      (["t1@1", "t2@2", "-@3", "-t2@4"], []),
      (["t1@1", "t2@2", "t3@3", "-@4", "-t3@5"], [1]),
      (["t1@1", "-t2@2", "t2@3"], [3]),
      (["-r1@1", "t1@2"], [2]),
      (["t1@1", "-r1@2", "-r2@3"], []),
      (["@1", "@2", "-r1@3"], [1]),
      (["t1@1", "-r1@1"], []),
    ] as [([String], [Int64])])
  func whatReversalsTake(rows: [String], left: [Int64]) {
    let payments = rows.map { row in
      let parts = row.split(separator: "@", omittingEmptySubsequences: false)
      return payment(
        day: Double(parts[1]) ?? 0, id: String(parts[0].drop { $0 == "-" }),
        isReversal: row.hasPrefix("-"))
    }
    for order in [payments, payments.reversed()] {
      let ledger = Reversals.applied(to: LedgerMaker.ledger(order)).ledger
      #expect(ledger.rows.map { $0.seconds / 86_400 } == left)
    }
  }

  @Test("a reversal takes the payment of its own countries before another of the same instant")
  func ownWay() {
    func row(_ id: String, from origin: String, day: Double = 100, isReversal: Bool = false)
      -> TestPayment
    {
      var row = payment(day: day, id: id, isReversal: isReversal)
      row.origin = origin
      return row
    }
    func left(_ payments: [TestPayment]) -> [String?] {
      let ledger = Reversals.applied(to: LedgerMaker.ledger(payments)).ledger
      return ledger.rows.map { ledger.transactionID($0) }
    }
    let paid = [row("t1", from: "AU"), row("t2", from: "DE"), row("t3", from: "US")]
    #expect(left(paid + [row("t9", from: "AU", isReversal: true)]) == ["t2", "t3"])
    #expect(left(paid + [row("t9", from: "GB", isReversal: true)]) == ["t1", "t2"])
    #expect(
      left(
        paid + [row("t8", from: "DE", isReversal: true), row("t9", from: "DE", isReversal: true)])
        == ["t1"])
    // Of several instants the latest one counts, whatever its countries.
    let later = [
      row("t4", from: "GB", day: 101), row("t9", from: "AU", day: 102, isReversal: true),
    ]
    #expect(left(paid + later) == ["t1", "t2", "t3"])
  }

  @Test("parties are numbered by the order of their bytes")
  func numbers() {
    let ledger = LedgerMaker.ledger(
      ["b", "aa", "a", "A", "ä", "long identifier 2", "long identifier 1"].map { payment($0) })
    #expect(
      (0..<ledger.payerCount).map { ledger.payers[$0].text }
        == ["A", "a", "aa", "b", "long identifier 1", "long identifier 2", "ä"])
    #expect(ledger.payers.ranks(of: "aa") == [2])
    #expect(ledger.payers.ranks(of: "zz") == [])
  }
}
