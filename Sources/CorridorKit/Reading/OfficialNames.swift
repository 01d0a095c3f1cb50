/// Reads a country's official long name: `Republic of the Philippines` is the Philippines.
///
/// A form of state before a known name changes nothing, but where two states share one: China, Korea and the Congo.
/// Own list of forms, in the languages of ``ColumnVocabulary``; letters alone, as ``CountryReader`` folds names.
enum OfficialNames {
  /// - Parameter short: reads a short name's folded letters.
  static func read(_ key: String, short: (String) -> Country?) -> Country? {
    if let country = whole[key] { return country }
    for form in forms where key.hasPrefix(form) {
      let rest = String(key.dropFirst(form.count))
      guard rest.count >= 4, let country = short(rest) else { continue }
      if country == Country("KP") || country == Country("KR") { return nil }
      if country == Country("CN"), !popular.contains(where: { form.hasPrefix($0) }) { return nil }
      return country
    }
    return nil
  }

  private static let popular = ["peoples", "volks", "republiquepopulaire", "republicapopular"]

  /// Longest first, so that an article goes with its form.
  private static let forms: [String] = {
    let states = [
      "republic of", "federal republic of", "federative republic of", "united republic of",
      "socialist republic of", "democratic socialist republic of", "federal democratic republic of",
      "peoples republic of", "islamic republic of", "arab republic of", "eastern republic of",
      "bolivarian republic of", "plurinational state of", "kingdom of", "hashemite kingdom of",
      "commonwealth of", "grand duchy of", "principality of", "sultanate of", "union of",
      "republik", "bundesrepublik", "volksrepublik", "islamische republik", "konigreich",
      "republique de", "republique du", "republique des", "republique d", "republique populaire de",
      "republique federale du", "royaume de", "royaume du", "royaume des", "republiek",
      "koninkrijk", "republika", "republika ng", "krolestwo", "republica de", "republica del",
      "republica popular de", "republica popular da", "republica da", "republica do",
      "republica das",
      "reino de", "reino da", "reino do", "repubblica di", "repubblica del", "repubblica delle",
      "repubblica popolare", "regno di", "regno del", "republiken", "konungariket", "kaharian ng",
    ]
    let articles = ["", "the", "der", "des", "la", "las", "los", "el", "l", "van", "de"]
    return states.flatMap { state in articles.map { state.filter(\.isLetter) + $0 } }
      .sorted { ($1.count, $0) < ($0.count, $1) }
  }()

  private static let whole: [String: Country] = {
    var table: [String: Country] = [:]
    for (code, names) in [
      ("AR", "argentinerepublic republicaargentina"), ("CH", "swissconfederation"),
      ("CH", "schweizerischeeidgenossenschaft confederationsuisse confederazionesvizzera"),
      ("CZ", "ceskarepublika"), ("DO", "dominicanrepublic"),
      ("FR", "frenchrepublic republiquefrancaise franzosischerepublik"),
      ("GB", "unitedkingdomofgreatbritainandnorthernireland"),
      ("GB", "vereinigteskonigreichgrossbritannienundnordirland"),
      ("GB", "royaumeunidegrandebretagneetdirlandedunord"),
      ("GR", "hellenicrepublic"), ("HK", "hongkongsarchina hongkongsar"),
      ("IL", "stateofisrael"), ("IT", "italianrepublic repubblicaitaliana italienischerepublik"),
      ("KR", "republicofkorea"), ("KW", "stateofkuwait"), ("QA", "stateofqatar"),
      ("MO", "macau macausar macaosar macausarchina macaosarchina"),
      ("NL", "koninkrijkdernederlanden"), ("MX", "unitedmexicanstates estadosunidosmexicanos"),
      ("PL", "rzeczpospolitapolska"), ("PT", "portugueserepublic republicaportuguesa"),
      ("RU", "russianfederation russischefoderation"),
      ("SK", "slovakrepublic slovenskarepublika"), ("TW", "taiwanprovinceofchina"),
      ("US", "theunitedstatesofamerica vereinigtestaatenvonamerika etatsunisdamerique"),
      ("US", "verenigdestatenvanamerika estadosunidosdeamerica estadosunidosdaamerica"),
      ("US", "stanyzjednoczoneameryki statiunitidamerica amerikasforentastater"),
    ] {
      for name in names.split(separator: " ") { table[String(name)] = Country(code) }
    }
    return table
  }()
}
