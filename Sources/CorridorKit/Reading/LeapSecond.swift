/// The second `23:59:60`, which UTC has at the end of some months, and instants here have not.
///
/// It counts as the second before it. A sixtieth second of any other minute is no time but a mistake, of which nobody can say which
/// second was meant: it rejects the row.
///
/// Source: ITU-R TF.460-6, annex 1, section 2: leap seconds come last in a month of UTC, first of all in December and June. All
/// of 1972 to 2016 came then; that no other month and not only these years count is own choice, since which years
/// will have one is announced half a year before.
enum LeapSecond {
  /// Whether UTC may have a sixtieth second behind the second `seconds` since 1970: the last of 30 June or 31 December.
  static func mayFollow(_ seconds: Int64) -> Bool {
    let (day, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
    guard second == 86_399 else { return false }
    let date = CivilDate(daysSince1970: Int(day))
    return (date.month == 6 && date.day == 30) || (date.month == 12 && date.day == 31)
  }
}
