/// A file that a user gives beside the inputs and that is held whole: what it is, and how large it may be.
///
/// The bounds are own choices: far above what such files hold, and so low that an endless or compressed one ends
/// the run, and not the machine. Of a compressed file the unpacked bytes count.
enum GivenFile: String, CaseIterable, Sendable {
  /// Watchlist, cleared payers, identities, cohorts, outcomes.
  case list
  case rates
  case population
  case columns

  var mostBytes: Int {
    switch self {
    case .list: 256 << 20
    case .population: 64 << 20
    case .rates, .columns: 16 << 20
    }
  }

  private var called: String {
    switch self {
    case .list: "a list"
    case .rates: "a rates file"
    case .population: "a population file"
    case .columns: "a columns file"
    }
  }

  private var remedy: String {
    switch self {
    case .list: "Leave out the rows and columns that this run does not need."
    case .rates: "Leave out the days and currencies that this run does not need."
    case .population: "Give the file that `corridor population` wrote."
    case .columns: "Give the JSON file that names the columns."
    }
  }

  /// All of a file.
  func read(_ path: String) throws(SourceError) -> (name: String, bytes: ChunkBuffer) {
    let file = try InputFile.open(path)
    let buffer = ChunkBuffer(capacity: 1 << 16)
    if file.fileSize ?? 0 > mostBytes { throw tooLarge(file) }
    while try file.read(into: buffer, room: 1 << 16) > 0 {
      if buffer.count > mostBytes { throw tooLarge(file) }
    }
    return (file.name, buffer)
  }

  private func tooLarge(_ file: InputFile) -> SourceError {
    SourceError(
      .unusable, input: file.name,
      what: "the file holds more than \(mostBytes >> 20) MiB, the most that \(called) may"
        + (file.compression == nil ? "" : ", unpacked"), remedy: remedy)
  }
}
