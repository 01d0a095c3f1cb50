extension Inspection {
  /// The same as `text`, as JSON.
  public var json: String {
    var json = JSONText()
    json.beginObject()
    json.key("input")
    json.string(input)
    json.key("encoding")
    json.string(encoding.rawValue)
    json.key("dialect")
    json.beginObject(onOneLine: true)
    json.key("separator")
    json.string(dialect.separators.map(Self.character).joined())
    json.key("quote")
    json.string(quoteInUse.map(Self.character))
    json.key("escape")
    json.string(dialect.escape.map(Self.character))
    json.key("certainty_percent")
    json.integer(Int((certainty * 100).rounded()))
    json.end()
    json.key("header_line")
    json.integer(headerLine)
    json.key("time_zone")
    json.string(TimeZoneOffset.text(timeZoneOffset))
    json.key("time_zone_assumed")
    json.boolean(assumesTimeZone)
    json.key("date_order")
    json.string(dateOrder?.rawValue)
    json.key("birth_date_order")
    json.string(birthDateOrder?.rawValue)
    json.key("payee_birth_date_order")
    json.string(payeeBirthDateOrder?.rawValue)
    json.key("decimal")
    json.string(decimal?.rawValue)
    json.key("limits")
    json.beginArray(onOneLine: true)
    for limit in limits { json.string(limit) }
    json.end()
    json.key("trouble")
    json.string(trouble?.what)
    json.key("columns")
    json.beginArray()
    for column in columns { write(column, to: &json) }
    json.end()
    json.key("counts")
    json.beginObject()
    for (key, value) in [("rows_read", rowsRead), ("in_scope", inScope), ("rejected", rejected)] {
      json.key(key)
      json.integer(value)
    }
    json.key("birth_dates_unknown")
    json.beginObject(onOneLine: true)
    json.key("unreadable")
    json.integer(doubts.unreadableBirthDates)
    json.key("after_payment")
    json.integer(doubts.birthDatesAfterPayment)
    json.end()
    json.key("has_times_of_day")
    json.boolean(doubts.hasHours)
    json.key("out_of_scope")
    json.beginObject(onOneLine: true)
    for (key, value) in outOfScope.sorted(by: { $0.key < $1.key }) {
      json.key(key)
      json.integer(value)
    }
    json.end()
    json.end()
    json.key("rejected")
    json.beginArray()
    for rejection in rejections {
      json.beginObject(onOneLine: true)
      json.key("line")
      json.integer(rejection.error.line)
      json.key("byte_offset")
      json.integer(rejection.error.byteOffset)
      json.key("column")
      json.integer(rejection.error.column)
      json.key("reason")
      json.string(rejection.error.reason.words)
      if let text = rejection.text {
        json.key("text")
        json.string(text)
      }
      json.end()
    }
    json.end()
    json.end()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func write(_ column: Column, to json: inout JSONText) {
    json.beginObject(onOneLine: true)
    json.key("name")
    json.string(column.name)
    json.key("role")
    json.string(column.role?.rawValue)
    json.key("ignored_because")
    json.string(column.ignoredBecause)
    json.key("cells")
    json.string(column.kind)
    json.key("sampled")
    json.integer(column.sampled)
    json.key("empty")
    json.integer(column.empty)
    json.key("unlike")
    json.integer(column.unlike)
    if !column.examples.isEmpty {
      json.key("examples")
      json.beginArray(onOneLine: true)
      for example in column.examples { json.string(example) }
      json.end()
    }
    json.end()
  }

  static func character(_ byte: UInt8) -> String { String(decoding: [byte], as: UTF8.self) }

  /// A columns file that states what was understood of this input, ready to edit.
  public var columnsFile: String { Self.columnsFile(for: [self]) }

  /// What a column means beyond its role: in one account's list, and of times that the columns file states.
  private func meaning(of role: ColumnRole) -> [(key: String, value: String)] {
    switch (role, direction) {
    case (.timestamp, _): timeMeaning
    case (.payerBirthDate, _): birthDateOrder.map { [("order", $0.rawValue)] } ?? []
    case (.payeeBirthDate, _): payeeBirthDateOrder.map { [("order", $0.rawValue)] } ?? []
    case (.direction, .column): [("credits", ColumnsFile.Credits.incoming.rawValue)]
    case (.amount, .sign):
      [
        (
          "sign",
          (outgoingIsPositive ? ColumnsFile.Sign.positiveIsOutgoing : .negativeIsOutgoing).rawValue
        )
      ]
    default: []
    }
  }

  /// One columns file for several inputs.
  public static func columnsFile(for inspections: [Inspection]) -> String {
    var json = JSONText()
    json.beginObject()
    json.key("files")
    json.beginArray()
    for inspection in inspections { inspection.writeEntry(to: &json) }
    json.end()
    json.end()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func writeEntry(to json: inout JSONText) {
    json.beginObject()
    json.key("match")
    json.string(input)
    json.key("namespace")
    json.literal("null")
    json.key("encoding")
    json.string(encoding.rawValue)
    json.key("dialect")
    json.beginObject(onOneLine: true)
    json.key("separator")
    json.string(dialect.separators.map(Self.character).joined())
    json.key("quote")
    json.string(dialect.quote.map(Self.character))
    json.key("escape")
    json.string(dialect.escape.map(Self.character))
    json.end()
    json.key("headerLine")
    json.integer(headerLine ?? 0)
    json.key("timeZone")
    json.string(TimeZoneOffset.text(timeZoneOffset))
    json.key("dateOrder")
    json.string(dateOrder?.rawValue)
    json.key("decimal")
    json.string(decimal?.rawValue)
    json.key("columns")
    json.beginObject()
    for role in ColumnRole.allCases {
      guard let index = columns.firstIndex(where: { $0.role == role }) else { continue }
      // A column that is named outright is believed against the amount's name, as it is not here.
      if role == .currency, namesCurrencyTwice { continue }
      json.key(role.rawValue)
      // Without a header, and where two have one name, columns are called by their numbers.
      let isUnique = columns.count { $0.name == columns[index].name } == 1
      let name = headerLine == nil || !isUnique ? String(index + 1) : columns[index].name
      let uses = meaning(of: role)
      guard !uses.isEmpty else {
        json.string(name)
        continue
      }
      json.beginObject(onOneLine: true)
      json.key("column")
      json.string(name)
      for use in uses {
        json.key(use.key)
        json.string(use.value)
      }
      json.end()
    }
    json.end()
    json.key("constants")
    json.beginObject(onOneLine: true)
    let values: [(String, String?)] = [
      ("payer_country", constants.payerCountry?.code),
      ("payee_country", constants.payeeCountry?.code), ("currency", constants.currency?.code),
      ("payer_id", constants.payerID), ("channel", constants.channel?.name),
    ]
    for (key, value) in values where value != nil {
      json.key(key)
      json.string(value)
    }
    json.end()
    json.end()
  }
}
