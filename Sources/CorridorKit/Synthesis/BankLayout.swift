/// The export layouts in which a synthetic world can be written.
///
/// Each is the column list of a real export, in the words of the system that writes it; where the
/// list was found stands at the layout's type. All parties and payments in them are made up.
public enum BankLayout: String, CaseIterable, Sendable {
  /// The library's own plain layout.
  case plain
  /// A German savings bank's CSV-CAMT download.
  case camtCSV = "camt-csv"
  /// A CAMT.053 statement extracted to CSV.
  case camt053 = "camt-053"
  /// A wallet's activity download.
  case wallet
  /// A remittance service's daily transfers report.
  case remitter
  /// A Dutch bank's download.
  case dutchBank = "dutch-bank"

  var writer: any ExportLayout {
    switch self {
    case .plain: PlainLayout()
    case .camtCSV: CamtCSVLayout()
    case .camt053: Camt053Layout()
    case .wallet: WalletLayout()
    case .remitter: RemitterLayout()
    case .dutchBank: DutchBankLayout()
    }
  }
}
