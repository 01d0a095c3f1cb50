/// Writes a world, or one bank's part of it, as rows of a layout.
struct WorldExport {
  let world: SyntheticWorld
  let options: SynthesisOptions
  private let layout: any ExportLayout

  init(_ world: SyntheticWorld, _ options: SynthesisOptions) {
    self.world = world
    self.options = options
    layout = options.layout.writer
  }

  /// Hands over the bytes in pieces and returns the truth about those who stand in them.
  func write(
    telling progress: RunProgress? = nil, into sink: (ArraySlice<UInt8>) throws -> Void
  ) throws -> SyntheticTruth {
    var text = ExportText()
    // Draws of its own, so that duplicates and reversals change no payment.
    var random = RandomStream(seed: options.seed, salt: 5, index: 0)
    var seen = [Bool](repeating: false, count: world.payers.count)
    var rows = 0
    var total = 0
    var currency = Currency.usd
    try sink(layout.head[...])
    progress?.begin(.writing, of: world.payments.count)
    var steps = StepCounter(progress)
    for (index, payment) in world.payments.enumerated() {
      steps.count()
      let twice = random.chance(options.duplicateShare)
      let reversed = random.chance(options.reversedShare)
      let payer = world.payers[Int(payment.payer)]
      let payee = world.payees[Int(payment.payee)]
      let origin = Origins.all[payer.origin]
      guard isWritten(payer, payee, payment, origin) else { continue }
      seen[Int(payment.payer)] = true
      let row = row(index, payment, payer, payee, origin, status: payment.status)
      layout.append(row, to: &text)
      if twice { layout.append(row, to: &text) }
      if reversed, layout.hasStatus, payment.status == .completed {
        layout.append(
          self.row(index, payment, payer, payee, origin, status: .reversed), to: &text)
      }
      rows += twice ? 2 : 1
      total += Int(payment.minorUnits) * (twice ? 2 : 1)
      currency = origin.sending.currency
      if text.count >= 1 << 16 {
        try sink(text.bytes[...])
        text.removeAll()
      }
    }
    if let foot = layout.foot(rows: rows, minorUnits: total, currency: currency) {
      for byte in foot { text.append(byte: byte) }
    }
    try sink(text.bytes[...])
    return truth(seen)
  }

  private func isWritten(
    _ payer: SyntheticPayer, _ payee: SyntheticPayee, _ payment: SyntheticPayment,
    _ origin: Origins.Origin
  ) -> Bool {
    if let bank = options.bank, payer.bank != bank - 1 { return false }
    if let country = options.origin, origin.country != country { return false }
    if let country = options.destination, payee.country != country { return false }
    return payment.status == .completed || layout.hasStatus
  }

  private func row(
    _ index: Int, _ payment: SyntheticPayment, _ payer: SyntheticPayer, _ payee: SyntheticPayee,
    _ origin: Origins.Origin, status: SyntheticStatus
  ) -> ExportRow {
    let seconds = world.setting.firstDay * 86_400 + Int(payment.second)
    return ExportRow(
      number: index + 1, seconds: seconds, localSeconds: seconds + origin.offsetSeconds,
      payer: Int(payment.payer), payee: Int(payment.payee), payerBirthDay: payer.birthDay,
      origin: origin.country, destination: payee.country, minorUnits: Int(payment.minorUnits),
      currency: origin.sending.currency, purpose: Int(payment.purpose), status: status)
  }

  private func truth(_ seen: [Bool]) -> SyntheticTruth {
    var truth = SyntheticTruth()
    for (index, payer) in world.payers.enumerated() where seen[index] {
      let origin = Origins.all[payer.origin].country
      truth.payers.append((layout.payer(index, origin: origin), payer.group))
    }
    var random = RandomStream(seed: options.seed, salt: 6, index: 0)
    for (index, payee) in world.payees.enumerated() where payee.role == .facilitator {
      if random.chance(options.watchlistShare) {
        truth.watchlist.append(layout.payee(index, country: payee.country))
      }
    }
    return truth
  }
}
