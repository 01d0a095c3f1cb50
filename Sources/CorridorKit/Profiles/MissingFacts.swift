/// What payments do not tell, so that some of the evidence cannot be had or is weak: counts that add up over payers.
struct MissingFacts: Equatable, Sendable {
  /// What a payment is counted for.
  enum Fact: UInt8, CaseIterable {
    /// Has no time of day: its hour is not known.
    case timeOfDay
    /// Has a time of day and no offset: its hour is that of the zone that reading took it for.
    case offset
    /// Tells not who else pays its beneficiary: a bare name stands for that one, or for the payer.
    case beneficiary
    /// Knows its payer by a bare name, which identifies within one input.
    case payer
    /// Has a birth date after its payer's first payment, which is not used.
    case birthDate
  }

  /// By the fact's number.
  private var counts = [Int](repeating: 0, count: Fact.allCases.count)

  init() {}

  /// Of all payments of a ledger.
  ///
  /// - Parameter threads: how many may work at once.
  init(_ ledger: Ledger, threads: Int = 1) {
    let parts = ParallelSpans.fold(ledger.payerCount, threads: threads) {
      MissingFacts()
    } _: { facts, span in
      for payer in span { facts.observe(payer, of: ledger) }
    }
    for part in parts { merge(part) }
  }

  private mutating func observe(_ payer: Int, of ledger: Ledger) {
    // No slice is taken: that would count a reference, on a counter that all threads share.
    let rows = ledger.payerStarts[payer]..<ledger.payerStarts[payer + 1]
    guard !rows.isEmpty else { return }
    let first = ledger.rows[rows.lowerBound].sentAt.dayNumber
    let isBare = ledger.payers.isBareName(payer)
    var (hours, offsets, names, births) = (0, 0, 0, 0)
    for index in rows {
      let row = ledger.rows[index]
      if !row.flags.contains(.timeOfDay) {
        hours += 1
      } else if !row.flags.contains(.offset) {
        offsets += 1
      }
      if isBare || ledger.beneficiaries.isBareName(Int(row.beneficiary)) { names += 1 }
      if Int(row.birthDay) > first { births += 1 }
    }
    add(hours, to: .timeOfDay)
    add(offsets, to: .offset)
    add(names, to: .beneficiary)
    add(births, to: .birthDate)
    if isBare { add(rows.count, to: .payer) }
  }

  subscript(fact: Fact) -> Int { counts[Int(fact.rawValue)] }

  mutating func add(_ count: Int, to fact: Fact) { counts[Int(fact.rawValue)] += count }

  mutating func merge(_ other: MissingFacts) {
    for fact in Fact.allCases { add(other[fact], to: fact) }
  }
}
