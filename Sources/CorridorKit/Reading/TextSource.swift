/// An input as UTF-8 text: decoded piece by piece, digested on the way if asked.
final class TextSource {
  let input: InputFile
  let encoding: TextEncoding
  let markLength: Int
  private var transcoder: Transcoder
  private let raw = ChunkBuffer()
  /// Bytes that were read to understand the file and are still to be handed out.
  private let head: ChunkBuffer?
  /// Whether they are all there is.
  private let isHeadWhole: Bool
  private var headTaken = 0
  private var markLeft: Int
  private(set) var isAtEnd = false
  private var hash: SHA256?
  private let readSize: Int
  /// Bytes of the input that were handed out so far.
  private(set) var byteSize = 0

  /// - Parameters:
  ///   - head: the first bytes if they were read already.
  ///   - isHeadWhole: whether the input was found to end behind them.
  ///   - readSize: at most so many bytes are read at a time.
  init(
    _ input: InputFile, head: ChunkBuffer? = nil, isHeadWhole: Bool = false,
    encoding: EncodingDetector.Result,
    digests: Bool, readSize: Int = 1 << 18
  ) {
    self.input = input
    self.encoding = encoding.encoding
    self.head = head
    self.isHeadWhole = head != nil && isHeadWhole
    markLength = encoding.markLength
    markLeft = encoding.markLength
    transcoder = Transcoder(from: encoding.encoding)
    hash = digests ? SHA256() : nil
    self.readSize = readSize
  }

  /// Appends more text to `text`; does nothing at the end.
  func fill(_ text: ChunkBuffer) throws(SourceError) {
    guard !isAtEnd else { return }
    let before = text.count
    if let head, headTaken < head.count {
      let piece = head.window(headTaken..<min(head.count, headTaken + readSize))
      headTaken += piece.count
      take(piece, into: text)
    } else if isHeadWhole {
      isAtEnd = true
      transcoder.finish(text)
    } else if encoding == .utf8, markLeft == 0 {
      let count = try input.read(into: text, room: readSize)
      byteSize += count
      update(text.window(before..<text.count))
      if count == 0 { isAtEnd = true }
    } else {
      raw.removeAll()
      if try input.read(into: raw, room: min(readSize, 1 << 16)) == 0 {
        isAtEnd = true
        transcoder.finish(text)
      } else {
        take(raw.window, into: text)
      }
    }
  }

  private func take(_ piece: ByteWindow, into text: ChunkBuffer) {
    byteSize += piece.count
    update(piece)
    let dropped = min(markLeft, piece.count)
    markLeft -= dropped
    transcoder.append(piece.slice(dropped..<piece.count), to: text)
  }

  private func update(_ piece: ByteWindow) {
    guard hash != nil else { return }
    _ = unsafe piece.withPointer { start in
      unsafe hash?.update(UnsafeBufferPointer(start: start, count: piece.count))
    }
  }

  /// The SHA-256 of the bytes handed out, once everything was; nil if it was not asked for.
  func digest() -> [UInt8]? {
    guard var hash else { return nil }
    return hash.finish()
  }
}
