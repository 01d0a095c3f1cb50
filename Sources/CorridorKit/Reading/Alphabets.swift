/// Letters beyond ASCII that a language writes, to tell encodings apart by what reads like a language.
enum Alphabets {
  /// By language, as UTF-16 units; ordinal signs and opening marks count where the language uses them.
  ///
  /// Source: the exemplar characters of Unicode CLDR 45, without rare letters of loan words.
  static let sets: [Set<UInt16>] = [
    "äöüßÄÖÜ",  // German
    "àâçéèêëîïôùûœæÀÂÇÉÈÊËÎÏÔÙÛŒ’",  // French
    "áéíóúñüÁÉÍÓÚÑÜ¿¡ºª",  // Spanish
    "ãõçáéíóúâêôàÃÕÇÁÉÍÓÚÂÊÔÀºª",  // Portuguese
    "àèéìíòóùúÀÈÉÌÒÙ",  // Italian
    "åäöéÅÄÖÉ",  // Swedish
    "æøåÆØÅ",  // Danish, Norwegian
    "ëéïóöüèÉËÏ",  // Dutch
    "ñÑ",  // Filipino
    "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",  // Polish
    "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ",  // Czech
    "áäčďéíĺľňóôŕšťúýžÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽ",  // Slovak
    "áéíóöőúüűÁÉÍÓÖŐÚÜŰ",  // Hungarian
    "ăâîşţĂÂÎŞŢ",  // Romanian
    "čćđšžČĆĐŠŽ",  // Croatian, Slovene
  ].map { Set($0.utf16) }
}
