/// How the results of one run take their places.
extension Output {
  func finish() throws { try Output.finish([self]) }

  /// Puts all results of a run in their places, once all of them are whole: if one cannot be written, what stood at the
  /// place of each stands as before, and a request to end comes before the first or after the last. Only a kill that no
  /// program can hold back may come between two names.
  static func finish(_ outputs: [Output?]) throws {
    let outputs = outputs.compactMap { $0 }
    for output in outputs { try output.settle() }
    let directories = Set(outputs.compactMap(\.directory))
    try Interruption.held {
      for output in outputs { try output.takePlace() }
      for output in outputs { try output.openUp() }
    }
    for directory in directories.sorted() { OutputPlace.sync(directory) }
    if outputs.contains(where: \.hasNoReader) { throw BrokenPipe() }
  }
}
