/// What a page was made of: inputs with their digests, the program, and the options that can change the page.
struct PageInputs {
  let inputs: [ReportInput]
  let manifest: Manifest
  /// Of the whole ranking; nil where there is none, or not every line is known.
  var rankingDigest: String? = nil
  let messages: Messages

  var part: String {
    let rows = inputs.map { input in
      "<tr><th scope=\"row\" class=\"id\">\(HTMLText.escaped(input.name))</th>"
        + "<td class=\"n\">\(DecimalText.grouped(input.bytes))</td>"
        + "<td class=\"id\">\(HTMLText.escaped(input.digest ?? "–"))</td></tr>"
    }
    let options =
      manifest.options.map { "--\($0.name)" + ($0.value.map { "=\($0)" } ?? "") }
      + manifest.files.map { "--\($0.option)=\($0.name) (SHA-256 \($0.digest))" }
    let ranking = rankingDigest.map {
      "\n<p class=\"soft\">\(HTMLText.escaped(messages["page.ranking", ["digest": .text($0)]]))</p>"
    }
    let ledgers = manifest.ledgers.map {
      "\n<p class=\"soft\">\(HTMLText.escaped(messages["page.ledger", ["making": .text($0.words)]]))</p>"
    }.joined()
    return """
      <h3>\(shown("page.inputs"))</h3>
      <table><thead><tr><th scope="col">\(shown("page.input"))</th>
      <th scope="col" class="n">\(shown("page.bytes"))</th><th scope="col">SHA-256</th></tr></thead>
      <tbody>\(rows.joined())</tbody></table>
      <p class="soft">\(ToolVersion.name) \(ToolVersion.number) \(HTMLText.escaped(options.joined(separator: " ")))</p>\(ledgers)\(ranking ?? "")
      """
  }

  private func shown(_ key: String) -> String { HTMLText.escaped(messages[key]) }
}
