/// A ranking with what reports say of it as a whole, in memory or on disk.
protocol JudgedPayers: RankedPayers {
  var policy: Policy { get }
  /// The ordinary side. Where blocks are on disk, without what concerns single beneficiaries.
  var population: Population { get }
  /// Payments that count, and beneficiaries, those of reversals among them.
  var paymentCount: Int { get }
  var beneficiaryCount: Int { get }
  /// The payer's number in the order of ids, at a place of the ranking.
  func number(at place: Int) -> Int
  /// The numbers of payers with an id, whatever its kind.
  func numbers(of payer: String) -> [Int]
  func payer(at place: Int) -> PartyID
  /// The lane of the payer at a place.
  func lane(at place: Int) -> Lane
  /// The day of the last payment of the payer at a place, since 1970-01-01.
  func lastDay(at place: Int) -> Int
}

extension JudgedPayers {
  func lane(at place: Int) -> Lane { outline(at: place).lane }

  /// The places of a payer, from 0; several kinds of id may share a text.
  func places(of payer: String) -> [Int] {
    let numbers = Set(numbers(of: payer))
    guard !numbers.isEmpty else { return [] }
    return (0..<count).filter { numbers.contains(number(at: $0)) }
  }
}

extension Assessment: JudgedPayers {
  var paymentCount: Int { ledger.rows.count }

  var beneficiaryCount: Int { ledger.beneficiaries.count }

  func number(at place: Int) -> Int { verdict(at: place).payer }

  func numbers(of payer: String) -> [Int] { ledger.payers.ranks(of: payer) }

  func payer(at place: Int) -> PartyID { ledger.payers[number(at: place)] }

  func lastDay(at place: Int) -> Int {
    ledger.rows(of: number(at: place)).last?.sentAt.dayNumber ?? 0
  }
}
