import CorridorKit

/// `corridor combine`: what all shards say of one step, or of one range of it, added up.
struct CombineCommand {
  private let inputs: [String]
  private let output: String
  private let memory: Int?
  private let progress: ProgressLine.Wish
  private let raw: RawArguments

  init(checking raw: RawArguments) throws(CommandError) {
    self.raw = raw
    inputs = try raw.inputs()
    guard let output = raw.text(.output), output != "-" else {
      throw RawArguments.usage("what is combined is a binary file: -o FILE says where to")
    }
    self.output = output
    memory = try raw.size(.memory)
    progress = try raw.choice(.progress, ProgressLine.Wish.self) ?? .auto
    let places = [output] + PartPlaces.of(output, count: inputs.count)
    for place in places {
      try OutputPlace.expectApart(
        ResultPlace("the sum", place), ResultPlace("the audit file", raw.audit?.path))
    }
    try OutputPlace.expectNoInput(at: places + [raw.audit?.path], among: inputs)
  }

  func run() throws {
    _ = try OutputPlace(output)
    try ProgressLine.during(progress) { line in
      let round = try Screening.combine(inputs, memory: memory, progress: line?.progress)
      let places = round.isOfBeneficiaries ? PartPlaces.of(output, count: round.files) : [output]
      try Descriptor.expectRoom(for: places.count)
      let outputs = try places.map { place in try Output(path: place) }
      if let audit = raw.audit {
        try audit.append(
          .combine, AuditChain.Account(inputs: try RunStatement.inputs(inputs), policy: nil),
          try RunStatement.manifest(of: raw, .combine))
      }
      try round.write(to: outputs)
      try Output.finish(outputs)
    }
  }
}
