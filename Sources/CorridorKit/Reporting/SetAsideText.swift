/// Why payments of one payer are set aside, in words and with their number, so that every count of what is looked at
/// can be checked against the rows.
struct SetAsideText {
  let payer: PayerSummary
  var messages = Messages.english

  /// `8 in a steady rhythm, 3 made under age`; the word for none where nothing is set aside.
  var reasons: String {
    let parts = payer.setAsideCounts.map { reason, count in
      "\(DecimalText.grouped(count)) \(Self.word(reason, messages))"
    }
    return parts.isEmpty ? messages["word.none"] : parts.joined(separator: ", ")
  }

  /// How many payments are looked at, of how many, and why the others are not.
  var sentence: String {
    messages[
      "aside.counts",
      ["k": .count(payer.lookedAt), "n": .count(payer.payments), "aside": .text(reasons)]]
  }

  static func word(_ reason: SetAside, _ messages: Messages) -> String {
    messages["aside.\(reason.rawValue)"]
  }
}
