import Testing

@testable import CorridorKit

@Suite("Files that users write")
struct UserFileTests {
  private func list(_ text: String, known: [String], needed: [[String]]) throws -> ListFile {
    try Array(text.utf8).withWindow { window -> Result<ListFile, SourceError> in
      do throws(SourceError) {
        return .success(try ListFile(window, name: "list.csv", known: known, needed: needed))
      } catch {
        return .failure(error)
      }
    }.get()
  }

  @Test("a list gives its known columns by line and names the others")
  func lists() throws {
    let file = try list(
      "beneficiary,weight,colour\nB1,2,red\n\nB2,,\n", known: ["beneficiary", "payer", "weight"],
      needed: [["beneficiary", "payer"]])
    #expect(file.rows.map(\.line) == [2, 4])
    #expect(file.rows.map { $0["beneficiary"] } == ["B1", "B2"])
    #expect(file.rows.map { $0["weight"] } == ["2", nil])
    #expect(file.ignored == ["colour"])
  }

  @Test("a list without the needed column says which")
  func missingColumn() {
    #expect {
      try list("name\nB1\n", known: ["beneficiary"], needed: [["beneficiary"]])
    } throws: { error in
      (error as? SourceError)?.what == "the header lacks the column beneficiary"
    }
  }

  @Test(
    "what stands where the header should is counted, never shown",
    arguments: ["Secret Person 1\nSecret Person 2\n", "Secret,Person\n", "Secret;Person\n"])
  func headerless(text: String) {
    #expect {
      try list(text, known: ["payer"], needed: [["payer"]])
    } throws: { error in
      let words = "\(error)".lowercased()
      return words.contains("column") && !words.contains("secret") && !words.contains("person")
    }
  }

  @Test(
    "an id may begin with # and hold blanks; only , ; | and tab stand between cells",
    arguments: [",", ";", "\t", "|"])
  func ids(separator: String) throws {
    let one = try list("payer\n#12\nB 1\nB 2\n", known: ["payer"], needed: [["payer"]])
    #expect(one.rows.map { $0["payer"] } == ["#12", "B 1", "B 2"])
    let text = "payer,note\n#12,a b\nB 1,\n\"B, ;|\t2\",x\n"
    let two = try list(
      text.replacing(",", with: separator), known: ["payer"], needed: [["payer"]])
    #expect(two.rows.count == 3)
    #expect(two.rows.map { $0["payer"] }.prefix(2) == ["#12", "B 1"])
    let blanks = try list(
      "payer, person\nP 1, \"X, Y\"\n", known: ["payer", "person"], needed: [["payer"]])
    #expect(blanks.rows.first?["person"] == "X, Y")
  }

  @Test("a column that stands there twice is no column to choose from")
  func twice() {
    #expect {
      try list("payer,payer\nP1,P2\n", known: ["payer"], needed: [["payer"]])
    } throws: { error in
      (error as? SourceError)?.what == "the column payer stands there twice"
    }
  }

  private func rates(_ text: String) throws -> RatesFile {
    try Array(text.utf8).withWindow { window -> Result<RatesFile, SourceError> in
      do throws(SourceError) {
        return .success(try RatesFile(window, name: "rates.csv"))
      } catch {
        return .failure(error)
      }
    }.get()
  }

  @Test("a day with two rates of a currency ends the run; the same rate twice is one")
  func ratesTwice() throws {
    let head = "Date,USD,AUD,EUR\n2024-01-02,1.1,1.6,1\n2024-01-03,1.1,1.7,1\n"
    _ = try rates(head + "2024-01-02,1.10,1.60,1\n")
    #expect {
      try rates(head + "2024-01-02,1.1,160,1\n")
    } throws: { error in
      (error as? SourceError)?.place == "lines 2 and 4"
    }
  }

  @Test("daily rates are cross rates to the dollar, exact, and serve ten days")
  func rates() throws {
    let text =
      "Date,USD,JPY,GBP,XXX,\n2025-03-03,1.0500,157.50,N/A,1,\n2025-02-28,1.0400,156.00,0.8320,1,\n"
    let file = try Array(text.utf8).withWindow { window -> Result<RatesFile, SourceError> in
      do throws(SourceError) {
        return .success(try RatesFile(window, name: "rates.csv"))
      } catch {
        return .failure(error)
      }
    }.get()
    var table = RateTable(orientation: [])
    file.set(&table)
    let day = try #require(CivilDate(iso: "2025-03-01")).daysSince1970
    let jpy = try #require(Currency("JPY"))
    let gbp = try #require(Currency("GBP"))
    // 15,000 yen at 156 a euro and 1.04 dollars a euro are 100 dollars.
    #expect(table.reference(15_000, jpy, onDay: day) == 10_000)
    #expect(table.reference(10_000, gbp, onDay: day) == 12_500)
    #expect(table.reference(10_000, .usd, onDay: day) == 10_000)
    #expect(table.reference(10_000, .eur, onDay: day) == 10_400)
    #expect(table.reference(10_000, gbp, onDay: day + 12) == nil)
    #expect(table.reference(10_000, .eur, onDay: day + 2) == 10_500)
  }

  @Test(
    "a columns file with a mistake names the key",
    arguments: [
      ("{\"files\": [{\"match\": 1}]}", "match"), ("{\"file\": []}", "file"),
      ("{\"files\": [{\"columns\": {\"payer\": \"x\"}}]}", "payer"),
      ("{\"files\": [{\"timeZone\": \"CET+1\"}]}", "timeZone"),
      ("{\"files\": [{\"constants\": {\"currency\": \"EURO\"}}]}", "currency"),
      (
        "{\"files\": [{\"columns\": {\"amount\": {\"column\": \"a\", \"unit\": \"days\"}}}]}",
        "amount"
      ),
      ("{\"files\": [{\"encoding\": \"klingon\"}]}", "encoding"),
    ])
  func columnsFile(text: String, key: String) {
    #expect {
      try ColumnsFile(parsing: Array(text.utf8), name: "columns.json")
    } throws: { error in
      (error as? SourceError)?.what.contains("`\(key)") == true
        || (error as? SourceError)?.what.contains(".\(key)") == true
    }
  }

  @Test("a columns file reads a layout that nothing else tells, with steps of days for time")
  func foreignLayout() throws {
    var options = ReadingOptions()
    options.columns = try ColumnsFile(
      parsing: Array(
        """
        {"files": [{"match": "*.csv", "namespace": "sim",
          "columns": {"payer_id": "sourceNodeId", "payee_id": "targetNodeId", "amount": "value",
            "timestamp": {"column": "time", "unit": "days", "since": "2020-01-01"}}, /* no more */
          "constants": {"currency": "USD", "payer_country": "AU", "payee_country": "PH"}}]}
        """.utf8), name: "columns.json")
    let result = try read(
      "sourceNodeId,targetNodeId,value,time\n360,18984,103.55,1\n269,9237,178.96,31\n",
      options: options)
    #expect(result.taken.map(\.payer) == ["sim:360", "sim:269"])
    #expect(result.taken.map(\.beneficiary) == ["sim:18984", "sim:9237"])
    #expect(result.taken.map(\.sentAt.description) == ["2020-01-02", "2020-02-01"])
    #expect(result.summary.lacksTransactionIDs)
    #expect(result.summary.digest?.count == 32)
  }

  @Test("the schema of columns files is JSON and names every role")
  func schema() throws {
    _ = try JSONParser.parse(Array(ColumnsFile.schema.utf8))
    for role in ColumnRole.allCases { #expect(ColumnsFile.schema.contains("\"\(role.rawValue)\"")) }
  }

  @Test("what inspect writes as a columns file reads the input in the same way")
  func inspection() throws {
    let text =
      "Datum;Naam begunstigde;Land begunstigde;Rekening;Nationality;Bedrag;Muntsoort\n"
      + "28-02-2025;M Santos;Filipijnen;NL91ABNA0417164300;NL;12,50;EUR\n"
      + "28-02-2025;M Santos;Atlantis;NL91ABNA0417164300;NL;12,50;EUR\n"
    let file = try TemporaryFile(Array(text.utf8))
    let inspection = try Inspection(path: file.path)
    #expect(inspection.inScope == 1)
    #expect(inspection.rejected == 1)
    #expect(inspection.text.contains("never used: nationality"))
    #expect(!inspection.text.contains("Santos"))
    #expect(!inspection.text.contains("Atlantis"))
    #expect(!inspection.json.contains("Santos"))
    _ = try JSONParser.parse(Array(inspection.json.utf8))
    #expect(try Inspection(path: file.path, showsExamples: true).text.contains("Santos"))
    var options = ReadingOptions()
    options.columns = try ColumnsFile(
      parsing: Array(inspection.columnsFile.utf8), name: "columns.json")
    let again = try Inspection(path: file.path, options: options)
    #expect(again.columns == inspection.columns)
    #expect(again.inScope == 1)
  }

  @Test(
    "of one account's list and of an amount that names another currency, too",
    arguments: [
      "Datum;Naam;Rekening;Tegenrekening;Land tegenpartij;Af Bij;Bedrag (EUR)\n"
        + "20250311;M;NL91ABNA0417164300;001;PH;Af;50,00\n20250312;M;NL91ABNA0417164300;002;PH;Bij;9,00\n",
      "Auftragskonto;Buchungstag;Beguenstigter/Zahlungspflichtiger;Kontonummer/IBAN;BIC (SWIFT-Code);Betrag;Waehrung\n"
        + "DE02120300000000202051;14.03.24;Maria;0012345678;BOPIPHMM;-50,00;EUR\n"
        + "DE02120300000000202051;15.03.24;Ana;0012345679;BOPIPHMM;-60,00;EUR\n"
        + "DE02120300000000202051;16.03.24;Ana;0012345679;BOPIPHMM;9,00;EUR\n",
      "id,date,payer_id,payer_country,payee_id,payee_country,Amount USD,currency\n"
        + "i,2025-03-11,P,AU,R,PH,50.00,PHP\ni2,2025-03-12,P,AU,R,PH,20.00,USD\n",
    ])
  func oneAccount(text: String) throws {
    let file = try TemporaryFile(Array(text.utf8))
    let inspection = try Inspection(path: file.path)
    #expect(inspection.trouble == nil)
    #expect(inspection.inScope > 0 && inspection.inScope < inspection.rowsRead)
    var options = ReadingOptions()
    options.columns = try ColumnsFile(
      parsing: Array(inspection.columnsFile.utf8), name: "columns.json")
    let again = try Inspection(path: file.path, options: options)
    #expect(again.trouble == nil)
    #expect(again.columns == inspection.columns)
    #expect(again.inScope == inspection.inScope)
    #expect(again.outOfScope == inspection.outOfScope)
    #expect(again.rejected == inspection.rejected)
  }
}
