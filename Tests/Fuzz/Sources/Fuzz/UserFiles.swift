@testable import CorridorKit

/// Files that users write, and reports that come back: the first byte says which.
func fuzzUserFile(_ input: FuzzInput) {
  var input = input
  let kind = input.choice(of: 16)
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
  case 8: population(text)
  case 9: codes(text)
  case 10: key(text)
  case 11...15: list(kind, text)
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

/// Counts that are taken are written so that they are read as the same counts.
private func population(_ text: [UInt8]) {
  let policy = Policy.standard
  guard let file = try? PopulationFile(parsing: text, name: "population.json", policy: policy)
  else {
    return
  }
  let written = PopulationFile.text(file.counts, policy: policy)
  guard let again = try? PopulationFile(parsing: written, name: "again.json", policy: policy) else {
    fatalError("a population's own text is refused")
  }
  demand(again.counts == file.counts, "a population's own text is another population")
  let wide = file.counts.covering([.folded], Scorers(policy: policy).counting)
  demand(wide.payerCount == file.counts.payerCount, "payers are lost among further cohorts")
}

private func codes(_ text: [UInt8]) {
  do throws(PolicyError) {
    let codes = try GoAMLCodes(file: text)
    demand(
      codes.rentityID > 0 && !codes.submissionCode.isEmpty, "a code map lacks what it must have")
    let filings = [codes.purchase, codes.victim].compactMap { $0 }
    demand(filings.allSatisfy { !$0.reportCode.isEmpty }, "a filing has no code")
    let maps = Array(codes.transmodes.values) + codes.funds.values + codes.indicators.values
    demand(maps.allSatisfy { !$0.isEmpty }, "a code is empty")
  } catch {
    demand(!error.problem.isEmpty, "an error without a reason")
  }
}

private func key(_ text: [UInt8]) {
  guard let key = Pseudonyms.key(inFile: String(decoding: text, as: UTF8.self)) else { return }
  demand(Pseudonyms(key: key) != nil, "a key is taken that makes no pseudonyms")
  demand(Pseudonyms.key(inFile: Pseudonyms.keyFile(key)) == key, "a key's own file is another key")
}

/// Lists of parties: taken, or refused with a reason.
private func list(_ kind: Int, _ text: [UInt8]) {
  FuzzFile.first.hold(text)
  let path = FuzzFile.first.path
  do throws(SourceError) {
    switch kind {
    case 11: try identities(path)
    case 12:
      let watchlist = try WatchlistFile(path: path)
      demand(!watchlist.notes(hits: 0).isEmpty, "a watchlist says nothing of itself")
      inOrder(watchlist.parties(nil))
    case 13:
      try cleared(path)
    case 14:
      let payers = try OutcomesFile(path: path).outcomes.map { Array($0.payer.utf8) }
      demand(
        zip(payers, payers.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) },
        "outcomes do not stand in order, each payer once")
    default:
      let cohort = try CohortFile(path: path)
      demand(!cohort.note(found: 0).isEmpty, "a cohort says nothing of itself")
      inOrder(cohort.parties(nil))
    }
  } catch {
    demand(!error.what.isEmpty, "an error without a reason")
  }
}

/// Who is listed is the person of its row, and a person is nobody else.
private func identities(_ path: String) throws(SourceError) {
  let rows = try ListFile(
    path: path, known: ["payer", "person"], needed: [["payer"], ["person"]]
  ).rows
  let identities = try IdentitiesFile(path: path)
  func person(_ id: [UInt8]) -> [UInt8]? { id.withWindow { identities.person(of: $0, .id) } }
  for row in rows {
    guard let payer = row["payer"], let listed = row["person"] else {
      fatalError("a row without a payer or a person is taken")
    }
    let own = Array(listed.utf8)
    demand(person(Array(payer.utf8)) == own, "a payer is joined to another person")
    demand(person(own) ?? own == own, "a person is another person's payer")
    _ = Array(payer.utf8).withWindow { identities.person(of: $0, .nameWithDetail) }
  }
  demand(!identities.notes.isEmpty, "identities say nothing of themselves")
}

/// Whatever stands twice, the later day counts.
private func cleared(_ path: String) throws(SourceError) {
  let rows = try ListFile(
    path: path, known: ["payer", "until", "by"], needed: [["payer"], ["until"]]
  ).rows
  let cleared = try ClearedFile(path: path)
  let days = rows.map { $0["until"].flatMap { CivilDate(iso: $0) } }
  demand(days.allSatisfy { $0 != nil }, "a row without a day is taken")
  let all = cleared.numbers { ids in ids.map { _ in [0] } }
  demand(all[0]?.until == days.compactMap { $0 }.max(), "the last day examined is another")
  for (row, day) in zip(rows, days) {
    let until = row["payer"].flatMap { cleared.examination(of: PartyID($0)) }?.until
    guard let until, let day else { fatalError("a payer who is listed is not found") }
    demand(until >= day, "an earlier day than the row's counts")
  }
  demand(!cleared.notes(found: 0).isEmpty, "cleared payers say nothing of themselves")
}

private func inOrder(_ parties: ListedParties) {
  let names = parties.names.map { Array($0.utf8) }
  demand(
    zip(names, names.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) },
    "listed beneficiaries do not stand in order, each once")
}
