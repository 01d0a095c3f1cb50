/// The first bytes of an input, decoded, with the dialect they are in.
struct TextOpening {
  let head: ChunkBuffer
  let isWhole: Bool
  let encoding: EncodingDetector.Result
  /// As UTF-8; the head itself where it is.
  let text: ChunkBuffer
  let dialect: DialectDetector.Result

  /// Reads up to ``ExportReader/headSize`` bytes of `input`.
  init(_ input: InputFile, options: ReadingOptions) throws(SourceError) {
    let buffer = ChunkBuffer(capacity: ExportReader.headSize)
    var isWhole = false
    while buffer.count < ExportReader.headSize {
      if try input.read(into: buffer, room: ExportReader.headSize - buffer.count) == 0 {
        isWhole = true
        break
      }
    }
    try self.init(buffer, isWhole: isWhole, name: input.name, options: options)
  }

  init(
    _ head: ChunkBuffer, isWhole: Bool, name: String, options: ReadingOptions
  ) throws(SourceError) {
    try InputKind.check(head.window, name: name)
    self.head = head
    self.isWhole = isWhole
    var encoding = EncodingDetector.detect(head.window, isWhole: isWhole)
    if let forced = options.encoding, forced != encoding.encoding {
      encoding = EncodingDetector.Result(encoding: forced, markLength: 0)
    }
    self.encoding = encoding
    if encoding.encoding == .utf8, encoding.markLength == 0 {
      text = head
    } else {
      text = ChunkBuffer(capacity: head.count + 16)
      var transcoder = Transcoder(from: encoding.encoding)
      transcoder.append(head.window(encoding.markLength..<head.count), to: text)
      if isWhole { transcoder.finish(text) }
    }
    dialect = DialectDetector(text.window, isWhole: isWhole, options: options)
      .detect(needsCertainty: options.describesUnusable)
  }
}
