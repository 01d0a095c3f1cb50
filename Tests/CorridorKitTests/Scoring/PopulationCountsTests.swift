import Testing

@testable import CorridorKit

@Suite("population file")
struct PopulationCountsTests {
  private static let scorers = Scorers(policy: .standard)
  /// Many payers to one country, some to a second, three to a third.
  private static let payments =
    OrdinaryPeople.familyRemitters(60, seed: 5) + OrdinaryPeople.occasionalSenders(300, seed: 6)
    + renamed(OrdinaryPeople.familyRemitters(25, seed: 7, destination: "IN"), "india")
    + renamed(OrdinaryPeople.familyRemitters(3, seed: 8, destination: "GH"), "ghana")

  private static func renamed(_ payments: [TestPayment], _ prefix: String) -> [TestPayment] {
    payments.map { payment in
      var payment = payment
      payment.payer = "\(prefix)-\(payment.payer)"
      payment.beneficiary = "\(prefix)-\(payment.beneficiary)"
      return payment
    }
  }

  private static let counts = PopulationSurvey(
    ledger: LedgerMaker.ledger(payments), policy: .standard, scorers: scorers, threads: 1
  ).counts()

  private func read(_ counts: PopulationCounts, policy: Policy = .standard) throws
    -> PopulationCounts
  {
    try PopulationFile(
      parsing: PopulationFile.text(counts, policy: .standard), name: "p.json", policy: policy
    ).counts
  }

  @Test("a population read back is the population that was written")
  func roundTrip() throws {
    #expect(try read(Self.counts) == Self.counts)
    let folded = Self.counts.folded(Self.scorers.counting)
    #expect(try read(folded) == folded)
  }

  @Test("folding leaves no small cohort and no small bin, loses no payer, and is done in one step")
  func folding() throws {
    let folded = Self.counts.folded(Self.scorers.counting)
    #expect(folded.cohorts.map(\.code) == ["IN", "PH", "ZZ"])
    #expect(folded.payerCount == Self.counts.payerCount)
    #expect(folded.folded(Self.scorers.counting).cells == folded.cells)
    for scorer in Self.scorers.counting {
      let row = scorer.row
      let least = row.mostOfOnePayer * 5
      let cells = folded.cells[scorer.indicator.ordinal]
      if row.areSums {
        let before = Self.counts.cells[scorer.indicator.ordinal]
        for cell in 0..<row.bins {
          let added = stride(from: cell, to: cells.count, by: row.bins).map { cells[$0] }
          let all = stride(from: cell, to: before.count, by: row.bins).map { before[$0] }
          #expect(added.reduce(0, +) == all.reduce(0, +))
        }
        for first in stride(from: 0, to: cells.count, by: row.bins) {
          let isLeftOut = cells[first..<first + row.bins].allSatisfy { $0 == 0 }
          #expect(isLeftOut || cells[first] >= least)
        }
        continue
      }
      #expect(cells.allSatisfy { $0 == 0 || $0 >= least })
      let all = Self.counts.cells[scorer.indicator.ordinal].reduce(0, +)
      // What is left out is less than a bin for each row of the folded cohort.
      let rows = Int64(scorer.cellCount(cohorts: 1) / row.bins)
      #expect((all - least * rows...all).contains(cells.reduce(0, +)))
    }
  }

  @Test("ten cohorts need ten times the cells of one, in whole rows")
  func sums() {
    for scorer in Self.scorers.counting {
      let one = scorer.cellCount(cohorts: 1)
      #expect(scorer.cellCount(cohorts: 10) == 10 * one && one.isMultiple(of: scorer.row.bins))
    }
  }

  @Test("against its own population a payer is judged as without a file")
  func same() throws {
    let ledger = LedgerMaker.ledger(Self.payments)
    let end = ledger.rows.map(\.seconds).max() ?? 0
    func judged(_ reference: PopulationCounts?) -> Assessment {
      Assessment(
        ledger: ledger, policy: .standard, watchlist: nil, reference: reference, end: end,
        threads: 1)
    }
    let (own, referred) = (judged(nil), judged(try read(Self.counts)))
    for place in 0..<own.count {
      #expect(own.summary(at: place) == referred.summary(at: place))
    }
  }

  @Test("an extract judged against the whole population is judged as within it, network apart")
  func extract() throws {
    let whole = LedgerMaker.assessment(Self.payments)
    let chosen = Self.payments.filter { $0.payer.hasSuffix("7") }
    let ledger = LedgerMaker.ledger(chosen)
    let extract = Assessment(
      ledger: ledger, policy: .standard, watchlist: nil, reference: Self.counts,
      end: whole.population.end, threads: 1)
    #expect(extract.count < whole.count / 5)
    let indicators: [Indicator] = [.lowValueBand, .shortGaps, .paymentCount, .nightPayments]
    for place in 0..<extract.count {
      let summary = extract.summary(at: place)
      let number = try #require(whole.ledger.payers.ranks(of: summary.payer.text).first)
      let same = whole.summary(at: try #require(whole.place(of: number)))
      for indicator in indicators {
        #expect(summary.findings[indicator.ordinal] == same.findings[indicator.ordinal])
      }
    }
  }

  @Test("weights may differ from those of the policy that counted, windows may not")
  func policies() throws {
    var policy = Policy.standard
    policy.weights[.nightPayments] = 3
    policy.amount.centre = 80
    #expect(try read(Self.counts, policy: policy) == Self.counts)
    policy.breadth.window = 10
    #expect(throws: SourceError.self) { try read(Self.counts, policy: policy) }
  }

  @Test(
    "a damaged file is refused with its line",
    arguments: [
      ("\"payers\":60", "\"payers\":-1"), ("\"payers\":60", "\"payers\":6.5"),
      ("population/2", "population/1"), ("\"IN\"", "\"QQ\""), ("[[", "[[1,"), ("[", "["),
    ])
  func damaged(part: String, other: String) throws {
    let text = String(
      decoding: PopulationFile.text(
        PopulationCounts(
          cohorts: Self.counts.cohorts, payers: [3, 25, 60], cells: Self.counts.cells),
        policy: .standard), as: UTF8.self)
    let broken =
      part == other
      ? String(text.prefix(300)) : text.replacing(part == "[[" ? "[\n      [" : part, with: other)
    #expect(broken != text)
    let error = #expect(throws: SourceError.self) {
      try PopulationFile(parsing: Array(broken.utf8), name: "p.json", policy: .standard)
    }
    #expect(error?.place.hasPrefix("line ") == true)
  }
}
