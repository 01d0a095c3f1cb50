/// What examinations ended in: CSV with the columns `payer` and `outcome` (`confirmed` or `cleared`).
struct OutcomesFile {
  let name: String
  private(set) var outcomes: [(payer: String, confirmed: Bool)] = []

  init(path: String) throws(SourceError) {
    let list = try ListFile(
      path: path, known: ["payer", "outcome"], needed: [["payer"], ["outcome"]])
    name = list.name
    // By bytes, as ids are told apart everywhere.
    var seen: [[UInt8]: Bool] = [:]
    for row in list.rows {
      guard let payer = row["payer"] else {
        throw error(row.line, "the cell of the payer is empty", "Give every row a payer.")
      }
      let confirmed: Bool
      switch row["outcome"]?.lowercased() {
      case "confirmed": confirmed = true
      case "cleared": confirmed = false
      default:
        throw error(
          row.line, "the outcome is neither confirmed nor cleared",
          "Leave out payers whose examination has no outcome yet.")
      }
      let key = Array(payer.utf8)
      if let known = seen[key] {
        guard known == confirmed else {
          throw error(
            row.line, "the payer stands twice, with two outcomes", "Keep the later outcome only.")
        }
        continue
      }
      seen[key] = confirmed
      outcomes.append((payer, confirmed))
    }
    // The order of rows must not reach the last bit of a fit.
    outcomes.sort { $0.payer.utf8.lexicographicallyPrecedes($1.payer.utf8) }
  }

  /// One payer under two spellings of a name.
  var contradicted: SourceError {
    SourceError(
      .unusable, input: name, what: "a payer's name stands in two spellings, with two outcomes",
      remedy: "Keep the later outcome only.")
  }

  private func error(_ line: Int, _ what: String, _ remedy: String) -> SourceError {
    SourceError(.unusable, input: name, what: what, place: "line \(line)", remedy: remedy)
  }
}
