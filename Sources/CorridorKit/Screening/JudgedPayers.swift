/// A ranking with what reports say of it as a whole, in memory or on disk.
protocol JudgedPayers: RankedPayers {
  var policy: Policy { get }
  /// The ordinary side. Where blocks are on disk, without what concerns single beneficiaries.
  var population: Population { get }
  /// Payments that count, and beneficiaries of one: those all of whose payments were reversed are none.
  var paymentCount: Int { get }
  var beneficiaryCount: Int { get }
  /// The payer's number in the order of ids, at a place of the ranking.
  func number(at place: Int) -> Int
  /// Of each of some ids the numbers of payers who have it, whatever its kind.
  func numbers(of payers: [String]) -> [[Int]]
  func payer(at place: Int) -> PartyID
  /// The lane of the payer at a place.
  func lane(at place: Int) -> Lane
  /// The day of the last payment of the payer at a place, since 1970-01-01.
  func lastDay(at place: Int) -> Int
}

extension JudgedPayers {
  func lane(at place: Int) -> Lane { outline(at: place).lane }

  /// As `check()`, for whoever makes more of it than a report.
  func expectRead() throws(SourceError) {
    do {
      try check()
    } catch {
      throw (error as? SourceError) ?? ScratchFile.damaged
    }
  }

  /// The places of payers, from 0; several kinds of id may share a text. The ranking is gone through once for all.
  func places(of payers: [String]) -> [[Int]] {
    let numbers = numbers(of: payers)
    let wanted = Set(numbers.joined())
    var places: [Int: Int] = [:]
    for place in 0..<(wanted.isEmpty ? 0 : count) {
      let number = number(at: place)
      if wanted.contains(number) { places[number] = place }
    }
    return numbers.map { Set($0.compactMap { places[$0] }).sorted() }
  }
}

extension Assessment: JudgedPayers {
  var paymentCount: Int { ledger.rows.count }

  var beneficiaryCount: Int { population.receivers.receivingCount }

  func number(at place: Int) -> Int { verdict(at: place).payer }

  func numbers(of payers: [String]) -> [[Int]] { payers.map { ledger.payers.ranks(of: $0) } }

  func payer(at place: Int) -> PartyID { ledger.payers[number(at: place)] }

  func lastDay(at place: Int) -> Int {
    ledger.rows(of: number(at: place)).last?.sentAt.dayNumber ?? 0
  }
}
