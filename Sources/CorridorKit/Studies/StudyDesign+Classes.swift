extension StudyDesign {
  /// Payments and payers by where, how, when, and by how old a payer is.
  static func classes(
    of group: StudyGroup, _ currency: Currency, end: Int, _ crossed: CrossedHiding
  ) -> [StudyDesign] {
    let corridors = corridors(of: group)
    let corridorNumbers = Dictionary(
      uniqueKeysWithValues: corridors.enumerated().map { ($1, $0) })
    let channels = Channel.allCases.filter { channel in
      group.payments.contains { $0.channel == channel }
    }
    let years = years(of: group)
    var designs = [
      StudyDesign(
        name: "by_corridor", title: "By corridor",
        definition:
          "Country of origin and of destination; only corridors of the policy are in scope.",
        source: "Agencies name destinations: FINTRAC (2025), AUSTRAC. The table is our own.",
        levels: "corridor", namesTell: true, hidden: crossed.corridors
      ) { group in
        ClassMeasures(
          group, levels: corridors.map(\.description), currency: currency
        ) { _, payment in corridorNumbers[payment.corridor] }
      },
      StudyDesign(
        name: "by_channel", title: "By channel", definition: "As far as the export says.",
        source: ownTable, levels: "channel",
        namesTell: true
      ) { group in
        ClassMeasures(group, levels: channels.map(\.name), currency: currency) { _, payment in
          channels.firstIndex(of: payment.channel)
        }
      },
      StudyDesign(
        name: "by_hour", title: "By hour of day",
        definition:
          "Hour where the payer lives, at its country's fixed standard offset, without daylight"
          + " saving; not known where an export gives days only.",
        source: "FATF (2025): late night or early morning, without figures.", levels: "hour"
      ) { group in
        let levels = (0..<24).map { $0 < 10 ? "0\($0)" : "\($0)" } + ["not known"]
        return ClassMeasures(group, levels: levels, currency: currency) { _, payment in
          payment.hour < 0 ? 24 : Int(payment.hour)
        }
      },
    ]
    designs += calendar(currency, years, crossed) + [ages(currency, end)]
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
        levels: "weekday"
      ) { group in
        ClassMeasures(group, levels: weekdays, currency: currency) { _, payment in
          // 1970-01-01 was a Thursday.
          ((Int(payment.day) + 3) % 7 + 7) % 7
        }
      },
      StudyDesign(
        name: "by_month", title: "By month of the year",
        definition:
          "\(words) Months that the data hold twice or in part count as often as they come.",
        source: "Bangko Sentral ng Pilipinas: remittances peak in December. The table is our own.",
        levels: "month", hidden: crossed.months
      ) { group in
        ClassMeasures(group, levels: months, currency: currency) { _, payment in
          month(payment.day)
        }
      },
      StudyDesign(
        name: "by_year", title: "By year", definition: words,
        source: "\(brown) covers 2006 to 2018; no table by year is known to us.", levels: "year",
        namesTell: true, hidden: crossed.years
      ) { group in
        ClassMeasures(group, levels: years.map { String($0) }, currency: currency) { _, payment in
          years.firstIndex(of: year(payment.day))
        }
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
      levels: "age"
    ) { group in
      let bandOfPayer = (0..<group.payerCount).map { payer in
        let last = group.payments[group.starts[payer + 1] - 1].day
        let age = fullYears(from: group.birthDays[payer], to: last) ?? -1
        return bands.firstIndex { $0.ages.contains(age) }
      }
      return ClassMeasures(group, levels: bands.map(\.name), currency: currency) { _, payment in
        bandOfPayer[Int(payment.payer)]
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
