/// Where the data end, as one mistyped date cannot move it.
///
/// The latest day with a payment for which one of two holds: enough payers pay on it or within the ``window`` days
/// before it; or so many pay on it or later. Enough is one, and one more for every ten payers, at most ``payers``. A full
/// export has so many payers in its last month, so it ends with its last day; with one payment dated a year later it
/// ends where it did; an extract so sparse that no month holds as many ends where its last few payers do.
/// Own choice: the silence after a series speaks for a victim, and one wrong date must not make every payer silent.
struct DataEnd: Sendable {
  static let window = 30
  static let payers = 5

  /// Payers who begin (or cease, negative) to count as recent on a day: the usual ones by place, and others.
  private var usualChanges = [Int](repeating: 0, count: Self.usualDays.count)
  private var unusualChanges: [Int: Int] = [:]
  /// Days with a payment, in the same way.
  private var usual = [Bool](repeating: false, count: Self.usualDays.count)
  private var unusual: Set<Int> = []
  private var number = 0
  /// The last days of the payers who end last, latest first.
  private var lastDays: [Int] = []

  init() {}

  /// - Parameter threads: how many may work at once.
  init(_ ledger: Ledger, threads: Int = 1) {
    let parts = ParallelSpans.fold(ledger.payerCount, threads: threads) {
      DataEnd()
    } _: { end, span in
      for payer in span {
        end.observe(ledger.rows(of: payer).lazy.map { $0.sentAt.dayNumber })
      }
    }
    self = parts.first ?? DataEnd()
    for part in parts.dropFirst() { merge(part) }
  }

  /// 1970 to 2099: nearly every payment.
  private static let usualDays = 0..<47_482

  /// Notes one payer's payments.
  ///
  /// - Parameter sorted: their days, in rising order; none: a payer without payments.
  mutating func observe(_ sorted: some Sequence<Int>) {
    /// The days on which the payer counts as recent, as far as they hang together.
    var recent: Range<Int>?
    for day in sorted {
      if Self.usualDays.contains(day) { usual[day] = true } else { unusual.insert(day) }
      let end = day + Self.window + 1
      if let known = recent, day <= known.upperBound {
        recent = known.lowerBound..<end
      } else {
        if let known = recent { count(known) } else { number += 1 }
        recent = day..<end
      }
    }
    guard let recent else { return }
    count(recent)
    end(on: recent.upperBound - Self.window - 1)
  }

  private mutating func end(on day: Int) {
    // Most payers end before those who end last.
    if lastDays.count == Self.payers, let last = lastDays.last, day <= last { return }
    lastDays.insert(day, at: lastDays.firstIndex { $0 < day } ?? lastDays.count)
    if lastDays.count > Self.payers { lastDays.removeLast() }
  }

  private mutating func count(_ recent: Range<Int>) {
    change(recent.lowerBound, by: 1)
    change(recent.upperBound, by: -1)
  }

  private mutating func change(_ day: Int, by count: Int) {
    if Self.usualDays.contains(day) {
      usualChanges[day] += count
    } else {
      unusualChanges[day, default: 0] += count
    }
  }

  private func changes(on day: Int) -> Int {
    Self.usualDays.contains(day) ? usualChanges[day] : unusualChanges[day] ?? 0
  }

  private var daysOfChange: [Int] {
    usualChanges.indices.filter { usualChanges[$0] != 0 } + unusualChanges.keys
  }

  mutating func merge(_ other: DataEnd) {
    for day in usual.indices {
      usualChanges[day] += other.usualChanges[day]
      if other.usual[day] { usual[day] = true }
    }
    unusualChanges.merge(other.unusualChanges, uniquingKeysWith: +)
    unusual.formUnion(other.unusual)
    number += other.number
    for day in other.lastDays { end(on: day) }
  }

  /// What is counted, to be told elsewhere: of each kind numbers by day.
  enum Part: UInt8, CaseIterable {
    /// Payers who begin or cease to count as recent on a day; whether a day has a payment; how many of the payers who
    /// end last do so on a day; how many payers there are, whatever the day.
    case change, payment, end, payers
  }

  var parts: [(part: Part, day: Int, count: Int)] {
    var parts: [(part: Part, day: Int, count: Int)] = daysOfChange.map {
      (part: .change, day: $0, count: changes(on: $0))
    }
    parts += usual.indices.filter { usual[$0] }.map { (part: .payment, day: $0, count: 1) }
    parts += unusual.map { (part: .payment, day: $0, count: 1) }
    let ends = Dictionary(grouping: lastDays) { $0 }
    parts += ends.map { (part: .end, day: $0.key, count: $0.value.count) }
    parts.append((part: .payers, day: 0, count: number))
    return parts
  }

  /// Takes what was told, over however many parts of the payers it was added up.
  mutating func take(_ part: Part, day: Int, count: Int) {
    switch part {
    case .change: change(day, by: count)
    case .payment:
      if Self.usualDays.contains(day) { usual[day] = true } else { unusual.insert(day) }
    case .end: for _ in 0..<min(count, Self.payers) { end(on: day) }
    case .payers: number += count
    }
  }

  /// Days since 1970-01-01, UTC; nil without a payment.
  var day: Int? {
    let paid = unusual.union(usual.indices.filter { usual[$0] })
    let needed = min(1 + number / 10, Self.payers)
    guard lastDays.count >= needed else { return nil }
    var recent = 0
    var end = lastDays[needed - 1]
    for day in paid.union(daysOfChange).sorted() {
      recent += changes(on: day)
      if recent >= needed, paid.contains(day) { end = max(end, day) }
    }
    return end
  }
  /// Who pays after the end.
  struct Later: Equatable, Sendable {
    let payers: Int
    let lastDay: CivilDate
  }

  /// Whoever pays after ``day``; nil: nobody. Those are fewer than ``payers``, so all are among those who end last.
  var later: Later? {
    guard let day, let last = lastDays.first, last > day else { return nil }
    return Later(
      payers: lastDays.count { $0 > day }, lastDay: CivilDate(daysSince1970: last))
  }
}
