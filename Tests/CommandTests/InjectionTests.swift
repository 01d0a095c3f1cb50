import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// What people have put into fields to make readers of a report do something: through every text column, file
/// names, policy text and headers, into every form of output.
@Suite("injection")
struct InjectionTests {
  /// After OWASP's lists, and terminals' escapes.
  static let payloads = [
    "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://example.org?x=\"&A1,\"click\")",
    "+1+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "\u{FF1D}1+1",
    "x\u{1B}[2J\u{1B}[31m", "x\u{1B}]0;title\u{7}x", "x\u{1B}]52;c;ZWNobw==\u{7}x", "x\u{9B}31m",
    "x\u{202E}drawkcab", "x\u{2066}isolate\u{2069}", "x\u{200B}zero\u{FEFF}width",
    "<script>alert(1)</script>", "\"><svg/onload=alert(1)>", "</title><img src=x onerror=alert(1)>",
    "' autofocus onfocus='alert(1)", "<!ENTITY e SYSTEM \"file:///etc/hosts\">", "]]>", "--><b>",
    "&#60;b&#62;", "\",\"lane\":\"none\",\"x\":\"", "\\u0022,\\", "a\nb", "    1  99.000  somebody",
    "$(touch x)`touch x`;touch x|touch x",
  ]

  /// A folder with an export that holds every payload in every text column, under a hostile name.
  func prepared() throws -> (folder: ScratchFolder, input: String) {
    let folder = try ScratchFolder()
    let name = "<img src=x onerror=alert(1)>\u{1B}[31m\n=cmd.csv"
    let columns = [
      "transaction_id", "timestamp", "payer_id", "payer_name", "payer_country", "payee_account",
      "payee_name", "payee_country", "amount", "currency", "channel", "purpose", "status",
      "<script>alert(2)</script>", "=1+1\u{1B}[5m",
    ]
    var text = Self.row(columns)
    for (number, payload) in Self.payloads.enumerated() {
      for (shift, day) in ["01", "03", "09"].enumerated() {
        text += Self.row([
          "\(payload) \(day)", "2025-01-\(day)T23:10:00Z", payload, payload, "AU",
          Self.payloads[(number + shift) % Self.payloads.count], payload, "PH", "\(20 + number)",
          "USD", payload, payload,
          "completed", payload, payload,
        ])
      }
    }
    text += Self.row(
      ["r", "no time"] + Self.payloads.prefix(1) + ["", "AU", "p", "", "PH", "x<b>", "USD"]
        + [String](repeating: "", count: 5))
    try folder.write(text, to: name)
    try folder.write("{\"name\": \"</h1><script>alert(3)</script>\\u001b[31m\"}", to: "policy.json")
    return (folder, folder.path(name))
  }

  private static func row(_ cells: [String]) -> String {
    cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
  }

