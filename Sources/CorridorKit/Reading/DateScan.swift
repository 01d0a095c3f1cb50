/// A date cell taken apart: three parts, of which one may be a month's name, and a time.
struct DateScan {
  private struct Part {
    var value = 0
    var digits = 0
    var isMonthName = false
  }

  private var parts: [Part] = []
  /// The byte behind the first of the three parts; 0 for digits alone.
  private(set) var separator: UInt8 = 0
  private var seconds: Int?
  private var offsetSeconds: Int?
  private var isLeapSecond = false
  private var fixed: Stamp?
  /// Digits alone, as serial days and seconds since 1970 are written.
  private(set) var isCompact = false
  /// Six digits: two each for day, month and year, in an order that only the file tells; or eight that end in the
  /// year, of which a spreadsheet may have dropped a leading nought.
  private(set) var isPacked = false
  /// Three numbers of at most two digits, of which the first or the last may be the year.
  var shortEnds: (first: Int, middle: Int, last: Int)? {
    guard parts.count == 3, parts.allSatisfy({ !$0.isMonthName && $0.digits <= 2 }) else {
      return nil
    }
    return (parts[0].value, parts[1].value, parts[2].value)
  }
  /// The first two of three numbers none of which is a year of four digits in front: day and month, in an order that only
  /// the file tells, where the year stands last.
  var dayAndMonth: (first: Int, second: Int)? {
    guard !isPacked, parts.count == 3, parts.allSatisfy({ !$0.isMonthName }), parts[0].digits <= 2,
      parts[1].digits <= 2
    else { return nil }
    return (parts[0].value, parts[1].value)
  }
  /// Whether a year stands first and then a day before a month, which no country and no standard writes.
  var swapsMonthAndDay: Bool {
    parts.count == 3 && parts[0].digits == 4 && parts.allSatisfy { !$0.isMonthName }
      && (13...31).contains(parts[1].value) && (1...12).contains(parts[2].value)
  }
  /// Whether both ends are days and the middle is a month, though perhaps no month has that day.
  var mayEndInDays: Bool {
    guard let ends = shortEnds else { return false }
    return (1...31).contains(ends.first) && (1...31).contains(ends.last)
      && (1...12).contains(parts[1].value)
  }

  /// nil if the cell holds anything but a date and perhaps a time.
  init?(_ cell: ByteWindow) {
    guard !cell.isEmpty, cell.count <= 64 else { return nil }
    let isOrdered = !Self.isLetter(cell[0])
    if let plain = isOrdered ? TimeInFront.rearranged(cell) : YearBehindTime.rearranged(cell) {
      guard let scan = plain.withWindow({ DateScan($0) }) else { return nil }
      self = scan
      return
    }
    var index = 0
    while parts.count < 3 {
      guard index < cell.count else { return nil }
      let byte = cell[index]
      if byte &- 0x30 <= 9 {
        let start = index
        var value = 0
        while index < cell.count, cell[index] &- 0x30 <= 9, index - start < 18 {
          value = value * 10 + Int(cell[index] - 0x30)
          index += 1
        }
        if parts.isEmpty, index - start >= 5 {
          guard readCompact(value, digits: index - start, cell, at: index) else { return nil }
          return
        }
        guard index - start <= 4 else { return nil }
        parts.append(Part(value: value, digits: index - start))
      } else if Self.isLetter(byte) {
        let start = index
        while index < cell.count, Self.isLetter(cell[index]) { index += 1 }
        let word = FoldedText.folded(cell.slice(start..<index).text)
        if word == "mar", parts.isEmpty, Self.isWholeDate(cell, from: index) {
          // Tuesday in French, Spanish and Italian: the month stands among the numbers, or is named.
        } else if let month = MonthNames.month(word) {
          guard !parts.contains(where: \.isMonthName) else { return nil }
          parts.append(Part(value: month, isMonthName: true))
        } else if !Self.fillers.contains(word) {
          return nil
        }
      } else {
        return nil
      }
      let edge = index
      while index < cell.count, [0x2D, 0x2F, 0x2E, 0x2C, 0x20].contains(cell[index]) { index += 1 }
      if parts.count == 1, edge < cell.count, separator == 0 { separator = cell[edge] }
    }
    // `13MAY2025:10:30:00`, `13/May/2025:10:30:00`.
    if index < cell.count, cell[index] == 0x3A, parts[1].isMonthName, parts[2].digits == 4 {
      index += 1
    }
    index = Self.skipTrailing(cell, index)
    if index < cell.count {
      guard readTime(cell, from: index) else { return nil }
    }
  }

