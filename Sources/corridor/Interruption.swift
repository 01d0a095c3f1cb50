import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What happens on Ctrl-C and on a request to end: unfinished files go, what stood at their place stays, and the exit
/// code says so. While finished files take their places a signal does nothing, since it came too late; once they
/// stand, it ends what is left to be said, with the exit code that the run has earned.
enum Interruption {
  /// What the process is at; whoever changes it first wins, be it a signal on another thread.
  private enum Phase {
    static let working = 0
    /// Results take their places: all of them do, whatever is asked.
    static let placing = 1
    static let ending = 2
    /// Results stand: nothing is left but words.
    static let placed = 3
  }

  /// The exit code of a run whose results stand.
  private static let earned = Atomic<Int32>(0)

  private static let phase = Atomic<Int>(Phase.working)

  /// As many files as one command writes at once: the parts of a ledger, and some.
  private static let slots = 260

  /// Paths as C strings, since a signal handler may not touch anything that allocates. Empty until
  /// ``prepare()``; the table itself is never freed.
  nonisolated(unsafe) private static var paths = unsafe UnsafeMutableBufferPointer<
    UnsafeMutablePointer<CChar>?
  >(start: nil, count: 0)

  /// Installs the handlers; called once, before anything is written.
  static func prepare() {
    unsafe paths = UnsafeMutableBufferPointer.allocate(capacity: slots)
    unsafe paths.initialize(repeating: nil)
    // Made here, and not by the handler that asks first.
    _ = phase.load(ordering: .sequentiallyConsistent)
    _ = earned.load(ordering: .sequentiallyConsistent)
    // A pipe nobody reads any more is told by the write that fails, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    // Nor is a file that may not grow further.
    signal(SIGXFSZ, SIG_IGN)
    // Who started the program with `nohup` wants it to go on when the terminal is gone.
    let hangup = unsafe unsafeBitCast(signal(SIGHUP, SIG_IGN), to: Int.self)
    let ignored = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
    for number in [SIGINT, SIGTERM] + (hangup == ignored ? [] : [SIGHUP]) {
      signal(number) { number in
        let found = Interruption.phase.compareExchange(
          expected: Phase.working, desired: Phase.ending, ordering: .sequentiallyConsistent)
        if found.original == Phase.placing { return }
        if found.original == Phase.placed {
          _exit(Interruption.earned.load(ordering: .sequentiallyConsistent))
        }
        for slot in unsafe 0..<Interruption.paths.count {
          if let path = unsafe Interruption.paths[slot] { unsafe unlink(path) }
        }
        _exit(128 + number)
      }
    }
    // Whatever started the program may have blocked them, and a block is inherited.
    var wanted = sigset_t()
    unsafe sigemptyset(&wanted)
    unsafe sigaddset(&wanted, SIGINT)
    unsafe sigaddset(&wanted, SIGTERM)
    unsafe sigprocmask(SIG_UNBLOCK, &wanted, nil)
  }

  /// Lets several files take their places without a signal between: a request to end that comes meanwhile finds the
  /// work done, and is forgotten; one that comes later ends the program with `code`.
  static func held(earning code: Int32, _ place: () throws -> Void) throws {
    while !enter(from: Phase.working), !enter(from: Phase.placed) {
      // A signal was first, on another thread, and ends the program.
      pause()
    }
    earned.store(code, ordering: .sequentiallyConsistent)
    do { try place() } catch {
      phase.store(Phase.working, ordering: .sequentiallyConsistent)
      throw error
    }
    phase.store(Phase.placed, ordering: .sequentiallyConsistent)
  }

  private static func enter(from before: Int) -> Bool {
    phase.compareExchange(
      expected: before, desired: Phase.placing, ordering: .sequentiallyConsistent
    ).exchanged
  }

  /// Has a file removed if the run is interrupted. Returns the slot to ``release(_:)``.
  static func guardFile(_ path: String) -> Int? {
    for slot in unsafe 0..<paths.count where unsafe paths[slot] == nil {
      unsafe paths[slot] = unsafe strdup(path)
      return slot
    }
    return nil
  }

  /// The file is finished, or gone.
  static func release(_ slot: Int) {
    let path = unsafe paths[slot]
    unsafe paths[slot] = nil
    unsafe free(path)
  }
}
