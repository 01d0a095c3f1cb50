/// What a synthetic export hides: each payer's group, and facilitators whom an investigation might
/// have named.
public struct SyntheticTruth: Sendable {
  /// Every payer who stands in the export, as the export's layout identifies payers.
  public internal(set) var payers: [(payer: String, group: PayerGroup)] = []
  /// A share of the world's facilitators, as the layout identifies payees.
  public internal(set) var watchlist: [String] = []

  /// `payer,group` with its header, in the order of payers' numbers.
  public var csv: [UInt8] {
    var text = ExportText()
    text.append("payer,group\n")
    for (payer, group) in payers { text.append("\(payer),\(group.rawValue)\n") }
    return text.bytes
  }

  /// `beneficiary,source` with its header.
  public var watchlistCSV: [UInt8] {
    var text = ExportText()
    text.append("beneficiary,source\n")
    for beneficiary in watchlist { text.append("\(beneficiary),synthetic world\n") }
    return text.bytes
  }
}