  /// Whether behind a word a date stands that needs no word: day, month and year with one sign between them, or two
  /// numbers and the name of a month.
  private static func isWholeDate(_ cell: ByteWindow, from start: Int) -> Bool {
    var index = start
    while index < cell.count, [0x2D, 0x2E, 0x2C, 0x20].contains(cell[index]) { index += 1 }
    var digits: [Int] = []
    var signs: [UInt8] = []
    while digits.count < 3 {
      let first = index
      while index < cell.count, cell[index] &- 0x30 <= 9 { index += 1 }
      guard index > first else { break }
      digits.append(index - first)
      guard digits.count < 3, index < cell.count, [0x2D, 0x2E, 0x2F, 0x20].contains(cell[index])
      else { break }
      signs.append(cell[index])
      index += 1
    }
    if digits.count == 1 {
      while index < cell.count, [0x2D, 0x2E, 0x20].contains(cell[index]) { index += 1 }
      var end = index
      while end < cell.count, isLetter(cell[end]) { end += 1 }
      return MonthNames.month(FoldedText.folded(cell.slice(index..<end).text)) != nil
    }
    guard digits.count == 3, signs[0] == signs[1], digits[1] <= 2,
      index == cell.count || ![0x3A, 0x68].contains(cell[index])
    else { return false }
    // With blanks a year of two digits may as well be the day's time.
    let isLong = digits[0] == 4 || digits[2] == 4
    return digits[0] + digits[2] <= 6 && (isLong || signs[0] != 0x20)
  }

  /// A time behind the date, or nothing but the offset of the day, which XML Schema allows behind a date
  /// (`2025-03-14+01:00`) and which moves no day.
  private mutating func readTime(_ cell: ByteWindow, from index: Int) -> Bool {
    if parts[0].digits == 4, separator == 0x2D, TimeScan.isZone(cell, from: index) { return true }
    var time = TimeScan(cell, from: index)
    guard time.read(), time.index == cell.count else { return false }
    seconds = time.seconds
    offsetSeconds = time.offsetSeconds
    isLeapSecond = time.isLeapSecond
    return true
  }

  /// Passes over words between a date and its time: `2025 r.`, `um`, `kl.`, `à`, a day of the week.
  private static func skipTrailing(_ cell: ByteWindow, _ start: Int) -> Int {
    var index = start
    while index < cell.count, isLetter(cell[index]) {
      var end = index
      while end < cell.count, isLetter(cell[end]) { end += 1 }
      let word = FoldedText.folded(cell.slice(index..<end).text)
      guard fillers.contains(word) || timeWords.contains(word) else { return index }
      index = end
      while index < cell.count, [0x2D, 0x2E, 0x2C, 0x20].contains(cell[index]) { index += 1 }
    }
    return index
  }

  /// Words behind a year and before a time, in the languages of ``ColumnVocabulary``.
  private static let timeWords: Set<String> = [
    "r", "roku", "um", "at", "kl", "klo", "kell", "om", "alle", "las", "as", "a", "o", "ore",
    "godz", "nang", "mar",
  ]

