import CommandLineKit
import RoadmapKit

extension PlanAccess {
  /// How a plan comes back that was taken off the list; `nil` where no such plan has the name that an
  /// address begins with.
  func comeback(of text: String) throws -> String? {
    let library = try library
    guard let name = Address(text)?.components.first, library.entries(named: name).isEmpty else {
      return nil
    }
    let gone = PlanLibrary(
      entries: PlanLibrary.bundled().entries.filter { library[$0.id] == nil })
    let named = gone.entries(named: name)
    let back =
      try named.count == 1
      ? "roadmap add \(named[0].id)" : wayBack { $0.description == name }
    return back.map { "It was removed. To add it again: \($0)" }
  }

  /// The command that adds a removed plan again; `nil` where its text is in no file.
  func way(backTo plan: PlanID) throws -> String? {
    if let bundled = PlanLibrary.bundled().entries.first(where: { $0.id == plan }) {
      return "roadmap add \(bundled.id)"
    }
    return try wayBack { $0 == plan }
  }

  private func wayBack(to isMeant: (PlanID) -> Bool) throws -> String? {
    let known = try shelf.journal?.catalogue() ?? []
    for plan in known where isMeant(plan.plan) {
      guard case .file(let path) = plan.origin else { continue }
      let naming =
        PlanID(ofFile: path).description == plan.plan.description ? "" : " --name \(plan.plan)"
      return "roadmap add \(ShellWord.path(path))\(naming)"
    }
    return nil
  }
}
