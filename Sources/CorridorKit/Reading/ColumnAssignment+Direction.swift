/// How a file says which way money went, and which rows may contradict what the first ones tell.
extension ColumnAssignment {
  /// What rows further down may show otherwise.
  func setWatches(_ plan: inout ColumnPlan) {
    plan.leftReversal = plan.has(.reversal) ? -1 : leftReversal
    if let stated = entry?.columns[.reversal] {
      plan.statesReversal = true
      if stated == nil { plan.leftReversal = -1 }
    }
    let mayHaveDirection = entry?.columns[.direction] == nil && !plan.has(.direction)
    plan.watchedSide = mayHaveDirection ? watchedSide : nil
    let kind = names.indices.first { meanings[$0] == .role(.status, rank: ColumnMeaning.kindRank) }
    if let kind, !plan.statusIsKind, plan.columns[kind].role == nil, !saysMostAreRefunds(kind),
      entry?.columns[.reversal] == nil
    {
      plan.kindColumn = kind
    }
    plan.doubtfulParties = [
      ColumnRole.payerID, .payerAccount, .payeeID, .payeeAccount,
    ].compactMap { role in
      guard let own = taken[role], own.rank >= 0, facts[own.column].isQualified
      else {
        return nil
      }
      return names[own.column]
    }
  }

  func setDirection(_ plan: inout ColumnPlan) {
    let amount = plan.index(.amount)
    let (negative, positive) = amount >= 0 ? signs(amount) : (0, 0)
    if plan.has(.direction), case .some(.some(let use)) = entry?.columns[.direction],
      let credits = use.credits
    {
      plan.direction = credits == .payments ? .named : .column
      plan.dropsSign = true
      return
    }
    if case .some(.some(let use)) = entry?.columns[.amount], let sign = use.sign {
      plan.direction = sign == .ignored ? .named : .sign
      plan.dropsSign = true
      plan.outgoingIsPositive = sign == .positiveIsOutgoing
    } else if plan.has(.debitAmount), amount < 0 {
      plan.direction = .twoColumns
    } else if isNeutral {
      if plan.has(.direction) {
        plan.direction = .column
        plan.dropsSign = true
      } else {
        plan.direction = negative > 0 ? .sign : .named
        plan.assumesAllOutgoing = negative == 0
      }
    } else {
      // Both parties are named. A file that writes most amounts with a minus means outgoing, and plus is
      // money that comes back.
      let isMostlyNegative = negative > 0 && negative * 10 >= (negative + positive) * 9
      plan.dropsSign = plan.has(.direction) || isMostlyNegative
      plan.watchesSides = plan.has(.direction)
      plan.takesBackPositive = !plan.has(.direction) && isMostlyNegative
    }
  }
}
