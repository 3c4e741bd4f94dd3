import RoadmapKit

/// The name that a plan from a file goes by.
struct PlanNaming {
  let library: PlanLibrary
  /// Names that are the journal's, whether their plans are listed or not.
  let isTaken: (PlanID) -> Bool

  /// The asked one, else the file's; refused where another plan has it.
  func name(
    asked: String?, file path: String, known: (PlanID) -> Bool
  ) throws(CommandError) -> PlanID {
    if let asked {
      guard let id = PlanID(asked), id.description == asked.lowercased() else {
        let like = PlanID(asked).map { "Such as: --name \($0)" }
        throw CommandError(
          .usage, "'\(asked)' is no name for a plan.",
          hints: [like ?? "Use letters, digits and hyphens: --name my-plan"])
      }
      return try free(id, path, known)
    }
    return try free(PlanAccess.id(ofFile: path), path, known)
  }

  private func free(
    _ id: PlanID, _ path: String, _ known: (PlanID) -> Bool
  ) throws(CommandError) -> PlanID {
    guard isTaken(id), !known(id) else { return id }
    throw CommandError(
      .couldNot, "There is a plan '\(id)' already.",
      hints: ["Give this one another name: roadmap add \(ShellWord.path(path)) --name \(other(id))"]
    )
  }

  /// `my-plan-2`
  private func other(_ id: PlanID) -> String {
    var number = 2
    while number < 1000 {
      let name = "\(id)-\(number)"
      if let candidate = PlanID(name), !isTaken(candidate) { return name }
      number += 1
    }
    return "\(id)-other"
  }
}
