extension Unicode.Scalar {
  /// Whether a terminal or a page shows it as a mark or a blank of its own and obeys no command in it.
  ///
  /// Not visible: control characters (a terminal's escapes begin with one), format characters
  /// (bidirectional overrides, zero-width and tag characters), line and paragraph separators, code points for
  /// private use, noncharacters (which XML 1.0 cannot hold), and Hangul fillers, which look like nothing.
  /// Source: Unicode general categories Cc, Cf, Zl, Zp, Co and the noncharacters of Cn; which code points
  /// these hold beyond ASCII is listed here, so that no toolchain's Unicode version changes a report.
  package var isVisible: Bool {
    switch value {
    case 0x20...0x7E: true
    case 0...0x9F, 0xAD: false
    case 0x600...0x605, 0x61C, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x180E: false
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: false
    case 0xE000...0xF8FF, 0x110BD, 0x110CD, 0x13430...0x1343F, 0x1BCA0...0x1BCA3: false
    case 0x115F...0x1160, 0x3164, 0xFFA0, 0xFDD0...0xFDEF: false
    case _ where value & 0xFFFE == 0xFFFE: false
    case 0x1D173...0x1D17A, 0xE0000...0xE0FFF, 0xF0000...0x10FFFF: false
    default: true
    }
  }
}
