import Foundation

/// A plan with many items, and shell functions to check them with.
enum ManyChecks {
  /// From an environment variable, else the default.
  static func count(_ variable: String, _ number: Int) -> Int {
    ProcessInfo.processInfo.environment[variable].flatMap(Int.init) ?? number
  }

  static func plan(_ count: Int) -> [UInt8] {
    // Words that no two items share, so that each is only itself.
    let lines = (1...count).map { "- [ ] item number \($0) of them all" }
    return Array("# Many\n\n## Week 1\n\(lines.joined(separator: "\n"))\n".utf8)
  }

  /// Whether the journal in `$HOME` is sound, and the numbers of the items that are done.
  static let report = """
    "$roadmap" doctor --json | grep -q '"sound":true' && echo sound
    "$roadmap" list --plan many --state done | cut -f 1 | sed 's/.*\\.//' | sort -n | uniq \
      > done.txt
    """
}
