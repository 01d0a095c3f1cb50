/// Who pays and who receives.
///
/// What is asked of every payment is `mutating` though it changes nothing: so it works on the decoder where that lies.
/// Otherwise the compiler hands it a copy of the decoder, 1.4 kB each time.
extension PaymentDecoder {
  /// The payment's own id, empty where the cell only holds its place.
  @inline(__always)
  mutating func transaction(_ record: Record) -> ByteWindow {
    let cell = record.value(columns.transaction)
    return Placeholder.isOne(cell) ? .empty : cell
  }

  @inline(__always)
  mutating func payer(
    _ record: Record
  ) throws(Stop) -> (kind: PartyID.Kind, text: ByteWindow) {
    if columns.payerID >= 0 {
      let cell = record.value(columns.payerID)
      if !Placeholder.isOne(cell) { return (.id, cell) }
    }
    if columns.payerAccount >= 0 {
      let cell = record.value(columns.payerAccount)
      if !Placeholder.isOne(cell) { return (.account, cell) }
    }
    if columns.payerSecondAccount >= 0 {
      let cell = record.value(columns.payerSecondAccount)
      if !Placeholder.isOne(cell) { return (.account, cell) }
    }
    if columns.payerName >= 0 {
      let name = fullName(
        record, columns.payerName, columns.payerMiddle, columns.payerFamily, columns.payerFamily2)
      if !Placeholder.isOne(name) {
        let birth = record.value(columns.payerBirth)
        return birth.isEmpty
          ? (.nameWithinPayer, compared(name, record))
          : (.nameWithDetail, compared(name, birthDate: birth, births, record))
      }
    }
    if let constant = plan.constants.payerID {
      let start = record.cells.scratch.count
      reserveScratch(record, constant.utf8.count)
      record.cells.scratch.append(constant.utf8)
      return (.id, record.cells.scratch.window(start..<record.cells.scratch.count))
    }
    throw .rejected(
      .payerMissing, column: max(columns.payerID, columns.payerAccount, columns.payerName))
  }

  @inline(__always)
  mutating func payee(
    _ record: Record, _ places: inout PlaceFinder
  ) throws(Stop) -> (kind: PartyID.Kind, text: ByteWindow) {
    if columns.payeeID >= 0 {
      let cell = record.value(columns.payeeID)
      if !Placeholder.isOne(cell) { return (.id, cell) }
    }
    if columns.payeeAccount >= 0 {
      let cell = record.value(columns.payeeAccount)
      if !Placeholder.isOne(cell) { return (.account, cell) }
    }
    if columns.payeeSecondAccount >= 0 {
      let cell = record.value(columns.payeeSecondAccount)
      if !Placeholder.isOne(cell) { return (.account, cell) }
    }
    if columns.payeeName >= 0 {
      let name = fullName(
        record, columns.payeeName, columns.payeeMiddle, columns.payeeFamily, columns.payeeFamily2)
      if !Placeholder.isOne(name) {
        let birth = record.value(columns.payeeBirth)
        if !birth.isEmpty {
          let line = places.place(of: record.extent.lowerBound).line
          readings.payeeBirths.see(
            birth, payeeBirths, isRead: Self.birthDay(birth, payeeBirths) != nil, line: line)
          return (.nameWithDetail, compared(name, birthDate: birth, payeeBirths, record))
        }
        let place = record.value(columns.payeePlace)
        if !place.isEmpty { return (.nameWithDetail, compared(name, place: place, record)) }
        return (.nameWithinPayer, compared(name, record))
      }
    }
    throw .rejected(
      .beneficiaryMissing, column: max(columns.payeeID, columns.payeeAccount, columns.payeeName))
  }

  /// Why a row is rejected of which an id is longer than any is.
  @inline(never)
  func tooLong(
    payer: (kind: PartyID.Kind, text: ByteWindow),
    payee: (kind: PartyID.Kind, text: ByteWindow)
  ) -> Stop {
    let column =
      payer.text.count > PartyID.longest
      ? column(of: payer.kind, columns.payerID, columns.payerAccount, columns.payerName)
      : payee.text.count > PartyID.longest
        ? column(of: payee.kind, columns.payeeID, columns.payeeAccount, columns.payeeName)
        : columns.transaction
    return .rejected(.tooLong, column: column)
  }

