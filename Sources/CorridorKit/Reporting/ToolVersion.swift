/// Which program made a report.
public enum ToolVersion {
  /// The program's name, in reports and on the command line.
  public static let name = "corridor"
  /// By semver.org; below 1.0 the policy's values and the reports may still change.
  public static let number = "0.1.0"
}
