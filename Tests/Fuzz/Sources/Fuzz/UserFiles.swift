@testable import CorridorKit

/// Files that users write, and reports that come back: the first byte says which.
func fuzzUserFile(_ input: FuzzInput) {
  var input = input
  let kind = input.choice(of: 8)
  let text = input.text
  switch kind {
  case 0, 1: policy(text)
  case 2: _ = try? ColumnsFile(parsing: text, name: "columns.json")
  case 3: _ = text.withWindow { try? RatesFile($0, name: "rates.csv") }
  case 4:
    _ = text.withWindow { window in
      try? ListFile(window, name: "list.csv", known: ["payer", "until"], needed: [["payer"]])
    }
  case 5: _ = try? StatedReport(text)
  case 6: _ = try? StatedRanking(text, name: "report.json")
  default:
    var walk = AuditChain.Walk()
    for line in text.split(separator: 10, omittingEmptySubsequences: false) { _ = walk.take(line) }
  }
}

/// A policy that is taken is written so that it is read as the same policy.
private func policy(_ text: [UInt8]) {
  guard let policy = try? Policy(file: text) else { return }
  guard let again = try? Policy(file: Array(policy.overridesText.utf8)) else {
    fatalError("a policy's own text is refused")
  }
  demand(again == policy, "a policy's own text is another policy")
}
