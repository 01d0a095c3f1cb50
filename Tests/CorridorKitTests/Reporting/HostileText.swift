/// Text that tries to be more than text: what every column and every format is tested with.
enum HostileText {
  static let all: [String] = [
    "\u{1B}[2J\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{9B}31m", "bell\u{7}",
    "back\u{8}space",
    "carriage\rreturn", "line\nfeed", "tab\there", "nul\u{0}byte", "del\u{7F}",
    "\u{202E}drawkcab\u{202C}", "\u{2066}isolate\u{2069}", "zero\u{200B}width", "\u{FEFF}mark",
    "line\u{2028}separator", "paragraph\u{2029}separator", "tag\u{E0041}", "\u{85}next line",
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1+1", "\r=1+1",
    "=HYPERLINK(\"http://example.org\",\"x\")", "\"quoted\"", "comma,semicolon;", "'apostrophe",
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;", "]]>", "-->",
    "\\u0000", "\\", "${jndi:ldap://x}", "%s%n", "../../etc/passwd",
    "    7 looks like a rank", "\u{1F600}\u{1F468}\u{200D}\u{1F469}", "漢字漢字漢字漢字漢字漢字漢字漢字",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}", String(repeating: "A", count: 500),
    String(repeating: "漢", count: 101), String(repeating: "1 ", count: 100) + "1", "",
  ]
}
