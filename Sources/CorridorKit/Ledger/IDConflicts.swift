/// Payments that share a transaction id and differ otherwise: how many there are, and where the first of them stand.
///
/// An export whose id is the same in every row makes a conflict of every payment. So all are counted, and places are
/// listed up to a number: the first by input and line, whatever was read first.
struct IDConflicts: Sendable {
  /// So many places are listed (own choice): more than anybody looks up, and nothing beside the payments.
  static let mostListed = 1_000

  /// Transaction ids that stand on several payments.
  private(set) var ids = 0
  /// Payments with such an id.
  private(set) var payments = 0
  /// The places that are listed, id by id.
  private(set) var listed: [[Place]] = []

  /// Payments beyond the first of each id.
  var beyondFirst: Int { payments - ids }

  /// Payments whose place is not listed.
  var unlisted: Int { payments - listed.reduce(0) { $0 + $1.count } }

  /// Takes payments in any order.
  struct Collector {
    private struct Entry: Comparable {
      /// The number of the input's label in the order of labels.
      let label: Int
      let line: Int64
      let id: [UInt8]

      static func < (a: Entry, b: Entry) -> Bool {
        if (a.label, a.line) != (b.label, b.line) { return (a.label, a.line) < (b.label, b.line) }
        return a.id.lexicographicallyPrecedes(b.id)
      }
    }

    private let labels: [String]
    /// By source.
    private let numbers: [Int]
    private var found: [Entry] = []
    /// What lies behind it is not listed.
    private var bound: (label: Int, line: Int64)?
    private var payments = 0

    /// - Parameter sources: by the numbers that places use.
    init(_ sources: [Ledger.Source]) {
      let own = Ledger.Source.labels(of: sources)
      let labels = Set(own).sorted()
      let order = Dictionary(uniqueKeysWithValues: zip(labels, labels.indices))
      self.labels = labels
      numbers = own.map { order[$0] ?? 0 }
    }

    /// Notes a payment with an id that another one has too.
    mutating func note(_ id: ArraySlice<UInt8>, _ place: Ledger.Repeat) {
      payments += 1
      let label = numbers[Int(place.input)]
      if let bound, (label, place.line) > bound { return }
      found.append(Entry(label: label, line: place.line, id: Array(id)))
      if found.count >= 2 * IDConflicts.mostListed { cut() }
    }

    private mutating func cut() {
      found.sort()
      guard found.count >= IDConflicts.mostListed else { return }
      found.removeSubrange(IDConflicts.mostListed...)
      bound = found.last.map { ($0.label, $0.line) }
    }

    /// - Parameter ids: how many ids the payments have.
    consuming func conflicts(ids: Int) -> IDConflicts {
      cut()
      let byID = Dictionary(grouping: found, by: \.id).values.map { entries in
        entries.map { Place(input: labels[$0.label], line: Int($0.line)) }
      }
      var conflicts = IDConflicts()
      conflicts.ids = ids
      conflicts.payments = payments
      conflicts.listed = byID.sorted { $0.lexicographicallyPrecedes($1) }
      return conflicts
    }
  }
}
