import Testing

@testable import CorridorKit

@Suite("Kinds of files")
struct InputKindTests {
  private static func error(_ bytes: [UInt8]) -> SourceError? {
    bytes.withWindow { head in
      do throws(SourceError) {
        try InputKind.check(head, name: "x")
        return nil
      } catch {
        return error
      }
    }
  }

  @Test(
    "a JSON document is named as one, a table whose first cell is JSON is read",
    arguments: [
      ("{\"a\": [1, {\"b\": \"}\"}]}\n", true), ("[{\"a\": 1},\n{\"a\": 2}]", true),
      ("{\"a\": 1}\n{\"a\": 2}\n", true), ("{\"a\": 1", true), ("{\"a\": 1}|x|2\n", false),
      ("{\"a\": \"}|\"};x\n", false), ("{\n  \"a\": 1\n}\n", true),
      ("\u{FEFF}\n[\n  {\"a\": 1}\n]", true), ("{ \"a\": 1 };x\n", false),
    ])
  func json(text: String, isJSON: Bool) {
    #expect((Self.error(Array(text.utf8)) != nil) == isJSON)
  }

  @Test(
    "a file of another kind is named as what it is, with what to do",
    arguments: [
      ("PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]),
      ("JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10]), ("GIF", Array("GIF89a".utf8) + [1, 0, 1, 0]),
      ("TIFF", [0x49, 0x49, 0x2A, 0, 8, 0]), ("ELF", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]),
      ("EXE", [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0]), ("SQLite", Array("SQLite format 3".utf8) + [0]),
      ("Parquet", Array("PAR1".utf8) + [0x15, 4, 0x15]), ("Avro", Array("Obj".utf8) + [1, 4]),
      ("ORC", Array("ORC".utf8) + [8, 3, 0x10]), ("Arrow", Array("ARROW1".utf8) + [0, 0]),
      ("old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]),
      ("RTF", Array("{\\rtf1\\ansi".utf8)), ("web page", Array("\u{FEFF}\n <HTML><body>".utf8)),
      ("XML", Array("<Document xmlns='urn:iso'>".utf8)), ("XML", Array(" <?XML version".utf8)),
      ("7-Zip", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
      ("RAR", [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 1, 0]),
      ("bzip2", Array("BZh91AY&SY".utf8) + [1, 2]),
      ("tar", Array("a.csv".utf8) + [UInt8](repeating: 0, count: 252) + Array("ustar".utf8) + [0]),
      ("PGP", Array("-----BEGIN PGP MESSAGE-----\n".utf8)), ("SPSS", Array("$FL2@(#)".utf8) + [0]),
    ] as [(String, [UInt8])])
  func foreign(word: String, bytes: [UInt8]) throws {
    let error = try #require(Self.error(bytes))
    #expect(error.what.contains(word) && error.what.hasSuffix("not a CSV file"))
    #expect(!error.remedy.isEmpty)
  }

  @Test(
    "a table whose first cell begins like another kind of file is read",
    arguments: [
      "PAR1,amount\n1,2\n", "ORC,amount\n1,2\n", "MZ;Betrag\n1;2\n", "BM,x\n", "BZh,x\n",
      "GIF89a,x\n", "RIFF,x\n", "<DATE>,<TIME>,<AMOUNT>\n", "LZIP,MSCF\n", "RDX3,x\n",
    ])
  func table(text: String) {
    #expect(Self.error(Array(text.utf8)) == nil)
  }
}
