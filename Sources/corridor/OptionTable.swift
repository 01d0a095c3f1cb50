import CorridorKit

/// Every option of the program, in the order of the help.
enum OptionTable {
  static let all: [Option] = inputs + study + outputs + shards + forced + world + always

  /// The options of one subcommand.
  static func options(of subcommand: Subcommand) -> [Option] {
    all.filter { $0.subcommands.contains(subcommand) }
  }

  private static let screening: [Subcommand] = [.score, .explain, .features, .calibrate]
  /// What prints sentences for people, in a language.
  private static let reporting: [Subcommand] = [.score, .explain, .beneficiaries, .compare]
  private static let gathering: [Subcommand] =
    screening + [.beneficiaries, .ledger, .population, .study]
  private static let reading: [Subcommand] = gathering + [.inspect, .records]
  /// What gives cells a meaning; `records` prints them as they are.
  private static let decoding: [Subcommand] = gathering + [.inspect]

  private static let inputs: [Option] = [
    Option(
      name: .payer, argument: "ID", help: "the payer to explain, by id as the export writes it",
      subcommands: [.explain]),
    Option(
      name: .payer, argument: "ID",
      help: "that payer's payments only; of a ledger only their blocks are read",
      subcommands: [.ledger]),
    Option(
      name: .outcomes, argument: "FILE", help: "examined payers, confirmed or cleared (CSV)",
      subcommands: [.calibrate]),
    Option(
      name: .policy, argument: "FILE", help: "what to change of the standard policy (JSON)",
      subcommands: gathering + [.inspect, .policy, .shard, .gather]),
    Option(
      name: .rates, argument: "FILE", help: "daily exchange rates in the layout of the ECB",
      subcommands: gathering + [.verify, .shard]),
    Option(
      name: .watchlist, argument: "FILE", help: "known beneficiaries or payers (CSV with header)",
      subcommands: screening + [.verify, .shard, .gather]),
    Option(
      name: .population, argument: "FILE",
      help: "the ordinary side from elsewhere, as `corridor population` writes it",
      subcommands: screening + [.verify, .shard, .gather]),
    Option(
      name: .cleared, argument: "FILE",
      help: "payers examined and cleared, up to which day (CSV: payer,until,by)",
      subcommands: [.score, .explain, .verify, .shard, .gather]),
    Option(
      name: .identities, argument: "FILE",
      help: "which payer ids are one person's (CSV: payer,person)",
      subcommands: screening + [.beneficiaries, .study, .ledger, .verify, .shard, .gather]),
    Option(
      name: .columns, argument: "FILE", help: "what the columns of an export mean (JSON)",
      subcommands: gathering + [.inspect, .verify]),
    Option(
      name: .asOf, argument: "YYYY-MM-DD", help: "leave out what happened after that day (UTC)",
      subcommands: gathering + [.shard, .gather]),
    Option(
      name: .memory, argument: "SIZE",
      help: "memory for payments, such as 500M; beyond it they move to disk (half the machine's)",
      subcommands: gathering + [.verify, .shard]),
    Option(
      name: .memory, argument: "SIZE",
      help: "memory for what shards say, such as 500M; more ends the run (half the machine's)",
      subcommands: [.combine, .gather]),
    Option(
      name: .scratch, argument: "DIR",
      help: "where they move to, readable by you only and gone when the run ends (TMPDIR)",
      subcommands: gathering + [.verify, .shard]),
    Option(
      name: .threads, argument: "N", help: "threads to use; the result is the same for any number",
      subcommands: gathering + [.verify, .shard]),
  ]

