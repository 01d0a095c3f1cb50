import CorridorKit

/// What the user forces about how an export is read.
extension RawArguments {
  func reading() throws(CommandError) -> ReadingOptions {
    var options = ReadingOptions()
    if let name = text(.encoding) {
      guard let encoding = TextEncoding(name: name) else {
        let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
        throw Self.usage("--encoding: one of \(known) is expected, not \(name)")
      }
      options.encoding = encoding
    }
    if let text = text(.separator), (2...3).contains(text.utf8.count), text != "tab",
      text.unicodeScalars.allSatisfy({ $0.isASCII && $0.properties.isPatternSyntax || $0 == "\t" })
    {
      options.separator = text.utf8.first
      options.separatorTail = Array(text.utf8.dropFirst())
    } else {
      options.separator = try mark(.separator)
    }
    if let quote = try markOrNone(.quote) { options.quote = .some(quote) }
    if let escape = try markOrNone(.escape) { options.escape = .some(escape) }
    options.headerLine = try integer(.headerLine, in: 0...1_000_000)
    options.dateOrder = try choice(.dateOrder, DateOrder.self)
    if let name = text(.decimal) {
      let marks: [String: DecimalMark] = [
        "point": .point, ".": .point, "comma": .comma, ",": .comma,
      ]
      guard let mark = marks[name] else {
        throw Self.usage("--decimal: point or comma is expected, not \(name)")
      }
      options.decimal = mark
    }
    options.timeZoneOffset = try offset(.timeZone)
    options.longestUnpacked = try size(.maxDecompressed)
    return options
  }

  /// Bytes: a whole number with an optional K, M or G (of 1024), and B or iB behind it.
  func size(_ name: Option.Name) throws(CommandError) -> Int? {
    guard let text = text(name) else { return nil }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let shifts = ["": 0, "k": 10, "m": 20, "g": 30]
    var unit = text.dropFirst(digits.count).lowercased()
    if unit.hasSuffix("ib") { unit.removeLast(2) } else if unit.hasSuffix("b") { unit.removeLast() }
    if let number = Int(digits), number > 0, let shift = shifts[unit] {
      let (bytes, overflows) = number.multipliedReportingOverflow(by: 1 << shift)
      if !overflows { return bytes }
    }
    throw Self.usage(
      "--\(name.rawValue): a size such as 500M or 2G is expected, not \(text)")
  }

  /// One ASCII character, `tab` for the one that is hard to type.
  private func mark(_ name: Option.Name) throws(CommandError) -> UInt8? {
    guard let text = text(name) else { return nil }
    if text == "tab" { return 9 }
    guard text.utf8.count == 1, let byte = text.utf8.first, byte != 10, byte != 13 else {
      throw Self.usage("--\(name.rawValue): one character or the word tab is expected, not \(text)")
    }
    return byte
  }

  /// The same, or `none`; nil if the option is not given.
  private func markOrNone(_ name: Option.Name) throws(CommandError) -> UInt8?? {
    guard has(name) else { return nil }
    if text(name) == "none" { return .some(nil) }
    return .some(try mark(name))
  }

  /// Seconds ahead of UTC of `UTC` or `+08:00`.
  private func offset(_ name: Option.Name) throws(CommandError) -> Int? {
    guard let text = text(name) else { return nil }
    if text == "UTC" || text == "Z" { return 0 }
    let bytes = Array(text.utf8)
    let sign = bytes.first == UInt8(ascii: "-") ? -1 : 1
    if bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      bytes[1...2].allSatisfy({ (48...57).contains($0) }),
      bytes[4...5].allSatisfy({ (48...57).contains($0) }),
      let hours = Int(String(decoding: bytes[1...2], as: UTF8.self)), hours <= 14,
      let minutes = Int(String(decoding: bytes[4...5], as: UTF8.self)), minutes < 60
    {
      return sign * (hours * 3_600 + minutes * 60)
    }
    throw Self.usage("--\(name.rawValue): UTC or an offset such as +08:00 is expected, not \(text)")
  }
}
