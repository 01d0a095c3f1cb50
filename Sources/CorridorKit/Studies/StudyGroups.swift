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

    func takes(_ payer: Int, _ row: PaymentRow) -> Bool {
      payers.contains(payer) || beneficiaries.contains(Int(row.beneficiary))
    }
  }

  let all: StudyGroup
  let cohort: StudyGroup
  let comparison: StudyGroup
  /// What is in neither of the two.
  let others: StudyGroup
  /// Payers of whom nothing is in the two.
  let outside: StudyGroup
  let hasCohort: Bool

  /// - Parameters:
  ///   - cohort: nil if all payers are one group.
  ///   - against: nil to compare the cohort with every other payer.
  init(
    ledger: Ledger, cohort: Listed?, against: Listed?, _ means: StudyMeans
  ) throws(SourceError) {
    var builder = Builder(hasCohort: cohort != nil, means)
    try builder.add(ledger, cohort: cohort, against: against)
    self = try builder.finish()
  }

  private init(
    _ payments: StudyRecords<StudyPayment>, hasCohort: Bool, payers: [Int]
  ) {
    self.hasCohort = hasCohort
    func group(_ name: StudyGroup.Name, _ parts: Set<StudyPart>, _ payers: Int) -> StudyGroup {
      StudyGroup(name, of: payments, parts: parts, payers: payers)
    }
    all = group(.all, [.cohort, .comparison, .rest, .outside], payers[0])
    cohort = group(.cohort, [.cohort], payers[1])
    comparison = group(.comparison, [.comparison], payers[2])
    others = group(.others, [.rest, .outside], hasCohort ? payers[3] : 0)
    outside = group(.others, [.outside], hasCohort ? payers[4] : 0)
  }

  /// The groups to print.
  var printed: [StudyGroup] { hasCohort ? [all, cohort, comparison] : [all] }

  /// Takes payers in the order of ids.
  struct Builder {
    private let hasCohort: Bool
    private var payments: StudyRecords<StudyPayment>.Writer
    /// Of all, the cohort, the comparison, others and those outside.
    private var payers = [Int](repeating: 0, count: 5)
    private var clock = LocalClock()

    /// Groups of nobody yet.
    ///
    /// - Parameter hasCohort: whether payers are held against others.
    init(hasCohort: Bool, _ means: StudyMeans) {
      self.hasCohort = hasCohort
      // Payments are held for as long as the study is made, lists for a table's time.
      payments = StudyRecords.Writer(means, share: 2)
    }

    /// Adds payers, who follow those before.
    ///
    /// - Parameters:
    ///   - cohort: nil if all payers are one group.
    ///   - against: nil to compare the cohort with every other payer.
    ///   - number: of a beneficiary of `ledger`, the same wherever it stands.
    mutating func add(
      _ ledger: Ledger, cohort: Listed?, against: Listed?, number: (UInt32) -> UInt32 = { $0 }
    ) throws(SourceError) {
      for payer in 0..<ledger.payerCount {
        let rows = ledger.rows(of: payer)
        guard !rows.isEmpty else { continue }
        let born = rows.map(\.birthDay).max() ?? PaymentRow.unknownBirthDay
        let parts = Self.parts(of: payer, rows, cohort, against)
        payers[0] += 1
        if parts.contains(.cohort) { payers[1] += 1 }
        if parts.contains(.comparison) { payers[2] += 1 }
        if parts.contains(.rest) || parts.contains(.outside) { payers[3] += 1 }
        if parts.contains(.outside) { payers[4] += 1 }
        for (place, (row, part)) in zip(rows, parts).enumerated() {
          try payments.append(
            clock.payment(
              row, to: number(row.beneficiary), part, bornOn: born, isFirst: place == 0))
        }
      }
    }

    /// Where each payment of a payer lies.
    private static func parts(
      of payer: Int, _ rows: ArraySlice<PaymentRow>, _ cohort: Listed?, _ against: Listed?
    ) -> [StudyPart] {
      guard let cohort else { return rows.map { _ in .outside } }
      if rows.contains(where: { cohort.takes(payer, $0) }) {
        return rows.map { cohort.takes(payer, $0) ? .cohort : .rest }
      }
      guard let against else { return rows.map { _ in .comparison } }
      guard rows.contains(where: { against.takes(payer, $0) }) else {
        return rows.map { _ in .outside }
      }
      return rows.map { against.takes(payer, $0) ? .comparison : .rest }
    }

    consuming func finish() throws(SourceError) -> StudyGroups {
      let (hasCohort, payers) = (hasCohort, payers)
      return StudyGroups(try payments.finish(), hasCohort: hasCohort, payers: payers)
    }
  }
}

/// Days and hours where a payer lives.
private struct LocalClock: Sendable {
  private var offsets: [Country: Int?] = [:]

  mutating func payment(
    _ row: PaymentRow, to beneficiary: UInt32, _ part: StudyPart, bornOn birthDay: Int32,
    isFirst: Bool
  ) -> StudyPayment {
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
      reference: Int64(row.reference), minorUnits: row.minorUnits, beneficiary: beneficiary,
      day: Int32(clamping: day), birthDay: birthDay, currency: row.currency,
      corridor: Corridor(from: row.origin, to: row.destination), hour: hour, channel: row.channel,
      part: part, isFirst: isFirst)
  }
}
