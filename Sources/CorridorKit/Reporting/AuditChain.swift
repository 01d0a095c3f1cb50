/// The lines of an audit file: who ran what when, each line bound to the one before it by SHA-256.
///
/// A line is one JSON object. Its last member, `sha256`, is the digest of all bytes before the comma in
/// front of it; `previous` is that digest of the line before, 64 zeros in the first. So a line that was
/// changed, taken out, put in or moved breaks the chain there. What a chain cannot show is that its end was
/// cut off, or that all of it was written anew: note the last digest elsewhere from time to time.
package enum AuditChain {
  /// What one run states of itself. No payer, no path, no text of the data.
  package struct Entry: Sendable {
    /// Seconds since 1970-01-01 UTC by the machine's clock.
    package var time: Int64 = 0
    package var userID: UInt32 = 0
    /// The user who logged in, as the kernel keeps it through `su` and `sudo`; nil where it does not.
    package var loginID: UInt32?
    /// As the environment claims; nil if it does not.
    package var userName: String?
    package var host = ""
    package var command = ""

    package init() {}
  }

  /// What a run read and made, by digests.
  package struct Account: Sendable {
    package var inputs: [ReportInput]
    /// The files of the ledgers among what was read: their sources, which are inputs, stand inside them.
    package var ledgerFiles: [ReportInput]
    /// Nil where no policy has a say.
    package var policy: String?
    /// Nil where payers are not ranked.
    package var ranking: String?

    package init(
      inputs: [ReportInput], ledgerFiles: [ReportInput] = [], policy: Policy?,
      ranking: String? = nil
    ) {
      self.inputs = inputs
      self.ledgerFiles = ledgerFiles
      self.policy = policy?.digest
      self.ranking = ranking
    }

    package init(_ report: Report) throws {
      self.init(
        inputs: report.inputs, ledgerFiles: report.ledgerFiles, policy: report.policy,
        ranking: report.holdsEveryLine ? try report.rankingDigest : nil)
    }
  }

  package static let beginning = String(repeating: "0", count: 64)
  private static let mark = Array(",\"sha256\":\"".utf8)

  /// The next line, without a line feed at its end.
  package static func line(
    _ entry: Entry, number: Int, previous: String, account: Account, manifest: Manifest
  ) -> [UInt8] {
    var json = JSONText()
    json.beginObject(onOneLine: true)
    json.member("n", number)
    json.member("time", Instant(seconds: entry.time).description)
    json.member("uid", entry.userID)
    json.key("login_uid")
    json.integer(entry.loginID.map { Int($0) })
    json.member("user", entry.userName)
    json.member("host", entry.host)
    json.member("version", ToolVersion.number)
    json.member("command", entry.command)
    manifest.write(to: &json, named: false)
    json.inputs(account.inputs, named: false)
    if !account.ledgerFiles.isEmpty {
      json.key("ledger_files")
      json.beginArray()
      for file in account.ledgerFiles {
        json.file(name: nil, bytes: file.bytes, digest: file.digest)
      }
      json.end()
    }
    json.member("policy_sha256", account.policy)
    json.member("ranking_sha256", account.ranking)
    json.member("previous", previous)
    json.end()
    // The object is closed; its brace and line feed make room for the digest.
    var bytes = Array(json.bytes.dropLast(2))
    let digest = SHA256.hexadecimal(SHA256.digest(of: bytes))
    bytes += mark
    bytes += Array("\(digest)\"}".utf8)
    return bytes
  }

  /// The digest that a line states and its bytes have; nil if they differ or the line is none.
  package static func digest(of line: ArraySlice<UInt8>) -> String? {
    // `,"sha256":"`, 64 digits, `"}`.
    let content = line.count - mark.count - 66
    guard content > 0, line.dropFirst(content).starts(with: mark), line.suffix(2) == [0x22, 0x7D]
    else { return nil }
    let stated = String(decoding: line.dropFirst(content + mark.count).prefix(64), as: UTF8.self)
    return SHA256.hexadecimal(SHA256.digest(of: line.prefix(content))) == stated ? stated : nil
  }

  /// Walks a file's lines, in order.
  package struct Walk {
    package private(set) var count = 0
    package private(set) var last = beginning

    package init() {}

    /// Takes the next line; what is wrong with it, nil if it continues the chain.
    package mutating func take(_ line: ArraySlice<UInt8>) -> String? {
      guard let digest = AuditChain.digest(of: line) else {
        return "the line is not as it was written: its digest does not belong to it"
      }
      guard let value = try? JSONParser.parse(Array(line)) else { return "the line is no JSON" }
      guard value["previous"]?.content == .string(last) else {
        return
          "the line does not follow the one before it: something was taken out, put in or moved"
      }
      guard value["n"]?.content == .number(String(count + 1)) else {
        return "the line's number is not \(count + 1)"
      }
      count += 1
      last = digest
      return nil
    }
  }
}
