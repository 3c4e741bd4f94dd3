import CommandLineKit
import RoadmapKit

extension Environment {
  /// Whether a path that a user names leads to the file that a plan is from.
  func leads(_ path: String, to origin: PlanOrigin) -> Bool {
    guard case .file(let known) = origin else { return false }
    if known == path { return true }
    guard let real = realPath(path) else { return false }
    return realPath(known) == real
  }
}
