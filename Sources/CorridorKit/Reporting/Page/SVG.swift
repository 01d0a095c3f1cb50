/// A drawing as text: coordinates in whole tenths of a unit, so that the same figures give the same bytes.
///
/// All outlines of one class make one element, in the order in which the classes were first drawn, and words stand
/// above them: a page of 200 payers holds a thousand drawings, and a browser takes its time for every element.
struct SVG {
  /// By class, in the order of drawing.
  private var outlines: [(name: String, path: String)] = []
  private var words = ""
  /// What the page holds once for all drawings of a kind, below everything else.
  private var shared = ""
  let width: Int
  let height: Int

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// The drawing with the sentence that stands for it where it cannot be seen.
  func element(_ alternative: String) -> String {
    return
      "<svg\(width > 400 ? " class=\"wide\"" : "") viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-label=\""
      + "\(HTMLText.escaped(alternative))\">\(shared)\(content)</svg>\n"
  }

  /// The drawing as what others ``use(_:)`` by a name.
  func definition(_ name: String) -> String { "<g id=\"\(name)\">\(content)</g>" }

  private var content: String {
    outlines.map { "<path class=\"\($0.name)\" d=\"\($0.path)\"/>" }.joined() + words
  }

  /// Shows what the page defines under `name`.
  mutating func use(_ name: String) { shared += "<use href=\"#\(name)\"/>" }

  /// Nothing where there is no area.
  mutating func rect(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ name: String) {
    let (across, down) = (Self.tenths(width), Self.tenths(height))
    guard across != "0", down != "0" else { return }
    outline("M\(Self.tenths(x)) \(Self.tenths(y))h\(across)v\(down)h-\(across)z", name)
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ name: String) {
    outline("M\(Self.tenths(x1)) \(Self.tenths(y1))L\(Self.tenths(x2)) \(Self.tenths(y2))", name)
  }

  mutating func shape(_ points: [(x: Double, y: Double)], _ name: String) {
    let path = points.map { "\(Self.tenths($0.x)) \(Self.tenths($0.y))" }.joined(separator: "L")
    outline("M\(path)z", name)
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ name: String) {
    let (r, across) = (Self.tenths(radius), Self.tenths(2 * radius))
    let halves = "a\(r) \(r) 0 1 0 \(across) 0a\(r) \(r) 0 1 0-\(across) 0z"
    outline("M\(Self.tenths(x - radius)) \(Self.tenths(y))\(halves)", name)
  }

  enum Anchor: String { case start, middle, end }

  mutating func text(
    _ x: Double, _ y: Double, _ text: String, _ anchor: Anchor = .start, soft: Bool = false
  ) {
    words += "<text x=\"\(Self.tenths(x))\" y=\"\(Self.tenths(y))\""
    if anchor != .start { words += " text-anchor=\"\(anchor)\"" }
    words += "\(soft ? " class=\"s\"" : "")>\(HTMLText.escaped(text))</text>"
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

  private mutating func outline(_ path: String, _ name: String) {
    if let place = outlines.firstIndex(where: { $0.name == name }) {
      outlines[place].path += path
    } else {
      outlines.append((name, path))
    }
  }

  private static func tenths(_ value: Double) -> String {
    DecimalText.plain((value * 10).rounded() / 10)
  }
}
