/// A drawing as text: coordinates in whole tenths of a unit, so that the same figures give the same bytes.
struct SVG {
  private var body = ""
  let width: Int
  let height: Int

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// The drawing with the sentence that stands for it where it cannot be seen.
  func element(_ alternative: String) -> String {
    "<svg\(width > 400 ? " class=\"wide\"" : "") viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-label=\""
      + "\(HTMLText.escaped(alternative))\">\(body)</svg>\n"
  }

  mutating func rect(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ name: String) {
    body += "<rect x=\"\(Self.tenths(x))\" y=\"\(Self.tenths(y))\" width=\"\(Self.tenths(width))\""
    body += " height=\"\(Self.tenths(height))\" class=\"\(name)\"/>"
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ name: String) {
    body +=
      "<path d=\"M\(Self.tenths(x1)) \(Self.tenths(y1))L\(Self.tenths(x2)) \(Self.tenths(y2))\""
    body += " class=\"\(name)\"/>"
  }

  mutating func shape(_ points: [(x: Double, y: Double)], _ name: String) {
    let path = points.map { "\(Self.tenths($0.x)) \(Self.tenths($0.y))" }.joined(separator: "L")
    body += "<path d=\"M\(path)Z\" class=\"\(name)\"/>"
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ name: String) {
    body += "<circle cx=\"\(Self.tenths(x))\" cy=\"\(Self.tenths(y))\" r=\"\(Self.tenths(radius))\""
    body += " class=\"\(name)\"/>"
  }

  enum Anchor: String { case start, middle, end }

  mutating func text(
    _ x: Double, _ y: Double, _ text: String, _ anchor: Anchor = .start, soft: Bool = false
  ) {
    body += "<text x=\"\(Self.tenths(x))\" y=\"\(Self.tenths(y))\" text-anchor=\"\(anchor)\""
    body += "\(soft ? " class=\"s\"" : "")>\(HTMLText.escaped(text))</text>"
  }

  /// A mark whose shape and colour tell the first five beneficiaries apart; the rest share the last.
  mutating func mark(_ x: Double, _ y: Double, _ number: Int) {
    let r = 4.5
    switch number {
    case 0: circle(x, y, r, "c1")
    case 1: shape([(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)], "c2")
    case 2: shape([(x, y - r - 1), (x + r + 1, y + r), (x - r - 1, y + r)], "c3")
    case 3: shape([(x, y - r - 1.5), (x + r + 1.5, y), (x, y + r + 1.5), (x - r - 1.5, y)], "c4")
    case 4: shape([(x, y + r + 1), (x + r + 1, y - r), (x - r - 1, y - r)], "c5")
    default: rect(x - 1.5, y - r - 1, 3, 2 * r + 2, "c6")
    }
  }

  private static func tenths(_ value: Double) -> String {
    DecimalText.plain((value * 10).rounded() / 10)
  }
}
