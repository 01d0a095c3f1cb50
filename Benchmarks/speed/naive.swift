// The straightforward way in Swift, as a peer: the file as one String, cells as Strings, dictionaries by payer.
// The same feature query as in peers.py; prints the payments in scope. swiftc -O naive.swift; naive FILE
import Foundation

let scope: Set<String> = [
  "PH", "TH", "CO", "DO", "MX", "IN", "ZA", "CU", "GH", "UA", "RO", "JM", "KH", "MG", "NG", "CI",
  "BJ", "SN", "ML",
  "MA",
]
let rates = [
  "AUD": 0.652997548, "GBP": 1.369959088, "USD": 1.0, "EUR": 1.172, "CAD": 0.731265989,
]

struct Features {
  var payments = 0
  var payees: Set<String> = []
  var total = 0.0
  var first = ""
  var last = ""
  var nights = 0
  var amounts: Set<Double> = []
}

/// Hands every record's cells to `body`.
func forEachRecord(in text: String, _ body: ([String]) -> Void) {
  var cells: [String] = []
  var cell = ""
  var isQuoted = false
  var closed = false
  for character in text {
    if isQuoted {
      if character == "\"" { (isQuoted, closed) = (false, true) } else { cell.append(character) }
      continue
    }
    switch character {
    case "\"":
      if closed { cell.append(character) }
      (isQuoted, closed) = (true, false)
    case ",":
      cells.append(cell)
      (cell, closed) = ("", false)
    case "\n", "\r\n":
      cells.append(cell)
      body(cells)
      (cells, cell, closed) = ([], "", false)
    default: cell.append(character)
    }
  }
}

let text = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
var columns: [String: Int] = [:]
var payers: [String: Features] = [:]
forEachRecord(in: text) { cells in
  guard !columns.isEmpty else {
    for (index, name) in cells.enumerated() { columns[name] = index }
    return
  }
  func cell(_ name: String) -> String { cells[columns[name]!] }
  let destination = cell("payee_country")
  guard cell("payer_country") != destination, scope.contains(destination),
    cell("status") == "completed",
    let rate = rates[cell("currency")], let amount = Double(cell("amount")), amount * rate <= 10_000
  else { return }
  let sent = cell("timestamp")
  let hour = Int(sent.dropFirst(11).prefix(2)) ?? 0
  var features = payers[cell("payer_id"), default: Features()]
  features.payments += 1
  features.payees.insert(cell("payee_id"))
  features.total += amount * rate
  features.first = features.payments == 1 ? sent : min(features.first, sent)
  features.last = max(features.last, sent)
  if hour >= 22 || hour < 6 { features.nights += 1 }
  features.amounts.insert(amount * rate)
  payers[cell("payer_id")] = features
}
print(payers.values.reduce(0) { $0 + $1.payments })
