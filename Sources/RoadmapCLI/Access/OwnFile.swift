import CommandLineKit
import RoadmapKit

/// A plan's file that may be written to. A plan that comes with the program gets one first.
struct OwnFile {
  let id: PlanID
  let path: String

  /// What was made for it is said.
  init(of source: ReadPlan, _ access: PlanAccess) throws {
    id = source.plan.id
    switch source.origin {
    case .file(let path):
      guard path != "-" else {
        throw CommandError(.usage, "Standard input is not a file that can be changed.")
      }
      try access.checkIsThere(source)
      self.path = path
    case .elsewhere:
      throw CommandError(
        .couldNot, "The file of '\(source.plan.id)' is on another machine.",
        hints: ["To tie one of this machine to it: roadmap add FILE --name \(source.plan.id)"])
    case .bundled: path = try Self.copy(source.plan.id, access)
    }
  }

  private static func copy(_ id: PlanID, _ access: PlanAccess) throws -> String {
    let context = access.context
    guard let bytes = PlanLibrary.bundledText(id), let plan = try? PlanReader.read(bytes, id: id)
    else { throw CommandError(.couldNot, "'\(id)' has no text here.") }
    let path = try StorePath.freeCopy(of: id, bytes, context.environment)
    if let error = context.environment.saveOwnFile(path, bytes) {
      throw CommandError(.store, "Cannot write '\(path)': \(error.reason).")
    }
    let absolute = context.environment.absolutePath(path) ?? path
    let added = PlanChange.Source(plan: plan, bytes: bytes, origin: .file(absolute))
    _ = try access.shelf.adding.add(added)
    access.relist()
    context.note(
      "'\(id.description)' comes with the program; your own copy of it is '\(absolute)'.")
    return absolute
  }
}
