/// A key with its value in one call, for objects of many plain members.
extension JSONText {
  mutating func member(_ name: String, _ text: String?) {
    key(name)
    string(text)
  }

  mutating func member(_ name: String, _ number: some BinaryInteger) {
    key(name)
    integer(number)
  }

  mutating func member(_ name: String, number: Double?) {
    key(name)
    self.number(number)
  }

  /// A number or word that already is JSON.
  mutating func member(_ name: String, literal json: String) {
    key(name)
    literal(json)
  }

  /// A list of texts, on one line unless it is long by nature.
  mutating func member(_ name: String, texts: [String], onOneLine: Bool = true) {
    key(name)
    beginArray(onOneLine: onOneLine)
    for text in texts { string(text) }
    end()
  }
}
