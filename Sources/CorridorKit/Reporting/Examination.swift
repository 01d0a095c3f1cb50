/// What an earlier examination of a payer ended in: nothing found, up to a day.
public struct Examination: Equatable, Sendable {
  /// The last day that was examined, UTC.
  public let until: CivilDate
  /// Who examined, as the user's file says.
  public let by: String?

  public init(until: CivilDate, by: String? = nil) {
    self.until = until
    self.by = by
  }
}

/// What a payer did after the last day that was examined.
struct News: Equatable, Sendable {
  private(set) var payments = 0
  /// Beneficiaries whom the payer had not paid before.
  private(set) var beneficiaries = 0
  /// In the reference currency.
  private(set) var total: Money

  /// - Parameter history: all payments in scope, oldest first.
  init(in history: [Payment], after day: CivilDate, currency: Currency) {
    var known: Set<PartyID> = []
    var minorUnits: Int64 = 0
    for payment in history {
      let isFirst = known.insert(payment.beneficiary).inserted
      guard payment.sentAt.dayNumber > day.daysSince1970 else { continue }
      payments += 1
      beneficiaries += isFirst ? 1 : 0
      minorUnits += payment.referenceAmount.minorUnits
    }
    total = Money(minorUnits: minorUnits, currency: currency)
  }
}

/// Which payers of a report stand in it for another reason than their place in the order.
public struct Marks: Equatable, Sendable {
  /// Examined and cleared before, by place in the ranking; nil if the user gave no such list.
  public var cleared: [Int: Examination]?
  /// Drawn below the cut for quality review, by place; nil if none was asked for.
  public var drawn: Set<Int>?

  public init(cleared: [Int: Examination]? = nil, drawn: Set<Int>? = nil) {
    self.cleared = cleared
    self.drawn = drawn
  }

  /// The section of its own in which a payer stands; nil for most. Possible victims stand among the victims
  /// whatever else is known of them.
  enum Section: CaseIterable {
    case cleared, drawn
  }

  func section(of place: Int, lane: Lane) -> Section? {
    guard lane == .possiblePurchase || lane == .none else { return nil }
    if cleared?[place] != nil { return .cleared }
    return drawn?.contains(place) == true ? .drawn : nil
  }
}

extension Report {
  func news(of place: Int, since examination: Examination) -> News {
    News(
      in: ranking.payments(at: place), after: examination.until, currency: policy.referenceCurrency)
  }

  /// What sets a payer apart, one sentence each without a full stop.
  func marks(of place: Int, _ messages: Messages, shown: (String) -> String) -> [String] {
    var sentences: [String] = []
    if let examination = marks.cleared?[place] {
      let day = Messages.Value.text(examination.until.description)
      let who =
        examination.by.map {
          messages["mark.cleared_by", ["day": day, "by": .text(shown($0))]]
        } ?? messages["mark.cleared", ["day": day]]
      let news = news(of: place, since: examination)
      let since =
        news.payments == 0
        ? messages["mark.no_news"]
        : messages[
          "mark.news",
          [
            "payments": .count(news.payments), "beneficiaries": .count(news.beneficiaries),
            "total": .text("\(DecimalText.grouped(news.total)) \(news.total.currency.code)"),
          ]]
      sentences.append(
        messages["mark.joined", ["label": .text(who), "value": .text(since)]])
    }
    if marks.drawn?.contains(place) == true { sentences.append(messages["mark.drawn"]) }
    if let earlier {
      let mark = earlier.mark(of: ranking.summary(at: place))
      let name = shown(earlier.name)
      if let sentence = mark.sentence(since: name, messages) { sentences.append(sentence) }
    }
    return sentences
  }
}
