/// What the name of a column says by itself, whatever its cells are.
///
/// Worked out once for all inputs: ten thousand exports of one program have one header.
struct NameFacts: Sendable {
  let words: [String]
  let meaning: ColumnMeaning
  /// As ``ColumnMeaning/isQualified(_:)``.
  let isQualified: Bool
  /// As ``DateParts/rest(of:without:)``, by the order of the parts.
  let dateRests: [[String]?]

  init(_ name: String) {
    words = HeaderWords.words(of: name)
    meaning = ColumnMeaning(words: words)
    isQualified = ColumnMeaning.isQualified(words)
    let words = words
    dateRests = DateParts.Part.allCases.map { DateParts.rest(of: words, without: $0) }
  }

  /// Names that are kept; own choice, so that inputs of many layouts cost no memory.
  private static let capacity = 4_096
  private static let known = Guarded<[String: NameFacts]>([:])

  /// The facts of a header's names.
  static func of(_ names: [String]) -> [NameFacts] {
    let table = known.withLock { $0 }
    var new: [String: NameFacts] = [:]
    let facts = names.map { name in
      if let facts = table[name] ?? new[name] { return facts }
      let facts = NameFacts(name)
      new[name] = facts
      return facts
    }
    guard !new.isEmpty, table.count + new.count <= capacity else { return facts }
    let found = new
    known.withLock { table in
      if table.count + found.count <= capacity { table.merge(found) { old, _ in old } }
    }
    return facts
  }

  /// The meanings of cells that may be names. None is kept: they may be people's.
  static func meanings(of cells: [String]) -> [ColumnMeaning] {
    let table = known.withLock { $0 }
    return cells.map { table[$0]?.meaning ?? ColumnMeaning(name: $0) }
  }
}
