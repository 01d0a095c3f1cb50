/// A report kept in memory: the simplest place for one to go.
public final class ReportBytes: ReportSink {
  /// Everything that was written, in order.
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public func write(_ bytes: [UInt8]) { self.bytes += bytes }

  /// The same as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