  /// The stamp if numbers stand in `order`.
  func stamp(order: DateOrder, isBirthDate: Bool) -> Stamp? {
    if let fixed { return fixed }
    let civil: CivilDate?
    if let name = parts.firstIndex(where: \.isMonthName) {
      let numbers = parts.enumerated().filter { $0.offset != name }.map(\.element)
      guard numbers.count == 2 else { return nil }
      let yearFirst = numbers[0].digits == 4
      civil = date(
        numbers[yearFirst ? 0 : 1], month: parts[name].value, numbers[yearFirst ? 1 : 0],
        isBirthDate)
    } else if parts[0].digits == 4 {
      civil = date(parts[0], month: parts[1].value, parts[2], isBirthDate)
    } else {
      // Points are day first, unless the first number cannot be a day.
      let isPointed = separator == 0x2E && parts[0].value <= 31
      switch order {
      case .dayMonthYear:
        civil = date(parts[2], month: parts[1].value, parts[0], isBirthDate)
      case .monthDayYear:
        civil = isPointed ? nil : date(parts[2], month: parts[0].value, parts[1], isBirthDate)
      case .yearMonthDay:
        guard parts[2].digits != 4 else { return nil }
        civil = date(parts[0], month: parts[1].value, parts[2], isBirthDate)
      }
    }
    guard let civil else { return nil }
    return Stamp(
      day: civil.daysSince1970, secondOfDay: seconds, offsetSeconds: offsetSeconds,
      isLeapSecond: isLeapSecond)
  }

  private func date(
    _ year: Part, month: Int, _ day: Part, _ isBirthDate: Bool
  ) -> CivilDate? {
    guard !year.isMonthName, !day.isMonthName, day.digits <= 2 else { return nil }
    let full: Int
    switch year.digits {
    case 4: full = year.value
    case 2: full = year.value + (year.value < (isBirthDate ? 30 : 50) ? 2000 : 1900)
    default: return nil
    }
    return CivilDate(year: full, month: month, day: day.value)
  }

  /// Six digits, `YYYYMMDD` with or without a time, seconds or milliseconds since 1970, days since 1899-12-30.
  private mutating func readCompact(
    _ value: Int, digits: Int, _ cell: ByteWindow, at index: Int
  ) -> Bool {
    var rest = index
    switch digits {
    case 6:
      parts = [value / 10_000, value / 100 % 100, value % 100].map { Part(value: $0, digits: 2) }
      isPacked = true
    case 8:
      guard
        let date = CivilDate(year: value / 10_000, month: value / 100 % 100, day: value % 100),
        (1900...2100).contains(date.year)
      else { return readYearLast(value, cell, at: index) }
      fixed = Stamp(day: date.daysSince1970)
      guard rest < cell.count else { break }
      var time = TimeScan(cell, from: rest)
      guard time.read(), time.index == cell.count else { return false }
      fixed?.secondOfDay = time.seconds
      fixed?.offsetSeconds = time.offsetSeconds
      fixed?.isLeapSecond = time.isLeapSecond
      return true
    case 7: return readYearLast(value, cell, at: index)
    case 12, 14:
      let clock = digits == 14 ? value % 1_000_000 : value % 10_000 * 100
      let ymd = digits == 14 ? value / 1_000_000 : value / 10_000
      guard let date = CivilDate(year: ymd / 10_000, month: ymd / 100 % 100, day: ymd % 100),
        clock / 10_000 < 24, clock / 100 % 100 < 60, clock % 100 < 60
      else { return false }
      fixed = Stamp(
        day: date.daysSince1970,
        secondOfDay: clock / 10_000 * 3600 + clock / 100 % 100 * 60 + clock % 100)
    case 10, 13, 16:
      // Nine digits would be seconds before September 2001, and are as well a time of day in thousandths, or a number of
      // more that lost some: a columns file says that they are seconds. No count begins with a nought, and ten digits from 2_000_000_000 (2033) on are year, month, day, hour and
      // minute of two digits each rather than seconds.
      guard cell[index - digits] != 0x30, digits != 10 || value < 2_000_000_000 else {
        return false
      }
      // More that begin with a day of our time are one with an hour or a time to the hundredth.
      if digits > 10 {
        let day = value / (digits == 13 ? 100_000 : 100_000_000)
        let date = CivilDate(
          year: day / 10_000, month: day / 100 % 100, day: day % 100)
        if let date, (1900...2100).contains(date.year) { return false }
        if Self.endsDayInYear(value, digits: digits) { return false }
      }
      let seconds = digits <= 10 ? value : value / (digits == 13 ? 1_000 : 1_000_000)
      fixed = Stamp(day: seconds / 86_400, secondOfDay: seconds % 86_400, offsetSeconds: 0)
      rest = Self.skipFraction(cell, rest)
    case 5:
      guard (20_000...80_000).contains(value) else { return false }
      fixed = Stamp(day: value - 25_569)
      if rest < cell.count, cell[rest] == 0x2E || cell[rest] == 0x2C {
        fixed?.secondOfDay = Self.secondsOfFraction(cell, rest + 1)
        rest = Self.skipFraction(cell, rest)
      }
    default: return false
    }
    isCompact = true
    return rest == cell.count
  }

