/// Text that tries to be more than text: what every column and every format is tested with.
enum HostileText {
  /// Whether a guarded cell is the text but for apostrophes: one at its start, and one behind each character at which
  /// some programs begin another cell.
  static func holds(_ cell: String, _ text: String) -> Bool {
    var left = text.unicodeScalars[...]
    for scalar in cell.unicodeScalars {
      if scalar == left.first {
        left.removeFirst()
      } else if scalar != "'" {
        return false
      }
    }
    let parting = text.utf8.filter { ";\t\r\n".utf8.contains($0) }.count
    return left.isEmpty && cell.utf8.count <= text.utf8.count + 1 + parting
  }

  static let all: [String] = [
    "\u{1B}[2J\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{9B}31m", "bell\u{7}",
    "back\u{8}space",
    "carriage\rreturn", "line\nfeed", "tab\there", "nul\u{0}byte", "del\u{7F}",
    "\u{202E}drawkcab\u{202C}", "\u{2066}isolate\u{2069}", "zero\u{200B}width", "\u{FEFF}mark",
    "line\u{2028}separator", "paragraph\u{2029}separator", "tag\u{E0041}", "\u{85}next line",
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1+1", "\r=1+1",
    "=HYPERLINK(\"http://example.org\",\"x\")", "\"quoted\"", "comma,semicolon;", "'apostrophe",
    // Real payloads, after OWASP's lists of CSV, HTML, XML and JSON injection and of terminal escapes.
    "=cmd|' /C powershell IEX(1)'!A0", "=IMPORTXML(CONCAT(\"http://example.org/?v=\",A1),\"//a\")",
    "-2+3+cmd|' /C calc'!A0", "+WEBSERVICE(\"http://example.org\")", "@SUM(1+9)*cmd|' /C calc'!A0",
    "\n=1+1", "\u{FF1D}1+1", "\u{FF0B}1", "\"=1+1\"", "\";=1+1;\"",
    "\u{1B}]52;c;ZWNobw==\u{7}", "\u{1B}]8;;http://example.org\u{1B}\\link\u{1B}]8;;\u{1B}\\",
    "\u{1B}P$q\"p\u{1B}\\", "\u{90}device\u{9C}", "\u{2067}right\u{2069}", "\u{61C}letter\u{200F}",
    "\u{FFFE}\u{FFFF}\u{1FFFE}nonchar", "\u{3164}\u{FFA0}filler",
    "\"><svg/onload=alert(1)>", "'><a href=javascript:alert(1)>",
    "</title><script>alert(1)</script>",
    "</style><style>*{background:url(//example.org)}", "<!--", "<![CDATA[",
    "<?xml version=\"1.0\"?>",
    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hosts\">]>&e;", "&#60;script&#62;",
    "{{constructor.constructor('alert(1)')()}}", "\",\"lane\":\"possible_purchase\",\"x\":\"",
    "__proto__", "$(touch x)", "`touch x`", "; rm -rf x", "%00", "javascript:alert(1)",
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;", "]]>", "-->",
    "\\u0000", "\\", "${jndi:ldap://x}", "%s%n", "../../etc/passwd",
    "    7 looks like a rank", "\u{1F600}\u{1F468}\u{200D}\u{1F469}", "漢字漢字漢字漢字漢字漢字漢字漢字",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}", String(repeating: "A", count: 500),
    String(repeating: "漢", count: 101), String(repeating: "1 ", count: 100) + "1", "",
  ]
}
