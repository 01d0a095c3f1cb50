import CorridorKit

/// `corridor synthesize`: a made-up export, and beside it the truth about its payers.
struct SynthesizeCommand {
  private let options: SynthesisOptions
  private let output: String?
  private let truth: String?
  private let watchlist: String?
  private let progress: ProgressLine.Wish

  init(checking raw: RawArguments) throws(CommandError) {
    try raw.expectNoOperands()
    output = raw.text(.output)
    truth = raw.text(.truth)
    watchlist = raw.text(.watchlistOut)
    var options = SynthesisOptions()
    options.seed = UInt64(try raw.integer(.seed, in: 0...Int.max) ?? 1)
    options.payers = try raw.integer(.payers, in: 1...100_000_000) ?? options.payers
    options.baseRate = try raw.share(.baseRate) ?? options.baseRate
    options.law = try raw.choice(.law, SyntheticLaw.self) ?? options.law
    options.evasion = try raw.choice(.evasion, Evasion.self)
    options.layout = try raw.choice(.layout, BankLayout.self) ?? options.layout
    options.banks = try raw.integer(.banks, in: 1...10_000) ?? options.banks
    options.bank = try raw.integer(.bank, in: 1...options.banks)
    options.origin = try raw.country(.origin)
    options.destination = try raw.country(.destination)
    options.days = try raw.integer(.days, in: 1...36_500)
    options.outOfScopeShare = try raw.share(.outOfScope) ?? options.outOfScopeShare
    options.reversedShare = try raw.share(.reversed) ?? options.reversedShare
    options.failedShare = try raw.share(.failed) ?? options.failedShare
    options.duplicateShare = try raw.share(.duplicates) ?? options.duplicateShare
    options.watchlistShare = try raw.share(.watchlistShare) ?? options.watchlistShare
    self.options = options
    progress = try raw.choice(.progress, ProgressLine.Wish.self) ?? .auto
    try OutputPlace.expectApart(
      ResultPlace("the export", output ?? "-"), ResultPlace("the truth", truth),
      ResultPlace("the watchlist", watchlist))
  }

  func run() throws {
    // All are opened before anything is made, so that a mistaken path costs no waiting.
    let export = try Output(path: output)
    let truthFile = try truth.map { path in try Output(path: path) }
    let watchlistFile = try watchlist.map { path in try Output(path: path) }
    let found = try ProgressLine.during(progress) { line in
      let place = line.sink(export)
      let found = try synthesize(options, telling: line?.progress) { try place.write(Array($0)) }
      if let truthFile { try line.sink(truthFile).write(found.csv) }
      if let watchlistFile { try line.sink(watchlistFile).write(found.watchlistCSV) }
      try Output.finish([export, truthFile, watchlistFile])
      return found
    }
    Words.say("\(found.payers.count) made-up payers written")
  }
}
