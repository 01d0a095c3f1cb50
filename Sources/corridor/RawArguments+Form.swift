import CorridorKit

extension RawArguments {
  /// The form of what is written: the one that --format names, else the ending of the output's name, else `standard`.
  ///
  /// - Parameter others: forms that --format knows beside these.
  /// - Throws: a usage error for an ending of a form that the subcommand does not write: a file is never filled with
  ///   another form than its name says.
  func form<Form: CaseIterable & RawRepresentable>(
    _ type: Form.Type, of path: String?, else standard: Form, beside others: [String] = []
  ) throws(CommandError) -> Form where Form.RawValue == String {
    if let named = try choice(.format, type, beside: others) { return named }
    let name = path?.split(separator: "/").last ?? ""
    guard let ending = name.split(separator: ".").dropFirst().last?.lowercased() else {
      return standard
    }
    if let form = Form(rawValue: ending == "htm" ? "html" : ending) { return form }
    guard Self.endings.contains(ending) else { return standard }
    let forms = type.allCases.map(\.rawValue) + others
    if ending == "xml", forms.contains("goaml") {
      throw Self.usage("--format goaml writes a draft as .xml; no other report is XML")
    }
    throw Self.usage(
      "nothing here can be written as .\(ending); --format chooses one of"
        + " \(forms.joined(separator: ", "))")
  }

  /// Endings that say what a file holds.
  private static let endings: Set<String> = [
    "csv", "json", "jsonl", "ledger", "html", "htm", "xml", "xls", "xlsx", "ods", "pdf", "docx",
  ]
}
