import CorridorKit

/// `corridor combine`: what all shards say of one step, or of one range of it, added up.
struct CombineCommand {
  private let inputs: [String]
  private let output: String
  private let progress: ProgressLine.Wish

  init(checking raw: RawArguments) throws(CommandError) {
    inputs = try raw.inputs()
    guard let output = raw.text(.output), output != "-" else {
      throw RawArguments.usage("what is combined is a binary file: -o FILE says where to")
    }
    self.output = output
    progress = try raw.choice(.progress, ProgressLine.Wish.self) ?? .auto
    try OutputPlace.expectNoInput(
      at: [output] + PartPlaces.of(output, count: inputs.count), among: inputs)
  }

  func run() throws {
    _ = try OutputPlace(output)
    try ProgressLine.during(progress) { line in
      let round = try Screening.combine(inputs, progress: line?.progress)
      let places = round.isOfBeneficiaries ? PartPlaces.of(output, count: round.files) : [output]
      try Descriptor.expectRoom(for: places.count)
      let outputs = try places.map { place in try Output(path: place) }
      try round.write(to: outputs)
      try Output.finish(outputs)
    }
  }
}
