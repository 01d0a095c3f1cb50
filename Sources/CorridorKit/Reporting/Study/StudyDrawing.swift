/// The drawing of a study's table: curves for concentration, quantiles and repeats, bars for classes.
struct StudyDrawing {
  let table: StudyTable
  /// Names of the groups, in the order of the table's cells.
  let groups: [String]

  private static let (width, height) = (680, 260)
  private static let (left, right, top, bottom) = (60.0, 660.0, 20.0, 220.0)

  /// One curve of one group, in the plane's own units.
  private struct Curve {
    let name: String
    let points: [(x: Double, y: Double)]
  }

  /// The drawing in its frame; nil where a table has none, or nothing to draw.
  var figure: String? {
    let drawn: (svg: String, words: String)?
    switch table.name {
    case "concentration": drawn = concentration
    case "amounts", "gaps": drawn = quantiles
    case "first_repeat": drawn = repeats
    case "payments_per_payer", "escalation_by_order": drawn = bars("median_amount")
    case "by_hour", "by_weekday", "by_month", "by_year", "by_age", "by_channel":
      drawn = bars("share_of_payments")
    default: drawn = nil
    }
    guard let drawn else { return nil }
    return "<figure>\(drawn.svg)<figcaption>\(HTMLText.escaped(drawn.words))</figcaption></figure>"
  }

  /// Printed groups, without the difference.
  private var plain: [(name: String, cells: [StudyCell])] {
    zip(groups, table.cells).filter { $0.0 != "difference" }.map { (name: $0, cells: $1) }
  }

  private func value(_ measure: String, _ cells: [StudyCell]) -> Double? {
    table.figures.firstIndex { $0.measure == measure }.flatMap { cells[$0].value }
  }

  private var concentration: (svg: String, words: String)? {
    let curves = plain.map { name, cells -> Curve in
      var points: [(x: Double, y: Double)] = []
      for (figure, cell) in zip(table.figures, cells)
      where figure.measure.hasPrefix("payments_lorenz_") {
        guard let share = Double(figure.measure.dropFirst(16)), let held = cell.value else {
          continue
        }
        points.append((share / 100, held))
      }
      return Curve(name: name, points: points)
    }
    return drawing(
      curves, x: ("share of payers, from those with fewest payments", 1), y: 1,
      diagonal: true, words: "Lorenz curve: what share of payments the lowest payers hold.")
  }

  private static let quantileShares: [(String, Double)] = [
    ("decile_1", 0.1), ("decile_2", 0.2), ("quartile_1", 0.25), ("decile_3", 0.3),
    ("decile_4", 0.4), ("median", 0.5), ("decile_6", 0.6), ("decile_7", 0.7),
    ("quartile_3", 0.75), ("decile_8", 0.8), ("decile_9", 0.9),
  ]

  private var quantiles: (svg: String, words: String)? {
    let curves = plain.map { name, cells in
      Curve(
        name: name,
        points: Self.quantileShares.compactMap { measure, share in
          value(measure, cells).map { (x: $0, y: share) }
        })
    }
    let most = curves.flatMap(\.points).map(\.x).max() ?? 0
    let unit = table.measures.first { $0.measure == "median" }?.unit ?? ""
    return drawing(
      curves, x: (unit, max(most, 1)), y: 1,
      words: "Share at or below, from the first to the ninth decile.")
  }

  private var repeats: (svg: String, words: String)? {
    let curves = plain.map { name, cells -> Curve in
      var points: [(x: Double, y: Double)] = [(0, 0)]
      for (figure, cell) in zip(table.figures, cells) where figure.measure.hasPrefix("within_") {
        guard let days = Double(figure.measure.dropFirst(7).dropLast(5)), let share = cell.value
        else { continue }
        points.append((days, share))
      }
      return Curve(name: name, points: points)
    }
    return drawing(
      curves, x: ("days since the first payment", 365), y: 1,
      words: "Share of payers who paid again.")
  }