  private static let outputs: [Option] = [
    Option(
      name: .progress, argument: choices(ProgressLine.Wish.self),
      help: "a line on standard error while work lasts; auto: on a terminal only (auto)",
      subcommands: reading + [
        .verify, .compare, .audit, .shard, .combine, .gather, .synthesize,
      ]),
    Option(
      name: .top, argument: "N", help: "payers to print, per lane (20)",
      subcommands: [.score, .shard, .gather]),
    Option(
      name: .all, argument: nil, help: "print every payer with a payment in scope",
      subcommands: [.score, .shard, .gather]),
    Option(
      name: .top, argument: "N", help: "beneficiaries to print, per kind of inflow (20)",
      subcommands: [.beneficiaries]),
    Option(
      name: .all, argument: nil, help: "print every beneficiary of at least two payers",
      subcommands: [.beneficiaries]),
    Option(
      name: .names, argument: nil,
      help: "show the names of beneficiaries who are known by a name only",
      subcommands: [.beneficiaries]),
    Option(
      name: .budget, argument: "N",
      help: "payers to print, per lane and 100,000 that are ranked, rounded up",
      subcommands: [.score]),
    Option(
      name: .sample, argument: "N",
      help: "print so many payers more, drawn by lot below the cut, for quality review",
      subcommands: [.score]),
    Option(
      name: .lane, argument: Lane.allCases.map(\.name).joined(separator: "|"),
      help: "print that lane only; ranks stay those among all", subcommands: [.score]),
    Option(
      name: .activeSince, argument: "YYYY-MM-DD",
      help: "print payers with a payment on that day or later only; ranks stay",
      subcommands: [.score]),
    Option(
      name: .since, argument: "FILE",
      help: "mark payers that are new or have risen since that JSON report",
      subcommands: [.score, .verify]),
    Option(
      name: .language, argument: choices(Language.self),
      help: "language of sentences and headings; keys stay English (en)",
      subcommands: reporting),
    Option(
      name: .format,
      argument: (ReportFormat.allCases.map(\.rawValue) + ["goaml"]).joined(separator: "|"),
      help: "form of the report; beats the ending of -o (text)", subcommands: [.score]),
    Option(
      name: .lane, argument: "possible_purchase|possible_victim",
      help: "the lane that a goAML draft is of (possible_purchase)", subcommands: [.explain]),
    Option(
      name: .format, argument: "text|html|goaml",
      help: "form of the explanation; beats the ending of -o (text)",
      subcommands: [.explain]),
    Option(
      name: .format, argument: choices(BeneficiaryReport.Format.self),
      help: "form of the description; beats the ending of -o (text)",
      subcommands: [.beneficiaries]),
    Option(
      name: .format, argument: choices(LedgerResult.Format.self),
      help: "a ledger file, or the payments in scope as CSV; beats the ending of -o",
      subcommands: [.ledger]),
    Option(
      name: .partitions, argument: "N",
      help: "write N ledgers, each payer in one of them: all.ledger becomes all-1-of-N.ledger",
      subcommands: [.ledger]),
    Option(
      name: .format, argument: choices(RankingChanges.Format.self),
      help: "form of the answer; beats the ending of -o (text)", subcommands: [.compare]),
    Option(
      name: .format, argument: "text|json", help: "form of the answer (text)",
      subcommands: [.inspect]),
    Option(
      name: .table, argument: "N|all", help: "which of the file's tables to print (1)",
      subcommands: [.records]),
    Option(
      name: .examples, argument: nil, help: "show cells of the file, which may name people",
      subcommands: [.inspect]),
    Option(
      name: .columnsOut, argument: "FILE",
      help: "write what was understood there as a columns file, ready to edit",
      subcommands: [.inspect]),
    Option(
      name: .goamlCodes, argument: "FILE", help: "the unit's own codes, for a goAML draft (JSON)",
      subcommands: [.score, .explain]),
    Option(
      name: .xsd, argument: "FILE",
      help: "the unit's goAML schema, to check the draft with xmllint",
      subcommands: [.score, .explain]),
    Option(
      name: .exact, argument: nil,
      help: "leave CSV cells as they are, also where a spreadsheet takes one for a formula",
      subcommands: [.score, .beneficiaries, .ledger, .gather, .compare, .study]),
    Option(
      name: .rejects, argument: "FILE", help: "write rejected rows there, with their text (CSV)",
      subcommands: [.score, .ledger]),
    Option(
      name: .audit, argument: "FILE", help: "append there who ran what when (JSON Lines, chained)",
      subcommands: reading + [.compare, .verify, .shard, .combine, .gather]),
    Option(
      name: .preset, argument: PolicyPreset.allCases.map(\.rawValue).joined(separator: "|"),
      help: "print the policy with what that jurisdiction's agencies published",
      subcommands: [.policy]),
    Option(
      name: .schema, argument: nil, help: "print the JSON Schema of such a file instead",
      subcommands: [.score, .beneficiaries, .study, .policy, .columns]),
    Option(
      name: .output, short: "o", argument: "FILE",
      help: "write there instead of to standard output, whole or not at all",
      subcommands: Subcommand.allCases.filter { $0 != .verify && $0 != .audit }),
  ]

