/// Puts pseudonyms in the place of what identifies, as payments enter a run: nothing else is ever sorted, written
/// to disk or reported.
struct PseudonymRule: Sendable {
  let pseudonyms: Pseudonyms
  /// The most that a payment may be worth, minor units of the reference currency.
  let ceiling: Int64
  /// The rates by which sums of exports are converted.
  let table: RateTable

  /// Hands on a payment of an export, its texts replaced.
  ///
  /// - Parameter scope: what a payer's bare name identifies within.
  func replace(
    _ payment: borrowing DecodedPayment, within scope: [UInt8],
    _ take: (borrowing DecodedPayment) -> Void
  ) {
    let isBare = payment.payerKind == .nameWithinPayer
    let name = payment.payer.bytes
    // As the run would hold it, so that a ledger's payer gets the same pseudonym.
    let identity =
      name + (isBare ? [RunBuilder.withinPayer] + scope : []) + [payment.payerKind.rawValue]
    var changed = copy payment
    // That somebody is known by a bare name stays known: of such nobody can say who else pays the same.
    changed.payerKind = isBare ? .nameWithinPayer : .id
    if payment.beneficiaryKind != .nameWithinPayer { changed.beneficiaryKind = .id }
    let payer = pseudonyms.keeping(name, .payer) { identity }
    let shift = pseudonyms.shift(ofPayer: payer)
    let day = payment.sentAt.dayNumber
    changed.sentAt = Instant(
      seconds: payment.sentAt.seconds + shift, hasTimeOfDay: payment.sentAt.hasTimeOfDay,
      hasOffset: payment.sentAt.hasOffset)
    let currency = payment.currency
    changed.minorUnits = pseudonyms.amount(payment.minorUnits) { units in
      (table.reference(units, currency, onDay: day) ?? .max) > ceiling
    }
    if changed.minorUnits != payment.minorUnits,
      let worth = table.reference(changed.minorUnits, currency, onDay: day)
    {
      changed.referenceMinorUnits = worth
    }
    changed.payerBirthDay = payment.payerBirthDay.map(pseudonyms.birthDay)
    // A bare name identifies within its payer, whose pseudonym the run puts behind it; and nobody shares a
    // beneficiary with a payer who is a bare name.
    let within = payment.beneficiaryKind == .nameWithinPayer || isBare ? identity : []
    let receiver = payment.beneficiary.bytes
    let kind = payment.beneficiaryKind.rawValue
    let beneficiary = pseudonyms.keeping(receiver, .beneficiary) { receiver + [kind] + within }
    let id = payment.transaction.bytes
    let transaction = id.isEmpty ? [] : pseudonyms.keeping(id, .transaction) { id }
    payer.withWindow { payer in
      beneficiary.withWindow { beneficiary in
        transaction.withWindow { transaction in
          changed.payer = payer
          changed.beneficiary = beneficiary
          changed.transaction = transaction
          take(changed)
        }
      }
    }
  }

