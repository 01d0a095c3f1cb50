/// A unit's own codes for goAML, as a file states them: JSON with comments.
///
/// Every financial-intelligence unit has its own lists, so nothing is assumed but the form of a report.
public struct GoAMLCodes: Equatable, Sendable {
  /// What a draft of one lane is filed as.
  public struct Filing: Equatable, Sendable {
    /// Such as `STR` or `SAR`.
    public var reportCode: String
    /// Put before the codes of the indicators found.
    public var indicators: [String] = []
  }

  public enum CountryForm: String, CaseIterable, Sendable {
    case alpha2 = "alpha-2"
    case alpha3 = "alpha-3"
    case numeric
  }

  public var rentityID = 0
  /// `E` (electronic) or `M` (manual) in most lists.
  public var submissionCode = ""
  public var localCurrency = Currency.usd
  public var countryForm = CountryForm.alpha2
  public var purchase: Filing?
  /// nil: drafts for the protection of victims are refused.
  public var victim: Filing?
  public var transmodes: [Channel: String] = [:]
  public var funds: [Channel: String] = [:]
  public var indicators: [Indicator: String] = [:]

  private static let keys: Set = [
    "rentity_id", "submission_code", "currency_code_local", "country_form", "possible_purchase",
    "possible_victim", "transmode_codes", "funds_codes", "indicators",
  ]

  /// - Throws: ``PolicyError`` with the key and line of what is wrong.
  public init(file bytes: [UInt8]) throws(PolicyError) {
    let root: JSONValue
    do { root = try JSONParser.parse(bytes) } catch {
      throw PolicyError(key: nil, line: error.line, problem: error.message)
    }
    let reader = Reader()
    for member in try reader.members(root, "") where !Self.keys.contains(member.key) {
      throw PolicyError(
        key: member.key, line: member.line, problem: "a code map has no such key")
    }
    guard case .number(let digits) = root["rentity_id"]?.content, let id = Int(digits), id > 0
    else { throw reader.wrong("rentity_id", root, "the unit's whole number is expected") }
    rentityID = id
    submissionCode = try reader.text(root, "submission_code")
    guard let currency = Currency(try reader.text(root, "currency_code_local")) else {
      throw reader.wrong("currency_code_local", root, "a code of ISO 4217 is expected")
    }
    localCurrency = currency
    if root["country_form"] != nil {
      guard let form = CountryForm(rawValue: try reader.text(root, "country_form")) else {
        throw reader.wrong("country_form", root, "alpha-2, alpha-3 or numeric is expected")
      }
      countryForm = form
    }
    purchase = try reader.filing(root, "possible_purchase")
    victim = try reader.filing(root, "possible_victim")
    transmodes = try reader.channels(root, "transmode_codes")
    funds = try reader.channels(root, "funds_codes")
    if let value = root["indicators"] {
      for member in try reader.members(value, "indicators") {
        guard let indicator = Indicator(rawValue: member.key) else {
          throw reader.wrong("indicators.\(member.key)", value, "no such indicator is known")
        }
        indicators[indicator] = try reader.text(value, member.key)
      }
    }
  }

  /// The country as this unit writes it.
  func code(_ country: Country) -> String {
    let row = CountryTable.row(country)
    return switch countryForm {
    case .alpha2: country.code
    case .alpha3: row?.alpha3 ?? country.code
    case .numeric: row?.numeric ?? country.code
    }
  }

  /// Values of the file, each with an error that names its key.
  private struct Reader {
    func wrong(_ key: String, _ value: JSONValue, _ problem: String) -> PolicyError {
      PolicyError(key: key, line: value[key]?.line ?? value.line, problem: problem)
    }

    func members(_ value: JSONValue, _ key: String) throws(PolicyError) -> [JSONMember] {
      guard case .object(let members) = value.content else {
        throw PolicyError(
          key: key.isEmpty ? nil : key, line: value.line,
          problem: "an object is expected, not \(value.kind)")
      }
      return members
    }

    func text(_ value: JSONValue, _ key: String) throws(PolicyError) -> String {
      guard case .string(let text) = value[key]?.content, !text.isEmpty else {
        throw wrong(key, value, "a text is expected")
      }
      return text
    }

    func filing(_ root: JSONValue, _ key: String) throws(PolicyError) -> Filing? {
      guard let value = root[key], value.content != .null else { return nil }
      for member in try members(value, key)
      where member.key != "report_code" && member.key != "indicators" {
        throw PolicyError(
          key: "\(key).\(member.key)", line: member.line,
          problem: "report_code and indicators may stand here")
      }
      var filing = Filing(reportCode: try text(value, "report_code"))
      guard let list = value["indicators"] else { return filing }
      guard case .array(let codes) = list.content else {
        throw wrong("indicators", value, "a list of codes is expected")
      }
      for code in codes {
        guard case .string(let code) = code.content else {
          throw wrong("indicators", value, "a list of codes is expected")
        }
        filing.indicators.append(code)
      }
      return filing
    }

    func channels(_ root: JSONValue, _ key: String) throws(PolicyError) -> [Channel: String] {
      guard let value = root[key] else { return [:] }
      var codes: [Channel: String] = [:]
      for member in try members(value, key) {
        guard let channel = Channel.allCases.first(where: { $0.name == member.key }) else {
          throw PolicyError(
            key: "\(key).\(member.key)", line: member.line, problem: "no such channel is known")
        }
        codes[channel] = try text(value, member.key)
      }
      return codes
    }
  }
}
