import CommandLineKit
import RoadmapKit

/// Where the journal is kept.
enum StorePath {
  /// Where the program's own copy of a plan's text is, beside the journal; a later one has a number, as no
  /// plan's name can have it.
  private static func copy(
    _ number: Int, of plan: String, _ environment: Environment
  ) throws -> String {
    let store = try path(environment)
    let folder = store.lastIndex(of: "/").map { String(store[..<$0]) } ?? "."
    return "\(folder)/plans/\(plan)\(number == 1 ? "" : "~\(number)").md"
  }

  private static let mostCopies = 20

  /// Those that are there.
  static func copies(of plan: String, _ environment: Environment) throws -> [String] {
    var found: [String] = []
    // One of them may have been removed since.
    for number in 1...mostCopies {
      let path = try copy(number, of: plan, environment)
      if environment.isThere(path) { found.append(path) }
    }
    return found
  }

  /// Where one can be put: what is there already is its user's by now, who may have edited it.
  static func freeCopy(
    of plan: PlanID, _ bytes: [UInt8], _ environment: Environment
  ) throws -> String {
    var number = 1
    while true {
      let path = try copy(number, of: plan.description, environment)
      switch environment.readPlainFile(path, SourceText.limit) {
      case .success(bytes): return path
      case .success, .failure(.tooLarge), .failure(.isNoFile): number += 1
      case .failure: return path
      }
    }
  }

  static func path(_ environment: Environment) throws -> String {
    func variable(_ name: String) -> String? {
      environment.variable(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    if let path = variable("ROADMAP_DB") { return path }
    // A relative one is to be ignored, says the specification of these directories.
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/roadmap/roadmap.db"
    }
    // It would be another one in each directory.
    if let home = variable("HOME"), home.hasPrefix("/") {
      return home + "/.local/share/roadmap/roadmap.db"
    }
    let reason =
      variable("HOME").map { "HOME is '\($0)', which is not an absolute path" }
      ?? "neither HOME nor ROADMAP_DB is set"
    throw CommandError(
      .store, "No place to store the journal: \(reason).",
      hints: ["Set one of them, such as: ROADMAP_DB=/path/to/roadmap.db roadmap next"])
  }
}
