/// What reports for people say, in one language, from one plain table.
///
/// **To add a message**, or a reason for a new indicator, write it in the table (``MessageTable/text``): its key
/// on a line of its own, then a line for each language: two blanks, the tag, a blank, the text; a text too
/// long for its line goes on in the next after five blanks. A reason's key is `reason.` and the indicator's
/// name, that of a reason why nothing could be judged `not_testable.` and its raw value; both need no
/// code. A test checks that every language has every message with the same placeholders.
///
/// Placeholders: `{n}` a number or text as it is; `{n:percent}`, `{n:days}` (hours below
/// one day, minutes below one hour, and no time at all is 0 days),
/// `{n:dollars}`, `{n:hour}`; `{n:one|many}` the form that goes with the number, which stands for `#` within
/// a form (`{n:# word}` where the word never changes: a bare `{n}` never stands before one);
/// `{n:sign:up|down}` one of two by its sign; `{@key}` another message. A reason knows `observed`,
/// `expected`, `n` and what ``ReasonText`` adds of the policy.
struct Messages: Sendable {
  enum Value: Equatable {
    case text(String)
    case number(Double)
    /// A number in whatever form the sentence gives it, as `x` of another message: `about 3 days`.
    case qualified(Double, by: String)

    static func count(_ value: Int) -> Value { .number(Double(value)) }
  }

  let language: Language

  static let english = Messages(language: .english)

  /// The text of a message. A key that the table lacks is our own mistake and shows itself.
  subscript(key: String, values: [String: Value]) -> String {
    guard let template = MessageTable.entries[key]?[language] else { return key }
    return filled(template, values)
  }

  subscript(key: String) -> String { self[key, [:]] }

  /// How text calls an indicator or a statistic: in English by the key that CSV and JSON have, else in words.
  func name(_ key: String) -> String { language == .english ? key : self["name.\(key)"] }

  private func filled(_ template: String, _ values: [String: Value]) -> String {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      text += rest[..<open] + shown(rest[rest.index(after: open)..<close], values)
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private func shown(_ placeholder: Substring, _ values: [String: Value]) -> String {
    if placeholder.hasPrefix("@") { return self[String(placeholder.dropFirst()), values] }
    let parts = placeholder.split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false
    ).map(String.init)
    switch values[parts[0]] {
    case .text(let text)?: return text
    case .number(let number)?:
      return parts.count > 1 ? shown(number, as: parts[1]) : Self.plain(number)
    case .qualified(let number, let key)?:
      let text = parts.count > 1 ? shown(number, as: parts[1]) : Self.plain(number)
      return self[key, ["x": .text(text)]]
    case nil: return "{\(placeholder)}"
    }
  }

  private func shown(_ number: Double, as format: String) -> String {
    switch format {
    case "percent": return DecimalText.percent(number)
    case "dollars":
      return DecimalText.grouped(digits: DecimalText.fixed(number, places: 0)) + " USD"
    case "hour": return "\(number < 10 ? "0" : "")\(Self.plain(number)):00"
    case "days":
      let minutes = (number * 1_440).rounded()
      if number >= 1 || number <= 0 { return self["unit.days", ["n": .number(number)]] }
      // Stamps that differ are never no time apart.
      if minutes < 60 { return self["unit.minutes", ["n": .number(max(minutes, 1))]] }
      return self["unit.hours", ["n": .number((number * 240).rounded() / 10)]]
    default:
      var forms = format.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      if forms[0].hasPrefix("sign:") {
        forms[0].removeFirst("sign:".count)
        return number >= 0 ? forms[0] : forms[forms.count - 1]
      }
      let rounded = (number * 100).rounded() / 100
      let form = forms[min(language.form(of: rounded), forms.count - 1)]
      return form.split(separator: "#", omittingEmptySubsequences: false)
        .joined(separator: Self.plain(number))
    }
  }

  /// Whole numbers in groups, others with at most two decimals.
  private static func plain(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return DecimalText.grouped(whole) }
    return DecimalText.grouped(number)
  }
}
