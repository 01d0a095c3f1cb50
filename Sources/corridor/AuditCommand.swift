import CorridorKit

/// `corridor audit`: whether an audit file's chain holds, and where it first breaks. Exit 0: it holds; 1:
/// it does not, or nothing stands there.
struct AuditCommand {
  private let file: String
  private let progress: ProgressLine.Wish

  init(checking raw: RawArguments) throws(CommandError) {
    file = try raw.input()
    progress = try raw.choice(.progress, ProgressLine.Wish.self) ?? .auto
    try OutputPlace.expectNoInput(at: ["-"], among: [file])
  }

  func run() throws {
    let walk = try ProgressLine.during(progress) { line in
      line?.progress.expect(bytes: SmallFile.sizes([file]), hasRows: false)
      return try Self.walk(file, telling: line?.progress)
    }
    let output = try Output(path: nil)
    if let broken = walk.broken {
      try output.write(
        Array("broken: line \(broken.line), the first: \(broken.problem)\n".utf8))
      try output.finish(earning: .doesNotHold)
      throw DoesNotHold()
    }
    guard walk.chain.count > 0 else {
      try output.write(Array("empty: no line stands there, which shows nothing\n".utf8))
      try output.finish(earning: .doesNotHold)
      throw DoesNotHold()
    }
    try output.write(
      Array("holds: \(walk.chain.count) lines, the last with SHA-256 \(walk.chain.last)\n".utf8))
    try output.finish()
  }

  /// The longest line that is read or written: one states every input, and this is room for more than 100,000. Own
  /// choice.
  static let longestLine = 16 << 20

  /// The chain as far as it holds, and the first line that breaks it.
  static func walk(
    _ path: String, telling progress: RunProgress? = nil
  ) throws(CommandError) -> (chain: AuditChain.Walk, broken: (line: Int, problem: String)?) {
    var chain = AuditChain.Walk()
    var broken: (line: Int, problem: String)?
    var pending: [UInt8] = []
    try SmallFile.readPieces(path) { piece in
      progress?.add(bytes: piece.count)
      guard broken == nil else { return }
      if pending.count > longestLine {
        broken = (chain.count + 1, "the line is longer than any that a run writes")
        pending.removeAll()
        return
      }
      var rest = piece[...]
      while broken == nil, let end = rest.firstIndex(of: 10) {
        let line = pending + rest[..<end]
        if let problem = chain.take(line[...]) { broken = (chain.count + 1, problem) }
        pending.removeAll()
        rest = rest[(end + 1)...]
      }
      pending += rest
    }
    if broken == nil, !pending.isEmpty {
      broken = (chain.count + 1, "the line was not written to its end")
    }
    return (chain, broken)
  }
}
