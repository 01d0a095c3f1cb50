/// How much memory payments may take before they move to disk, and where to.
struct SpillSpace: Sendable {
  let file: ScratchFile
  /// Bytes that one sink keeps.
  let limit: Int
  /// The rates by which sums are converted, where these are to be known.
  let table: RateTable?
  let reference: Currency
  /// What puts pseudonyms in the place of what identifies; nil if nothing does.
  var pseudonyms: PseudonymRule?
  /// Bytes of a block on disk.
  var blockSize = 1 << 15
}

/// What moved to disk, and what must be known of it without reading it again.
struct Spills: Sendable {
  fileprivate(set) var runs: [ScratchRun] = []
  fileprivate(set) var rates = UsedRates()
  /// Whether a stamp has a time of day and no offset.
  fileprivate(set) var assumesTimeZone = false
  fileprivate(set) var trouble: Trouble?

  enum Trouble: Error, Equatable, Sendable {
    case disk(SourceError)
    case rate(UsedRates.Conflict)
  }
}

extension RunBuilder {
  /// Whether a payment's stamp has a time of day and no offset.
  var assumesTimeZone: Bool {
    rows.contains { $0.flags.contains(.timeOfDay) && !$0.flags.contains(.offset) }
  }

  /// Moves all payments to disk as one sorted run. After the first trouble payments are only let go: the run
  /// ends with that error.
  mutating func spill(to space: SpillSpace, noting spills: inout Spills) {
    settle()
    defer { removePayments() }
    guard !rows.isEmpty, spills.trouble == nil else { return }
    spills.assumesTimeZone = spills.assumesTimeZone || assumesTimeZone
    do throws(UsedRates.Conflict) {
      if let table = space.table {
        try spills.rates.use(of: rows, from: table, reference: space.reference)
      }
    } catch {
      spills.trouble = .rate(error)
      return
    }
    do throws(SourceError) {
      var writer = ScratchRun.Writer(space.file, blockSize: space.blockSize)
      try writer.append(Ledger(keepingInputsOf: self))
      try writer.closeBlock()
      spills.runs.append(writer.run)
    } catch {
      spills.trouble = .disk(error)
    }
  }
}

extension RunBuilder {
  /// Moves rejected rows to disk.
  mutating func spillRejected(to space: SpillSpace, noting spills: inout Spills) {
    do throws(SourceError) { try rejected.spill(to: space.file) } catch {
      if spills.trouble == nil { spills.trouble = .disk(error) }
    }
  }
}

/// Collects payments as ``RunBuilder`` does, and moves them to disk whenever they take too much memory.
struct SpillingSink: PaymentSink, Sendable {
  private(set) var builder: RunBuilder
  private(set) var spills = Spills()
  private let space: SpillSpace
  /// What a payer's bare name identifies within.
  private let nameScope: [UInt8]
  /// Bytes that came since memory was looked at.
  private var unseen = 0

  /// How many bytes come between two looks at the memory that payments take.
  private static let stride = 16 << 10

  init(_ builder: RunBuilder, _ space: SpillSpace) {
    self.builder = builder
    self.space = space
    nameScope = builder.nameScope
    if space.pseudonyms != nil { self.builder.nameScope = [] }
  }

  mutating func take(_ payment: borrowing DecodedPayment) {
    if let rule = space.pseudonyms {
      rule.replace(payment, within: nameScope) { builder.take($0) }
    } else {
      builder.take(payment)
    }
    unseen +=
      MemoryLayout<PaymentRow>.stride + payment.payer.count + payment.beneficiary.count
      + payment.transaction.count
    if unseen >= Self.stride {
      unseen = 0
      if builder.byteSize > space.limit { builder.spill(to: space, noting: &spills) }
    }
  }

  /// Gives the input another number. Nothing of it may be on disk yet.
  mutating func renumber(_ number: Int) {
    precondition(spills.runs.isEmpty, "what is on disk keeps its input's number")
    builder.renumber(number)
  }

  mutating func exclude(_ reason: Scope.Exclusion) { builder.exclude(reason) }

  mutating func exclude(_ reason: Scope.Exclusion, rows: Int) {
    builder.exclude(reason, rows: rows)
  }

  mutating func reject(_ row: RejectedRow) {
    builder.reject(row)
    guard builder.rejected.heldBytes > RejectedRows.mostHeld else { return }
    builder.spillRejected(to: space, noting: &spills)
  }

  mutating func settle() { builder.settle() }

  var rejectedRows: Int { builder.rejectedRows }
}
