extension ColumnsFile {
  /// Reads the columns file at a path.
  public init(path: String) throws(SourceError) {
    let (name, bytes) = try GivenFile.columns.read(path)
    defer { withExtendedLifetime(bytes) {} }
    try self.init(parsing: bytes.window.bytes, name: name)
  }

  /// Reads a columns file; errors name the key and the line.
  public init(parsing bytes: [UInt8], name: String) throws(SourceError) {
    let parser = ColumnsFileParser(name: name)
    self = try parser.parse(bytes)
  }
}

/// Takes a columns file's JSON apart and checks every key.
private struct ColumnsFileParser {
  let name: String

  func parse(_ bytes: [UInt8]) throws(SourceError) -> ColumnsFile {
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONParser.parse(bytes)
    } catch {
      throw SourceError(
        .unusable, input: name, what: error.message, place: "line \(error.line)",
        remedy: "The file is JSON; comments (// and /* */) are allowed.")
    }
    try allow(["files"], in: root, "the file")
    guard let files = root["files"], case .array(let items) = files.content else {
      throw trouble("the key `files` must hold a list", root)
    }
    var entries: [ColumnsFile.Entry] = []
    for item in items { entries.append(try entry(item)) }
    return ColumnsFile(entries: entries)
  }

  private func entry(_ value: JSONValue) throws(SourceError) -> ColumnsFile.Entry {
    try allow(
      [
        "match", "namespace", "encoding", "dialect", "headerLine", "timeZone", "dateOrder",
        "decimal", "columns", "constants",
      ], in: value, "an entry of `files`")
    var entry = ColumnsFile.Entry()
    entry.match = try text(value, "match") ?? "*"
    entry.namespace = try text(value, "namespace")
    entry.encoding = try known(value, "encoding", "an encoding, as UTF-8 or windows-1252") {
      TextEncoding(name: $0)
    }
    entry.timeZoneOffset = try known(value, "timeZone", "`UTC`, `+08:00` or a country's code") {
      TimeZoneOffset.seconds($0)
    }
    entry.dateOrder = try known(value, "dateOrder", "dmy, mdy or ymd") { DateOrder(rawValue: $0) }
    entry.decimal = try known(value, "decimal", "`.` or `,`") { DecimalMark(rawValue: $0) }
    entry.headerLine = try integer(value, "headerLine")
    if let dialect = value["dialect"], !isNull(dialect) { try read(dialect, into: &entry) }
    if let columns = value["columns"], !isNull(columns) {
      for member in try members(columns, "columns") {
        guard let role = ColumnRole(rawValue: member.key) else {
          throw trouble("`columns` knows no role `\(member.key)`", columns)
        }
        entry.columns[role] = try .some(use(member.value, of: member.key))
      }
    }
    if let constants = value["constants"], !isNull(constants) {
      entry.constants = try self.constants(constants)
    }
    return entry
  }

  private func read(_ value: JSONValue, into entry: inout ColumnsFile.Entry) throws(SourceError) {
    try allow(["separator", "quote", "escape"], in: value, "`dialect`")
    if let separator = value["separator"], !isNull(separator) {
      let bytes = try marks(separator)
      entry.separator = bytes[0]
      entry.separatorTail = Array(bytes.dropFirst())
    }
    if let quote = value["quote"] {
      entry.quote = isNull(quote) ? .some(nil) : .some(try byte(quote, "quote"))
    }
    if let escape = value["escape"] {
      entry.escape = isNull(escape) ? .some(nil) : .some(try byte(escape, "escape"))
    }
  }

  private func use(
    _ value: JSONValue, of key: String
  ) throws(SourceError) -> ColumnsFile.ColumnUse? {
    if isNull(value) { return nil }
    if case .string(let column) = value.content { return ColumnsFile.ColumnUse(column: column) }
    try allow(
      ["column", "sign", "credits", "unit", "since", "digits", "order"], in: value,
      "`columns.\(key)`")
    guard let column = try text(value, "column") else {
      throw trouble("`columns.\(key)` needs the key `column`", value)
    }
    var use = ColumnsFile.ColumnUse(column: column)
    use.sign = try known(
      value, "sign", ColumnsFile.Sign.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    ) { ColumnsFile.Sign(rawValue: $0) }
    use.unit = try known(
      value, "unit", ColumnsFile.Unit.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    ) { ColumnsFile.Unit(rawValue: $0) }
    use.since = try known(value, "since", "a day as YYYY-MM-DD") {
      CivilDate(iso: $0)?.daysSince1970
    }
    use.digits = try known(value, "digits", DigitLayout.words) { DigitLayout($0) }
    use.credits = try known(
      value, "credits",
      ColumnsFile.Credits.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    ) { ColumnsFile.Credits(rawValue: $0) }
    use.order = try known(value, "order", "dmy, mdy or ymd") { DateOrder(rawValue: $0) }
    try check(use, of: key, value)
    return use
  }

  /// What is only for some roles.
  private func check(
    _ use: ColumnsFile.ColumnUse, of key: String, _ value: JSONValue
  ) throws(SourceError) {
    if use.credits != nil, key != "direction" {
      throw trouble("`columns.\(key).credits` is only for `direction`", value)
    }
    if use.sign != nil, key != "amount" {
      throw trouble("`columns.\(key).sign` is only for `amount`", value)
    }
    if use.unit != nil || use.since != nil, key != "timestamp" {
      throw trouble("`columns.\(key).unit` and `since` are only for `timestamp`", value)
    }
    if use.digits != nil, key != "timestamp" || use.unit != nil || use.since != nil {
      throw trouble(
        "`columns.\(key).digits` is only for `timestamp`, and not beside `unit` or `since`", value)
    }
    if use.order != nil, !["payer_birth_date", "payee_birth_date"].contains(key) {
      throw trouble(
        "`columns.\(key).order` is only for birth dates; `dateOrder` is that of payments", value)
    }
  }

  private func constants(_ value: JSONValue) throws(SourceError) -> FileConstants {
    try allow(
      ["payer_country", "payee_country", "currency", "payer_id", "channel"], in: value,
      "`constants`")
    var constants = FileConstants()
    constants.payerCountry = try known(value, "payer_country", "a country's code") { Country($0) }
    constants.payeeCountry = try known(value, "payee_country", "a country's code") { Country($0) }
    constants.currency = try known(value, "currency", "a currency's code") { Currency($0) }
    constants.payerID = try text(value, "payer_id")
    constants.channel = try known(
      value, "channel", Channel.allCases.map(\.name).joined(separator: ", ")
    ) { name in Channel.allCases.first { $0.name == name } }
    return constants
  }

  // MARK: Keys and values

  private func isNull(_ value: JSONValue) -> Bool { value.content == .null }

  private func members(
    _ value: JSONValue, _ what: String
  ) throws(SourceError) -> [JSONMember] {
    guard case .object(let members) = value.content else {
      throw trouble("`\(what)` must hold an object, not \(value.kind)", value)
    }
    return members
  }

  private func allow(
    _ keys: [String], in value: JSONValue, _ what: String
  ) throws(SourceError) {
    guard case .object(let members) = value.content else {
      throw trouble("\(what) must be an object, not \(value.kind)", value)
    }
    for member in members where !keys.contains(member.key) {
      throw SourceError(
        .unusable, input: name, what: "\(what) has no key `\(member.key)`",
        place: "line \(member.line)", remedy: "Known keys: \(keys.joined(separator: ", ")).")
    }
  }

  private func text(_ value: JSONValue, _ key: String) throws(SourceError) -> String? {
    guard let found = value[key], !isNull(found) else { return nil }
    guard case .string(let text) = found.content else {
      throw trouble("`\(key)` must be a text, not \(found.kind)", found)
    }
    return text
  }

  private func integer(_ value: JSONValue, _ key: String) throws(SourceError) -> Int? {
    guard let found = value[key], !isNull(found) else { return nil }
    guard case .number(let digits) = found.content, let number = Int(digits), number >= 0 else {
      throw trouble("`\(key)` must be a whole number, not \(found.kind)", found)
    }
    return number
  }

  private func known<T>(
    _ value: JSONValue, _ key: String, _ expected: String, _ read: (String) -> T?
  ) throws(SourceError) -> T? {
    guard let text = try text(value, key) else { return nil }
    guard let result = read(text) else {
      throw trouble("`\(key)` must be \(expected)", value[key] ?? value)
    }
    return result
  }

  private func byte(_ value: JSONValue, _ key: String) throws(SourceError) -> UInt8 {
    guard case .string(let text) = value.content, let byte = text.utf8.first, text.utf8.count == 1
    else { throw trouble("`dialect.\(key)` must be one ASCII character", value) }
    return byte
  }

  /// One to three of them.
  private func marks(_ value: JSONValue) throws(SourceError) -> [UInt8] {
    guard case .string(let text) = value.content, (1...3).contains(text.utf8.count),
      text.utf8.allSatisfy({ $0 < 0x80 && $0 > 0 })
    else { throw trouble("`dialect.separator` must be one to three ASCII characters", value) }
    return Array(text.utf8)
  }

  private func trouble(_ what: String, _ value: JSONValue) -> SourceError {
    SourceError(
      .unusable, input: name, what: what, place: "line \(value.line)",
      remedy: "`corridor columns --schema` prints what a columns file may hold.")
  }
}