  /// Whether a terminal would obey nothing in it.
  static func isQuiet(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 10: true
      case 0..<32, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: false
      default: true
      }
    }
  }

  func run(_ arguments: [String]) throws -> CorridorProcess {
    let run = try CorridorProcess(arguments)
    #expect(run.exitCode == 0, "\(arguments.first ?? ""): \(run.words)")
    #expect(Self.isQuiet(run.words))
    return run
  }

  @Test("nothing that a text shows is obeyed by a terminal, nor looks like a payer's line")
  func text() throws {
    let (folder, input) = try prepared()
    defer { folder.remove() }
    let policy = ["--policy", folder.path("policy.json")]
    let score = try run(["score", input, "--all"] + policy)
    #expect(Self.isQuiet(score.output))
    let ranks = score.output.split(separator: "\n").compactMap { line in
      line.first == " " ? line.split(separator: " ").first.flatMap { Int($0) } : nil
    }
    #expect(ranks == Array(1...ranks.count) && ranks.count > 15)
    #expect(Self.isQuiet(try run(["beneficiaries", input, "--all", "--names"] + policy).output))
    #expect(Self.isQuiet(try run(["inspect", input, "--examples"]).output))
    for payload in Self.payloads.prefix(16) {
      let explained = try CorridorProcess(["explain", input, "--payer=\(payload)"])
      #expect(Self.isQuiet(explained.output) && Self.isQuiet(explained.words))
      #expect(explained.exitCode == 0)
    }
  }

  @Test("no cell of a CSV starts like a formula, unless it is asked to be exact")
  func csv() throws {
    let (folder, input) = try prepared()
    defer { folder.remove() }
    for arguments in [
      ["score", input, "--all", "--format", "csv"],
      ["beneficiaries", input, "--all", "--names", "--format", "csv"],
      ["ledger", input, "--format", "csv"],
    ] {
      let written = try run(arguments).output
      for cell in Self.cells(written) {
        guard let first = cell.unicodeScalars.first,
          "=+-@\t\r\n\u{FF1D}".unicodeScalars.contains(first)
        else { continue }
        #expect(Double(cell) != nil, "\(arguments[0]): \(cell)")
      }
      #expect(written.contains("'=cmd|"))
    }
    let exact = try run(["score", input, "--all", "--format", "csv", "--exact"]).output
    #expect(exact.contains(",=cmd|") && !exact.contains("'=cmd|"))
  }

  /// A plain reader of RFC 4180.
  static func cells(_ text: String) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if rest.first == "\"" {
          cell.append("\"")
          rest.removeFirst()
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," || scalar == "\n" {
        cells.append(String(cell))
        cell = String.UnicodeScalarView()
      } else {
        cell.append(scalar)
      }
    }
    return cells
  }

  @Test("a page holds no tag of the data's, in text, drawings and attributes")
  func html() throws {
    let (folder, input) = try prepared()
    defer { folder.remove() }
    let policy = ["--policy", folder.path("policy.json")]
    let pages = [
      try run(["score", input, "--all", "--format", "html"] + policy).output,
      try run(["explain", input, "--payer=<script>alert(1)</script>", "--format", "html"] + policy)
        .output,
    ]
    for page in pages {
      #expect(Self.isQuiet(page))
      for word in ["<img", "<script>alert", "<svg/", "<b>", "<!ENTITY", "</title><", "-->"] {
        #expect(!page.contains(word), "\(word)")
      }
      // Attributes hold no raw quote: every quote of the page is a pair around a value.
      #expect(page.count { $0 == "\"" }.isMultiple(of: 2))
      #expect(page.contains("&lt;script&gt;alert(1)"))
    }
  }

  @Test("JSON stays JSON and is safe inside a page")
  func json() throws {
    let (folder, input) = try prepared()
    defer { folder.remove() }
    let policy = ["--policy", folder.path("policy.json")]
    for arguments in [
      ["score", input, "--all", "--format", "json"],
      ["score", input, "--all", "--format", "jsonl"],
      ["beneficiaries", input, "--all", "--names", "--format", "json"],
    ] {
      let written = try run(arguments + policy).output
      #expect(Self.isQuiet(written) && !written.contains("<") && !written.contains("&"))
      #expect(written.contains("\\u003cscript\\u003ealert(1)"))
      // Quotes that are not escaped come in pairs on every line.
      for line in written.split(separator: "\n") {
        let plain = line.replacing("\\\\", with: "").replacing("\\\"", with: "")
        #expect(plain.count { $0 == "\"" }.isMultiple(of: 2))
      }
    }
  }

  @Test("a goAML draft stays well formed, and nothing in it is an entity or a tag of the data's")
  func xml() throws {
    let (folder, input) = try prepared()
    defer { folder.remove() }
    try folder.write(
      "{\"rentity_id\": 1, \"submission_code\": \"E\", \"currency_code_local\": \"USD\","
        + " \"possible_purchase\": {\"report_code\": \"<b>\"}}", to: "codes.json")
    // Thresholds by which every payer stands in the purchase lane.
    try folder.write(
      "{\"ranking\": {\"threshold\": -100}, \"victim\": {\"threshold\": 50}}", to: "low.json")
    let draft = try run([
      "score", input, "--all", "--format", "goaml", "--goaml-codes", folder.path("codes.json"),
      "--policy", folder.path("low.json"),
    ]).output
    #expect(Self.isQuiet(draft))
    for word in ["<script", "<svg", "<img", "<!ENTITY", "<b>", "]]>"] {
      #expect(!draft.contains(word), "\(word)")
    }
    #expect(draft.count { $0 == "<" } == draft.count { $0 == ">" })
    #expect(draft.contains("&lt;script&gt;"))
  }

  @Test("a name that a message repeats cannot forge a line")
  func messages() throws {
    let run = try CorridorProcess(["score", "/nowhere/x\ncorridor: all is well\u{1B}[2K"])
    #expect(run.exitCode == 66 && Self.isQuiet(run.words))
    #expect(!run.words.contains("\ncorridor: all"))
  }
}
