/// A ranking on disk: a record a payer, in order.
struct KeptRanking: Sendable {
  /// What decides a payer's place, and where the rest stands.
  struct Record: SortableRecord {
    var score: Int32
    var victimScore: Int32
    var payments: Int32
    var cohort: Int32
    var lastDay: Int32
    var laneRank: UInt32 = 0
    var viewLength: Int32
    var lane: UInt8
    var total: Int64
    /// The payer's number among all, which is the order of ids.
    var payer: Int64
    var view: Int64

    /// - Parameters:
    ///   - payer: its number among all.
    ///   - lastDay: of its last payment, since 1970-01-01.
    ///   - view: where its view stands, among those of its block.
    init(_ verdict: Assessment.Verdict, payer: Int, lastDay: Int, view: Range<Int>) {
      score = verdict.score
      victimScore = verdict.victimScore
      payments = verdict.payments
      cohort = verdict.cohort
      self.lastDay = Int32(clamping: lastDay)
      viewLength = Int32(view.count)
      lane = verdict.lane.rawValue
      total = verdict.total
      self.payer = Int64(payer)
      self.view = Int64(view.lowerBound)
    }

    var verdict: Assessment.Verdict {
      Assessment.Verdict(
        score: score, victimScore: victimScore, lane: Lane(rawValue: lane) ?? .none,
        payments: payments, total: total, cohort: cohort)
    }

    /// The order of ``Assessment``.
    static func precedes(_ a: Record, _ b: Record) -> Bool {
      let (first, second) = (a.section, b.section)
      if first != second { return first < second }
      let (mine, other) = first == 0 ? (a.score, b.score) : (a.victimScore, b.victimScore)
      if mine != other { return mine > other }
      if a.payments != b.payments { return a.payments > b.payments }
      if a.total != b.total { return a.total > b.total }
      return a.payer < b.payer
    }

    /// Suspects before those for protection.
    var section: Int {
      switch Lane(rawValue: lane) ?? .none {
      case .possiblePurchase, .none: 0
      case .possibleVictim: 1
      case .possibleFraudVictim: 2
      }
    }
  }

  private struct Page: Sendable {
    /// The place of its first record.
    let first: Int
    let records: [Record]
  }

  private static let pageSize = 512
  /// A bisection reads one page for each doubling beyond one page: so many hold all of one for any ranking, and the
  /// upper ones stay from one to the next.
  private static let mostPages = 32
  private let file: ScratchFile
  let count: Int
  /// Payers in each lane, by ``Lane/rawValue``.
  let lanes: [Int]
  /// The pages last asked for, the latest last.
  private let pages = Guarded([Page]())

  /// Ranks records that do not all fit into memory.
  struct Sorter {
    private let plan: MemoryPlan
    private var records: RecordSorter<Record>

    init(_ plan: MemoryPlan) {
      self.plan = plan
      records = RecordSorter(plan)
    }

    mutating func append(_ record: Record) throws(SourceError) { try records.append(record) }

    /// Every payer's place, and its place in its lane.
    ///
    /// - Parameter progress: every payer is a step of it.
    consuming func ranking(_ progress: RunProgress? = nil) throws(SourceError) -> KeptRanking {
      let ranked = ScratchFile(in: plan.folder)
      var lanes = [UInt32](repeating: 0, count: Lane.allCases.count)
      var pending: [Record] = []
      var count = 0
      var sorted = try records.sorted()
      while var record = try sorted.next() {
        lanes[Int(record.lane)] += 1
        record.laneRank = lanes[Int(record.lane)]
        pending.append(record)
        count += 1
        if pending.count == KeptRanking.pageSize {
          try ranked.append(pending)
          progress?.add(steps: pending.count)
          pending.removeAll(keepingCapacity: true)
        }
      }
      if !pending.isEmpty { try ranked.append(pending) }
      progress?.add(steps: pending.count)
      return KeptRanking(file: ranked, count: count, lanes: lanes.map { Int($0) })
    }
  }

  private init(file: ScratchFile, count: Int, lanes: [Int]) {
    self.file = file
    self.count = count
    self.lanes = lanes
  }

  /// The record at a place, from 0. The pages last asked for stay in memory.
  func record(at place: Int) throws(SourceError) -> Record {
    let first = place / Self.pageSize * Self.pageSize
    let result = pages.withLock { pages -> Result<Record, SourceError> in
      if let held = pages.lastIndex(where: { $0.first == first }) {
        if held + 1 < pages.count { pages.append(pages.remove(at: held)) }
        return .success(pages[pages.count - 1].records[place - first])
      }
      do throws(SourceError) {
        let records = try file.read(
          Record.self, count: min(Self.pageSize, count - first),
          at: first * MemoryLayout<Record>.stride)
        if pages.count >= Self.mostPages { pages.removeFirst() }
        pages.append(Page(first: first, records: records))
        return .success(records[place - first])
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
