/// Which program made a report.
public enum ToolVersion {
  /// The program's name, in reports and on the command line.
  public static let name = "corridor"
  /// By semver.org; below 1.0 the policy's values and the reports may still change.
  static let release = "0.1.0"
  /// The commit, filled in by `git archive` (export-subst); in a working tree the words stand as they are.
  private static let archived = "$Format:%H$"
  /// The release, and in a program built from an archive its commit: `0.1.0+0123456789ab`.
  ///
  /// A working tree may hold changes that no commit has, so a program built there does not claim one.
  public static let number = release + (commit.map { "+\($0)" } ?? "")

  /// The first twelve digits of the commit; nil in a working tree.
  private static var commit: String? {
    let isHexadecimal = archived.utf8.allSatisfy {
      (48...57).contains($0) || (97...102).contains($0)
    }
    return isHexadecimal && archived.utf8.count >= 40 ? String(archived.prefix(12)) : nil
  }
}
