/// One record of a file: its cells, valid until the scanner goes on.
struct Record {
  /// The chunk that the record stands in.
  let chunk: ByteWindow
  /// Where it stands there, without its line end.
  let extent: Range<Int>
  let cells: CellTable
  let quote: UInt8?
  /// Longer than ``Dialect/longestRecord``; its cells were not read.
  var isTooLong = false

  @inline(__always)
  var cellCount: Int { cells.count }

  /// Whether nothing stands on the line.
  @inline(__always)
  var isBlank: Bool { extent.isEmpty }

  /// The record as it was read.
  var raw: ByteWindow { chunk.slice(extent) }

  /// The text of a cell, unquoted; empty beyond the last.
  @inline(__always)
  func cell(_ index: Int) -> ByteWindow {
    if cells.isDecoded { return cells.decodedCell(index) }
    let raw = chunk.slice(cells.range(index))
    guard let quote, raw.count >= 2, raw[0] == quote else { return raw }
    return unquoted(raw, quote)
  }

  /// `cell(index)` without blanks around it and without a spreadsheet's guard.
  @inline(__always)
  func value(_ index: Int) -> ByteWindow { cell(index).trimmed.unguarded }

  @inline(never)
  private func unquoted(_ raw: ByteWindow, _ quote: UInt8) -> ByteWindow {
    let content = raw.slice(1..<raw.count - 1)
    var index = 0
    while index < content.count, content[index] != quote { index += 1 }
    guard index < content.count else { return content }
    let scratch = cells.scratch
    // A window of the scratch must not move: what is written for one record never exceeds this.
    cells.reserveScratch(forRecordOf: extent.count)
    guard scratch.count + content.count <= scratch.capacity else { return content }
    let start = scratch.count
    index = 0
    while index < content.count {
      let byte = content[index]
      scratch.append(byte)
      index += byte == quote ? 2 : 1
    }
    return scratch.window(start..<scratch.count)
  }
}
