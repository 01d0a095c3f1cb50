import CorridorKit

/// A thing the program can be asked to do.
enum Subcommand: String, CaseIterable, Sendable {
  case score
  case explain
  case beneficiaries
  case ledger
  case population
  case study
  case features
  case pseudonyms
  case inspect
  case records
  case compare
  case verify
  case audit
  case calibrate
  case policy
  case columns
  case synthesize
  case shard
  case combine
  case gather

  /// What it does, in one line without a full stop.
  var summary: String {
    switch self {
    case .score: "rank the payers of bank and remitter exports, with reasons"
    case .explain: "show everything about one payer, down to the rows"
    case .beneficiaries: "describe who receives from several payers: counts, never a score"
    case .ledger: "make one ledger file from exports and ledgers, to screen later or elsewhere"
    case .population: "count what payers show, to score smaller or selected exports against"
    case .study: "make the tables of published transaction studies"
    case .features: "write payers by indicators as a table for R and Python"
    case .pseudonyms: "make a key for pseudonyms"
    case .inspect: "say how an export is understood: encoding, columns, dates, amounts"
    case .records: "print the records of a messy CSV file as clean CSV"
    case .compare: "say who rose, fell, entered and left between two JSON reports, and why"
    case .verify: "compute a JSON report anew and say whether it holds"
    case .audit: "say whether the chain of an audit file holds"
    case .calibrate: "fit a policy's weights to the outcomes of examinations"
    case .policy: "print the policy, each value with its source, or its schema"
    case .columns: "print the schema of the file that names an export's columns"
    case .synthesize: "write a made-up export, with the truth about its payers"
    case .shard: "say one shard's part of a run over many machines"
    case .combine: "add up what all shards say of one step"
    case .gather: "make the report of all shards"
    }
  }

  /// What stands after the options.
  var operands: Operands {
    switch self {
    case .score, .explain, .beneficiaries, .calibrate, .ledger, .population, .study, .features:
      .some("INPUT")
    case .compare: .exactly("BEFORE.json AFTER.json")
    case .verify: .some("REPORT.json INPUT")
    case .audit: .exactly("FILE")
    case .shard: .some("LEDGER")
    case .combine, .gather: .some("FILE")
    case .inspect, .records: .exactly("FILE")
    case .policy, .columns, .synthesize, .pseudonyms: .none
    }
  }

  enum Operands: Sendable {
    case none
    case exactly(String)
    case some(String)
  }

  /// One command that works as it stands, given such files.
  var example: String {
    switch self {
    case .score: "corridor score exports/*.csv --top 10 -o ranking.csv"
    case .explain: "corridor explain exports/*.csv --payer 8812-00417"
    case .beneficiaries: "corridor beneficiaries exports/*.csv --top 10"
    case .ledger: "corridor ledger exports/*.csv -o all.ledger"
    case .population: "corridor population exports/*.csv -o population.json"
    case .study: "corridor study exports/*.csv --cohort listed.csv -o study.html"
    case .features: "corridor features exports/*.csv -o features.csv --dictionary columns.csv"
    case .pseudonyms: "corridor pseudonyms --new-key study.key"
    case .inspect: "corridor inspect exports/bank.csv"
    case .records: "corridor records exports/bank.csv > clean.csv"
    case .compare: "corridor compare march.json april.json"
    case .verify: "corridor verify report.json exports/*.csv"
    case .audit: "corridor audit audit.jsonl"
    case .calibrate: "corridor calibrate exports/*.csv --outcomes examined.csv -o my-policy.json"
    case .policy: "corridor policy > my-policy.json"
    case .columns: "corridor columns --schema > columns.schema.json"
    case .synthesize: "corridor synthesize --payers 2000 --seed 7 -o made-up.csv --truth truth.csv"
    case .shard: "corridor shard exports-1-of-1.ledger --part 1 --partitions 1 -o facts.round"
    case .combine: "corridor combine facts.round -o facts.all"
    case .gather: "corridor gather *.all -o ranking.csv"
    }
  }

  /// What the help says below the options.
  var notes: String {
    switch self {
    case .score, .explain:
      "INPUT is a CSV file, a ledger, a directory of them, or - for standard input. A score is a reason"
        + " to look, never proof."
    case .beneficiaries:
      "INPUT is a CSV file, a ledger, a directory of them, or - for standard input. A beneficiary may be"
        + " a child: nobody here is scored or accused, and those with most payers stand first."
    case .ledger:
      "INPUT is a CSV file, a ledger, a directory of them, or - for standard input. What overlaps counts"
        + " once; the ledger's bytes do not depend on the order of inputs or on threads. It names payers:"
        + " keep it as you keep the exports."
    case .population:
      "The file holds whole numbers only: how many payers show what, by destination. What fewer than"
        + " \(PopulationResult.leastPayers) payers of a destination or \(PopulationResult.leastInBin) in a"
        + " bin show is folded into others. Pass it with --population."
    case .study:
      "INPUT is a CSV file, a ledger, a directory of them, or - for standard input. A cohort file is CSV"
        + " with the column payer, or beneficiary: then their payers are meant, with their payments to these"
        + " beneficiaries."
    case .features:
      "INPUT is a CSV file, a ledger, a directory of them, or - for standard input. Empty cells are values"
        + " that are not there. A score is a reason to look, never proof."
    case .pseudonyms:
      "With --new-key a key is made; with --pseudonyms the short id of a key is printed. Who has the key can tell"
        + " whom a pseudonym stands for; who loses it cannot make the same ones again."
        + " Amounts and dates can identify too."
    case .inspect, .records:
      "FILE is a CSV file, or - for standard input."
    case .compare:
      "Reports are what corridor score --format json writes, best with --all: who is not printed cannot be"
        + " compared. Risen and fallen mean the score, since ranks move with everybody else's."
    case .verify:
      "The policy and the options are taken from the report; a file that one of them names is given"
        + " again. Exit code 0: the report holds; 1: it does not, and the first line that differs is"
        + " printed."
    case .audit:
      "FILE is what --audit wrote. Exit code 0: every line follows the one before it; 1: not, and the"
        + " first broken line is printed. A chain cannot show that its end was cut off: note its last"
        + " digest elsewhere."
    case .calibrate:
      "The outcomes file has the columns payer and outcome (confirmed or cleared). The result states only what it"
        + " changes of the standard policy."
    case .policy:
      "The output is a policy file itself: change a value, keep the rest or leave it out, and pass the"
        + " file with --policy."
    case .columns:
      "A columns file says what the columns of an export mean where their names do not."
    case .synthesize:
      "Nobody in a made-up export exists. Equal options give equal bytes on every machine."
    case .shard:
      "LEDGER is what corridor ledger --partitions N wrote for one part: that part of every export. Without"
        + " --heard the first step is said; then, with all that was combined so far, the next. It names payers"
        + " and beneficiaries: keep it as you keep the exports."
    case .combine:
      "FILE is what every shard said of a step, in any order; of a step of beneficiaries, of one range. Then"
        + " -o all.round becomes all-1-of-N.round and so on, one for each shard to hear."
    case .gather:
      "FILE is what was combined of each step that is not of beneficiaries. The report is that of one process"
        + " over all exports. A score is a reason to look, never proof."
    }
  }
}
