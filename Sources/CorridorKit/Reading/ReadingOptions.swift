/// What the user forces about reading; everything that is nil is detected.
public struct ReadingOptions: Sendable {
  public var encoding: TextEncoding?
  public var separator: UInt8?
  /// `.some(nil)` forces that nothing is quoted.
  public var quote: UInt8??
  public var escape: UInt8??
  /// The header's line from 1; 0 if there is none.
  public var headerLine: Int?
  public var dateOrder: DateOrder?
  public var decimal: DecimalMark?
  /// Seconds ahead of UTC of stamps that say no offset.
  public var timeZoneOffset: Int?
  /// The last day that counts, in UTC.
  public var asOf: CivilDate?
  /// Whether the digest of every input is wanted, also where rows have ids.
  public var needsDigest = false
  /// Bytes read at a time and a chunk's size: for tests; results do not depend on them.
  var readSize = 1 << 18
  var chunkSize = 1 << 20

  public init() {}
}
