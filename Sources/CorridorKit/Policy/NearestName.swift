/// Finds the known name that a mistyped one was probably meant to be.
package enum NearestName {
  /// The known name with the fewest edits to `name`; nil if none is near. Ties go to the earlier one.
  ///
  /// An edit inserts, drops or replaces a character or swaps two neighbours. Near means at most a third
  /// of the name's characters, and at least one.
  package static func of(_ name: String, among known: [String]) -> String? {
    let limit = max(1, name.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in known where abs(candidate.count - name.count) <= limit {
      let distance = edits(Array(name.lowercased()), Array(candidate.lowercased()))
      if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The nearest of all, however far: a beginning that both share brings two names together as much as edits part
  /// them (own choice), so that `--out` finds `output`. Ties go to the earlier one; nil only if nothing is known.
  package static func closest(to name: String, among known: [String]) -> String? {
    let letters = Array(name.lowercased())
    return known.min { a, b in
      distance(letters, Array(a.lowercased())) < distance(letters, Array(b.lowercased()))
    }
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    edits(a, b) - zip(a, b).prefix { $0 == $1 }.count
  }

  /// Optimal string alignment distance, three rows at a time.
  private static func edits(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var distance = min(last[j + 1] + 1, current[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          distance = min(distance, beforeLast[j - 1] + 1)
        }
        current.append(distance)
      }
      (beforeLast, last) = (last, current)
    }
    return last[b.count]
  }
}
