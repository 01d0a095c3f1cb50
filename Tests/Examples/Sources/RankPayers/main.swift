// Ranks the payers of exports by a policy of one's own and prints the first ten as CSV.
import CorridorKit
import Foundation

var policy = Policy.standard
policy.name = "smaller sums"
policy.amount.extendedHigh = 150

var request = ScreeningRequest(inputs: Array(CommandLine.arguments.dropFirst()), policy: policy)
request.top = 10
request.threads = 2

do {
  let result = try Screening.run(request)
  let table = ReportBytes()
  try result.report.write(as: .csv, to: table)
  print(table.text, terminator: "")
  // The same, payer by payer.
  let ranking = result.report.ranking
  if ranking.count > 0 {
    let first = ranking.summary(at: 0)
    print("# first: \(first.payments) payments, \(first.total), lane \(first.lane.name)")
  } else {
    print("# no payer has a payment in scope")
  }
} catch let error as SourceError {
  // What is wrong, where, and what to do about it; never text of the export.
  print(error.description)
  exit(65)
} catch {
  // What a sink throws arrives unchanged: the report could not be written.
  print("The report could not be written.")
  exit(73)
}
