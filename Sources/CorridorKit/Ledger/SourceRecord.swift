/// One export that payments were read from, and what became of those of its rows that are no payments in scope.
///
/// How many of its rows are in scope is never stored: it follows from the payments themselves, so that what
/// overlaps counts once.
struct SourceRecord: Equatable, Sendable {
  var source: Ledger.Source
  var rowsRead = 0
  /// By the name of the reason.
  var rejected: [String: Int] = [:]
  var outOfScope: [String: Int] = [:]
  /// What tells exports of other columns apart: the first 16 hexadecimal digits of the SHA-256 of their names; empty
  /// where it is not known.
  var layout = ""
  /// The makings in which its rows were read, and those that put the ids of its parties under a key.
  var makings = LedgerMakings()

  init(_ source: Ledger.Source) { self.source = source }

  /// Takes what is said of the same export elsewhere. A row is out only if it is out everywhere, so each
  /// count is the lesser one.
  mutating func merge(_ other: SourceRecord) {
    rowsRead = min(rowsRead, other.rowsRead)
    rejected = Self.lesser(rejected, other.rejected)
    outOfScope = Self.lesser(outOfScope, other.outOfScope)
    // Where a header's line was given, one export may have been read with two headers.
    layout = max(layout, other.layout)
    makings.merge(other.makings)
  }

  /// What all of `records` say together, of the one source that stands for them. No layout is theirs alone.
  static func together(_ records: [SourceRecord], as source: Ledger.Source) -> SourceRecord {
    var all = SourceRecord(source)
    for record in records {
      all.rowsRead += record.rowsRead
      all.rejected.merge(record.rejected, uniquingKeysWith: +)
      all.outOfScope.merge(record.outOfScope, uniquingKeysWith: +)
      all.makings.merge(record.makings)
    }
    return all
  }

  private static func lesser(_ a: [String: Int], _ b: [String: Int]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (reason, count) in a {
      let least = min(count, b[reason] ?? 0)
      if least > 0 { counts[reason] = least }
    }
    return counts
  }

  init(reading wire: inout WireReader) throws(WireFault) {
    let name = String(decoding: try wire.text(), as: UTF8.self)
    let bytes = try wire.integer(in: 0...Self.most)
    let digest = SHA256.hexadecimal(try wire.slice(32))
    self.init(Ledger.Source(name: name, bytes: bytes, digest: digest))
    rowsRead = try wire.integer(in: 0...Self.most)
    rejected = try Self.counts(&wire, atMost: rowsRead)
    outOfScope = try Self.counts(&wire, atMost: rowsRead - rejected.values.reduce(0, +))
    let digits = try wire.text()
    guard [0, Self.layoutDigits].contains(digits.count),
      digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { throw .malformed }
    layout = String(decoding: digits, as: UTF8.self)
  }

  private static let layoutDigits = 16

  static func layout(of names: [String]) -> String {
    let text = names.joined(separator: "\u{1F}")
    return layout(digest: SHA256.digest(of: Array(text.utf8)))
  }

  static func layout(digest: [UInt8]) -> String {
    String(SHA256.hexadecimal(digest).prefix(layoutDigits))
  }

  /// What one export may claim to hold, in rows or bytes: so little that the sum over as many sources as a
  /// ledger of a gigabyte can name stays a number, and more than any export holds.
  static let most = 1 << 38

  private static func counts(
    _ wire: inout WireReader, atMost rows: Int
  ) throws(WireFault) -> [String: Int] {
    var counts: [String: Int] = [:]
    var left = rows
    for _ in 0..<(try wire.count()) {
      let name = try wire.text()
      // Names are printed in reports: letters only, as all of ours are.
      guard (1...40).contains(name.count),
        name.allSatisfy({ $0 == 0x5F || (0x61...0x7A).contains($0) })
      else { throw .malformed }
      guard left > 0 else { throw .malformed }
      let count = try wire.integer(in: 1...left)
      left -= count
      guard counts.updateValue(count, forKey: String(decoding: name, as: UTF8.self)) == nil else {
        throw .malformed
      }
    }
    return counts
  }

  /// - Precondition: the source has a digest.
  func write(to wire: inout WireWriter) {
    wire.text(Array(source.name.utf8))
    wire.count(source.bytes)
    wire.bytes.append(contentsOf: source.digestBytes)
    wire.count(rowsRead)
    for counts in [rejected, outOfScope] {
      // What other ledgers hold of the source is no property of it.
      let counted = counts.filter { reason, count in
        count > 0 && reason != Scope.Exclusion.notInLedger.rawValue
      }.sorted { $0.key < $1.key }
      wire.count(counted.count)
      for (name, count) in counted {
        wire.text(Array(name.utf8))
        wire.count(count)
      }
    }
    wire.text(Array(layout.utf8))
  }
}

extension Ledger.Source {
  /// The digest's 32 bytes.
  fileprivate var digestBytes: [UInt8] {
    let digits = digest.utf8.map { UInt8($0 < 58 ? $0 - 48 : $0 - 87) }
    precondition(digits.count == 64, "a ledger names its sources by digest")
    return (0..<32).map { digits[2 * $0] << 4 | digits[2 * $0 + 1] }
  }

  /// Whether both are the same export: equal name and content, by digest.
  func isSame(as other: Ledger.Source) -> Bool { !digest.isEmpty && self == other }
}
