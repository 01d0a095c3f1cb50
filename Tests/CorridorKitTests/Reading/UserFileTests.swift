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
}
