/// Where a payment's money moves, by country.
public enum Corridor: Hashable, Sendable, BitwiseCopyable {
  /// Sent and paid out in one country.
  case domestic(Country)
  /// Sent from one country and paid out in another.
  case crossBorder(from: Country, to: Country)

  public init(from origin: Country, to destination: Country) {
    self = origin == destination ? .domestic(origin) : .crossBorder(from: origin, to: destination)
  }

  public var origin: Country {
    switch self {
    case .domestic(let country): country
    case .crossBorder(let from, _): from
    }
  }

  public var destination: Country {
    switch self {
    case .domestic(let country): country
    case .crossBorder(_, let to): to
    }
  }
}

extension Corridor: CustomStringConvertible {
  /// `AU>PH`.
  public var description: String { "\(origin)>\(destination)" }
}
