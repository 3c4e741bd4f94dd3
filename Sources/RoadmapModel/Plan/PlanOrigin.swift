/// Where a plan's text comes from.
public enum PlanOrigin: Hashable, Sendable {
  /// Part of the program.
  case bundled
  /// A file, by the path it was named with.
  case file(String)

  public var name: String {
    switch self {
    case .bundled: "bundled"
    case .file(let path): path
    }
  }
}
