/// How often each payer of a group counts: once each, or as often as a bootstrap drew it.
struct PayerWeights: Sendable {
  private(set) var counts: [Int32]
  let isResampled: Bool

  /// Every payer once.
  init(once payers: Int) {
    counts = [Int32](repeating: 1, count: payers)
    isResampled = false
  }

  /// As many payers as there are, drawn with replacement.
  init(drawing payers: Int, from stream: inout RandomStream) {
    counts = [Int32](repeating: 0, count: payers)
    for _ in 0..<payers { counts[stream.below(payers)] += 1 }
    isResampled = true
  }

  @inline(__always)
  subscript(payer: UInt32) -> Int64 { Int64(counts[Int(payer)]) }
}

/// Values with their payers, sorted, so that quantiles under any weights take one pass.
struct SortedValues: Sendable {
  struct Entry: Sendable {
    let value: Int64
    let payer: UInt32
  }

  let entries: [Entry]

  init(_ entries: [Entry]) {
    // The payer breaks ties, so that equal values stand in one order on every machine.
    self.entries = entries.sorted { ($0.value, $0.payer) < ($1.value, $1.payer) }
  }

  /// How many there are under these weights.
  func count(_ weights: PayerWeights) -> Int64 {
    entries.reduce(0) { $0 + weights[$1.payer] }
  }

  /// Quantiles at shares of 10,000, rising; nil without values.
  ///
  /// The smallest value below or at which the share lies, and where the share falls exactly between two
  /// values their mean: the second definition of Hyndman & Fan (1996), "Sample quantiles in statistical
  /// packages", The American Statistician 50(4).
  func quantiles(_ shares: [Int64], _ weights: PayerWeights) -> [Double?] {
    let total = count(weights)
    guard total > 0 else { return shares.map { _ in nil } }
    var found: [Double?] = []
    var index = 0
    var below: Int64 = 0
    for share in shares {
      // The place times 10,000, from 1: at least one value lies at or below any quantile.
      let place = max(share * total, 1)
      while index < entries.count, (below + weights[entries[index].payer]) * 10_000 < place {
        below += weights[entries[index].payer]
        index += 1
      }
      let value = Double(entries[index].value)
      let reached = below + weights[entries[index].payer]
      if reached * 10_000 == place, let next = after(index, weights) {
        found.append((value + Double(next)) / 2)
      } else {
        found.append(value)
      }
    }
    return found
  }

  func median(_ weights: PayerWeights) -> Double? { quantiles([5_000], weights)[0] }

  /// The next value that counts.
  private func after(_ index: Int, _ weights: PayerWeights) -> Int64? {
    entries[(index + 1)...].first { weights[$0.payer] > 0 }?.value
  }

  /// Of all values; sums of a currency of small units may pass 64 bits.
  var sum: Int128 { entries.reduce(0) { $0 + Int128($1.value) } }

  func mean(_ weights: PayerWeights) -> Double? {
    var (sum, count): (Int128, Int64) = (0, 0)
    for entry in entries {
      sum += Int128(entry.value) * Int128(weights[entry.payer])
      count += weights[entry.payer]
    }
    return count == 0 ? nil : Double(sum) / Double(count)
  }

  /// The share of values below a limit; nil without values.
  func share(below limit: Int64, _ weights: PayerWeights) -> Double? {
    var (under, count): (Int64, Int64) = (0, 0)
    for entry in entries {
      if entry.value < limit { under += weights[entry.payer] }
      count += weights[entry.payer]
    }
    return count == 0 ? nil : Double(under) / Double(count)
  }

  /// The same of a value as it is printed.
  ///
  /// - Parameter scale: what values are divided by; the mean of two ends in a half.
  func payersBeside(printed value: Double, scale: Double) -> Int {
    payersBeside((value * scale * 2).rounded() / 2)
  }

  /// How many payers have a value on the side of `value` that fewer have, itself counted on both.
  func payersBeside(_ value: Double) -> Int {
    var sides = [UInt8](repeating: 0, count: Int(entries.map(\.payer).max() ?? 0) + 1)
    for entry in entries {
      if Double(entry.value) <= value { sides[Int(entry.payer)] |= 1 }
      if Double(entry.value) >= value { sides[Int(entry.payer)] |= 2 }
    }
    return min(sides.count { $0 & 1 != 0 }, sides.count { $0 & 2 != 0 })
  }
}
