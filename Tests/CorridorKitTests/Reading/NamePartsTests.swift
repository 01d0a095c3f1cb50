import Testing

@testable import CorridorKit

@Suite("Names in several columns")
struct NamePartsTests {
  private func payers(_ names: String, _ cells: String...) throws -> [String] {
    let rows = cells.enumerated().map { "2025-03-0\($0 + 1),\($1),AU,B,PH,5.00,AUD\n" }
    return try read(
      "timestamp,\(names),payer_country,payee_id,payee_country,amount,currency\n" + rows.joined()
    ).taken.map(\.payer)
  }

  @Test(
    "given and family name make one, in any language and order",
    arguments: [
      ("Sender first name,Sender last name", "Ann,Lee"),
      ("Sender Surname,Sender Given Name", "Lee,Ann"),
      ("Nachname Auftraggeber,Vorname Auftraggeber", "Lee,Ann"),
      ("Name Auftraggeber,Vorname Auftraggeber", "Lee,Ann"),
      ("Nom expéditeur,Prénom expéditeur", "Lee,Ann"),
      ("Nombre ordenante,Apellidos ordenante", "Ann,Lee"),
      ("Nome remetente,Sobrenome remetente", "Ann,Lee"),
      ("Nome mittente,Cognome mittente", "Ann,Lee"),
      ("Imię nadawcy,Nazwisko nadawcy", "Ann,Lee"),
      ("Voornaam opdrachtgever,Achternaam opdrachtgever", "Ann,Lee"),
      ("Avsändarens förnamn,Avsändarens efternamn", "Ann,Lee"),
      ("Unang pangalan ng nagpadala,Apelyido ng nagpadala", "Ann,Lee"),
      ("SenderFirstName,SenderLastName", "Ann,Lee"),
    ])
  func joined(names: String, cells: String) throws {
    #expect(try payers(names, cells) == ["ann lee"])
  }

  @Test("a middle name is part of the whole, and an empty part leaves no blank")
  func middle() throws {
    let names = "Sender first name,Sender middle name,Sender last name"
    #expect(
      try payers(names, "Ann,Mae,Lee", "Ann,,Lee", ",,Lee") == ["ann lee mae", "ann lee", "lee"])
  }

  @Test("a column of whole names is taken before its parts, and an id before both")
  func whole() throws {
    #expect(
      try payers("Sender name,Sender first name,Sender last name", "Ann Lee,Ann,Lee") == ["ann lee"]
    )
    #expect(try payers("Sender name,Sender last name", "Ann Lee,Lee") == ["ann lee"])
    #expect(try payers("Sender ID,Sender first name,Sender last name", "P1,Ann,Lee") == ["P1"])
  }

  @Test(
    "beside the party one part of its name is not the whole",
    arguments: [
      ("Sender,Sender middle name", "Ann Lee,Mae", "ann lee"),
      ("Sender,Sender surname", "Ann,Lee", "ann lee"),
      ("Sender,Sender first name", "Lee,Ann", "ann lee"),
      ("Sender,Sender surname", "Ann Lee,Lee", "ann lee"),
      ("Sender,Sender first name,Sender middle name", "Lee,Ann,Mae", "ann lee mae"),
      ("Sender,Sender surname", "P17,Lee", "P17"), ("Sender surname", "Lee", "lee"),
    ])
  func partsOfParty(names: String, cells: String, name: String) throws {
    #expect(try payers(names, cells) == [name])
  }

  @Test("a name in parts identifies as a whole one does: within its input, or with a birth date")
  func kinds() throws {
    let head = "timestamp,Sender first name,Sender last name,Sender birth date,payer_country,"
    let result = try read(
      head + "Receiver first name,Receiver surname,payee_country,amount,currency\n"
        + "2025-03-01,Ann,Lee,1980-01-02,AU,Bea,Cruz,PH,5.00,AUD\n"
        + "2025-03-02,Ann,Lee,,AU,Bea,Cruz,PH,5.00,AUD\n")
    #expect(result.taken.map(\.payer) == ["ann lee / 1980-01-02", "ann lee"])
    #expect(result.taken.map(\.beneficiary) == ["bea cruz", "bea cruz"])
  }

  @Test("the columns file may state the parts")
  func stated() throws {
    let file = """
      {"files": [{"match": "*", "columns": {"payer_name": "f1", "payer_family_name": "f2"}}]}
      """
    var options = ReadingOptions()
    options.columns = try ColumnsFile(parsing: Array(file.utf8), name: "c")
    let text =
      "timestamp,f1,f2,payer_country,payee_id,payee_country,amount,currency\n"
      + "2025-03-01,Ann,Lee,AU,B,PH,5.00,AUD\n"
    #expect(try read(text, options: options).taken.map(\.payer) == ["ann lee"])
  }
}
