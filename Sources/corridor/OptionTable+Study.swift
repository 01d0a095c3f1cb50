import CorridorKit

/// Options of what researchers share.
extension OptionTable {
  /// What lets ids out.
  private static let identifying: [Subcommand] = [
    .score, .explain, .beneficiaries, .ledger, .study, .features,
  ]

  static let study: [Option] = [
    Option(
      name: .pseudonyms, argument: "KEYFILE",
      help: "put pseudonyms in the place of ids and input names; the key is read from there",
      subcommands: identifying + [.verify, .pseudonyms]),
    Option(
      name: .shiftDates, argument: "DAYS",
      help: "with --pseudonyms: move each payer's dates by up to so many days, in whole weeks",
      subcommands: identifying),
    Option(
      name: .amountDigits, argument: "1|2|3",
      help: "with --pseudonyms: keep so many digits of each amount", subcommands: identifying),
    Option(
      name: .newKey, argument: "FILE", help: "make a key there, for its owner only",
      subcommands: [.pseudonyms]),
    Option(
      name: .dictionary, argument: "FILE", help: "write there what the columns mean (CSV)",
      subcommands: [.features]),
    Option(
      name: .cohort, argument: "FILE",
      help: "listed payers, or payers of listed beneficiaries (CSV: payer or beneficiary)",
      subcommands: [.study]),
    Option(
      name: .against, argument: "FILE",
      help: "whom to compare the cohort with, listed likewise (every other payer)",
      subcommands: [.study]),
    Option(
      name: .minCell, argument: "N",
      help: "withhold what rests on fewer payers, and what would tell it; 1 withholds nothing (5)",
      subcommands: [.study]),
    Option(
      name: .bootstrap, argument: "N", help: "draws for the intervals; 0 makes none (1000)",
      subcommands: [.study]),
    Option(
      name: .seed, argument: "N", help: "what fixes the draws (1)", subcommands: [.study]),
    Option(
      name: .format, argument: StudyReport.Format.allCases.map(\.rawValue).joined(separator: "|"),
      help: "form of the study; beats the ending of -o (text)", subcommands: [.study]),
  ]
}
