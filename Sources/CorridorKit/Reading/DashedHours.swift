/// Two numbers behind a date and a dash: `2025-03-14-08:00` is a day with its zone, as XML Schema writes dates west of Greenwich,
/// and may be a time of day behind a dash.
///
/// By itself it is taken for the day, of which no hour is known. A time that is no zone (`2025-03-14-08:15`) in the same column shows that all
/// are times, and so do zones of three hours or more, where one system has two with summer time (own choice): then the run ends.
struct DashedHours: Sendable {
  private var zone = Readings.Evidence()
  private var time = Readings.Evidence()
  private var hours: UInt32 = 0

  @inline(__always)
  mutating func see(_ cell: ByteWindow, line: @autoclosure () -> Int) {
    guard cell.count == 16, cell[10] == 0x2D, cell[13] == 0x3A, cell[4] == 0x2D, cell[7] == 0x2D
    else { return }
    seeDashed(cell, line: line())
  }

  @inline(never)
  private mutating func seeDashed(_ cell: ByteWindow, line: Int) {
    guard let (second, offset, _) = DateReader.timeOfDay(cell.slice(11..<16)), offset == nil else {
      return
    }
    if TimeScan.isZone(cell, from: 11) {
      zone.see(line)
      hours |= 1 << UInt32(second / 3_600)
    } else {
      time.see(line)
    }
  }

  mutating func merge(_ other: DashedHours) {
    zone.merge(other.zone)
    time.merge(other.time)
    hours |= other.hours
  }

  func trouble(input: String) -> SourceError? {
    guard zone.isSeen, time.isSeen || hours.nonzeroBitCount > 2 else { return nil }
    return SourceError(
      .unusable, input: input,
      what: "behind dates and a dash stand numbers that are zones as well as times of day",
      place: time.isSeen ? "lines \(zone.line) and \(time.line)" : "line \(zone.line)",
      remedy: "Write times as 2025-03-14T08:00, and days without a zone, before they are read.")
  }
}
