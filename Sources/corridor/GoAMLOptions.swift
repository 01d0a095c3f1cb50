import CorridorKit

/// What a goAML draft is made with, from `score` and `explain` alike: the unit's codes, its schema, the lane.
///
/// Payers of the purchase lane only; `--lane possible_victim` asks for a draft for the protection of
/// victims, which the code map must name.
struct GoAMLOptions {
  let lane: Lane
  private let codes: String
  private let xsd: String?

  init(checking raw: RawArguments) throws(CommandError) {
    if raw.has(.language) {
      throw RawArguments.usage("--language does not go with --format goaml")
    }
    guard let codes = raw.text(.goamlCodes) else {
      throw RawArguments.usage("--format goaml needs --goaml-codes: the unit's own codes")
    }
    self.codes = codes
    lane = try raw.lane() ?? .possiblePurchase
    guard lane == .possiblePurchase || lane == .possibleVictim else {
      throw RawArguments.usage("a goAML draft is of possible_purchase or possible_victim")
    }
    xsd = raw.text(.xsd)
  }

  /// Refuses options that only a draft has, where none is asked for.
  static func expectNone(_ raw: RawArguments) throws(CommandError) {
    for name in [Option.Name.goamlCodes, .xsd] where raw.has(name) {
      throw RawArguments.usage("--\(name.rawValue) goes with --format goaml only")
    }
  }

  /// Files that no output may replace.
  var files: [String] { [codes, xsd].compactMap { $0 } }

  /// The unit's codes, which must name the lane.
  func readCodes() throws(CommandError) -> GoAMLCodes {
    let read: GoAMLCodes
    do {
      read = try GoAMLCodes(file: try SmallFile.read(codes))
    } catch let error as PolicyError {
      throw CommandError(.unusableInput, "\(codes), \(error)")
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError(.internalError, "\(error)")
    }
    guard lane == .possiblePurchase ? read.purchase != nil : read.victim != nil else {
      throw CommandError(
        .unusableInput, "\(codes): \(lane.name) is not named, so no draft of it is written")
    }
    return read
  }

  /// Checks a draft against the unit's schema, where one is given.
  func check(_ draft: (bytes: [UInt8], notes: [String])) throws {
    if let xsd { try SchemaCheck.check(draft.bytes, against: xsd) }
  }

  /// Says what is left to the compliance officer.
  static func say(_ notes: [String]) {
    Words.say("a draft, not ready to file; for the compliance officer:")
    for note in notes { Words.say(note) }
  }
}