  private func drawing(
    _ curves: [Curve], x: (name: String, most: Double), y: Double, diagonal: Bool = false,
    words: String
  ) -> (svg: String, words: String)? {
    guard curves.contains(where: { $0.points.count > 1 }) else { return nil }
    var svg = SVG(width: Self.width, height: Self.height)
    func place(_ point: (x: Double, y: Double)) -> (x: Double, y: Double) {
      (
        Self.left + (Self.right - Self.left) * point.x / x.most,
        Self.bottom - (Self.bottom - Self.top) * point.y / y
      )
    }
    frame(&svg, x.name, most: x.most, percent: y)
    if diagonal {
      svg.line(Self.left, Self.bottom, Self.right, Self.top, "axis")
    }
    for (number, curve) in curves.enumerated() {
      let points = curve.points.map(place)
      for (a, b) in zip(points, points.dropFirst()) { svg.line(a.x, a.y, b.x, b.y, "link") }
      for point in points { svg.mark(point.x, point.y, number) }
    }
    legend(&svg)
    let told = curves.map { curve in
      "\(curve.name): "
        + curve.points.map { "\(DecimalText.plain($0.x)): \(DecimalText.percent($0.y))" }
        .joined(separator: ", ")
    }
    return (svg.element(words + " " + told.joined(separator: "; ")), words)
  }

  private func bars(_ measure: String) -> (svg: String, words: String)? {
    let places = table.figures.indices.filter { table.figures[$0].measure == measure }
    let groups = plain
    let most = groups.flatMap { group in places.compactMap { group.cells[$0].value } }.max() ?? 0
    guard most > 0, let first = places.first else { return nil }
    let figure = table.figures[first]
    var svg = SVG(width: Self.width, height: Self.height)
    let step = (Self.right - Self.left) / Double(places.count)
    let width = min(step * 0.8 / Double(groups.count), 40)
    var told: [String] = []
    for (number, place) in places.enumerated() {
      let x = Self.left + step * Double(number)
      for (index, group) in groups.enumerated() {
        let name = "\(table.figures[place].level) \(group.name)"
        if group.cells[place].isWithheld {
          // No bar would read as nothing there.
          svg.text(x + width * (Double(index) + 0.5), Self.bottom - 4, "*", .middle, soft: true)
          told.append("\(name): withheld")
        }
        guard let value = group.cells[place].value else { continue }
        let height = (Self.bottom - Self.top) * value / most
        svg.rect(
          x + width * Double(index), Self.bottom - height, width, height,
          groups.count == 1 ? "bar" : "c\(index + 1)")
        told.append("\(name): \(figure.text(value, grouped: true))")
      }
      let label = table.figures[place].level
      let fits = step >= 7 * Double(label.count)
      svg.text(x, Self.bottom + 18, fits ? label : String(label.prefix(3)), soft: true)
    }
    svg.line(Self.left, Self.bottom, Self.right, Self.bottom, "axis")
    svg.text(Self.left - 6, Self.top + 4, figure.text(most, grouped: true), .end, soft: true)
    legend(&svg)
    let unit = measure == "median_amount" ? "Median amount, \(figure.unit)" : "Share of payments"
    let words = "\(unit), by \(table.levels ?? "class")."
    return (svg.element(words + " " + told.joined(separator: "; ")), words)
  }

  private func frame(_ svg: inout SVG, _ name: String, most: Double, percent: Double) {
    svg.line(Self.left, Self.bottom, Self.right, Self.bottom, "axis")
    svg.line(Self.left, Self.bottom, Self.left, Self.top, "axis")
    svg.text(Self.left - 6, Self.top + 4, DecimalText.percent(percent), .end, soft: true)
    svg.text(Self.left, Self.bottom + 18, "0", .middle, soft: true)
    let end = most == 1 ? "100 %" : DecimalText.plain(most)
    svg.text(Self.right, Self.bottom + 18, end, .end, soft: true)
    svg.text((Self.left + Self.right) / 2, Self.bottom + 36, name, .middle, soft: true)
  }

  /// What the marks mean, where there are several groups.
  private func legend(_ svg: inout SVG) {
    let names = plain.map(\.name)
    guard names.count > 1 else { return }
    for (number, name) in names.enumerated() {
      let x = Self.left + 20 + 130 * Double(number)
      svg.mark(x, 8, number)
      svg.text(x + 12, 12, name, soft: true)
    }
  }
}
