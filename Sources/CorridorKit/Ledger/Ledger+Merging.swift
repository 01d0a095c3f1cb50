extension Ledger {
  /// Merges what builders collected into one sorted run.
  ///
  /// - Parameters:
  ///   - builders: in any order; the result does not depend on it.
  ///   - sources: the inputs by the numbers that the builders use.
  ///   - joins: whether sources of equal name and content are one, so that a row that comes twice from one place
  ///     is one row and no duplicate: as ledgers that overlap bring it.
  ///   - threads: how many may work at once.
  ///   - progress: is told of ``stepsOfMerging(_:)`` steps.
  init(
    merging builders: [RunBuilder], sources: [Source], joins: Bool = false, threads: Int = 1,
    progress: RunProgress? = nil
  ) {
    precondition(builders.allSatisfy(\.isSettled), "rows whose parties have no numbers yet")
    // The longest work first.
    let lists = [
      builders.map(\.transactions), builders.map(\.beneficiaries.strings),
      builders.map(\.payers.strings),
    ]
    let unions = ParallelSpans.map(lists.count, threads: threads) { span in
      span.map { SortedParties.merging(lists[$0], progress: progress) }
    }.flatMap { $0 }
    let (transactions, beneficiaries, payers) = (unions[0], unions[1], unions[2])
    // Sources are ordered by what they are, not by the order in which they were named.
    let sourceOrder = sources.indices.sorted { a, b in
      (sources[a].name, sources[a].digest, sources[a].bytes, a)
        < (sources[b].name, sources[b].digest, sources[b].bytes, b)
    }
    var ranks = [UInt32](repeating: 0, count: sources.count)
    var orderedSources: [Source] = []
    for index in sourceOrder {
      if joins, let last = orderedSources.last, last.isSame(as: sources[index]) {
        ranks[index] = UInt32(orderedSources.count - 1)
      } else {
        ranks[index] = UInt32(orderedSources.count)
        orderedSources.append(sources[index])
      }
    }
    let sourceRank = ranks

    // Each thread counts, and later places, the rows of some of the builders: first the first ones'. A group needs a
    // number for every payer, so that there are few groups (own choice).
    let groups = max(1, min(threads, builders.count, 4))
    let members = (0..<groups).map { group in
      builders.count * group / groups..<builders.count * (group + 1) / groups
    }
    var next = ParallelSpans.map(groups, threads: threads) { span in
      span.map { group in
        var counts = [Int](repeating: 0, count: payers.parties.count)
        for index in members[group] {
          let ranks = payers.ranks.ofList(index)
          let first = ranks.startIndex
          for row in builders[index].rows { counts[Int(ranks[first + Int(row.payer)])] += 1 }
          progress?.add(steps: builders[index].rows.count)
        }
        return counts
      }
    }.flatMap { $0 }
    var starts = [0]
    starts.reserveCapacity(payers.parties.count + 1)
    var total = 0
    for payer in 0..<payers.parties.count {
      for group in next.indices {
        let count = next[group][payer]
        next[group][payer] = total
        total += count
      }
      starts.append(total)
    }
    // Room for one at least: the empty array is one for all threads, and no count is written there.
    var sorted = unsafe [PaymentRow](unsafeUninitializedCapacity: max(total, 1)) {
      buffer, count in
      nonisolated(unsafe) let buffer = unsafe buffer
      // Every place below the total is written exactly once: each group runs through its own part of every payer's span.
      unsafe next.withUnsafeMutableBufferPointer { places in
        nonisolated(unsafe) let places = unsafe places
        _ = ParallelSpans.map(groups, threads: threads) { span in
          for group in span {
            // Each group's numbers are taken out by the one thread that works on it, and counted on without a copy.
            var next: [Int] = []
            unsafe swap(&next, &places[group])
            for index in members[group] {
              let payers = payers.ranks.ofList(index)
              let beneficiaries = beneficiaries.ranks.ofList(index)
              let transactions = transactions.ranks.ofList(index)
              for row in builders[index].rows {
                var row = row
                row.payer = payers[payers.startIndex + Int(row.payer)]
                row.beneficiary = beneficiaries[beneficiaries.startIndex + Int(row.beneficiary)]
                if row.transaction > 0 {
                  row.transaction =
                    transactions[transactions.startIndex + Int(row.transaction) - 1] + 1
                }
                row.input = sourceRank[Int(row.input)]
                let place = next[Int(row.payer)]
                next[Int(row.payer)] = place + 1
                unsafe buffer.initializeElement(at: place, to: row)
              }
              progress?.add(steps: builders[index].rows.count)
            }
          }
        }
      }
      count = total
    }
    let content = Self.contentNumbers(orderedSources)
    let hasDuplicates = Self.sort(
      &sorted, starts: starts, content: content, threads: threads, progress)
    let merged =
      hasDuplicates
      ? Self.withoutDuplicates(sorted, starts: starts, content: content)
      : (rows: sorted, starts: starts, repeats: [:], duplicates: 0)
    self.init(
      sources: orderedSources, payers: payers.parties, beneficiaries: beneficiaries.parties,
      transactions: transactions.parties, rows: merged.rows, payerStarts: merged.starts,
      repeats: merged.repeats, duplicates: merged.duplicates,
      conflictingIDs: Self.conflicts(merged.rows, transactions: transactions.parties.count))
  }

  /// How many steps a merge of builders has: of every party and id, and three of every payment, which is counted, placed
  /// and sorted.
  static func stepsOfMerging(_ builders: [RunBuilder]) -> Int {
    builders.reduce(0) { steps, builder in
      let strings =
        builder.transactions.count + builder.beneficiaries.strings.count
        + builder.payers.strings.count
      return steps + strings * SortedParties.stepsOfMerging + 3 * builder.rows.count
    }
  }

  /// Sorts every payer's rows, and says whether equal payments stand next to each other anywhere.
  private static func sort(
    _ rows: inout [PaymentRow], starts: [Int], content: [Int], threads: Int,
    _ progress: RunProgress?
  ) -> Bool {
    unsafe rows.withUnsafeMutableBufferPointer { rows in
      // Threads work on the rows of different payers.
      nonisolated(unsafe) let rows = unsafe rows
      return ParallelSpans.map(max(0, starts.count - 1), threads: threads) { payers in
        var hasDuplicates = false
        for piece in payers.pieces {
          for payer in piece where starts[payer + 1] - starts[payer] > 1 {
            var own = unsafe UnsafeMutableBufferPointer(
              rebasing: rows[starts[payer]..<starts[payer + 1]])
            unsafe own.sort { precedes($0, $1, content: content) }
            for index in 1..<own.count where !hasDuplicates {
              hasDuplicates = unsafe same(own[index - 1], own[index], content: content)
            }
          }
          progress?.add(steps: starts[piece.upperBound] - starts[piece.lowerBound])
        }
        return hasDuplicates
      }.contains(true)
    }
  }

  /// Every source's place in the order of contents; those of equal digest share one. The order of two sources
  /// does not depend on which others there are, so that runs of runs are sorted as one run is.
  private static func contentNumbers(_ sources: [Source]) -> [Int] {
    let order = sources.indices.sorted { (sources[$0].digest, $0) < (sources[$1].digest, $1) }
    var numbers = [Int](repeating: 0, count: sources.count)
    for (place, index) in order.enumerated() {
      let before = place > 0 ? order[place - 1] : index
      let isSame =
        place > 0 && !sources[index].digest.isEmpty
        && sources[before].digest == sources[index].digest
      numbers[index] = isSame ? numbers[before] : place
    }
    return numbers
  }

  /// The order of a run, among the rows of one payer. Equal payments stand next to each other.
  private static func precedes(_ a: PaymentRow, _ b: PaymentRow, content: [Int]) -> Bool {
    if a.seconds != b.seconds { return a.seconds < b.seconds }
    if a.beneficiary != b.beneficiary { return a.beneficiary < b.beneficiary }
    if a.minorUnits != b.minorUnits { return a.minorUnits < b.minorUnits }
    if a.currency != b.currency { return a.currency < b.currency }
    if a.flags.contains(.reversal) != b.flags.contains(.reversal) {
      return b.flags.contains(.reversal)
    }
    if a.transaction != b.transaction { return a.transaction < b.transaction }
    // What equal payments may differ in stands before where they were read: which of them is kept must not
    // depend on the names of files.
    if a.origin != b.origin { return a.origin < b.origin }
    if a.destination != b.destination { return a.destination < b.destination }
    if a.flags.certainty != b.flags.certainty { return a.flags.certainty > b.flags.certainty }
    if a.channel != b.channel { return a.channel.rawValue > b.channel.rawValue }
    let (x, y) = (content[Int(a.input)], content[Int(b.input)])
    if x != y { return x < y }
    return a.line != b.line ? a.line < b.line : a.input < b.input
  }

  /// Drops equal payments: with a transaction id, those equal in id, payer, beneficiary, instant, amount
  /// and currency; without one, those from the same line of the same bytes.
  private static func withoutDuplicates(
    _ sorted: [PaymentRow], starts: [Int], content: [Int]
  ) -> (rows: [PaymentRow], starts: [Int], repeats: [Int: [Repeat]], duplicates: Int) {
    var rows: [PaymentRow] = []
    rows.reserveCapacity(sorted.count)
    var newStarts = [0]
    newStarts.reserveCapacity(starts.count)
    var repeats: [Int: [Repeat]] = [:]
    for payer in 0..<max(0, starts.count - 1) {
      let first = rows.count
      for row in sorted[starts[payer]..<starts[payer + 1]] {
        let last = rows.count - 1
        if rows.count > first, same(rows[last], row, content: content) {
          rows[last].birthDay = later(
            rows[last].birthDay, row.birthDay, sentOn: row.sentAt.dayNumber)
          repeats[last, default: [Repeat(rows[last])]].append(Repeat(row))
        } else {
          rows.append(row)
        }
      }
      newStarts.append(rows.count)
    }
    var duplicates = 0
    for (row, places) in repeats {
      // The first place is the row's own, whichever copy of the payment was kept: so a run of runs has the
      // bytes of one run.
      let distinct = Set(places).sorted { ($0.input, $0.line) < ($1.input, $1.line) }
      rows[row].input = distinct[0].input
      rows[row].line = distinct[0].line
      repeats[row] = distinct.count > 1 ? Array(distinct[1...]) : nil
      if distinct.count > 1 { rows[row].flags.insert(.repeated) }
      duplicates += distinct.count - 1
    }
    return (rows, newStarts, repeats, duplicates)
  }

  /// The later of two birth days of one payment, but for one that lies after it: nobody pays unborn.
  private static func later(_ a: Int32, _ b: Int32, sentOn day: Int) -> Int32 {
    let (earlier, later) = (min(a, b), max(a, b))
    return Int(later) > day && earlier != PaymentRow.unknownBirthDay ? earlier : later
  }

  private static func same(_ a: PaymentRow, _ b: PaymentRow, content: [Int]) -> Bool {
    guard a.seconds == b.seconds, a.beneficiary == b.beneficiary, a.minorUnits == b.minorUnits,
      a.currency == b.currency, a.transaction == b.transaction,
      a.flags.contains(.reversal) == b.flags.contains(.reversal)
    else { return false }
    if a.transaction != 0 { return true }
    return a.line == b.line && content[Int(a.input)] == content[Int(b.input)]
  }

  /// Rows, beyond the first of each, that share a transaction id with a row of other content. A reversal
  /// carries its payment's id by design and is no conflict.
  private static func conflicts(_ rows: [PaymentRow], transactions: Int) -> Int {
    var seen = [Bool](repeating: false, count: transactions + 1)
    var found = 0
    for row in rows where row.transaction != 0 && !row.flags.contains(.reversal) {
      if seen[Int(row.transaction)] { found += 1 }
      seen[Int(row.transaction)] = true
    }
    return found
  }
}

extension Ledger {
  /// What a builder collected as one sorted run whose inputs keep the builder's numbers: sources are not all
  /// known yet, so payments without an id from different inputs all stay.
  init(keepingInputsOf builder: RunBuilder) {
    let count = Int(builder.rows.map(\.input).max() ?? 0) + 1
    let width = String(count).count
    let sources = (0..<count).map { number in
      let digits = String(number)
      let name = String(repeating: "0", count: width - digits.count) + digits
      return Source(name: name, bytes: 0, digest: "")
    }
    self.init(merging: [builder], sources: sources)
  }

  /// Adds every payment, and every further place of one, to its source's number.
  func countPlaces(into found: inout [Int]) {
    for row in rows { found[Int(row.input)] += 1 }
    for places in repeats.values {
      for place in places { found[Int(place.input)] += 1 }
    }
  }
}
