/// A user's list of payers who were examined and cleared: CSV with the columns `payer` and `until`, the last day that
/// was examined (YYYY-MM-DD, UTC), and optionally `by`.
///
/// A payer who stands there twice was cleared up to the later day.
struct ClearedFile {
  private let name: String
  private let ignored: [String]
  /// By the bytes of the id.
  private var payers: [[UInt8]: Examination] = [:]
  /// By names as they are compared.
  private var named: [[UInt8]: Examination] = [:]

  /// - Parameter tellsBy: whether who examined is told: it names people, which no result under a key does.
  init(path: String, tellsBy: Bool = true) throws(SourceError) {
    let list = try ListFile(
      path: path, known: ["payer", "until", "by"], needed: [["payer"], ["until"]])
    name = list.name
    ignored = list.ignored
    for row in list.rows {
      guard let payer = row["payer"] else {
        throw SourceError(
          .unusable, input: name, what: "the cell of the payer is empty",
          place: "line \(row.line), column payer", remedy: "Give every row a payer.")
      }
      guard let until = row["until"].flatMap({ CivilDate(iso: $0) }) else {
        throw SourceError(
          .unusable, input: name, what: "the last day examined is no day of the form YYYY-MM-DD",
          place: "line \(row.line), column until",
          remedy: "Without it nothing can be told of what is new since.")
      }
      let key = Array(payer.utf8)
      let examination = Examination(until: until, by: tellsBy ? row["by"] : nil)
      let name = Array(FoldedName.identity(payer).utf8)
      payers[key] = [payers[key], examination].compactMap { $0 }.max(by: Self.ends(_:before:))
      named[name] = [named[name], examination].compactMap { $0 }.max(by: Self.ends(_:before:))
    }
  }

  /// Whether an examination ended before another; of one day, by who examined, so that no order of rows decides.
  private static func ends(_ a: Examination, before b: Examination) -> Bool {
    a.until == b.until ? (a.by ?? "") < (b.by ?? "") : a.until < b.until
  }

  /// What is known of a payer; nil if it is not listed.
  func examination(of payer: PartyID) -> Examination? {
    let text = Array(payer.text.utf8)
    return [payers[text], payer.kind.isName ? named[text] : nil].compactMap { $0 }.max(
      by: Self.ends(_:before:))
  }

  /// The listed payers by number.
  ///
  /// - Parameter find: of each id the numbers of its payers.
  func numbers<Fault>(
    _ find: ([String]) throws(Fault) -> [[Int]]
  ) throws(Fault) -> [Int: Examination] {
    var numbers: [Int: Examination] = [:]
    let listed = Array(payers)
    let found = try find(listed.map { String(decoding: $0.key, as: UTF8.self) })
    for (examination, places) in zip(listed.map(\.value), found) {
      for number in places {
        numbers[number] = [numbers[number], examination].compactMap { $0 }.max(
          by: Self.ends(_:before:))
      }
    }
    return numbers
  }

  /// The listed payers of a ranking, by place.
  func places(in assessment: any JudgedPayers) -> [Int: Examination] {
    let numbers = numbers { assessment.numbers(of: $0) }
    guard !numbers.isEmpty else { return [:] }
    var places: [Int: Examination] = [:]
    for place in 0..<assessment.count {
      places[place] = numbers[assessment.number(at: place)]
    }
    return places
  }

  /// How much of the list was found, and what was ignored, for whoever runs the tool.
  func notes(found: Int) -> [String] {
    var notes = ["\(name): \(found) of \(payers.count) cleared payers have a payment in scope"]
    if !ignored.isEmpty {
      notes.append("\(name): columns not used: \(ignored.joined(separator: ", "))")
    }
    return notes
  }
}
