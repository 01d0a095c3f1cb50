import CorridorKit

/// `corridor verify`: computes a JSON report anew, as it says it was made, and compares the bytes.
///
/// Policy and options are taken from the report; the inputs, and files that its options named, are given
/// again and held against the digests it states. Exit 0: it holds; 1: it does not.
struct VerifyCommand {
  private let report: String
  private let inputs: [String]
  private let raw: RawArguments

  init(checking raw: RawArguments) throws(CommandError) {
    guard raw.operands.count >= 2, let report = raw.operands.first else {
      throw RawArguments.usage("a report and at least one input are needed: REPORT.json INPUT...")
    }
    self.report = report
    inputs = Array(raw.operands.dropFirst())
    self.raw = raw
    try OutputPlace.expectApart(
      ResultPlace("the answer", "-"), ResultPlace("the audit file", raw.audit?.path))
    try OutputPlace.expectNoInput(at: ["-", raw.audit?.path], among: [report] + inputs)
  }

  func run() throws {
    let wish = try raw.choice(.progress, ProgressLine.Wish.self) ?? .auto
    let (bytes, stated) = try ProgressLine.during(wish) { line in
      line?.progress.expect(bytes: SmallFile.sizes([report]), hasRows: false)
      let bytes = try ReportFile.bytes(at: report, telling: line?.progress)
      line?.progress.begin(.parsing)
      return (bytes, try ReportFile(bytes, name: report))
    }
    let arguments: [String]
    do {
      arguments = try self.arguments(stated)
    } catch let refuted as Refuted {
      let account = AuditChain.Account(
        inputs: [input(bytes)] + (try RunStatement.inputs(inputs)), policy: stated.policy)
      try raw.audit?.append(.verify, account, try RunStatement.manifest(of: raw, .verify))
      try say(refuted.words)
      throw DoesNotHold()
    }
    // What was given here is checked first: what is wrong after it stands in the report.
    _ = try ScreeningOptions(checking: raw)
    let command = try parsed(arguments)
    var (request, language) = try asStated(command)
    request.policy = stated.policy
    request.wantsDigests = true
    request.wantsLedgerDigests = raw.audit != nil
    request.manifest = try RunStatement.manifest(of: command, .score)
    request.statedVersion = stated.version
    let sink = ComparingSink(bytes)
    try ProgressLine.during(wish, of: &request) { request, _ in
      let computed = try Screening.run(request).report
      if let audit = raw.audit {
        var account = try AuditChain.Account(computed)
        account.inputs.insert(input(bytes), at: 0)
        try audit.append(.verify, account, try RunStatement.manifest(of: raw, .verify))
      }
      try computed.write(as: .json, in: language, to: sink)
    }
    try answer(sink.finish(), otherVersion: sink.otherVersion)
  }

  /// What the report says was asked for.
  private func asStated(
    _ command: RawArguments
  ) throws(CommandError) -> (ScreeningRequest, Language) {
    do {
      var request = try ScreeningOptions(checking: command).request()
      request.top = try command.integer(.top, in: 1...1_000_000_000) ?? 20
      request.all = command.has(.all)
      request.budget = try command.integer(.budget, in: 1...100_000)
      request.sample = try command.integer(.sample, in: 1...1_000_000)
      request.narrowing = Narrowing(
        activeSince: try command.date(.activeSince), lane: try command.lane())
      return (request, try command.choice(.language, Language.self) ?? .english)
    } catch {
      guard error.code == .usage else { throw error }
      throw CommandError(
        .unusableInput,
        "\(report) states an option that cannot be\n  \(error.message)"
          + "\n  verify the report as it was written")
    }
  }

  /// The report as an input of this run.
  private func input(_ bytes: [UInt8]) -> ReportInput {
    ReportInput(
      name: report, bytes: bytes.count, digest: SHA256.hexadecimal(SHA256.digest(of: bytes)))
  }

  /// The command line that the report says it was made with, with the files that were given again.
  private func arguments(_ stated: ReportFile) throws -> [String] {
    var arguments = ["score"]
    for option in stated.options {
      if option.name == Option.Name.pseudonyms.rawValue {
        arguments.append("--\(option.name)=\(try key(option.value ?? ""))")
        continue
      }
      // A report says what it likes: no file is opened, and nothing written, because it names one.
      guard Self.mayBeStated(option.name) else { throw unknownOption() }
      arguments.append("--\(option.name)" + (option.value.map { "=\($0)" } ?? ""))
    }
    for file in stated.files { arguments.append(try argument(for: file)) }
    try expectNeeded(stated)
    for name in Self.means {
      if let value = raw.text(name) { arguments.append("--\(name.rawValue)=\(value)") }
    }
    return arguments + ["--"] + inputs
  }

