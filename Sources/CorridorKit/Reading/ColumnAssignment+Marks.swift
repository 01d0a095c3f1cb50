/// Columns that say by a flag, a reason, a code or words of their own whether a payment was made.
extension ColumnAssignment {
  /// A column beside the status that says of some payments that they were not made.
  struct Mark: Equatable, Sendable {
    let column: Int
    let reading: StatusReading
  }

  /// Takes for the status what names and cells together tell, where no column is named so.
  mutating func assignMarks() {
    guard entry?.columns[.status] == nil else { return }
    // What another column displaces still marks what was cancelled.
    if let own = taken[.status], own.rank == ColumnMeaning.cancelledWhenRank {
      marks.append(Mark(column: own.column, reading: .notMade))
    }
    for index in names.indices where isFree(index) {
      guard let reading = StatusReading.promised(by: facts[index].words), holds(reading, index)
      else { continue }
      // Marks of what was made are of the payment where no status is; else perhaps of a step of it.
      if reading == .made, let status = taken[.status], status.rank <= 1 { continue }
      marks.append(Mark(column: index, reading: reading))
      if taken[.purpose]?.column == index { taken[.purpose] = nil }
      // What is empty so far marks what comes, and takes no other column's place.
      if filled(index) > 0 { take(.status, index, rank: 4) }
    }
    // Kinds of rows say less than words for what became of a payment.
    guard (taken[.status]?.rank ?? .max) >= ColumnMeaning.kindRank else { return }
    for index in names.indices where isFree(index) && mayBeOfAPayment(index) && tellsFates(index) {
      if taken[.purpose]?.column == index { taken[.purpose] = nil }
      take(.status, index, rank: 4)
    }
  }

  /// How the status is read, and what else speaks against payments.
  func setStatus(_ plan: inout ColumnPlan) {
    plan.refundColumn = refundColumn()
    plan.refundCountsMinorUnits = plan.refundColumn >= 0 && countsMinorUnits(plan.refundColumn)
    let status = plan.index(.status)
    plan.marks = marks.filter { $0.column != status && plan.columns[$0.column].role == nil }
    guard status >= 0 else { return }
    if let mark = marks.first(where: { $0.column == status }) {
      plan.statusReading = mark.reading
    } else if meanings[status] == .role(.status, rank: ColumnMeaning.cancelledWhenRank)
      || (stated.contains(status)
        && StatusReading.promised(by: facts[status].words) == .notMade)
    {
      plan.statusReading = .notMade
    } else if stated.contains(status),
      let reading = StatusReading.promised(by: facts[status].words), holds(reading, status)
    {
      plan.statusReading = reading
    }
    plan.statusIsKind = meanings[status] == .role(.status, rank: ColumnMeaning.kindRank)
  }

  private func isFree(_ index: Int) -> Bool {
    guard !stated.contains(index),
      !taken.contains(where: { $0.key != .purpose && $0.value.column == index })
    else { return false }
    switch meanings[index] {
    case .unknown, .unused, .role(.purpose, _), .role(.transactionID, _): return true
    default: return false
    }
  }

  /// Whether the cells are what the name promises.
  private func holds(_ reading: StatusReading, _ index: Int) -> Bool {
    let filled = cells(index).map { $0.withWindow { $0.trimmed.bytes } }.filter { !$0.isEmpty }
    // A reason or mark of what was not made may come only further down.
    guard !filled.isEmpty else { return reading == .notMade }
    func count(_ test: (ByteWindow) -> Bool) -> Int { filled.count { $0.withWindow(test) } }
    switch reading {
    case .words: return false
    case .made:
      return count { ReversalMark.isNo($0) || ReversalMark.isYes($0) } == filled.count
    case .notMade:
      // Where all is marked, the mark may mean something else; numbers may count attempts.
      let marked = count { reading.status($0) == .notCompleted }
      let attempts = count { $0.count < 4 && (DateParts.number($0) ?? 0) > 1 }
      let isFlag = isFlag(index)
      if isFlag, attempts > 0 { return false }
      return marked < cells(index).count || (isFlag && taken[.status] == nil)
    case .code:
      let codes = count { cell in
        cell.count <= 3
          && (0..<cell.count).allSatisfy { cell[$0] &- 0x30 <= 9 || cell[$0] >= 0x41 }
      }
      let approved = count { $0.count > 1 && StatusReading.isApproval($0) || $0.text == "0" }
      return codes == filled.count && approved * 2 >= filled.count
    }
  }

  private func isFlag(_ index: Int) -> Bool {
    let flags: Set<String> = [
      "cancelled", "canceled", "voided", "void", "failed", "rejected", "declined",
    ]
    let words = facts[index].words
    return words.last.map { flags.contains($0) || ($0 == "at" && flags.contains(words[0])) }
      ?? false
  }

  /// Whether a name leaves open that the column tells of the payment, and not of a person, a check or a message.
  private func mayBeOfAPayment(_ index: Int) -> Bool {
    let words = facts[index].words
    if ColumnMeaning.isOtherState(words) { return false }
    // A message of the response is a message by its name.
    if case .role = meanings[index], StatusReading.promised(by: words) != .code { return false }
    let others: Set<ColumnVocabulary.Idea> = [
      .payer, .payee, .counterparty, .own, .account, .name, .address, .birth, .attribute, .bank,
      .country, .residence, .channel, .funds, .notAmount, .amount, .date, .time, .statement, .place,
    ]
    let checks = [
      "kyc", "aml", "screen", "sanction", "verif", "check", "complian", "fraud", "pep", "consent",
      "identi", "document", "email", "sms", "notif", "cvv", "cvc", "avs", "3ds", "receipt", "sof",
      "match", "alert", "risk", "review", "import", "sync", "invoice", "order", "reconcil",
    ]
    return Set(ColumnVocabulary.ideas(in: words)).isDisjoint(with: others)
      && !words.contains { word in checks.contains { word.hasPrefix($0) } }
  }

  /// Whether every filled cell is a word for what became of a payment, some of them plainly that it was made, and
  /// not most that it was taken back.
  private func tellsFates(_ index: Int) -> Bool {
    let filled = cells(index).map { $0.withWindow { $0.trimmed.bytes } }.filter { !$0.isEmpty }
    var made = 0
    var takenBack = 0
    for cell in filled {
      // What says nothing counts as completed here, and then has no plain word for it.
      switch cell.withWindow({ PaymentStatus($0) }) {
      case .completed, .unknown:
        guard cell.withWindow(PaymentStatus.saysMade) else { return false }
        made += 1
      case .reversed: takenBack += 1
      case .notCompleted: break
      }
    }
    return made > 0 && takenBack * 2 <= filled.count
  }

  /// The sum that was paid back of a row's own, in a column of its own: `amount_refunded`.
  func refundColumn() -> Int {
    let found = names.indices.first { index in
      guard !stated.contains(index), !taken.values.contains(where: { $0.column == index }) else {
        return false
      }
      let words = facts[index].words
      guard OtherMoments.kind(of: words) == .reversal else { return false }
      let ideas = Set(ColumnVocabulary.ideas(in: words))
      guard ideas.isDisjoint(with: [.date, .time, .identifier, .currency, .reference, .payee])
      else { return false }
      let kinds = kinds(index)
      return kinds[.amount, default: 0] > 0
        && kinds.keys.allSatisfy { $0 == .amount || $0 == .empty }
        && (ideas.contains(.amount) || hasDecimals(index))
    }
    return found ?? -1
  }
}
