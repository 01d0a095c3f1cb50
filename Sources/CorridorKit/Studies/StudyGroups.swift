/// The payers of a ledger as the groups that a study compares.
///
/// A cohort is a list of payers, who count with all their payments in scope, or of beneficiaries: then their
/// payers count with the payments to those beneficiaries only, the design of Brown, Napier & Smith (2020),
/// Trends & issues 589. A payer is in one group: who is in the cohort is not in the comparison.
struct StudyGroups: Sendable {
  /// A list as numbers of a ledger's parties.
  struct Listed: Sendable {
    var payers: Set<Int> = []
    var beneficiaries: Set<Int> = []

    func chosen(_ payer: Int, _ rows: ArraySlice<PaymentRow>) -> [PaymentRow] {
      if payers.contains(payer) { return Array(rows) }
      guard !beneficiaries.isEmpty else { return [] }
      return rows.filter { beneficiaries.contains(Int($0.beneficiary)) }
    }
  }

  private(set) var all = StudyGroup(.all)
  private(set) var cohort = StudyGroup(.cohort)
  private(set) var comparison = StudyGroup(.comparison)
  /// What is in neither of the two.
  private(set) var others = StudyGroup(.others)
  /// Payers of whom nothing is in the two.
  private(set) var outside = StudyGroup(.others)
  let hasCohort: Bool
  private var clock = LocalClock()

  /// - Parameters:
  ///   - cohort: nil if all payers are one group.
  ///   - against: nil to compare the cohort with every other payer.
  init(ledger: Ledger, cohort: Listed?, against: Listed?) {
    self.init(hasCohort: cohort != nil, payers: ledger.payerCount, payments: ledger.rows.count)
    add(ledger, cohort: cohort, against: against)
  }

  /// Groups of nobody yet.
  ///
  /// - Parameters:
  ///   - hasCohort: whether payers are held against others.
  ///   - payers: how many will be added at most.
  ///   - payments: likewise.
  init(hasCohort: Bool, payers: Int, payments: Int) {
    self.hasCohort = hasCohort
    all.reserve(payers: payers, payments: payments)
  }

  /// Adds payers, who follow those before in the order of ids.
  ///
  /// - Parameters:
  ///   - cohort: nil if all payers are one group.
  ///   - against: nil to compare the cohort with every other payer.
  ///   - number: of a beneficiary of `ledger`, the same wherever it stands.
  mutating func add(
    _ ledger: Ledger, cohort: Listed?, against: Listed?, number: (UInt32) -> UInt32 = { $0 }
  ) {
    func payments(_ rows: some Sequence<PaymentRow>) -> [StudyPayment] {
      rows.map { clock.payment($0, to: number($0.beneficiary)) }
    }
    for payer in 0..<ledger.payerCount {
      let rows = ledger.rows(of: payer)
      let born = rows.map(\.birthDay).max() ?? PaymentRow.unknownBirthDay
      all.add(payments(rows), bornOn: born)
      guard let cohort else { continue }
      let inCohort = cohort.chosen(payer, rows)
      let compared =
        !inCohort.isEmpty ? [] : against.map { $0.chosen(payer, rows) } ?? Array(rows)
      self.cohort.add(payments(inCohort), bornOn: born)
      comparison.add(payments(compared), bornOn: born)
      let left = inCohort.count + compared.count < rows.count
      if inCohort.isEmpty, compared.isEmpty { outside.add(payments(rows), bornOn: born) }
      if left { others.add(payments(Self.rest(rows, inCohort + compared)), bornOn: born) }
    }
  }

  /// Rows of a payer that were not taken: both are in the order of the run.
  private static func rest(
    _ rows: ArraySlice<PaymentRow>, _ taken: [PaymentRow]
  ) -> [PaymentRow] {
    var left: [PaymentRow] = []
    var next = taken[...]
    for row in rows {
      if let first = next.first, first.line == row.line, first.input == row.input,
        first.seconds == row.seconds
      {
        next.removeFirst()
      } else {
        left.append(row)
      }
    }
    return left
  }

  /// The groups to print.
  var printed: [StudyGroup] { hasCohort ? [all, cohort, comparison] : [all] }
}

/// Days and hours where a payer lives.
private struct LocalClock: Sendable {
  private var offsets: [Country: Int?] = [:]

  mutating func payment(_ row: PaymentRow, to beneficiary: UInt32) -> StudyPayment {
    let offset: Int?
    if let known = offsets[row.origin] {
      offset = known
    } else {
      offset = row.origin.standardOffsetSeconds
      offsets[row.origin] = offset
    }
    let hasTime = row.flags.contains(.timeOfDay)
    let local = row.seconds + Int64(hasTime ? offset ?? 0 : 0)
    let day = floorDivide(local, 86_400)
    let hour = hasTime && offset != nil ? Int8((local - day * 86_400) / 3_600) : -1
    return StudyPayment(
      payer: 0, beneficiary: beneficiary, day: Int32(clamping: day), hour: hour,
      channel: row.channel, reference: Int64(row.reference), minorUnits: row.minorUnits,
      currency: row.currency, corridor: Corridor(from: row.origin, to: row.destination))
  }
}
