import CorridorKit

/// What each subcommand runs. A subcommand that does not stand here is unknown.
enum CommandTable {
  private typealias Run = @Sendable (RawArguments) throws -> Void

  private static let commands: [(subcommand: Subcommand, run: Run)] = [
    (.score, { try ScoreCommand.run($0) }),
    (.explain, { try ExplainCommand(checking: $0).run() }),
    (.beneficiaries, { try BeneficiariesCommand.run($0) }),
    (.ledger, { try LedgerCommand(checking: $0).run() }),
    (.population, { try PopulationCommand(checking: $0).run() }),
    (.study, { try StudyCommand.run($0) }),
    (.features, { try FeaturesCommand(checking: $0).run() }),
    (.pseudonyms, { try PseudonymsCommand(checking: $0).run() }),
    (.inspect, { try InspectCommand(checking: $0).run() }),
    (.records, { try RecordsCommand(checking: $0).run() }),
    (.compare, { try CompareCommand(checking: $0).run() }),
    (.verify, { try VerifyCommand(checking: $0).run() }),
    (.audit, { try AuditCommand(checking: $0).run() }),
    (.calibrate, { try CalibrateCommand(checking: $0).run() }),
    (.policy, { try PolicyCommand(checking: $0).run() }),
    (.columns, { try ColumnsCommand(checking: $0).run() }),
    (.synthesize, { try SynthesizeCommand(checking: $0).run() }),
    (.shard, { try ShardCommand.run($0) }),
    (.combine, { try CombineCommand(checking: $0).run() }),
    (.gather, { try GatherCommand(checking: $0).run() }),
  ]

  /// The subcommands that work, in the order of the help.
  static let subcommands: [Subcommand] = commands.map(\.subcommand)

  static func run(_ subcommand: Subcommand, _ raw: RawArguments) throws {
    guard let command = commands.first(where: { $0.subcommand == subcommand }) else {
      throw CommandError(.usage, "unknown subcommand \(subcommand.rawValue)")
    }
    try command.run(raw)
  }
}
