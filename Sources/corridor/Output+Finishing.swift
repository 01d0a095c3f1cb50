/// How the results of one run take their places.
extension Output {
  /// - Parameter code: the exit code of a run that ends with this.
  func finish(earning code: ExitCode = .done) throws {
    try Output.finish([self], earning: code)
  }

  /// Puts all results of a run in their places, once all of them are whole: if one cannot be written, what stood at the
  /// place of each stands as before, and a request to end comes before the first or after the last. Only a kill that no
  /// program can hold back may come between two names.
  static func finish(_ outputs: [Output?], earning code: ExitCode = .done) throws {
    let outputs = outputs.compactMap { $0 }
    for output in outputs { try output.settle() }
    try StatedFiles.expectUnchangedInRun()
    let directories = Set(outputs.compactMap(\.directory))
    try Interruption.held(earning: code.rawValue) {
      for output in outputs { try output.takePlace() }
      for output in outputs { try output.openUp() }
      for directory in directories.sorted() { OutputPlace.sync(directory) }
    }
    if outputs.contains(where: \.hasNoReader) { throw BrokenPipe() }
  }
}
