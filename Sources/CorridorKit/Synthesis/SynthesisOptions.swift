/// What a synthetic world is made of. Equal options give equal bytes on every machine.
public struct SynthesisOptions: Equatable, Sendable {
  /// Fixes everything that is drawn.
  public var seed: UInt64 = 1
  /// How many payers live in the world, of all groups and banks.
  public var payers = 10_000
  /// The share of payers who are buyers. On flows to the Philippines about 6 in 10,000 transfers
  /// are flagged (derived from published counts), so one in a thousand payers is the order of
  /// magnitude.
  public var baseRate = 0.001
  public var law = SyntheticLaw.plain
  /// How buyers hide, if they do.
  public var evasion: Evasion?
  public var layout = BankLayout.plain
  /// Payers are dealt to so many banks;
  public var banks = 1
  /// and only this one's, counted from 1, are written; nil writes all.
  public var bank: Int?
  /// Only payers who live there are written, as one country's bank would have it; nil writes all.
  public var origin: Country?
  /// Only payments into that country are written, as a unit would ask a bank for; nil writes all.
  public var destination: Country?
  /// How many days the world lasts; nil draws 400 to 750. It ends on 2025-06-30, the day of the
  /// standard policy's orientation rates.
  public var days: Int?
  /// The share of payers who also have payments out of scope: domestic, or into other countries.
  public var outOfScopeShare = 0.1
  /// The share of payments that a second row takes back, in layouts with a status.
  public var reversedShare = 0.0
  /// The share of payments that did not complete, in layouts with a status.
  public var failedShare = 0.0
  /// The share of rows that stand in the file twice.
  public var duplicateShare = 0.0
  /// The share of facilitators that the watchlist names.
  public var watchlistShare = 0.1

  public init() {}
}

/// How hard a synthetic world's buyers are to tell from others.
public enum SyntheticLaw: String, CaseIterable, Sendable {
  /// As the studies describe them.
  case plain
  /// Half of a buyer's payments go to payees whom nobody else pays, fewer are made at night, sums
  /// are larger.
  case hard
}

/// One way in which buyers hide. Each follows a published sign, which is public to buyers too.
public enum Evasion: String, CaseIterable, Sendable {
  /// Never two payments within four days.
  case spacedGaps = "spaced-gaps"
  /// A new payee nine times in ten.
  case newPayees = "new-payees"
  /// Sums as families send them.
  case familyAmounts = "family-amounts"
  /// Monthly or fortnightly, as families send.
  case familyRhythm = "family-rhythm"
  /// Never at night.
  case daytime
  /// One buyer under three ids.
  case splitIdentities = "split-ids"
}
