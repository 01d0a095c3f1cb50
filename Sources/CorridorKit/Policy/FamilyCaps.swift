/// The least and the greatest sum of points that one family may contribute, in bits.
public struct FamilyCaps: Equatable, Sendable {
  public struct Bounds: Equatable, Sendable {
    public var floor: Double
    public var cap: Double
  }

  /// Amount may not veto: a floor of -2 keeps payers of family-sized sums visible.
  public var amount = Bounds(floor: -2, cap: 5)
  public var cadence = Bounds(floor: -6, cap: 6)
  public var breadth = Bounds(floor: -6, cap: 8)
  /// Wide: the network must be able to outweigh the rest, or it is worthless.
  public var network = Bounds(floor: -6, cap: 90)
  public var time = Bounds(floor: -6, cap: 5)
  public var victim = Bounds(floor: -20, cap: 20)
  public var fraud = Bounds(floor: -20, cap: 20)

  /// The bounds of a family.
  public subscript(family: IndicatorFamily) -> Bounds {
    get {
      switch family {
      case .amount: amount
      case .cadence: cadence
      case .breadth: breadth
      case .network: network
      case .time: time
      case .victim: victim
      case .fraud: fraud
      }
    }
    set {
      switch family {
      case .amount: amount = newValue
      case .cadence: cadence = newValue
      case .breadth: breadth = newValue
      case .network: network = newValue
      case .time: time = newValue
      case .victim: victim = newValue
      case .fraud: fraud = newValue
      }
    }
  }
}
