/// All payments of one payer in a run, in the run's order: what runs are made of, in memory or in a file.
///
/// Whole in itself: beneficiaries and transaction ids stand in it as bytes, and its rows number them within it.
struct PayerHistory: Sendable {
  /// The payer's identity and the byte of its kind.
  var payer: [UInt8] = []
  /// Distinct, in the order of their bytes, each with the byte of its kind.
  var beneficiaries = ByteList()
  /// One a row that has an id, in the order of the rows, each with a zero byte behind it.
  var transactions = ByteList()
  /// `payer` is not used; `beneficiary` counts through ``beneficiaries``, `transaction` from 1 through
  /// ``transactions``, `input` through the run's sources.
  var rows: [PaymentRow] = []
  /// Further places of a payment that stood in several inputs, by the number of its row.
  var repeats: [Int: [Ledger.Repeat]] = [:]

  /// Bytes of memory that its payments take.
  var byteSize: Int {
    let size =
      rows.count * MemoryLayout<PaymentRow>.stride + beneficiaries.usedBytes
      + transactions.usedBytes
    return repeats.isEmpty ? size : size + repeats.values.reduce(0) { $0 + Self.size(of: $1) }
  }

  /// Bytes of memory that a row takes with its beneficiary and id, as if no other had them.
  func byteSize(ofRow index: Int) -> Int {
    let row = rows[index]
    let id = row.transaction > 0 ? transactions.range(Int(row.transaction) - 1).count : 0
    return MemoryLayout<PaymentRow>.stride + 2 * MemoryLayout<Int>.stride
      + beneficiaries.range(Int(row.beneficiary)).count + id
  }

  /// Bytes of memory that further places of one payment take, the table's share and the array's own room among them: each as
  /// much as the row that it was, so that payments never take more once they are merged.
  private static func size(of places: [Ledger.Repeat]) -> Int { size(ofPlaces: places.count) }

  private static func size(ofPlaces count: Int) -> Int {
    let (size, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<PaymentRow>.stride)
    return overflow ? .max : size
  }

  mutating func removeAll() {
    payer.removeAll(keepingCapacity: true)
    beneficiaries.removeAll()
    transactions.removeAll()
    rows.removeAll(keepingCapacity: true)
    repeats.removeAll(keepingCapacity: true)
  }
}

extension PayerHistory {
  /// What of a row's byte of signs means what.
  private enum Sign {
    /// The lowest three are those of ``PaymentRow/Flags``.
    static let flags: UInt8 = 7
    static let hasTransaction: UInt8 = 8
    static let hasRepeats: UInt8 = 16
    /// Currency, countries, channel and birth date are those of the row before.
    static let sameKind: UInt8 = 32
    static let sameInput: UInt8 = 64
  }

  /// The most bytes that identify somebody: of a beneficiary's name, the payer's and what tells its input from others
  /// are part, and each may have a namespace before it.
  static let longestText = 4 * PartyID.longest

  /// Appends the history as the ledger file holds it, after the payer before it.
  ///
  /// - Parameter withReference: whether sums in the reference currency stand there too, as in scratch files.
  func write(
    to wire: inout WireWriter, after previous: ArraySlice<UInt8>, withReference: Bool = false
  ) {
    wire.text(payer[...], after: previous)
    wire.count(beneficiaries.count)
    var last: ArraySlice<UInt8> = []
    for number in 0..<beneficiaries.count {
      wire.text(beneficiaries[number], after: last)
      last = beneficiaries[number]
    }
    wire.count(rows.count)
    var before: PaymentRow?
    last = []
    for (index, row) in rows.enumerated() {
      var signs = row.flags.rawValue & Sign.flags
      if row.transaction != 0 { signs |= Sign.hasTransaction }
      let places = repeats[index] ?? []
      if !places.isEmpty { signs |= Sign.hasRepeats }
      let isSameKind = before.map { Self.isSameKind($0, row) } ?? false
      if isSameKind { signs |= Sign.sameKind }
      let isSameInput = before?.input == row.input
      if isSameInput { signs |= Sign.sameInput }
      wire.byte(signs)
      wire.signed(row.seconds - (before?.seconds ?? 0))
      wire.count(Int(row.beneficiary))
      wire.number(UInt64(row.minorUnits))
      if withReference { wire.signed(Int64(row.reference)) }
      if !isSameKind {
        wire.currency(row.currency)
        wire.country(row.origin)
        wire.country(row.destination)
        wire.byte(row.channel.rawValue)
        wire.signed(Int64(row.birthDay))
      }
      if !isSameInput { wire.number(UInt64(row.input)) }
      wire.signed(row.line - (before?.line ?? 0))
      if row.transaction != 0 {
        let text = transactions[Int(row.transaction) - 1]
        wire.text(text, after: last)
        last = text
      }
      if !places.isEmpty {
        wire.count(places.count)
        for place in places {
          wire.number(UInt64(place.input))
          wire.number(UInt64(place.line))
        }
      }
      before = row
    }
  }

