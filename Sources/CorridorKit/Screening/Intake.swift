/// What reading all inputs left behind, before it is merged.
struct Intake: Sendable {
  private(set) var builders: [RunBuilder] = []
  private(set) var summaries: [InputSummary] = []

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
    var notes: [String] = []
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
