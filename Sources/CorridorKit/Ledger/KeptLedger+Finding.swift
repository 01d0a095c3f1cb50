extension KeptLedger {
  /// Of each of some ids the numbers of payers who have it, whatever its kind. Each block is read once, whoever stands
  /// in it.
  ///
  /// - Parameter pseudonyms: by which payers are called, if any: they are found by the ids that these stand for too.
  func numbers(
    of payers: [String], under pseudonyms: Pseudonyms? = nil
  ) throws(SourceError) -> [[Int]] {
    let alias = pseudonyms.map { SortedParties.Alias(pseudonyms: $0, domain: .payer) }
    var wanted: [Int: [Int]] = [:]
    for (index, payer) in payers.enumerated() {
      // A pseudonym stands elsewhere in the order than the id that it stands for.
      let texts = FoldedName.spellings(of: payer) + (alias?.texts(for: payer) ?? [])
      for block in Set(texts.flatMap { blocks(of: $0) }) {
        wanted[block, default: []].append(index)
      }
    }
    var numbers = [[Int]](repeating: [], count: payers.count)
    for (block, indices) in wanted.sorted(by: { $0.key < $1.key }) {
      let first = firstPayer(of: block)
      let found = try ledger(block).found(by: pseudonyms).payers
      for index in indices { numbers[index] += found.ranks(of: payers[index]).map { first + $0 } }
    }
    return numbers
  }
}
