import Testing

@testable import CorridorKit

@Suite("names as they are compared")
struct FoldedNameTests {
  @Test(
    "spellings of one name are one",
    arguments: [
      "Maria Luz Santos", "maria luz santos", "MARIA LUZ SANTOS", "SANTOS, María-Luz",
      "Santos María Luz", " Maria  Luz.Santos ", "Mari\u{61}\u{301} Luz Sa\u{301}ntos",
      "MARÍA LUZ  SÁNTOS", "Ṁaría_Luz/Santos",
    ])
  func spellings(name: String) {
    #expect(FoldedName.folded(name) == "luz maria santos")
    #expect(
      String(decoding: FoldedName.folded(Array(name.utf8)), as: UTF8.self) == "luz maria santos")
  }

  @Test(
    "letters and signs beyond the plain ones",
    arguments: [
      ("O'Neill", "oneill"), ("O’Neill", "oneill"), ("J.P. Cruz", "cruz j p"),
      ("Łukasz Żółć", "lukasz zolc"), ("Weiß", "weiss"), ("Müller", "muller"),
      ("Nguyễn Thị Đào", "dao nguyen thi"), ("Søren Ærø", "aero soren"),
      ("İlker Işık", "ilker isik"),
      ("Γιώργος", "γιωργοσ"), ("Ёлкина Мария", "елкина мария"), ("मारिया सैंटोस", "मारिया सैंटोस"),
      ("สมชาย ใจดี", "สมชาย ใจดี"), ("Juan 2nd", "2nd juan"),
    ])
  func letters(name: String, folded: String) {
    #expect(FoldedName.folded(name) == folded)
  }

  @Test(
    "two names stay two",
    arguments: [("Müller", "Mueller"), ("Katherine", "Catherine"), ("Ana", "Anna")])
  func others(one: String, other: String) {
    #expect(FoldedName.folded(one) != FoldedName.folded(other))
  }

  @Test("a name of signs alone stays as it is", arguments: ["", "-", "!!", "' '", "—"])
  func signs(name: String) {
    #expect(FoldedName.folded(name) == name)
  }

  @Test("a name beside a detail is folded without it")
  func details() {
    #expect(FoldedName.identity("Santos, María / 1980-05-31") == "maria santos / 1980-05-31")
    #expect(FoldedName.identity("Santos / María / Cebu City") == "maria santos / cebu city")
    #expect(FoldedName.spellings(of: "P-17") == ["P-17", "17 p"])
    #expect(FoldedName.spellings(of: "maria santos / 1980-05-31").count == 1)
  }

  @Test("a folded name folds to itself, from text and from bytes alike")
  func again() {
    var random = SeededNumbers(seed: 4_711)
    let letters = Array("aAzZ09 .,-'’éÉüßŁłİıñÑøåΣςЙйёقあ한\u{301}\u{308}\u{94D}\t".unicodeScalars)
    for _ in 0..<2_000 {
      var name = ""
      for _ in 0..<Int.random(in: 0..<24, using: &random) {
        name.unicodeScalars.append(letters[Int.random(in: 0..<letters.count, using: &random)])
      }
      let folded = FoldedName.folded(name)
      #expect(FoldedName.folded(folded) == folded)
      #expect(FoldedName.folded(Array(name.utf8)) == Array(folded.utf8))
    }
  }
}
