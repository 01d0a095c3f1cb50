/// Reads values of a policy that are lists of numbers.
enum PolicyLists {
  /// So many numbers within the range, not all 0.
  static func numbers(
    _ value: JSONValue, of key: PolicyKey, count: Int, _ range: ClosedRange<Double>
  ) throws(PolicyError) -> [Double] {
    let expected = "a list of \(count) numbers is expected"
    guard case .array(let elements) = value.content, elements.count == count else {
      throw fault(key, value, expected)
    }
    var numbers: [Double] = []
    for element in elements {
      let number = try number(element, of: key, expected)
      guard range.contains(number) else { throw outside(key, element, number, range) }
      numbers.append(number)
    }
    guard numbers.contains(where: { $0 > 0 }) else {
      throw fault(key, value, "a number above 0 is expected among them")
    }
    return numbers
  }

  /// Two points or more, rising in the measured value.
  static func ramp(_ value: JSONValue, of key: PolicyKey) throws(PolicyError) -> Ramp {
    let expected = "a list of two points or more, each [measured, bits], is expected"
    guard case .array(let elements) = value.content, elements.count >= 2 else {
      throw fault(key, value, expected)
    }
    var points: [Ramp.Point] = []
    for element in elements {
      guard case .array(let pair) = element.content, pair.count == 2 else {
        throw fault(key, element, expected)
      }
      let point = Ramp.Point(
        x: try number(pair[0], of: key, expected), y: try number(pair[1], of: key, expected))
      guard PolicyKey.rampRange.contains(point.y) else {
        throw outside(key, pair[1], point.y, PolicyKey.rampRange)
      }
      if let last = points.last, point.x <= last.x {
        throw fault(key, element, "points that rise in the measured value are expected")
      }
      points.append(point)
    }
    return Ramp(points)
  }

  private static func number(
    _ value: JSONValue, of key: PolicyKey, _ expected: String
  ) throws(PolicyError) -> Double {
    guard case .number(let digits) = value.content, let number = Double(digits), number.isFinite
    else { throw fault(key, value, expected) }
    return number
  }

  private static func fault(
    _ key: PolicyKey, _ value: JSONValue, _ expected: String
  ) -> PolicyError {
    PolicyError(
      key: key.path, line: value.line, problem: "\(expected) (unit: \(key.unit.rawValue))")
  }

  private static func outside(
    _ key: PolicyKey, _ value: JSONValue, _ number: Double, _ range: ClosedRange<Double>
  ) -> PolicyError {
    let (low, high) = (JSONText.shortest(range.lowerBound), JSONText.shortest(range.upperBound))
    return PolicyError(
      key: key.path, line: value.line,
      problem:
        "\(JSONText.shortest(number)) lies outside \(low) to \(high) (unit: \(key.unit.rawValue))")
  }
}
