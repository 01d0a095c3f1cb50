/// The keys of a policy as they are nested in its file.
enum PolicyOutline {
  /// A key, or a group of further nodes under one name.
  indirect enum Node {
    case key(PolicyKey, name: String)
    case group(name: String, nodes: [Node])
  }

  /// All keys in the order of ``PolicyKey/all``; a group stands where its first key does.
  static let nodes: [Node] = nodes(
    of: PolicyKey.all.map { ($0, $0.path.split(separator: ".")[...]) })

  private static func nodes(of keys: [(key: PolicyKey, path: ArraySlice<Substring>)]) -> [Node] {
    var order: [Substring] = []
    var groups: [Substring: [(key: PolicyKey, path: ArraySlice<Substring>)]] = [:]
    for entry in keys {
      guard let name = entry.path.first else { continue }
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append((entry.key, entry.path.dropFirst()))
    }
    return order.map { name in
      let entries = groups[name] ?? []
      if let only = entries.first, only.path.isEmpty { return .key(only.key, name: String(name)) }
      return .group(name: String(name), nodes: nodes(of: entries))
    }
  }
}
