import Synchronization

/// Which payer ids are one person's, as a record-linkage tool found them.
///
/// CSV with the columns `payer` and `person`. A payer who is listed is ranked as the person; ids that are not
/// listed stay as they are. Only this file joins ids: names alone never do. A payer who is told by a name may be
/// written as names are compared or as the export writes it.
final class IdentitiesFile: Sendable {
  let name: String
  /// Columns that were not used.
  let ignored: [String]
  private let persons: [[UInt8]: [UInt8]]
  /// Likewise, by names as they are compared; empty where two spellings of one name are two persons.
  private let named: [[UInt8]: [UInt8]]
  /// Whether a payer of the list was met.
  private let isMet = Atomic(false)
  /// Whether a payer was met whose name is said to be two persons.
  private let isContradicted = Atomic(false)

  convenience init(path: String) throws(SourceError) {
    try self.init(
      ListFile(path: path, known: ["payer", "person"], needed: [["payer"], ["person"]]))
  }

  init(_ list: ListFile) throws(SourceError) {
    name = list.name
    ignored = list.ignored
    var persons: [[UInt8]: (person: [UInt8], line: Int)] = [:]
    for row in list.rows {
      guard let payer = row["payer"], let person = row["person"] else {
        throw SourceError(
          .unusable, input: list.name, what: "an empty cell where an id is expected",
          place: "line \(row.line), column \(row["payer"] == nil ? "payer" : "person")",
          remedy: "Give every row a payer and the person it belongs to.")
      }
      guard person.utf8.count <= PartyID.longest else {
        throw SourceError(
          .unusable, input: list.name, what: "a person's id of \(person.utf8.count) bytes",
          place: "line \(row.line), column person",
          remedy: "Give every person an id of at most \(PartyID.longest) bytes.")
      }
      let known = persons[Array(payer.utf8)]
      if let known, known.person != Array(person.utf8) {
        throw SourceError(
          .unusable, input: list.name, what: "one payer is said to be two persons",
          place: "lines \(known.line) and \(row.line)",
          remedy: "Leave the row that is right.")
      }
      persons[Array(payer.utf8)] = (Array(person.utf8), known?.line ?? row.line)
    }
    for (payer, entry) in persons {
      if let next = persons[entry.person], next.person != entry.person, entry.person != payer {
        throw SourceError(
          .unusable, input: list.name, what: "a person is itself listed as another person's payer",
          place: "lines \(min(entry.line, next.line)) and \(max(entry.line, next.line))",
          remedy: "Give both payers the same person.")
      }
    }
    self.persons = persons.mapValues(\.person)
    named = Self.named(self.persons)
  }

  /// Payers that are listed.
  var count: Int { persons.count }

  private static func named(_ persons: [[UInt8]: [UInt8]]) -> [[UInt8]: [UInt8]] {
    var named: [[UInt8]: [UInt8]] = [:]
    for (payer, person) in persons {
      let name = Array(FoldedName.identity(String(decoding: payer, as: UTF8.self)).utf8)
      named[name] = (named[name] ?? person) == person ? person : []
    }
    return named
  }

  /// The person of a payer; nil if it is not listed.
  func person(of payer: ByteWindow, _ kind: PartyID.Kind) -> [UInt8]? {
    let bytes = payer.bytes
    guard let person = persons[bytes] ?? (kind.isName ? named[bytes] : nil) else { return nil }
    guard !person.isEmpty else {
      isContradicted.store(true, ordering: .relaxed)
      return nil
    }
    isMet.store(true, ordering: .relaxed)
    return person
  }

  /// What was used and what not, for whoever runs the tool.
  var notes: [String] {
    let joined = Set(persons.values).count
    let people = joined == 1 ? "1 person" : "\(joined) persons"
    var notes = ["\(name): \(persons.count) payer ids are listed as \(people)"]
    if !isMet.load(ordering: .relaxed) {
      notes.append(
        "\(name): none of them paid anything in scope: are they written as in the inputs?")
    }
    if isContradicted.load(ordering: .relaxed) {
      notes.append(
        "\(name): one name stands in two spellings as two persons: who bears it was joined to neither"
      )
    }
    if !ignored.isEmpty {
      notes.append("\(name): columns not used: \(ignored.joined(separator: ", "))")
    }
    return notes
  }
}

/// Hands payments on with the person in the payer's place.
struct IdentitySink<Inner: PaymentSink & Sendable>: PaymentSink, Sendable {
  private(set) var inner: Inner
  private let identities: IdentitiesFile

  init(_ inner: Inner, _ identities: IdentitiesFile) {
    self.inner = inner
    self.identities = identities
  }

  mutating func take(_ payment: borrowing DecodedPayment) {
    guard let person = identities.person(of: payment.payer, payment.payerKind) else {
      inner.take(payment)
      return
    }
    var joined = copy payment
    joined.payerKind = .id
    person.withWindow { window in
      joined.payer = window
      inner.take(joined)
    }
  }

  mutating func exclude(_ reason: Scope.Exclusion) { inner.exclude(reason) }

  mutating func reject(_ row: RejectedRow) { inner.reject(row) }

  mutating func settle() { inner.settle() }

  var rejectedRows: Int { inner.rejectedRows }
}
