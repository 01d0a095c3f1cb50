/// A sentence that the head of a report must show: what makes its figures poorer than they look.
public struct ReportWarning: Equatable, Sendable {
  /// Of the table of messages.
  let key: String
  var values: [String: Messages.Value] = [:]

  /// The sentence in `language`.
  public func sentence(in language: Language) -> String {
    Messages(language: language)[key, values]
  }

  /// The sentence as a terminal may show it: what it quotes is spelled out, the words around it are our own and are
  /// left to ``TextStyle/line(_:_:)``.
  func sentence(in style: TextStyle) -> String {
    style.messages[
      key,
      values.mapValues { value in
        if case .text(let text) = value { .text(style.shown(text)) } else { value }
      }]
  }

  /// Too few payers to tell what ordinary payers do.
  static func fewPayers(_ count: Int) -> Self {
    Self(key: "warning.few_payers", values: ["payers": .count(count)])
  }

  /// So many payers in the purchase lane that somebody must have selected the input.
  static func preselected(_ suspects: Int, of payers: Int) -> Self {
    Self(
      key: "warning.preselected",
      values: ["suspects": .count(suspects), "payers": .count(payers)])
  }

  /// So many payers in the purchase lane that the tail which q is fitted to is made of them.
  static func crowded(_ suspects: Int, of payers: Int) -> Self {
    Self(
      key: "warning.crowded",
      values: ["suspects": .count(suspects), "payers": .count(payers)])
  }

  /// So many inputs are named, the others counted. Own choice.
  private static let mostNamed = 10

  /// Inputs that could not be used; nothing where there are none. Why, only whoever ran it is told.
  static func leftOut(_ names: [String]) -> [Self] {
    guard !names.isEmpty else { return [] }
    var listed = Array(names.prefix(mostNamed))
    if names.count > mostNamed { listed.append("...") }
    return [
      Self(
        key: "warning.left_out",
        values: [
          "n": .count(names.count), "listed": .text(listed.joined(separator: ", ")),
        ])
    ]
  }

  /// Ids are pseudonyms, and what else was blurred with them.
  static func pseudonyms(_ pseudonyms: Pseudonyms) -> [Self] {
    var warnings = [Self(key: "warning.pseudonyms", values: ["key": .text(pseudonyms.keyID)])]
    if pseudonyms.shiftDays >= 7 {
      warnings.append(
        Self(
          key: "warning.shifted_dates",
          values: ["days": .count(pseudonyms.shiftDays / 7 * 7)]))
    }
    if let digits = pseudonyms.amountDigits {
      warnings.append(Self(key: "warning.coarse_amounts", values: ["n": .count(digits)]))
    }
    return warnings
  }

  /// What was hidden and blurred where ledgers among the inputs were made, each sentence once and in the order of their
  /// makings.
  ///
  /// - Parameter own: the run's own pseudonyms: what ``pseudonyms(_:)`` says of them is not said again.
  static func ledgers(_ makings: LedgerMakings, beside own: Pseudonyms?) -> [Self] {
    var warnings: [Self] = []
    for making in makings.list {
      for warning in making.blurring(beside: own) where !warnings.contains(warning) {
        warnings.append(warning)
      }
    }
    return warnings
  }
}

extension LedgerMaking {
  /// What a report says of a ledger that was made under a key; nothing of another.
  fileprivate func blurring(beside own: Pseudonyms?) -> [ReportWarning] {
    func value(of name: String) -> String? { options.first { $0.name == name }?.value }
    guard let key = value(of: "pseudonyms") else { return [] }
    let same = own?.keyID == key ? own : nil
    var warnings: [ReportWarning] = []
    if same == nil {
      warnings.append(
        ReportWarning(key: "warning.pseudonymous_ledger", values: ["key": .text(key)]))
    }
    // Whole weeks of it were used.
    if let shift = value(of: "shift-dates").flatMap({ Int($0) }), shift >= 7,
      shift / 7 != same.map({ $0.shiftDays / 7 })
    {
      warnings.append(
        ReportWarning(
          key: "warning.shifted_ledger", values: ["days": .count(shift / 7 * 7)]))
    }
    if let digits = value(of: "amount-digits").flatMap({ Int($0) }), digits > 0,
      digits != same?.amountDigits
    {
      warnings.append(
        ReportWarning(key: "warning.coarse_ledger", values: ["n": .count(digits)]))
    }
    return warnings
  }
}

extension MissingFacts {
  /// What a report says of it: own choice, where it concerns at least one payment in a hundred.
  ///
  /// - Parameter payments: all that were counted.
  func warnings(of payments: Int) -> [ReportWarning] {
    let sentences: [(fact: Fact, key: String)] = [
      (.timeOfDay, "warning.no_time_of_day"), (.offset, "warning.no_offset"),
      (.beneficiary, "warning.beneficiaries_by_name"), (.payer, "warning.payers_by_name"),
    ]
    return sentences.compactMap { fact, key in
      let count = self[fact]
      guard count > 0, count * 100 >= payments else { return nil }
      return ReportWarning(
        key: key, values: ["n": .count(count), "payments": .count(payments)])
    }
  }
}
