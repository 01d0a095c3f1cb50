extension LedgerMaking {
  /// How a request makes ledgers, by what its manifest states.
  init(_ request: ScreeningRequest) {
    let manifest = request.manifest
    var options = manifest.options.map { Option(name: $0.name, value: $0.value) }
    // Whose payments they are is nobody's business who reads how they were made.
    if request.onlyPayer != nil { options.append(Option(name: "payer", value: nil)) }
    self.init(
      version: request.statedVersion ?? ToolVersion.number, policy: request.policy.digest,
      options: options.filter { Self.reading.contains($0.name) || Self.anyTime.contains($0.name) },
      files: manifest.files.filter {
        Self.readingFiles.contains($0.option) || Self.anyTime.contains($0.option)
      }.map {
        File(option: $0.option, name: $0.name, bytes: $0.bytes, digest: $0.digest)
      })
  }

  /// Options that say how exports are read: they do nothing to a ledger.
  private static let reading: Set<String> = [
    "encoding", "separator", "quote", "escape", "header-line", "date-order", "decimal",
    "time-zone",
  ]
  private static let readingFiles: Set<String> = ["rates", "columns"]
  /// What has the same effect on a ledger as on the exports it was made from.
  private static let anyTime: Set<String> = [
    "as-of", "identities", "pseudonyms", "shift-dates", "amount-digits", "skip-unusable",
    "max-decompressed", "payer",
  ]

  /// Whether a run of this making, given the exports, reads them as that ledger's run did.
  func covers(_ ledger: LedgerMaking) -> Bool {
    func chosen<Part>(_ parts: [Part], _ name: (Part) -> String, _ names: Set<String>) -> [Part] {
      parts.filter { names.contains(name($0)) }
    }
    return version == ledger.version && policy == ledger.policy
      && chosen(options, \.name, Self.reading) == chosen(ledger.options, \.name, Self.reading)
      && chosen(files, \.option, Self.readingFiles)
        == chosen(ledger.files, \.option, Self.readingFiles)
      && chosen(ledger.options, \.name, Self.anyTime).allSatisfy(options.contains)
      && chosen(ledger.files, \.option, Self.anyTime).allSatisfy(files.contains)
  }

  /// Throws where ledgers were made in more ways than one ledger can state.
  static func expectFew(_ makings: LedgerMakings) throws(SourceError) {
    guard makings.count > most else { return }
    throw SourceError(
      .unusable, input: "ledgers",
      what:
        "they were made by runs of \(makings.count) different versions, policies or options, and"
        + " a ledger states at most \(most)",
      remedy: "Make the ledger anew from the exports, in one run.")
  }
}

extension Gathering {
  /// What a report states of how it was made: the run's manifest, and how ledgers among its inputs were made where
  /// that is another way than the run's own.
  func manifest(of request: ScreeningRequest) -> Manifest {
    request.manifest.stating(makings, beside: making)
  }
}

extension Manifest {
  func stating(_ makings: LedgerMakings, beside own: LedgerMaking) -> Manifest {
    var manifest = self
    manifest.ledgers = makings.list.filter { !own.covers($0) }
    return manifest
  }
}