  /// `15032024`, which is no `YYYYMMDD`: there the month would be 19 or 20.
  private mutating func readYearLast(_ value: Int, _ cell: ByteWindow, at index: Int) -> Bool {
    guard (1900...2100).contains(value % 10_000) else { return false }
    parts = [
      Part(value: value / 1_000_000, digits: 2), Part(value: value / 10_000 % 100, digits: 2),
      Part(value: value % 10_000, digits: 4),
    ]
    isPacked = true
    isCompact = true
    return index == cell.count || readTime(cell, from: index)
  }

  /// Whether a day and a month of our years stand before the year, a time to the second, and its hundredths if there are
  /// sixteen digits: thirteen are such a stamp of the first nine days of a month whose nought was lost.
  private static func endsDayInYear(_ value: Int, digits: Int) -> Bool {
    let stamp = digits == 13 ? value : value / 100
    let (day, clock) = (stamp / 1_000_000, stamp % 1_000_000)
    return isDayThenYear(day) && clock / 10_000 < 24 && clock / 100 % 100 < 60
      && clock % 100 < 60
  }

  /// Whether seven or eight digits end in a year of four and begin with its day and month in either order.
  static func isDayThenYear(_ value: Int) -> Bool {
    let (first, second, year) = (value / 1_000_000, value / 10_000 % 100, value % 10_000)
    guard (1970...2099).contains(year) else { return false }
    return CivilDate(year: year, month: second, day: first) != nil
      || CivilDate(year: year, month: first, day: second) != nil
  }

  /// The part of a day behind the mark, as seconds, rounded to the nearest.
  private static func secondsOfFraction(_ cell: ByteWindow, _ start: Int) -> Int {
    var numerator = 0
    var denominator = 1
    for index in start..<min(cell.count, start + 9) {
      guard cell[index] &- 0x30 <= 9 else { break }
      numerator = numerator * 10 + Int(cell[index] - 0x30)
      denominator *= 10
    }
    return min(86_399, (numerator * 86_400 + denominator / 2) / denominator)
  }

  private static func skipFraction(_ cell: ByteWindow, _ start: Int) -> Int {
    guard start < cell.count, cell[start] == 0x2E || cell[start] == 0x2C else { return start }
    var index = start + 1
    while index < cell.count, cell[index] &- 0x30 <= 9 { index += 1 }
    return index
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80
  }

  /// Words that dates hold beside their numbers and month: particles, and days of the week in the languages of
  /// ``ColumnVocabulary``, which are not checked against the date.
  private static let fillers = Set(
    """
    de del of st nd rd th the den er ika ng le el il mon tue tues wed thu thur thurs fri sat sun
    monday tuesday wednesday thursday friday saturday sunday
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    poniedzialek wtorek sroda czwartek piatek sobota niedziela
    lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom mier
    segunda terca quarta quinta sexta feira seg ter qua qui sex
    lunedi martedi mercoledi giovedi venerdi sabato domenica gio
    mandag tisdag onsdag torsdag fredag lordag sondag
    lunes miyerkules huwebes biyernes linggo miy huw biy lin
    ma wo vr za zo pon wt sr czw pt sob niedz man tis ons tor tors fre lor son
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