  /// A run over many machines.
  private static let shards: [Option] = [
    Option(
      name: .part, argument: "N", help: "which shard this is, from 1", subcommands: [.shard]),
    Option(
      name: .partitions, argument: "N", help: "how many shards there are", subcommands: [.shard]),
    Option(
      name: .heard, argument: "DIR",
      help: "a directory that holds all that was combined for this shard so far",
      subcommands: [.shard]),
    Option(
      name: .steps, argument: nil,
      help: "print the steps in their order, and whether each is combined whole or by ranges",
      subcommands: [.shard]),
    Option(
      name: .format, argument: choices(GatherCommand.Format.self),
      help: "form of the report; beats the ending of -o (csv)", subcommands: [.gather]),
  ]

  /// What is detected unless it is said.
  private static let forced: [Option] = [
    Option(
      name: .encoding, argument: "NAME", help: "the exports' encoding, such as windows-1252",
      subcommands: reading),
    Option(
      name: .separator, argument: "MARK", help: "what stands between cells, or tab",
      subcommands: reading),
    Option(
      name: .quote, argument: "MARK", help: "what cells are quoted with, or none",
      subcommands: reading),
    Option(
      name: .escape, argument: "MARK", help: "what escapes a quote within quotes, or none",
      subcommands: reading),
    Option(
      name: .headerLine, argument: "N", help: "the line of the header, from 1; 0 if there is none",
      subcommands: reading),
    Option(
      name: .dateOrder, argument: "dmy|mdy|ymd", help: "the order of payments' dates",
      subcommands: decoding),
    Option(
      name: .decimal, argument: "point|comma", help: "the decimal mark of amounts",
      subcommands: decoding),
    Option(
      name: .timeZone, argument: "UTC|+HH:MM", help: "the zone of stamps that say no offset",
      subcommands: decoding),
    Option(
      name: .maxDecompressed, argument: "SIZE",
      help: "the most that one compressed input may unpack to, such as 2G", subcommands: reading),
    Option(
      name: .skipUnusable, argument: nil,
      help: "leave out inputs that cannot be used, and say so", subcommands: gathering),
  ]

  private static let made: [Subcommand] = [.synthesize]

  private static let world: [Option] = [
    Option(
      name: .truth, argument: "FILE", help: "write every payer's group there (CSV)",
      subcommands: made),
    Option(
      name: .watchlistOut, argument: "FILE", help: "write some facilitators there, as a watchlist",
      subcommands: made),
    Option(name: .seed, argument: "N", help: "what fixes every draw (1)", subcommands: made),
    Option(
      name: .payers, argument: "N", help: "payers in the world, of all banks (10000)",
      subcommands: made),
    Option(
      name: .baseRate, argument: "SHARE", help: "share of payers who are buyers (0.001)",
      subcommands: made),
    Option(
      name: .law, argument: choices(SyntheticLaw.self), help: "how hard buyers are to tell (plain)",
      subcommands: made),
    Option(
      name: .evasion, argument: "WAY", help: "how buyers hide: \(choices(Evasion.self, ", "))",
      subcommands: made),
    Option(
      name: .layout, argument: "NAME",
      help: "columns and form of the export: \(choices(BankLayout.self, ", "))", subcommands: made),
    Option(
      name: .banks, argument: "N", help: "banks among which payers are dealt (1)",
      subcommands: made),
    Option(
      name: .bank, argument: "N", help: "write this bank's payers only, from 1", subcommands: made),
    Option(
      name: .origin, argument: "CC", help: "write payers of this country only", subcommands: made),
    Option(
      name: .destination, argument: "CC", help: "write payments into this country only",
      subcommands: made),
    Option(
      name: .days, argument: "N", help: "how long the world lasts (400 to 750, drawn)",
      subcommands: made),
    Option(
      name: .outOfScope, argument: "SHARE", help: "payers with payments out of scope too (0.1)",
      subcommands: made),
    Option(
      name: .reversed, argument: "SHARE", help: "payments that a second row takes back (0)",
      subcommands: made),
    Option(
      name: .failed, argument: "SHARE", help: "payments that did not complete (0)",
      subcommands: made),
    Option(
      name: .duplicates, argument: "SHARE", help: "rows that stand there twice (0)",
      subcommands: made),
    Option(
      name: .watchlistShare, argument: "SHARE", help: "facilitators on the watchlist (0.1)",
      subcommands: made),
  ]

  private static let always: [Option] = [
    Option(
      name: .help, short: "h", argument: nil, help: "print this and stop",
      subcommands: Subcommand.allCases)
  ]

  private static func choices<Choice: CaseIterable & RawRepresentable>(
    _ type: Choice.Type, _ separator: String = "|"
  ) -> String where Choice.RawValue == String {
    type.allCases.map(\.rawValue).joined(separator: separator)
  }
}
