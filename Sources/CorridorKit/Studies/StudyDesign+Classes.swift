extension StudyDesign {
  /// Payments and payers by where, how, when, and by how old a payer is.
  static func classes(
    _ found: Found, _ currency: Currency, end: Int, _ crossed: CrossedHiding
  ) -> [StudyDesign] {
    let (corridors, channels) = (found.corridors, found.channels)
    let corridorNumbers = Dictionary(
      uniqueKeysWithValues: corridors.enumerated().map { ($1, $0) })
    var designs = [
      StudyDesign(
        name: "by_corridor", title: "By corridor",
        definition:
          "Country of origin and of destination; only corridors of the policy are in scope.",
        source: "Agencies name destinations: FINTRAC (2025), AUSTRAC. The table is our own.",
        levels: "corridor", namesTell: true, repeatsTell: true, overlaps: true,
        unnumbered: crossed.unnumbered.corridors, hidden: crossed.corridors,
        withheld: crossed.corridorRepeats
      ) { group, means throws(SourceError) in
        try ClassMeasures(
          group, levels: corridors.map(\.description), currency: currency, means
        ) { history in history.map { corridorNumbers[$0.corridor] } }
      },
      StudyDesign(
        name: "by_channel", title: "By channel", definition: "As far as the export says.",
        source: ownTable, levels: "channel",
        namesTell: true, repeatsTell: true, overlaps: true
      ) { group, means throws(SourceError) in
        try ClassMeasures(group, levels: channels.map(\.name), currency: currency, means) {
          $0.map { channels.firstIndex(of: $0.channel) }
        }
      },
      StudyDesign(
        name: "by_hour", title: "By hour of day",
        definition:
          "Hour where the payer lives, at its country's fixed standard offset, without daylight"
          + " saving; not known where an export gives days only.",
        source: "FATF (2025): late night or early morning, without figures.", levels: "hour",
        repeatsTell: true, overlaps: true
      ) { group, means throws(SourceError) in
        let levels = (0..<24).map { $0 < 10 ? "0\($0)" : "\($0)" } + ["not known"]
        return try ClassMeasures(group, levels: levels, currency: currency, means) {
          $0.map { $0.hour < 0 ? 24 : Int($0.hour) }
        }
      },
    ]
    designs += calendar(currency, found.years, crossed) + [ages(currency, end)]
    return designs
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func calendar(
    _ currency: Currency, _ years: [Int], _ crossed: CrossedHiding
  ) -> [StudyDesign] {
    let words = "The day where the payer lives, at its country's fixed standard offset."
    return [
      StudyDesign(
        name: "by_weekday", title: "By weekday", definition: words, source: ownTable,
        levels: "weekday", repeatsTell: true, overlaps: true
      ) { group, means throws(SourceError) in
        try ClassMeasures(group, levels: weekdays, currency: currency, means) {
          // 1970-01-01 was a Thursday.
          $0.map { ((Int($0.day) + 3) % 7 + 7) % 7 }
        }
      },
      StudyDesign(
        name: "by_month", title: "By month of the year",
        definition:
          "\(words) Months that the data hold twice or in part count as often as they come.",
        source: "Bangko Sentral ng Pilipinas: remittances peak in December. The table is our own.",
        levels: "month", overlaps: true, unnumbered: crossed.unnumbered.months,
        hidden: crossed.months, withheld: crossed.monthRepeats
      ) { group, means throws(SourceError) in
        try ClassMeasures(group, levels: months, currency: currency, means) {
          $0.map { month($0.day) }
        }
      },
      StudyDesign(
        name: "by_year", title: "By year", definition: words,
        source: "\(brown) covers 2006 to 2018; no table by year is known to us.", levels: "year",
        namesTell: true, repeatsTell: true, overlaps: true, unnumbered: crossed.unnumbered.years,
        hidden: crossed.years
      ) { group, means throws(SourceError) in
        try ClassMeasures(
          group, levels: years.map { String($0) }, currency: currency, means
        ) { history in history.map { years.firstIndex(of: year($0.day)) } }
      },
    ]
  }

  private static let bands: [(name: String, ages: ClosedRange<Int>)] = [
    ("under 18", 0...17), ("18 to 24", 18...24), ("25 to 34", 25...34), ("35 to 44", 35...44),
    ("45 to 54", 45...54), ("55 to 64", 55...64), ("65 to 74", 65...74), ("75 and over", 75...200),
    ("not known", -1 ... -1),
  ]

  private static func ages(_ currency: Currency, _ end: Int) -> StudyDesign {
    StudyDesign(
      name: "by_age", title: "By age",
      definition:
        "Full years at the payer's last payment in scope. Of rows that differ the latest birth"
        + " date holds. Bands are our own.",
      source: "\(brown): fifties and sixties, 27 to 82. Described here, never scored.",
      levels: "age", repeatsTell: true
    ) { group, means throws(SourceError) in
      try ClassMeasures(group, levels: bands.map(\.name), currency: currency, means) { history in
        let age =
          history.last.flatMap { fullYears(from: $0.birthDay, to: $0.day) } ?? -1
        return ofPayer(history, bands.firstIndex { $0.ages.contains(age) })
      }
    }
  }

  private static func fullYears(from birthDay: Int32, to day: Int32) -> Int? {
    guard birthDay != PaymentRow.unknownBirthDay, birthDay <= day else { return nil }
    let (born, now) = (
      CivilDate(daysSince1970: Int(birthDay)), CivilDate(daysSince1970: Int(day))
    )
    return now.year - born.year - ((now.month, now.day) >= (born.month, born.day) ? 0 : 1)
  }
}
