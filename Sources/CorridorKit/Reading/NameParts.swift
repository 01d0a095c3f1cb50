/// Names of people in several columns: `First name` and `Surname`, `Nombre` and `Apellidos`.
enum NameParts {
  /// A column's part of a name.
  enum Part: Hashable {
    case given, middle, family
    /// The whole, or whichever part its neighbour is not: `Nombre`, `Nom`.
    case name
  }

  /// The part that a column's name says, and its other words; nil where it names nobody.
  static func part(of words: [String]) -> (part: Part, rest: [String])? {
    let rest = words.filter { parts[$0] == nil }
    let found = words.compactMap { parts[$0] }
    guard let part = found.first(where: { $0 != .name }) ?? found.first else { return nil }
    return (part, rest)
  }

  /// Words in the languages of ``ColumnVocabulary``, folded as ``HeaderWords`` does.
  private static let parts: [String: Part] = {
    var table: [String: Part] = [:]
    for (part, words) in [
      (
        Part.given,
        """
        first given fore forename firstname givenname fname vorname vornamen prenom prenoms voornaam voornamen imie
        imiona fornamn unang
        """
      ),
      (.middle, "middle middlename patronymic gitnang zwischenname tussenvoegsel mellannamn"),
      (
        .family,
        """
        last family surname lastname familyname lname nachname familienname achternaam nazwisko efternamn apellido
        apellidos cognome sobrenome apelido apelyido
        """
      ),
      (.name, "name names nm nom noms nombre nombres nome naam namn pangalan"),
    ] {
      for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = part }
    }
    return table
  }()
}

extension ColumnAssignment {
  /// Where no column holds a party's whole name but several hold its parts, the parts make one.
  mutating func assignNameParts() {
    assignNameParts(whole: .payerName, middle: .payerMiddleName, family: .payerFamilyName)
    assignNameParts(whole: .payeeName, middle: .payeeMiddleName, family: .payeeFamilyName)
  }

  private mutating func assignNameParts(
    whole: ColumnRole, middle: ColumnRole, family: ColumnRole
  ) {
    guard let own = taken[whole], own.rank >= 0, taken[family] == nil else { return }
    let claims = ([own.column] + (equals[whole] ?? [])).sorted()
    var groups: [[String]: [NameParts.Part: Int]] = [:]
    for index in claims {
      guard let found = NameParts.part(of: facts[index].words),
        groups[found.rest]?[found.part] == nil
      else { continue }
      groups[found.rest, default: [:]][found.part] = index
    }
    let wholes = groups.values.compactMap { wholeName(in: $0) }
    if let name = wholes.min() {
      let group = groups.values.first { $0[.name] == name } ?? [:]
      let others = claims.filter { !group.values.contains($0) }
      taken[whole] = (name, own.rank)
      equals[whole] = others.isEmpty ? nil : others
      return
    }
    let found = groups.values.compactMap { complete($0) }
    guard found.count == 1, let parts = found.first else { return }
    let members = [parts.given, parts.middle, parts.family].compactMap { $0 }
    let others = claims.filter { !members.contains($0) }
    // Somebody else's name beside them is for the columns file to tell apart.
    guard others.isEmpty else { return }
    taken[whole] = (parts.given, own.rank)
    taken[family] = (parts.family, own.rank)
    if let column = parts.middle { taken[middle] = (column, own.rank) }
    equals[whole] = nil
  }

  /// The column of whole names in a group that has parts of them too.
  private func wholeName(in group: [NameParts.Part: Int]) -> Int? {
    guard let name = group[.name], let part = group[.given] ?? group[.family],
      holds(name, parts: part)
    else { return nil }
    return name
  }

  /// Given and family name of columns whose names differ in the part alone.
  private func complete(
    _ group: [NameParts.Part: Int]
  ) -> (given: Int, middle: Int?, family: Int)? {
    switch (group[.given], group[.family], group[.name]) {
    case (let given?, let family?, nil): (given, group[.middle], family)
    case (let given?, nil, let name?): (given, group[.middle], name)
    case (nil, let family?, let name?): (name, group[.middle], family)
    default: nil
    }
  }

  /// Whether most cells of one column hold the other's of the same row, as whole names do.
  private func holds(_ whole: Int, parts: Int) -> Bool {
    let both = zip(cells(whole), cells(parts)).filter { !$0.1.isEmpty }
    let held = both.count { whole, part in
      FoldedText.folded(String(decoding: whole, as: UTF8.self))
        .contains(FoldedText.folded(String(decoding: part, as: UTF8.self)))
    }
    return held * 2 > both.count
  }
}
