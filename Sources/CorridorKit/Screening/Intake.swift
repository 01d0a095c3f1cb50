/// What reading all inputs left behind, before it is merged.
struct Intake: Sendable {
  private(set) var builders: [RunBuilder] = []
  private(set) var summaries: [InputSummary] = []

  /// What was left out and joined, for whoever runs the tool.
  private var remarks: [String] = []

  /// Reads an input to its end.
  mutating func take(
    _ reader: ExportReader, _ request: ScreeningRequest, _ identities: IdentitiesFile?
  ) throws(SourceError) {
    let number = summaries.count
    let keepsText = request.wantsRejectedRows
    if let identities {
      let read = try reader.read(threads: request.threads) {
        IdentitySink(RunBuilder(input: number, keepsText: keepsText), identities)
      }
      take(read.sinks.map(\.inner), read.summary)
    } else {
      let read = try reader.read(threads: request.threads) {
        RunBuilder(input: number, keepsText: keepsText)
      }
      take(read.sinks, read.summary)
    }
  }

  /// Notes an input that cannot be used.
  mutating func leaveOut(_ error: SourceError) {
    let place = error.place.isEmpty ? "" : ", \(error.place)"
    remarks.append("\(error.input)\(place): left out (--skip-unusable): \(error.what)")
  }

  mutating func notes(of identities: IdentitiesFile?) {
    remarks += identities?.notes ?? []
  }

  mutating func take(_ builders: [RunBuilder], _ summary: InputSummary) {
    self.builders.append(contentsOf: builders)
    summaries.append(summary)
  }

  var rowsRead: Int { summaries.reduce(0) { $0 + $1.rowsRead } }

  /// Inputs by the numbers that the builders use.
  var sources: [Ledger.Source] {
    summaries.map { summary in
      Ledger.Source(
        name: summary.name, bytes: summary.byteSize,
        digest: summary.digest.map { SHA256.hexadecimal($0) } ?? "")
    }
  }

  /// Inputs as a report lists them: by name, whatever the order in which they were given.
  var inputs: [ReportInput] {
    sources
      .map {
        ReportInput(name: $0.name, bytes: $0.bytes, digest: $0.digest.isEmpty ? nil : $0.digest)
      }
      .sorted { a, b in
        (a.name, a.digest ?? "", a.bytes) < (b.name, b.digest ?? "", b.bytes)
      }
  }

  /// Rejected rows by input, then by line.
  var rejected: [RejectedRecord] {
    var records: [RejectedRecord] = []
    for builder in builders {
      for row in builder.rejected {
        records.append(
          RejectedRecord(
            input: summaries[builder.inputNumber].name, error: row.error, text: row.text))
      }
    }
    return records.sorted { a, b in
      (a.input, a.error.line, a.error.byteOffset) < (b.input, b.error.line, b.error.byteOffset)
    }
  }

  /// What became of every row.
  func counts(merged: Ledger, reversed: Int) -> Counts {
    var counts = Counts()
    counts.rowsRead = rowsRead
    counts.duplicates = merged.duplicates
    counts.conflictingIDs = merged.conflictingIDs
    for builder in builders {
      for (name, count) in builder.rejections {
        counts.rejectedReasons[name, default: 0] += count
      }
      for (reason, count) in zip(Scope.Exclusion.allCases, builder.exclusions) where count > 0 {
        counts.outOfScopeReasons[reason.rawValue, default: 0] += count
      }
    }
    if reversed > 0 {
      counts.outOfScopeReasons[Scope.Exclusion.reversed.rawValue, default: 0] += reversed
    }
    counts.rejected = counts.rejectedReasons.values.reduce(0, +)
    counts.outOfScope = counts.outOfScopeReasons.values.reduce(0, +)
    counts.inScope = merged.rows.count - reversed
    return counts
  }

  /// Inputs with a payment in scope whose stamp has a time of day and no offset.
  private var assumedTimes: Set<String> {
    var names: Set<String> = []
    for builder in builders {
      let isAssumed = builder.rows.contains {
        $0.flags.contains(.timeOfDay) && !$0.flags.contains(.offset)
      }
      if isAssumed { names.insert(summaries[builder.inputNumber].name) }
    }
    return names
  }

  /// What was assumed in reading, for whoever runs the tool.
  var notes: [String] {
    var notes = remarks
    for summary in summaries
    where summary.understanding.assumesTimeZone && assumedTimes.contains(summary.name) {
      notes.append(
        "\(summary.name): time stamps say no offset; taken as UTC (--time-zone changes it)")
    }
    for summary in summaries where summary.understanding.encoding != .utf8 {
      notes.append(
        "\(summary.name): read as \(summary.understanding.encoding.rawValue) (--encoding changes it)"
      )
    }
    return notes
  }
}
