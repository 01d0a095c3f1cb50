import CorridorKit

/// From words to values: each is read, checked against its range, and refused with what is expected.
extension RawArguments {
  func has(_ name: Option.Name) -> Bool { values[name] != nil }

  func text(_ name: Option.Name) -> String? { values[name] }

  func integer(_ name: Option.Name, in range: ClosedRange<Int>) throws(CommandError) -> Int? {
    guard let text = values[name] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw Self.usage(
        "--\(name.rawValue): a whole number from \(range.lowerBound) to \(range.upperBound) is"
          + " expected, not \(text)")
    }
    return number
  }

  /// A share from 0 to 1.
  func share(_ name: Option.Name) throws(CommandError) -> Double? {
    guard let text = values[name] else { return nil }
    guard let number = Double(text), (0...1).contains(number) else {
      throw Self.usage("--\(name.rawValue): a share from 0 to 1 is expected, not \(text)")
    }
    return number
  }

  func date(_ name: Option.Name) throws(CommandError) -> CivilDate? {
    guard let text = values[name] else { return nil }
    guard let date = CivilDate(iso: text) else {
      throw Self.usage("--\(name.rawValue): a day is expected, YYYY-MM-DD, not \(text)")
    }
    return date
  }

  func country(_ name: Option.Name) throws(CommandError) -> Country? {
    guard let text = values[name] else { return nil }
    guard let country = Country(text) else {
      throw Self.usage(
        "--\(name.rawValue): a two-letter country code is expected, such as AU, not \(text)")
    }
    return country
  }

  /// One of a few words.
  ///
  /// - Parameter others: words that are meant for somebody else, and named among those that are expected.
  func choice<Choice: CaseIterable & RawRepresentable>(
    _ name: Option.Name, _ type: Choice.Type, beside others: [String] = []
  ) throws(CommandError) -> Choice? where Choice.RawValue == String {
    guard let text = values[name] else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = type.allCases.map(\.rawValue) + others
    // Of a tag such as `fr-CA` the language is known.
    let opening = String(text.prefix { $0 != "-" && $0 != "_" })
    let nearest =
      NearestName.of(text, among: known)
      ?? (opening == text ? nil : known.first { $0 == opening.lowercased() })
    let hint = nearest.map { "; did you mean \($0)?" } ?? ""
    throw Self.usage(
      "--\(name.rawValue): one of \(known.joined(separator: ", ")) is expected, not \(text)\(hint)")
  }

  /// A lane by its stable name.
  func lane() throws(CommandError) -> Lane? {
    guard let text = values[.lane] else { return nil }
    if let lane = Lane.allCases.first(where: { $0.name == text }) { return lane }
    let known = Lane.allCases.map(\.name)
    let hint = NearestName.of(text, among: known).map { "; did you mean \($0)?" } ?? ""
    throw Self.usage(
      "--lane: one of \(known.joined(separator: ", ")) is expected, not \(text)\(hint)")
  }

  /// Refuses all options but these and `name`, beside which they mean nothing.
  func expectOnly(_ others: [Option.Name] = [.output], beside name: Option.Name)
    throws(CommandError)
  {
    let left = values.keys.filter { $0 != name && !others.contains($0) }
    guard let first = left.map(\.rawValue).min() else { return }
    throw Self.usage("--\(first) does not go with --\(name.rawValue)")
  }

  /// Refuses what stands beside the options of a subcommand that takes nothing there.
  func expectNoOperands() throws(CommandError) {
    guard let first = operands.first else { return }
    throw Self.usage("nothing is expected where \(first) stands")
  }

  /// The one input of a subcommand that takes one.
  func input() throws(CommandError) -> String {
    let inputs = try inputs()
    guard inputs.count == 1 else {
      throw Self.usage("one FILE is expected, not \(inputs.count)")
    }
    return inputs[0]
  }

  /// The inputs of a subcommand that needs at least one.
  func inputs() throws(CommandError) -> [String] {
    guard !operands.isEmpty else {
      throw Self.usage("an input is needed: a file, a directory, or - for standard input")
    }
    guard !operands.contains("") else { throw Self.usage("an input has an empty name") }
    guard operands.filter({ $0 == "-" }).count < 2 else {
      throw Self.usage("standard input (-) can be read once only")
    }
    return operands
  }
}
