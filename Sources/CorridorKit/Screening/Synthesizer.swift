/// Makes a world of payers and payments that never were, with the truth about each payer.
///
/// For trying methods on: what stands in it comes from published figures and own choices
/// (``PayerGroup``), and a result in it is a comparison between methods, never a forecast.
/// - Parameters:
///   - options: what the world holds and how its export is written.
///   - progress: is told how many payers are made and written.
///   - sink: takes the export's bytes, piece by piece.
/// - Returns: the truth about every payer in the export.
public func synthesize(
  _ options: SynthesisOptions, telling progress: RunProgress? = nil,
  into sink: (ArraySlice<UInt8>) throws -> Void
) throws -> SyntheticTruth {
  let world = SyntheticWorld(options, progress: progress)
  return try WorldExport(world, options).write(telling: progress, into: sink)
}