  /// How this run works, whatever the report was made with: its bytes do not depend on it.
  private static let means: [Option.Name] = [.memory, .scratch, .threads]

  /// Refuses a file that the report does not rest on: whoever gives it believes that it was used.
  private func expectNeeded(_ stated: ReportFile) throws(CommandError) {
    let known = stated.files.map(\.option) + stated.options.map(\.name)
    let given = OptionTable.options(of: .verify).first { option in
      (option.argument == "FILE" || option.name == .pseudonyms) && option.name != .audit
        && raw.has(option.name) && !known.contains(option.name.rawValue)
    }
    guard let given else { return }
    throw CommandError(
      .usage,
      "the report says that it was made without --\(given.name.rawValue): verify it without, or make it"
        + " anew with that file")
  }

  /// The option that names a file again, after its bytes were held against what the report states.
  private func argument(for file: Manifest.File) throws -> String {
    guard
      let option = OptionTable.options(of: .score).first(where: { $0.name.rawValue == file.option }
      ),
      let path = raw.text(option.name)
    else {
      throw CommandError(
        .usage,
        "the report rests on a file given with --\(file.option): give that file, \(file.name),"
          + " with --\(file.option) again")
    }
    let key = try raw.text(.pseudonyms).map(PseudonymKeyFile.read)
    guard try RunStatement.file(path, of: option, under: key).digest == file.digest else {
      throw Refuted(
        words:
          "does not hold: the file given with --\(file.option) is not the one the report states")
    }
    return "--\(file.option)=\(path)"
  }

  /// The key file given again, whose key must be the one that the report states.
  private func key(_ id: String) throws -> String {
    guard let path = raw.text(.pseudonyms) else {
      throw CommandError(
        .usage, "the report was made with --pseudonyms, key \(id): give its key file again")
    }
    guard try PseudonymKeyFile.read(path).keyID == id else {
      throw Refuted(
        words: "does not hold: the key given with --pseudonyms is not the one the report states")
    }
    return path
  }

  private func parsed(_ arguments: [String]) throws(CommandError) -> RawArguments {
    do {
      return try RawArguments(parsing: arguments, known: [.score])
    } catch {
      throw unknownOption()
    }
  }

  private static func mayBeStated(_ name: String) -> Bool {
    OptionTable.options(of: .score).contains {
      $0.name.rawValue == name && $0.argument != "FILE" && $0.argument != "DIR"
        && !RunStatement.withoutEffect.contains($0.name)
    }
  }

  private func unknownOption() -> CommandError {
    CommandError(
      .unusableInput,
      "\(report) states an option that this version does not know"
        + "\n  verify it with the version that made it; it says so in `tool`")
  }

  private func answer(
    _ difference: ReportComparison.Difference?, otherVersion: String?
  ) throws {
    guard let difference else {
      if let otherVersion {
        return try say(
          "holds: computed anew from these inputs, the report differs in the version that it states"
            + " (\(otherVersion), this is \(ToolVersion.number)) and is the same to the byte in all else"
        )
      }
      try say("holds: computed anew from these inputs, the report is the same to the byte")
      return
    }
    if difference.isLayout {
      try say(
        "does not hold: from line \(difference.line) on the file is not laid out as corridor writes it"
          + "\n  bytes are compared: verify the file as it was written, not indented or packed anew"
      )
      throw DoesNotHold()
    }
    let place = difference.section.isEmpty ? "" : ", in `\(difference.section)`"
    try say(
      "does not hold: line \(difference.line) differs first\(place)"
        + "\n  stated   \(difference.stated)\n  computed \(difference.computed)")
    throw DoesNotHold()
  }

  private func say(_ text: String) throws {
    let output = try Output(path: nil)
    try output.write(Array("\(text)\n".utf8))
    try output.finish(earning: text.hasPrefix("holds: ") ? .done : .doesNotHold)
  }
}

/// The answer of `verify` and `audit` was no.
struct DoesNotHold: Error {}

/// The answer is no before anything was computed.
private struct Refuted: Error {
  let words: String
}

/// Holds a report against one that is being computed, a piece at a time.
private final class ComparingSink: ReportSink {
  private var comparison: ReportComparison

  init(_ stated: [UInt8]) { comparison = ReportComparison(stated: stated) }

  func write(_ bytes: [UInt8]) { comparison.take(bytes) }

  func finish() -> ReportComparison.Difference? { comparison.finish() }

  var otherVersion: String? { comparison.otherVersion }
}
