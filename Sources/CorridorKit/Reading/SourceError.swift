/// Why an input as a whole cannot be used: what is wrong, where, and how to fix it.
///
/// Ends the run before anything is written. Holds no text of data rows: exports name people and errors
/// reach logs.
public struct SourceError: Error, Equatable, Sendable {
  /// What kind of trouble, for the exit code.
  public enum Kind: Equatable, Sendable {
    /// There is no such file.
    case missing
    /// There is, but it may not be read.
    case notReadable
    /// It was read and holds nothing that can be used, or what it holds is ambiguous.
    case unusable
    /// Reading, or writing to scratch files, failed half way.
    case ioFailed
    /// A place for scratch files cannot be written to.
    case notWritable
  }

  public let kind: Kind
  /// The input's base name, or as the user wrote it where it could not be opened.
  public let input: String
  /// What is wrong.
  public let what: String
  /// Where: a line, a column, a key; empty if the whole input is meant.
  public let place: String
  /// What the user can do.
  public let remedy: String

  init(_ kind: Kind, input: String, what: String, place: String = "", remedy: String) {
    self.kind = kind
    self.input = input
    self.what = what
    self.place = place
    self.remedy = remedy
  }

  /// The same of an input that is called otherwise.
  func calling(_ input: String) -> SourceError {
    SourceError(kind, input: input, what: what, place: place, remedy: remedy)
  }

  /// The same of one input among several, which may be left out.
  var amongOthers: SourceError {
    SourceError(
      kind, input: input, what: what, place: place,
      remedy: remedy + (remedy.isEmpty ? "" : " ")
        + "Or leave it out: --skip-unusable does, and says so.")
  }

  /// The exit code, after sysexits.h.
  public var exitCode: Int32 {
    switch kind {
    case .missing, .notReadable: 66
    case .unusable: 65
    case .ioFailed: 74
    case .notWritable: 73
    }
  }
}

extension SourceError: CustomStringConvertible {
  /// One line a part: what, where, how to fix.
  public var description: String {
    let location = place.isEmpty ? input : "\(input), \(place)"
    return remedy.isEmpty ? "\(location): \(what)" : "\(location): \(what)\n  \(remedy)"
  }
}
