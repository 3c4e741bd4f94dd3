import Foundation

/// How often a test tries something by chance: a few times with all the others, more where a variable says so.
enum RunLength {
  static func of(_ variable: String, _ usual: Int) -> Int {
    ProcessInfo.processInfo.environment[variable].flatMap(Int.init) ?? usual
  }
}
