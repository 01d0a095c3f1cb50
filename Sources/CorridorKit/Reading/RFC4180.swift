/// Writes cells as RFC 4180 has them: quoted only where they must be.
enum RFC4180 {
  static func append(_ cell: ByteWindow, to line: inout [UInt8]) {
    var needsQuotes = false
    for index in 0..<cell.count {
      switch cell[index] {
      case 0x22, 0x2C, 0x0A, 0x0D:
        needsQuotes = true
      default: continue
      }
      break
    }
    guard needsQuotes else {
      for index in 0..<cell.count { line.append(cell[index]) }
      return
    }
    line.append(0x22)
    for index in 0..<cell.count {
      if cell[index] == 0x22 { line.append(0x22) }
      line.append(cell[index])
    }
    line.append(0x22)
  }
}
