import Glibc

/// What is fuzzed; the environment's `FUZZ_TARGET` chooses.
enum FuzzTarget: String {
  case records, dialect, values, export, ledger, rounds, files

  static let chosen: FuzzTarget = {
    let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      fatalError("FUZZ_TARGET names none of the targets that .ci/fuzz lists")
    }
    return target
  }()

  func run(_ input: FuzzInput) {
    switch self {
    case .records: fuzzRecords(input)
    case .dialect: fuzzDialect(input)
    case .values: fuzzValues(input)
    case .export: fuzzExport(input)
    case .ledger: fuzzLedger(input)
    case .rounds: fuzzRound(input)
    case .files: fuzzUserFile(input)
    }
  }
}

/// Called by libFuzzer for every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.run(FuzzInput(Array(UnsafeBufferPointer(start: start, count: count))))
  return 0
}

/// An input: bytes that choose options first, then the text.
struct FuzzInput {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// The next choice among `count`.
  mutating func choice(of count: Int) -> Int { Int(rest.popFirst() ?? 0) % count }

  /// What is left.
  var text: [UInt8] { Array(rest) }
}

/// Ends the program with what is not as it must be.
func demand(_ holds: Bool, _ sentence: @autoclosure () -> String) {
  if !holds { fatalError(sentence()) }
}

/// A file in memory whose content changes from input to input.
final class FuzzFile {
  let path: String
  private let descriptor: Int32

  init(_ name: String) {
    path = "/dev/shm/corridor-fuzz-\(getpid())-\(name)"
    descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    demand(descriptor >= 0, "no file in memory can be made")
  }

  func hold(_ bytes: [UInt8]) {
    demand(
      ftruncate(descriptor, 0) == 0 && pwrite(descriptor, bytes, bytes.count, 0) == bytes.count,
      "the file in memory cannot be written")
  }

  nonisolated(unsafe) static let first = FuzzFile("a")
  nonisolated(unsafe) static let second = FuzzFile("b")
}
