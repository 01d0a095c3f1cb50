/// What the user forces about reading; everything that is nil is detected.
public struct ReadingOptions: Sendable {
  public var encoding: TextEncoding?
  public var separator: UInt8?
  /// The bytes behind ``separator`` where two or three stand between cells; empty where one does.
  public var separatorTail: [UInt8] = []
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
  /// The most bytes that are unpacked from one compressed input; nil for any number.
  public var longestUnpacked: Int?
  /// Told how far reading has come.
  public var progress: RunProgress?
  /// What the user states about layouts.
  public var columns: ColumnsFile?
  /// Whether a file that lacks needed columns is described nevertheless; its rows are then not read.
  var describesUnusable = false
  /// Bytes read at a time and a chunk's size: for tests; results do not depend on them.
  var readSize = 1 << 18
  var chunkSize = 1 << 18

  public init() {}

  /// These options with what an entry of the columns file says where they say nothing.
  func merged(with entry: ColumnsFile.Entry?) -> ReadingOptions {
    guard let entry else { return self }
    var merged = self
    merged.encoding = encoding ?? entry.encoding
    if separator == nil {
      merged.separator = entry.separator
      merged.separatorTail = entry.separatorTail
    }
    if quote == nil { merged.quote = entry.quote }
    if escape == nil { merged.escape = entry.escape }
    merged.headerLine = headerLine ?? entry.headerLine
    merged.dateOrder = dateOrder ?? entry.dateOrder
    merged.decimal = decimal ?? entry.decimal
    merged.timeZoneOffset = timeZoneOffset ?? entry.timeZoneOffset
    return merged
  }
}
