// Makes a ledger file from exports, then a study of it as a page: LEDGER PAGE EXPORT...
import CorridorKit
import Foundation

/// Writes what a report hands out to a file.
final class FileSink: ReportSink {
  private let file: FileHandle

  init(_ path: String) throws {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  func write(_ bytes: [UInt8]) throws { try file.write(contentsOf: bytes) }
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3 else {
  print("usage: LedgerAndStudy LEDGER PAGE EXPORT...")
  exit(64)
}

do {
  let request = ScreeningRequest(inputs: Array(arguments.dropFirst(2)))
  let ledger = try Screening.ledger(of: request)
  try ledger.write(as: .ledger, to: FileSink(arguments[0]))
  print("\(ledger.counts.inScope) payments of \(ledger.payers) payers")

  var study = StudyRequest(ScreeningRequest(inputs: [arguments[0]]))
  study.options.draws = 20
  let result = try Screening.study(study)
  try result.report.write(as: .html, to: FileSink(arguments[1]))
  print("\(result.report.study.tables.count) tables")
} catch let error as SourceError {
  print(error.description)
  exit(65)
} catch {
  print("The ledger or the page could not be written.")
  exit(73)
}
