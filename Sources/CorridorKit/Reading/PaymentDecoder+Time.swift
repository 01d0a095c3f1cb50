/// Instants and birth dates, as far as the cells know them.
extension PaymentDecoder {
  mutating func instant(
    _ record: Record, _ places: inout PlaceFinder
  ) throws(Stop) -> Instant {
    let stamp = columns.year >= 0 ? try stampOfParts(record) : try stamp(record, &places)
    guard let stamp else { return try counted(record.value(columns.timestamp)) }
    var second = stamp.secondOfDay
    var offset = stamp.offsetSeconds
    var isLeap = stamp.isLeapSecond
    guard PlausibleYears.days.contains(stamp.day) else {
      throw .rejected(
        .timestamp(PlausibleYears.words), column: max(columns.timestamp, columns.year))
    }
    // Databases write days as midnights beside a column of times.
    if second ?? 0 == 0, columns.time >= 0 {
      let time = record.value(columns.time)
      if !time.isEmpty {
        guard let clock = DateReader.timeOfDay(time) else {
          throw .rejected(.timestamp("no time of day"), column: columns.time)
        }
        second = clock.seconds
        isLeap = clock.isLeap
        offset = clock.offset ?? offset
      }
    }
    if halfColumn >= 0, let clock = second { second = try halved(clock, record) }
    if let clock = second {
      if clock == 0 {
        readings.showsMidnight = true
        if midnightsAreDays { second = nil }
      } else if !readings.showsHour {
        readings.showsHour = true
        if midnightsAreDays, !isSurvey { isUndecided = true }
      }
    }
    if offset == nil, second != nil, columns.zone >= 0 { offset = try zone(record) }
    let midnight = Int64(stamp.day) * 86_400
    guard let second else {
      return Instant(seconds: midnight, hasTimeOfDay: false, hasOffset: false)
    }
    let seconds = midnight + Int64(second) - Int64(offset ?? timeZoneOffset)
    if isLeap, !LeapSecond.mayFollow(seconds) {
      throw .rejected(
        .timestamp("a sixtieth second where UTC has none"),
        column: max(columns.timestamp, columns.time))
    }
    // Within the years by the clock on the wall, and outside by UTC, in which it would be written.
    guard PlausibleYears.seconds.contains(seconds) else {
      throw .rejected(
        .timestamp(PlausibleYears.words), column: max(columns.timestamp, columns.year))
    }
    return try expressible(seconds, hasTimeOfDay: true, hasOffset: offset != nil)
  }

  /// A time of a clock of twelve hours with the half of the day that stands in a column of its own.
  @inline(never)
  private func halved(_ second: Int, _ record: Record) throws(Stop) -> Int {
    let cell = record.value(halfColumn)
    // Behind noon no half is missing.
    if cell.isEmpty, second >= 46_800 { return second }
    guard let half = HalfDay(cell), let moved = half.seconds(second) else {
      throw .rejected(
        .timestamp("an hour that does not go with its AM or PM"), column: halfColumn)
    }
    return moved
  }

  /// The stamp in the column of whole dates; nil where its numbers count from a day.
  @inline(__always)
  private mutating func stamp(
    _ record: Record, _ places: inout PlaceFinder
  ) throws(Stop) -> Stamp? {
    let cell = record.value(columns.timestamp)
    if let stamp = DateReader.readISO(cell) {
      if !readings.forms.isTelling {
        readings.forms.seeISO(cell, line: places.place(of: record.extent.lowerBound).line)
      }
      return stamp
    }
    guard plan.timeUnit == nil else { return nil }
    if let stamp = try otherStamp(cell, record, &places) {
      if !readings.forms.isTelling {
        readings.forms.see(cell, stamp, line: places.place(of: record.extent.lowerBound).line)
      }
      return stamp
    }
    if DateScan(cell)?.swapsMonthAndDay ?? false {
      readings.watched.swapped += 1
      readings.watched.firstSwapped.see(places.place(of: record.extent.lowerBound).line)
    }
    throw .rejected(.timestamp(Self.noDate(cell)), column: columns.timestamp)
  }

  private static func noDate(_ cell: ByteWindow) -> String {
    if cell.isEmpty { return "the cell is empty" }
    return cell.count == 9 && DigitLayout.areAlone(in: cell)
      ? "nine digits, which are a date only if a columns file says how" : "no date"
  }

  /// The day that three columns state; a month may be a name.
  @inline(never)
  private func stampOfParts(_ record: Record) throws(Stop) -> Stamp? {
    guard let year = DateParts.year(record.value(columns.year)) else {
      throw .rejected(.timestamp("no year"), column: columns.year)
    }
    guard let month = DateParts.month(record.value(columns.month)) else {
      throw .rejected(.timestamp("no month"), column: columns.month)
    }
    guard let day = DateParts.number(record.value(columns.day)),
      let date = CivilDate(year: year, month: month, day: day)
    else { throw .rejected(.timestamp("no day of that month"), column: columns.day) }
    return Stamp(day: date.daysSince1970)
  }

  /// An instant of the years 1 to 9999: an offset can lead out of them.
  @inline(__always)
  private func expressible(
    _ seconds: Int64, hasTimeOfDay: Bool, hasOffset: Bool
  ) throws(Stop) -> Instant {
    guard Instant.expressible.contains(seconds) else {
      throw .rejected(
        .timestamp("an instant outside the years 1 to 9999"), column: columns.timestamp)
    }
    return Instant(seconds: seconds, hasTimeOfDay: hasTimeOfDay, hasOffset: hasOffset)
  }