  private static func isSameKind(_ a: PaymentRow, _ b: PaymentRow) -> Bool {
    a.currency == b.currency && a.origin == b.origin && a.destination == b.destination
      && a.channel == b.channel && a.birthDay == b.birthDay
  }

  /// Reads the next history over this one, whose payer is the one before. Amounts in the reference currency
  /// are left at 0 unless they stand there.
  ///
  /// - Parameter most: bytes of memory that its payments may take; few bytes of a made-up file stand for many.
  mutating func read(
    from wire: inout WireReader, sources: Int, withReference: Bool = false, most: Int = .max
  ) throws(WireFault) {
    let shared = try wire.integer(in: 0...min(payer.count, WireWriter.mostShared))
    payer.removeLast(payer.count - shared)
    payer.append(contentsOf: try wire.text())
    guard let kind = payer.last, PartyID.Kind(rawValue: kind) != nil,
      payer.count <= Self.longestText
    else { throw .malformed }
    beneficiaries.removeAll()
    transactions.removeAll()
    rows.removeAll(keepingCapacity: true)
    repeats.removeAll(keepingCapacity: true)
    var last = 0..<0
    for number in 0..<(try wire.count()) {
      try beneficiaries.append { (arena: inout [UInt8]) throws(WireFault) in
        try wire.text(after: last, appendingTo: &arena)
      }
      guard let kind = beneficiaries[number].last, PartyID.Kind(rawValue: kind) != nil,
        beneficiaries[number].count <= Self.longestText,
        number == 0 || beneficiaries[number - 1].lexicographicallyPrecedes(beneficiaries[number])
      else { throw .malformed }
      last = beneficiaries.range(number)
      if beneficiaries.usedBytes > most { throw .tooLarge }
    }
    let count = try wire.count()
    guard count > 0 else { throw .malformed }
    var room = most - beneficiaries.usedBytes
    for row in 0..<count {
      let texts = transactions.usedBytes
      try readRow(from: &wire, sources: sources, withReference, room)
      room -= MemoryLayout<PaymentRow>.stride + transactions.usedBytes - texts
      if let places = repeats[row] { room -= Self.size(of: places) }
      if room < 0 { throw .tooLarge }
    }
  }

  private mutating func readRow(
    from wire: inout WireReader, sources: Int, _ withReference: Bool, _ room: Int
  ) throws(WireFault) {
    let before = rows.last
    let signs = try wire.byte()
    let (seconds, overflow) = (before?.seconds ?? 0).addingReportingOverflow(try wire.signed())
    guard signs < 128, !overflow, Instant.expressible.contains(seconds) else { throw .malformed }
    let beneficiary = try wire.integer(in: 0...Int.max)
    guard beneficiary < beneficiaries.count,
      let minorUnits = Int64(exactly: try wire.number()), minorUnits > 0
    else { throw .malformed }
    let reference = withReference ? Int32(truncatingIfNeeded: try wire.signed()) : 0
    var (currency, origin, destination) = (before?.currency, before?.origin, before?.destination)
    var (channel, birthDay) = (before?.channel, before?.birthDay)
    if signs & Sign.sameKind == 0 {
      currency = try wire.currency()
      origin = try wire.country()
      destination = try wire.country()
      channel = Channel(rawValue: try wire.byte())
      birthDay = Int32(exactly: try wire.signed())
    }
    var input = before?.input
    if signs & Sign.sameInput == 0 { input = UInt32(exactly: try wire.number()) }
    let (line, tooFar) = (before?.line ?? 0).addingReportingOverflow(try wire.signed())
    guard let currency, let origin, let destination, let channel, let birthDay, let input,
      Int(input) < sources, !tooFar, line > 0
    else { throw .malformed }
    var transaction: UInt32 = 0
    if signs & Sign.hasTransaction != 0 {
      let last = transactions.count == 0 ? 0..<0 : transactions.range(transactions.count - 1)
      try transactions.append { (arena: inout [UInt8]) throws(WireFault) in
        try wire.text(after: last, appendingTo: &arena)
      }
      guard transactions[transactions.count - 1].count <= Self.longestText else {
        throw .malformed
      }
      transaction = UInt32(transactions.count)
    }
    var flags = PaymentRow.Flags(rawValue: signs & Sign.flags)
    if signs & Sign.hasRepeats != 0 {
      flags.insert(.repeated)
      var places: [Ledger.Repeat] = []
      let count = try wire.count()
      if Self.size(ofPlaces: count) > room { throw .tooLarge }
      for _ in 0..<count {
        guard let input = UInt32(exactly: try wire.number()), Int(input) < sources,
          let line = Int64(exactly: try wire.number())
        else { throw .malformed }
        places.append(Ledger.Repeat(input: input, line: line))
      }
      repeats[rows.count] = places
    }
    rows.append(
      PaymentRow(
        payer: 0, beneficiary: UInt32(beneficiary), seconds: seconds, minorUnits: minorUnits,
        reference: reference, birthDay: birthDay, transaction: transaction, input: input,
        line: line,
        currency: currency, origin: origin, destination: destination, channel: channel,
        flags: flags))
  }
}