  /// The same of a payer's history from a ledger. Its rates serve the days to which its payments move.
  func replace(
    _ history: PayerHistory, rates: UsedRates, noting noted: inout UsedRates,
    reference: Currency
  ) throws(UsedRates.Conflict) -> PayerHistory {
    var changed = PayerHistory()
    let isBare = history.payer.last == PartyID.Kind.nameWithinPayer.rawValue
    let text = isBare ? SortedParties.text(of: history.payer[...]) : history.payer.dropLast()
    let payer = pseudonyms.keeping(text, .payer) { history.payer }
    let shift = pseudonyms.shift(ofPayer: payer)
    changed.payer =
      isBare
      ? payer + [RunBuilder.withinPayer, PartyID.Kind.nameWithinPayer.rawValue]
      : payer + [PartyID.Kind.id.rawValue]
    // Pseudonyms stand in another order than what they stand for.
    let receivers = (0..<history.beneficiaries.count).map { number in
      beneficiary(history.beneficiaries[number], of: history.payer, changed.payer)
    }
    let order = receivers.indices.sorted { receivers[$0].lexicographicallyPrecedes(receivers[$1]) }
    var places = [UInt32](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() {
      places[number] = UInt32(place)
      changed.beneficiaries.append(receivers[number][...])
    }
    for number in 0..<history.transactions.count {
      let id = history.transactions[number].dropLast()
      let pseudonym = pseudonyms.keeping(id, .transaction) { Array(id) } + [0]
      changed.transactions.append(pseudonym[...])
    }
    changed.repeats = history.repeats
    for var row in history.rows {
      row.beneficiary = places[Int(row.beneficiary)]
      let rate = rates.rate(of: row.currency, onDay: row.sentAt.dayNumber)
      let units = pseudonyms.amount(row.minorUnits) { (rate?.convert($0) ?? $0) > ceiling }
      if units != row.minorUnits {
        row.minorUnits = units
        row.reference = Int32(clamping: rate?.convert(units) ?? units)
      }
      row.seconds += shift
      if let rate, shift != 0, row.currency != reference {
        try noted.use(rate, of: row.currency, onDay: row.sentAt.dayNumber)
      }
      if row.birthDay != PaymentRow.unknownBirthDay {
        row.birthDay = pseudonyms.birthDay(row.birthDay)
      }
      changed.rows.append(row)
    }
    return changed
  }

  /// A beneficiary of a history with the byte of its kind, as the run of an export would have it.
  private func beneficiary(
    _ text: ArraySlice<UInt8>, of payer: [UInt8], _ pseudonym: [UInt8]
  ) -> [UInt8] {
    let (kind, bare) = (text.last ?? 0, PartyID.Kind.nameWithinPayer.rawValue)
    let name = Array(SortedParties.text(of: text))
    let within = kind == bare || payer.last == bare ? payer : []
    let found = pseudonyms.keeping(name, .beneficiary) { name + [kind] + within }
    let shown = kind == bare ? bare : PartyID.Kind.id.rawValue
    guard !within.isEmpty else { return found + [shown] }
    return found + [RunBuilder.withinPayer, pseudonym.last ?? 0] + pseudonym.dropLast() + [shown]
  }

  /// An input under another name and digest.
  func source(_ source: Ledger.Source) -> Ledger.Source {
    guard !pseudonyms.isPseudonym(Array(source.name.utf8)[...], .input), !source.isMoved else {
      return source
    }
    let hidden = pseudonyms.file(name: source.name, digest: source.digest)
    return Ledger.Source(name: hidden.name, bytes: source.bytes, digest: hidden.digest)
  }

  /// A file beside the inputs under another name and digest.
  func file(_ file: LedgerMaking.File) -> LedgerMaking.File {
    guard !pseudonyms.isPseudonym(Array(file.name.utf8)[...], .input) else { return file }
    let hidden = pseudonyms.file(name: file.name, digest: file.digest)
    var file = file
    (file.name, file.digest) = (hidden.name, hidden.digest)
    return file
  }

  /// What tells exports of other columns apart, so that nobody finds a bank by the columns that it is known to write.
  func layout(_ layout: String) -> String {
    layout.isEmpty
      ? "" : SourceRecord.layout(digest: pseudonyms.digest(of: Array(layout.utf8)))
  }

  /// The one source that stands for all where dates move; nil where they stay. Exports are written in the order of
  /// time, and cut by months: line and input of a payment would tell by how much its payer's dates moved.
  func source(for sources: [Ledger.Source]) -> Ledger.Source? {
    guard pseudonyms.movesDates else { return nil }
    // Ledgers that were moved in different ways must not pass for one.
    let way = "\(pseudonyms.shiftDays) \(pseudonyms.amountDigits ?? 0) \(ceiling)"
    let parts = ([way] + sources.map { "\($0.name)\u{0}\($0.digest)" }.sorted())
      .joined(separator: "\u{0}")
    let name = pseudonyms.pseudonym(of: Array(parts.utf8), .moved)
    return Ledger.Source(
      name: String(decoding: name, as: UTF8.self), bytes: 0,
      digest: SHA256.hexadecimal(pseudonyms.digest(of: name)))
  }
}

extension Pseudonyms {
  /// The pseudonym of `identity`, or the text itself if it is one already.
  fileprivate func keeping(
    _ text: some Collection<UInt8>, _ domain: Domain, _ identity: () -> [UInt8]
  ) -> [UInt8] {
    let text = Array(text)
    return isPseudonym(text[...], domain) ? text : pseudonym(of: identity(), domain)
  }
}

extension Ledger.Source {
  /// Whether it stands for all inputs of a run that moved dates. No export has no bytes.
  var isMoved: Bool { bytes == 0 && Pseudonyms.hasForm(name, of: .moved) }
}