  /// The offset that a column of zones names; nil if the cell is empty.
  private mutating func zone(_ record: Record) throws(Stop) -> Int? {
    let cell = record.value(columns.zone)
    if cell.isEmpty { return nil }
    guard let seconds = memos.zones.meaning(of: cell, { ZoneWords.offset($0) }) else {
      throw .rejected(.timestamp("no time zone known by that name"), column: columns.zone)
    }
    return seconds
  }

  /// A number of days, hours and so on since a day.
  private func counted(_ cell: ByteWindow) throws(Stop) -> Instant {
    guard let unit = plan.timeUnit, let number = Int64(cell.text) else {
      throw .rejected(.timestamp("no whole number"), column: columns.timestamp)
    }
    let (length, overflow) = number.multipliedReportingOverflow(by: unit.milliseconds)
    guard !overflow, abs(length / 86_400_000) < 4_000_000 else {
      throw .rejected(.timestamp("a number out of range"), column: columns.timestamp)
    }
    let hasTimeOfDay = unit != .days
    // What counts from 1970 counts in UTC, by custom; from another day, in the export's zone.
    let hasOffset = hasTimeOfDay && plan.timeOrigin == 0
    let offset = hasTimeOfDay && !hasOffset ? timeZoneOffset : 0
    return try expressible(
      Int64(plan.timeOrigin) * 86_400 + floorDivide(length, 1_000) - Int64(offset),
      hasTimeOfDay: hasTimeOfDay, hasOffset: hasOffset)
  }

  @inline(never)
  private mutating func otherStamp(
    _ cell: ByteWindow, _ record: Record, _ places: inout PlaceFinder
  ) throws(Stop) -> Stamp? {
    if let layout = plan.timeDigits {
      if DigitLayout.areAlone(in: cell) { return layout.stamp(cell) }
      // `40125.0` would be taken for a serial day, which the columns file says it is not.
      if DigitLayout.begins(cell) { return nil }
    }
    readings.dashed.see(cell, line: places.place(of: record.extent.lowerBound).line)
    readings.digits.see(cell, line: places.place(of: record.extent.lowerBound).line)
    if let order {
      let stamp = DateReader.read(cell, order: order)
      if isOrderForced {
        guard stamp == nil, !DateReader.readings(of: cell, packed: true).isEmpty else {
          return stamp
        }
        throw .rejected(
          .timestamp("a date in another order than --date-order says"), column: columns.timestamp)
      }
      readings.yearEnds.see(cell)
      if stamp == nil, !readings.showsOthers {
        readings.showsOthers = !DateReader.readings(of: cell, packed: true).isEmpty
      }
      // What the order reads says nothing new once a date was seen that only it reads.
      if stamp == nil || !readings.shows(order) {
        readings.seeDate(cell, line: places.place(of: record.extent.lowerBound).line)
      }
      return stamp
    }
    if isSurvey {
      readings.yearEnds.see(cell)
      readings.seeDate(cell, line: places.place(of: record.extent.lowerBound).line)
      for order in DateOrder.allCases {
        if let stamp = DateReader.read(cell, order: order) { return stamp }
      }
      return nil
    }
    let orders: DateOrders = [.dayMonthYear, .monthDayYear, .yearMonthDay]
    let possible = DateReader.readings(of: cell, packed: true)
    if !possible.isEmpty, possible != orders || DateReader.differs(cell, between: orders) {
      isUndecided = true
      return nil
    }
    return DateReader.read(cell, order: .dayMonthYear)
  }

  /// The payer's birth date; one that cannot be read is counted and unknown, one after the payment counted.
  mutating func birthDay(_ record: Record, sentOn day: Int, line: Int) -> Int32? {
    guard columns.payerBirth >= 0 else { return nil }
    let cell = record.value(columns.payerBirth)
    guard !cell.isEmpty else { return nil }
    let iso = DateReader.readISO(cell).flatMap { Int32(exactly: $0.day) }
    guard let born = iso ?? otherBirthDay(cell, line: line) else {
      doubts.unreadableBirthDates += 1
      return nil
    }
    // It stays in the ledger, which sees all rows of the payer and does not use it.
    if Int(born) > day { doubts.birthDatesAfterPayment += 1 }
    return born
  }

  @inline(never)
  private mutating func otherBirthDay(_ cell: ByteWindow, line: Int) -> Int32? {
    let born = Self.birthDay(cell, births)
    readings.births.see(cell, births, isRead: born != nil, line: line)
    return born
  }

  /// The day of a birth date; nil where it cannot be read.
  static func birthDay(_ cell: ByteWindow, _ reading: BirthReading) -> Int32? {
    if let iso = DateReader.readISO(cell) { return Int32(exactly: iso.day) }
    if !reading.hasSerials, cell.count == 5, BirthDateOrder.isShort(cell) { return nil }
    guard let order = reading.order else {
      // Without a known order only what reads the same under every order is believed.
      let days = [DateOrder.dayMonthYear, .monthDayYear].map {
        DateReader.read(cell, order: $0, isBirthDate: true)?.day
      }
      guard let day = days[0], days[1] == day else { return nil }
      // Six digits begin with the year as often as they end in it.
      if BirthDateOrder.isShort(cell),
        let other = DateReader.read(cell, order: .yearMonthDay, isBirthDate: true), other.day != day
      {
        return nil
      }
      return Int32(exactly: day)
    }
    return DateReader.read(cell, order: order, isBirthDate: true).flatMap { Int32(exactly: $0.day) }
  }
}
