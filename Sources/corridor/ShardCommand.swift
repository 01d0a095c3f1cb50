import CorridorKit

/// `corridor shard`: one shard's part of the next step.
struct ShardCommand {
  private let screening: ScreeningOptions
  private let cut: CutOptions
  private let part: Int
  private let partitions: Int
  private let heard: String?
  private let output: String
  private let raw: RawArguments

  /// Says the next part, or prints what steps there are.
  static func run(_ raw: RawArguments) throws {
    guard raw.has(.steps) else { return try ShardCommand(checking: raw).run() }
    try raw.expectNoOperands()
    try raw.expectOnly(beside: .steps)
    let output = try Output(path: raw.text(.output))
    let lines = Screening.steps.map { "\($0.name) \($0.isOfBeneficiaries ? "ranges" : "whole")\n" }
    try output.write(Array(lines.joined().utf8))
    try output.finish()
  }

  init(checking raw: RawArguments) throws(CommandError) {
    self.raw = raw
    screening = try ScreeningOptions(checking: raw)
    cut = try CutOptions(checking: raw)
    guard let partitions = try raw.integer(.partitions, in: 1...256),
      let part = try raw.integer(.part, in: 1...partitions)
    else {
      throw RawArguments.usage("--part N and --partitions N say which shard this is")
    }
    self.part = part
    self.partitions = partitions
    heard = raw.text(.heard)
    guard let output = raw.text(.output), output != "-" else {
      throw RawArguments.usage("what a shard says is a binary file: -o FILE says where to")
    }
    self.output = output
    let places = [output] + PartPlaces.of(output, count: partitions)
    for place in places {
      try OutputPlace.expectApart(
        ResultPlace("the shard's part", place), ResultPlace("the audit file", raw.audit?.path))
    }
    try screening.expectNoInput(
      at: places + [raw.audit?.path], and: [heard].compactMap { $0 })
  }

  func run() throws {
    _ = try OutputPlace(output)
    var request = try screening.request()
    cut.set(&request)
    if raw.audit != nil { request.manifest = try RunStatement.manifest(of: raw, .shard) }
    let heard = try heard.map { try Screening.files(in: $0) } ?? []
    let (result, step) = try ProgressLine.during(screening.progress, of: &request) { request, _ in
      let result = try Screening.shard(
        ShardRequest(request, shard: part, of: partitions, heard: heard))
      guard let step = result.step else {
        // Whoever waits for the file is not to take its absence for success.
        throw CommandError(
          .unusableInput,
          "all steps were said and heard, so that nothing is left to write: corridor gather makes the"
            + " report")
      }
      let places =
        result.isOfBeneficiaries ? PartPlaces.of(output, count: result.files) : [output]
      try Descriptor.expectRoom(for: places.count)
      let outputs = try places.map { place in try Output(path: place) }
      try raw.audit?.append(
        .shard,
        AuditChain.Account(
          inputs: result.inputs, ledgerFiles: result.ledgerFiles, policy: request.policy),
        request.manifest)
      request.reading.progress?.begin(.writing)
      try result.write(to: outputs)
      try Output.finish(outputs)
      return (result, step)
    }
    if heard.isEmpty { for note in result.notes { Words.say(note) } }
    Words.say("shard \(part) of \(partitions) said its part of the step \(step)")
  }
}

/// How many payers of each lane a report prints.
struct CutOptions {
  private let top: Int
  private let all: Bool

  init(checking raw: RawArguments) throws(CommandError) {
    top = try raw.integer(.top, in: 1...1_000_000_000) ?? 20
    all = raw.has(.all)
    if all, raw.has(.top) { throw RawArguments.usage("--all and --top exclude each other") }
  }

  func set(_ request: inout ScreeningRequest) {
    request.top = top
    request.all = all
  }
}
