extension Ledger {
  /// Hands out every payer's history, in the order of payers.
  func forEachHistory(_ body: (PayerHistory) throws -> Void) rethrows {
    var history = PayerHistory()
    for payer in 0..<payerCount where !rows(of: payer).isEmpty {
      load(payer, into: &history)
      try body(history)
    }
  }

  /// In which of `count` parts, from 0, a payer's payments are: the first eight bytes of the SHA-256 of its id and
  /// the byte of its kind, highest first, modulo `count`.
  static func part(of payer: [UInt8], count: Int) -> Int {
    let digest = SHA256.digest(of: payer)
    let number = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(number % UInt64(max(count, 1)))
  }

  /// The payments of payers with an id, whatever its kind.
  func only(_ payer: String) -> Ledger {
    var builder = RunBuilder(input: 0, keepsText: false)
    var history = PayerHistory()
    for number in payers.ranks(of: payer) {
      load(number, into: &history)
      for row in history.rows.indices { builder.take(history, row: row) { $0 } }
    }
    return Ledger(merging: [builder], sources: sources)
  }

  /// Fills `history` with the payments of `payer`.
  func load(_ payer: Int, into history: inout PayerHistory) {
    history.removeAll()
    history.payer = Array(payers.bytes(payer))
    let ranks = Set(rows(of: payer).map(\.beneficiary)).sorted()
    var local: [UInt32: UInt32] = [:]
    for rank in ranks {
      local[rank] = UInt32(history.beneficiaries.count)
      history.beneficiaries.append(beneficiaries.bytes(Int(rank)))
    }
    for index in payerStarts[payer]..<payerStarts[payer + 1] {
      var row = rows[index]
      row.payer = 0
      row.beneficiary = local[row.beneficiary] ?? 0
      if row.transaction != 0 {
        history.transactions.append(transactions.bytes(Int(row.transaction) - 1))
        row.transaction = UInt32(history.transactions.count)
      }
      if let places = repeats[index] { history.repeats[history.rows.count] = places }
      history.rows.append(row)
    }
  }

  /// Those of `rates` that the run's sums were converted by.
  func used(of rates: UsedRates, reference: Currency) -> UsedRates {
    var used = UsedRates()
    for row in rows where row.currency != reference {
      used.keep(row.currency, onDay: row.sentAt.dayNumber, from: rates)
    }
    return used
  }

  /// The part of the run that lies within a narrower scope and not after a day, and by source and reason how
  /// many rows fell.
  func narrowed(
    to scope: LedgerScope, asOf: CivilDate?
  ) -> (ledger: Ledger, fallen: [[Scope.Exclusion: Int]]) {
    let destinations = Set(scope.destinations)
    let lastDay = asOf?.daysSince1970 ?? Int.max
    func reason(_ row: PaymentRow) -> Scope.Exclusion? {
      if !destinations.contains(row.destination) { return .corridor }
      if row.sentAt.dayNumber > lastDay { return .afterAsOf }
      return Int64(row.reference) > scope.ceilingMinorUnits ? .ceiling : nil
    }
    var fallen = [[Scope.Exclusion: Int]](repeating: [:], count: sources.count)
    guard rows.contains(where: { reason($0) != nil }) else { return (self, fallen) }
    var builder = RunBuilder(input: 0, keepsText: false)
    var history = PayerHistory()
    for payer in 0..<payerCount {
      load(payer, into: &history)
      for index in history.rows.indices {
        guard let reason = reason(history.rows[index]) else {
          builder.take(history, row: index) { $0 }
          continue
        }
        fallen[Int(history.rows[index].input)][reason, default: 0] += 1
        for place in history.repeats[index] ?? [] {
          fallen[Int(place.input)][reason, default: 0] += 1
        }
      }
    }
    return (Ledger(merging: [builder], sources: sources), fallen)
  }
}
