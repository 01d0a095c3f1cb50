/// HMAC-SHA-256: a digest that only who has the key can make.
///
/// Source: RFC 2104; test vectors of RFC 4231. The two blocks that depend on the key alone are hashed once.
struct HMAC: Equatable, Sendable {
  private let inner: [UInt8]
  private let outer: [UInt8]

  init(key: [UInt8]) {
    var block = key.count > 64 ? SHA256.digest(of: key) : key
    block += [UInt8](repeating: 0, count: 64 - block.count)
    inner = block.map { $0 ^ 0x36 }
    outer = block.map { $0 ^ 0x5C }
  }

  func code(of message: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(inner)
    hash.update(message)
    var second = SHA256()
    second.update(outer)
    second.update(hash.finish())
    return second.finish()
  }
}
