/// Where a plan's text comes from.
package enum PlanOrigin: Hashable, Sendable {
  /// Part of the program.
  case bundled
  /// A file, by the path it was named with.
  case file(String)
  /// A file on another device: its path does not travel, and the text is the one that did.
  case elsewhere

  package var name: String {
    switch self {
    case .bundled: "bundled"
    case .file(let path): path
    case .elsewhere: "another device"
    }
  }
}
