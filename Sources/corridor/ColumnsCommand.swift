import CorridorKit

/// `corridor columns`: the schema of the file that says what an export's columns mean.
struct ColumnsCommand {
  private let output: String?

  init(checking raw: RawArguments) throws(CommandError) {
    try raw.expectNoOperands()
    guard raw.has(.schema) else {
      throw RawArguments.usage(
        "--schema is needed; corridor inspect FILE --columns-out OUT writes a columns file")
    }
    output = raw.text(.output)
  }

  func run() throws {
    let output = try Output(path: output)
    try output.write(Array(ColumnsFile.schema.utf8))
    try output.finish()
  }
}
