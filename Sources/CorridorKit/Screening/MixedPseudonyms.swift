/// Tells whether inputs name people in ways that cannot be compared: as they are, or under pseudonyms of one key or
/// another.
///
/// Own choice: a remark and no refusal, since who is given ledgers under two keys cannot make them anew.
enum MixedPseudonyms {
  /// What whoever runs it must know; nil where all ids can be compared.
  ///
  /// - Parameters:
  ///   - records: of every export and of what ledgers say of theirs.
  ///   - own: the id of the run's own key, under which what is plain is put.
  static func remark(_ records: [SourceRecord], own: String?) -> String? {
    var kinds: Set<Set<String>> = []
    var last: LedgerMakings?
    for record in records where record.makings != last {
      last = record.makings
      let keys = record.makings.list.compactMap(\.pseudonymKey)
      // What was read plain and put under a key later states both makings.
      kinds.insert(Set(keys.isEmpty ? [own].compactMap(\.self) : keys))
    }
    guard kinds.count > 1 else { return nil }
    let keys = Set(kinds.joined()).sorted().joined(separator: ", ")
    return
      (kinds.contains([])
      ? "ids of some inputs are pseudonyms (\(keys)) and those of others stand as they are"
      : "ids of the inputs are pseudonyms of more than one key (\(keys))")
      + ": nobody is known again across them, and an export that stands in both counts twice"
  }
}

extension LedgerMaking {
  /// The id of the key whose pseudonyms its payments were given; nil if ids stood as they were.
  var pseudonymKey: String? {
    options.first { $0.name == "pseudonyms" }?.value
  }
}
