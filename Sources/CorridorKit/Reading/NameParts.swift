/// Names of people in several columns: `First name` and `Surname`, `Nombre` and `Apellidos`.
enum NameParts {
  /// A column's part of a name.
  enum Part: Hashable {
    case given, middle, family
    /// `Segundo apellido`, `Last name 2`.
    case secondFamily
    /// The whole, or whichever part its neighbour is not: `Nombre`, `Nom`.
    case name
  }

  /// The part that a column's name says, and its other words; nil where it names nobody.
  static func part(of words: [String]) -> (part: Part, rest: [String])? {
    let (isFirst, isSecond) = (
      !firstWords.isDisjoint(with: words), !secondWords.isDisjoint(with: words)
    )
    let plain = words.filter { !firstWords.contains($0) && !secondWords.contains($0) }
    let rest = plain.filter { parts[$0] == nil }
    let found = plain.compactMap { parts[$0] }
    // Behind `first` stands a family name too: `First surname`.
    let isFamily = found.contains(.family)
    guard let part = isFamily ? .family : found.first(where: { $0 != .name }) ?? found.first else {
      return nil
    }
    guard isFirst != isSecond || (isFamily && words.contains("first")) else { return (part, rest) }
    switch part {
    case .family: return (isSecond ? .secondFamily : .family, rest)
    case .given: return (isSecond ? .middle : .given, rest)
    case .name where words.contains(where: { numbers.contains($0) }):
      // `Name 1` and `Name 2` are lines of one name.
      return (part, words.filter { parts[$0] == nil })
    case .name: return (isSecond ? .middle : .given, rest)
    case .middle, .secondFamily: return (part, rest)
    }
  }

  private static let numbers: Set<String> = ["1", "2"]
  private static let firstWords: Set<String> = [
    "1", "primer", "primero", "primeiro", "paterno", "paternal", "1er", "1o",
  ]
  private static let secondWords: Set<String> = [
    "2", "segundo", "second", "materno", "maternal", "2do", "2o",
  ]

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
    assignNameParts(
      whole: .payerName, middle: .payerMiddleName, family: .payerFamilyName,
      second: .payerSecondFamilyName)
    assignNameParts(
      whole: .payeeName, middle: .payeeMiddleName, family: .payeeFamilyName,
      second: .payeeSecondFamilyName)
  }

  private mutating func assignNameParts(
    whole: ColumnRole, middle: ColumnRole, family: ColumnRole, second: ColumnRole
  ) {
    guard let own = taken[whole], own.rank >= 0, taken[family] == nil else { return }
    if assignPartsOfParty(whole: whole, middle: middle, family: family) { return }
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
    let members = [parts.given, parts.middle, parts.family, parts.second].compactMap { $0 }
    let others = claims.filter { !members.contains($0) }
    // Somebody else's name beside them is for the columns file to tell apart.
    guard others.isEmpty else { return }
    taken[whole] = (parts.given, own.rank)
    taken[family] = (parts.family, own.rank)
    if let column = parts.middle { taken[middle] = (column, own.rank) }
    if let column = parts.second { taken[second] = (column, own.rank) }
    equals[whole] = nil
  }

  /// Beside `Sender`, a column of one part of the name (`Sender middle name`) is not the whole: either `Sender` holds it
  /// as well and is the name, or it holds what is left.
  private mutating func assignPartsOfParty(
    whole: ColumnRole, middle: ColumnRole, family: ColumnRole
  ) -> Bool {
    guard let own = taken[whole] else { return false }
    var parts: [NameParts.Part: Int] = [:]
    for index in [own.column] + (equals[whole] ?? []) {
      guard let found = NameParts.part(of: facts[index].words), found.part != .name,
        parts[found.part] == nil
      else { return false }
      parts[found.part] = index
    }
    guard parts[.given] == nil || parts[.family] == nil else { return false }
    let isPayer = whole == .payerName
    let open = names.indices.filter { index in
      meanings[index] == .party(payer: isPayer, isNeutral: false) && !stated.contains(index)
        && !holdsCodes(index) && !taken.values.contains { $0.column == index }
    }
    guard open.count == 1, let party = open.first else { return false }
    equals[whole] = nil
    let isWhole = parts.values.contains { holds(party, parts: $0) }
    switch (parts[.given], parts[.family]) {
    case (let given?, nil) where !isWhole:
      taken[whole] = (given, own.rank)
      taken[family] = (party, own.rank)
    case (nil, let surname?) where !isWhole:
      taken[whole] = (party, own.rank)
      taken[family] = (surname, own.rank)
    default:
      taken[whole] = (party, own.rank)
      return true
    }
    if let column = parts[.middle] { taken[middle] = (column, own.rank) }
    return true
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
  ) -> (given: Int, middle: Int?, family: Int, second: Int?)? {
    switch (group[.given], group[.family], group[.name]) {
    case (let given?, let family?, nil): (given, group[.middle], family, group[.secondFamily])
    case (let given?, nil, let name?): (given, group[.middle], name, group[.secondFamily])
    case (nil, let family?, let name?): (name, group[.middle], family, group[.secondFamily])
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
