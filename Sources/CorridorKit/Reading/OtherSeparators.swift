/// Separators of other dialects inside a cell: a row that another separator keeps together.
enum OtherSeparators {
  /// How often the most frequent of semicolon, tab and bar stands in `cell`.
  static func count(in cell: some Collection<UInt8>) -> Int {
    let separators: [UInt8] = [0x3B, 0x09, 0x7C]
    return separators.map { separator in cell.count { $0 == separator } }.max() ?? 0
  }
}
