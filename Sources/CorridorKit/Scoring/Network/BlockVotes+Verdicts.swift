extension BlockVotes {
  /// What the network says of the payers of a block.
  struct Decided: Sendable {
    var verdicts: [NetworkState.Verdict] = []
    /// Network points of each payer, before anything stands in for them.
    fileprivate var network: [Int64] = []
  }

  /// Both steps of a vote as they are weighed, thousandths of a bit.
  private func weighed(_ first: Int32, _ second: Int32) -> Int64 {
    let own = policy.weights[.sharedBeneficiaries] * Double(first)
    return Int64((own + policy.weights[.linkedPayers] * Double(second)).rounded())
  }

  /// Takes each payer's most telling beneficiary, and what its habits say.
  mutating func decide(_ scales: NetworkState.Scales) {
    let (graph, rule, others) = (block.graph, policy.network, policy.others)
    var decided = Decided()
    decided.verdicts.reserveCapacity(graph.payerCount)
    for payer in 0..<graph.payerCount {
      // Little history limits how strong the evidence can be.
      let payments = Double(graph.payments[payer])
      let history = payments / max(payments + rule.history, 1)
      var verdict = NetworkState.Verdict()
      var best = 0.0
      for edge in graph.span(of: payer) {
        let number = Double(block.payers(of: edge)) - 1
        guard number >= 1 else { continue }
        let relation = graph.edges[edge]
        let company = number / (number + rule.company)
        let strength = history * company * (relation.isFamilyLike ? rule.familyShare : 1)
        let taken = strength * Double(weighed(first[edge], second[edge]))
        guard taken > best else { continue }
        best = taken
        verdict.beneficiary = block.speakers.numbers[Int(relation.beneficiary)]
        verdict.first = Int32((strength * Double(first[edge])).rounded())
        verdict.second = Int32((strength * Double(second[edge])).rounded())
      }
      verdict.others = habits.others(of: payer)
      let group = Int(graph.groups[payer])
      verdict.payments = habits.habit(.payments, of: payer, scales.payments[group], others)
      verdict.company = habits.habit(.company, of: payer, scales.company[group], others)
      decided.verdicts.append(verdict)
      decided.network.append(Int64(best.rounded()))
    }
    self.decided = decided
  }

  /// Counts what the network is worth by payers' own points.
  func observe(into table: inout UnsharedImputation) {
    for payer in decided.verdicts.indices where block.relationCounts[payer] > 0 {
      table.observe(
        group: Int(block.graph.groups[payer]), total: block.graph.local[payer].total,
        unshared: block.unshared(payer), network: decided.network[payer], policy.network)
    }
  }

  /// How many of its payers a beneficiary names at most: more belong to no closed circle.
  static func circleColumns(_ rule: Policy.NetworkRule) -> Int {
    max(min(rule.circlePayers, rule.circleBeneficiary - 1), 0) + 1
  }

  /// The payers, from 1, of each beneficiary that can belong to a circle.
  func addMembers(to rows: inout [Int64]) {
    let width = Self.circleColumns(policy.network)
    for payer in 0..<block.graph.payerCount {
      for edge in block.graph.span(of: payer) {
        let number = block.payers(of: edge)
        guard number >= 2, number <= width else { continue }
        BeneficiaryExchange.list(
          Int64(block.firstPayer + payer) + 1, in: &rows,
          Int(block.graph.edges[edge].beneficiary), columns: width)
      }
    }
  }

  /// Lets the table stand in where nobody else pays, and finds closed circles.
  mutating func finish(_ table: UnsharedImputation, members: [Int64]) {
    for payer in decided.verdicts.indices {
      var verdict = decided.verdicts[payer]
      let share = block.unshared(payer)
      let imputed =
        share > 0
        ? table.points(
          share, group: Int(block.graph.groups[payer]), total: block.graph.local[payer].total) : 0
      let voted = weighed(verdict.first, verdict.second)
      if policy.weights[.unsharedBeneficiaries] * Double(imputed) > Double(voted) {
        verdict.beneficiary = nil
        (verdict.first, verdict.second) = (0, 0)
        verdict.imputed = Int32(clamping: imputed)
      }
      verdict.shared = shared(payer, members)
      if imputed > 0 || voted > 0 {
        verdict.isClosedCircle = isClosedCircle(payer, members)
      }
      decided.verdicts[payer] = verdict
    }
  }

  /// Counts what sharing small beneficiaries is held against.
  ///
  /// - Parameter counts: by group of peers.
  func observe(into counts: inout [SharingCounts]) {
    let most = Self.circleColumns(policy.network)
    guard most >= 2 else { return }
    let (starts, payers, relations) = (
      block.graph.starts, block.payersOfEdge, block.relationCounts
    )
    var sizes: [Int] = []
    for payer in relations.indices where relations[payer] > 0 {
      sizes.clear()
      for edge in starts[payer]..<starts[payer + 1] where 2...most ~= Int(payers[edge]) {
        sizes.append(Int(payers[edge]))
      }
      counts[Int(block.graph.groups[payer])].observe(sizes)
    }
  }

  /// Who else pays a payer's small beneficiaries.
  private func shared(_ payer: Int, _ members: [Int64]) -> SharingCounts.Shared {
    let width = Self.circleColumns(policy.network)
    var shared = SharingCounts.Shared()
    guard width >= 2 else { return shared }
    for edge in block.graph.span(of: payer) where 2...width ~= block.payers(of: edge) {
      shared.small += 1
    }
    guard shared.small >= 2 else { return shared }
    let own = Int64(block.firstPayer + payer) + 1
    var coPayers: [Int64] = []
    for edge in block.graph.span(of: payer) where 2...width ~= block.payers(of: edge) {
      let place = Int(block.graph.edges[edge].beneficiary) * width
      for member in members[place..<place + width] where member != 0 && member != own {
        coPayers.append(member)
      }
    }
    coPayers.sort()
    var run: UInt32 = 0
    for (index, coPayer) in coPayers.enumerated() {
      run = index > 0 && coPayers[index - 1] == coPayer ? run + 1 : 1
      if run == 2 { shared.others += 1 }
      shared.most = max(shared.most, run)
    }
    return shared
  }

  /// Whether a payer's co-payers are few and share most beneficiaries with it, as families and couples do.
  ///
  /// At most `network.circle_payers` others pay any of the same beneficiaries (those with 2 to
  /// `network.circle_beneficiary` payers) and at least `network.circle_share` of these share two or more.
  private func isClosedCircle(_ payer: Int, _ members: [Int64]) -> Bool {
    let rule = policy.network
    let width = Self.circleColumns(rule)
    let own = Int64(block.firstPayer + payer) + 1
    // Few: more than the rule allows end the search.
    var coPayers: [(payer: Int64, shared: Int)] = []
    for edge in block.graph.span(of: payer) {
      let number = block.payers(of: edge)
      guard number >= 2, number <= rule.circleBeneficiary else { continue }
      if number - 1 > rule.circlePayers { return false }
      let place = Int(block.graph.edges[edge].beneficiary) * width
      for member in members[place..<place + width] where member != 0 && member != own {
        if let known = coPayers.firstIndex(where: { $0.payer == member }) {
          coPayers[known].shared += 1
        } else {
          coPayers.append((member, 1))
          if coPayers.count > rule.circlePayers { return false }
        }
      }
    }
    guard !coPayers.isEmpty else { return false }
    let close = coPayers.count { $0.shared >= 2 }
    return Double(close) >= rule.circleShare * Double(coPayers.count)
  }
}
