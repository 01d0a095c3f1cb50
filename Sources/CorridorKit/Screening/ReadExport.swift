import Dispatch
import Synchronization

/// What reading one export brought, before ``Intake`` takes it.
struct ReadExport: Sendable {
  private(set) var sinks: [SpillingSink]
  let summary: InputSummary

  /// - Parameter input: the number of the input.
  init(
    _ reader: ExportReader, input: Int, _ request: ScreeningRequest, _ identities: IdentitiesFile?,
    _ space: SpillSpace, threads: Int
  ) throws(SourceError) {
    let keepsText = request.wantsRejectedRows
    let nameScope = try reader.nameScope()
    let makeSink: @Sendable () -> SpillingSink = {
      SpillingSink(
        RunBuilder(input: input, keepsText: keepsText, nameScope: nameScope), space)
    }
    if let identities {
      let read = try reader.read(threads: threads) { IdentitySink(makeSink(), identities) }
      (sinks, summary) = (read.sinks.map(\.inner), read.summary)
    } else {
      (sinks, summary) = try reader.read(threads: threads, makeSink: makeSink)
    }
  }

  /// Gives the input another number.
  mutating func renumber(_ number: Int) {
    for index in sinks.indices { sinks[index].renumber(number) }
  }
}

/// Short files of a folder of many, read several at once.
///
/// One thread reads a file of less than a megabyte, since to wake another takes longer; so each of several threads
/// reads the next file. What was read is taken in the order of the inputs, and an error counts when its file's turn
/// comes: everything is as if one file had been read after the other.
struct ReadAhead {
  let request: ScreeningRequest
  let reading: ReadingOptions
  let scope: Scope
  let identities: IdentitiesFile?

  /// Files that are read at a time; own choice.
  private static let most = 1_024

  /// The files from `first` on that can be read together: exports as they are, each short.
  static func span(
    from first: Int, of files: [InputFile], _ ledgers: [Bool], bytes limit: Int
  ) -> Range<Int> {
    var end = first
    var bytes = 0
    while end < files.count, end - first < most, !ledgers[end], let size = files[end].fileSize,
      size < ExportReader.headSize, bytes + size <= limit
    {
      bytes += size
      end += 1
    }
    return first..<end
  }

  /// Reads all of `files`, whose first has the number `first`.
  func read(
    _ files: ArraySlice<InputFile>, first: Int, _ space: SpillSpace
  ) -> [Result<ReadExport, SourceError>] {
    let results = Guarded([Result<ReadExport, SourceError>?](repeating: nil, count: files.count))
    let next = Atomic(0)
    // Each file is used by the one thread that draws its number.
    nonisolated(unsafe) let files = files
    DispatchQueue.concurrentPerform(iterations: request.threads) { _ in
      var memos: CellMemos?
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard unsafe number < files.count else { return }
        let file = unsafe files[files.startIndex + number]
        let result = self.read(file, number: first + number, space, &memos)
        results.withLock { $0[number] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  private func read(
    _ file: InputFile, number: Int, _ space: SpillSpace, _ memos: inout CellMemos?
  ) -> Result<ReadExport, SourceError> {
    defer { file.park() }
    let reader = ExportReader(input: file, options: reading, scope: scope)
    reader.memos = memos
    memos = nil
    defer { memos = reader.memos }
    do throws(SourceError) {
      return .success(
        try ReadExport(reader, input: number, request, identities, space, threads: 1))
    } catch {
      return .failure(error)
    }
  }
}
