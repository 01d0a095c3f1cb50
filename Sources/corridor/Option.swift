/// One option: everything that parsing, help, and whatever else lists options needs to know.
struct Option: Sendable {
  enum Name: String, CaseIterable, Sendable {
    // What goes in
    case policy, rates, watchlist, population, cleared, columns, payer, outcomes
    // What comes out
    case top, all, budget, sample, lane, language, format, output, rejects, schema, truth, table,
      examples
    case exact, audit, preset, xsd, names
    case goamlCodes = "goaml-codes"
    case columnsOut = "columns-out"
    case watchlistOut = "watchlist-out"
    case cohort, against, bootstrap, pseudonyms, dictionary
    case newKey = "new-key"
    case shiftDates = "shift-dates"
    case amountDigits = "amount-digits"
    case minCell = "min-cell"
    // How an export is read
    case encoding, separator, quote, escape, decimal
    case headerLine = "header-line"
    case dateOrder = "date-order"
    case timeZone = "time-zone"
    case maxDecompressed = "max-decompressed"
    case skipUnusable = "skip-unusable"
    case identities
    // How
    case threads, progress, memory, scratch, partitions, since, part, heard, steps
    case asOf = "as-of"
    case activeSince = "active-since"
    // The made-up world
    case seed, payers, law, evasion, layout, banks, bank, origin, destination, days
    case baseRate = "base-rate"
    case outOfScope = "out-of-scope"
    case reversed, failed, duplicates
    case watchlistShare = "watchlist-share"
    // For all
    case help, version
  }

  let name: Name
  /// Written with one dash.
  var short: Character?
  /// What its value is called in the help; nil if it takes none.
  let argument: String?
  /// One sentence without a full stop.
  let help: String
  /// Where it applies.
  let subcommands: [Subcommand]

  /// As the user writes it: `--as-of`.
  var spelling: String { name == .output ? "-o" : "--\(name.rawValue)" }

  static func find(_ name: Name) -> Option? { OptionTable.all.first { $0.name == name } }
}