  private func column(of kind: PartyID.Kind, _ id: Int, _ account: Int, _ name: Int) -> Int {
    switch kind {
    case .id: id
    case .account: account
    case .nameWithDetail, .nameWithinPayer: name
    }
  }

  /// The parts of a name with a blank between, in the record's scratch; the cell itself where it is whole.
  @inline(__always)
  private func fullName(
    _ record: Record, _ name: Int, _ middle: Int, _ family: Int, _ second: Int
  ) -> ByteWindow {
    guard family >= 0 else { return record.value(name) }
    return joinedName([name, middle, family, second].map { record.value($0) }, record)
  }

  @inline(never)
  private func joinedName(_ parts: [ByteWindow], _ record: Record) -> ByteWindow {
    let scratch = record.cells.scratch
    reserveScratch(record, parts.reduce(2) { $0 + $1.count })
    let start = scratch.count
    for part in parts where !part.isEmpty {
      if scratch.count > start { scratch.append(0x20) }
      for index in 0..<part.count { scratch.append(part[index]) }
    }
    return scratch.window(start..<scratch.count)
  }

  /// A name as names are compared, in the record's scratch.
  @inline(never)
  private func compared(_ name: ByteWindow, _ record: Record) -> ByteWindow {
    // Bytes that are no text are rejected as they stand.
    guard !checksUTF8 || EncodingDetector.isUTF8(name) else { return name }
    // A ledger's CSV holds the pseudonym of a bare name where the name stood: no name, and no other one without capitals.
    let bytes = name.bytes
    if Pseudonyms.isForm(bytes) { return name }
    return kept(FoldedName.folded(bytes), record)
  }

  /// `name / YYYY-MM-DD`; a birth date that cannot be read stays as it is written.
  @inline(never)
  private func compared(
    _ name: ByteWindow, birthDate cell: ByteWindow, _ reading: BirthReading, _ record: Record
  ) -> ByteWindow {
    guard let day = Self.birthDay(cell, reading) else { return compared(name, place: cell, record) }
    return joined(name, CivilDate(daysSince1970: Int(day)).description, record)
  }

  /// `name / place`.
  @inline(never)
  private func compared(
    _ name: ByteWindow, place: ByteWindow, _ record: Record
  ) -> ByteWindow {
    guard !checksUTF8 || EncodingDetector.isUTF8(place) else { return place }
    return joined(name, FoldedText.folded(place.text), record)
  }

  private func joined(_ name: ByteWindow, _ detail: String, _ record: Record) -> ByteWindow {
    guard !checksUTF8 || EncodingDetector.isUTF8(name) else { return name }
    return kept(FoldedName.folded(name.bytes) + (FoldedName.beforeDetail + detail).utf8, record)
  }

  /// Bytes in the record's scratch.
  private func kept(_ bytes: [UInt8], _ record: Record) -> ByteWindow {
    let scratch = record.cells.scratch
    reserveScratch(record, bytes.count)
    let start = scratch.count
    for byte in bytes { scratch.append(byte) }
    return scratch.window(start..<scratch.count)
  }

  /// `namespace:text`, in the record's scratch.
  @inline(never)
  func prefixed(_ text: ByteWindow, _ namespace: String, _ record: Record) -> ByteWindow {
    let scratch = record.cells.scratch
    reserveScratch(record, namespace.utf8.count)
    let start = scratch.count
    scratch.append(namespace.utf8)
    scratch.append(0x3A)
    for index in 0..<text.count { scratch.append(text[index]) }
    return scratch.window(start..<scratch.count)
  }

  /// Only an unused scratch may grow: windows of it must not move.
  private func reserveScratch(_ record: Record, _ wanted: Int) {
    record.cells.reserveScratch(forRecordOf: record.extent.count, constant: wanted)
  }

  mutating func channel(_ record: Record) -> Channel {
    guard columns.channel >= 0 else { return plan.constants.channel ?? .unknown }
    return memos.channels.meaning(of: record.value(columns.channel)) { ChannelWords.channel($0) }
  }
}
