/// How reports call an input: by its base name and, where inputs of other content share that, by the first twelve
/// digits of its SHA-256 behind a number sign: `export.csv#a92e58a78c54`.
///
/// Own choice: a path names a person's folders and differs from machine to machine, and a number would depend on
/// the order in which inputs were given.
extension Ledger.Source {
  private func label(besides others: some Sequence<Ledger.Source>) -> String {
    let isAlone = others.allSatisfy { $0.digest == digest && $0.bytes == bytes }
    return isAlone || digest.isEmpty ? name : "\(name)#\(digest.prefix(12))"
  }

  /// The label of one of `sources`, which are in a ledger's order: those of one name stand together.
  static func label(of number: Int, in sources: [Ledger.Source]) -> String {
    let source = sources[number]
    var (first, last) = (number, number)
    while first > 0, sources[first - 1].name == source.name { first -= 1 }
    while last + 1 < sources.count, sources[last + 1].name == source.name { last += 1 }
    return source.label(besides: sources[first...last])
  }

  /// The labels of all, whatever their order.
  static func labels(of sources: [Ledger.Source]) -> [String] {
    let namesakes = Dictionary(grouping: sources, by: \.name)
    return sources.map { $0.label(besides: namesakes[$0.name] ?? []) }
  }
}
