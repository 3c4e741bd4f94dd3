import CommandLineKit
import RoadmapKit

/// The name that a plan from a file goes by.
struct PlanNaming {
  let library: PlanLibrary
  let commandNames: [String]
  /// Names that are the journal's, whether their plans are listed or not.
  let isTaken: (PlanID) -> Bool
  /// Whether a plan's file is not where it was, or on another machine: who asks for its name says where
  /// it is here.
  var isLost: (PlanID) -> Bool = { _ in false }
  var title = ""
  /// Where the file is.
  var folder: String?

  /// The asked one, else the file's; refused where another plan has it.
  func name(
    asked: String?, file path: String, known: (PlanID) -> Bool
  ) throws(CommandError) -> PlanID {
    if let asked {
      guard let id = PlanID(asked), id.description == asked.lowercased() else {
        throw CommandError(
          .usage, "'\(asked)' is not a valid plan name: use letters, digits and hyphens.",
          hints: ["For example: --name \(PlanID(asked)?.description ?? "my-plan")"])
      }
      try refuseMisleading(id, path, known)
      return isTaken(id) && isLost(id) ? id : try free(id, path, known)
    }
    // A file is called as it is: to add it is not to be made hard.
    return try free(id(ofFile: path), path, known)
  }

  /// The plan's title, as long as it has few words, or the file's folder, where the file is called as
  /// thousands are: `rust-course/README.md`.
  private func id(ofFile path: String) -> PlanID {
    let id = unmistakable(PlanAccess.id(ofFile: path))
    guard Self.common.contains(id.description) else { return id }
    let folder = (folder ?? "").split(separator: "/").last.map(String.init) ?? ""
    let short = title.split(separator: " ").count <= Self.longestTitle ? title : ""
    for name in [short, folder] {
      if let other = PlanID(name), meaning(of: other) == nil,
        !Self.common.contains(other.description)
      {
        return other
      }
    }
    return id
  }

  /// `q1.md` is no plan that `q1` could name: that is a quarter of others.
  private func unmistakable(_ id: PlanID) -> PlanID {
    guard !isTaken(id), meaning(of: id) != nil else { return id }
    return PlanID("\(id)-plan") ?? id
  }

  private static let common: Set<String> = ["readme", "plan", "notes", "roadmap", "index"]
  private static let longestTitle = 4

  /// What the name would be taken for.
  private func meaning(of id: PlanID) -> String? {
    if commandNames.contains(id.description) { return "a command" }
    return id.isAddressPart ? "a part of an address" : nil
  }

  private func refuseMisleading(
    _ id: PlanID, _ path: String, _ known: (PlanID) -> Bool
  ) throws(CommandError) {
    guard !known(id), !isTaken(id), let meaning = meaning(of: id) else { return }
    throw CommandError(
      .usage, "A plan cannot be named '\(id)', which is \(meaning).",
      hints: ["Choose another name: roadmap add \(ShellWord.path(path)) --name \(id)-plan"])
  }

  private func free(
    _ id: PlanID, _ path: String, _ known: (PlanID) -> Bool
  ) throws(CommandError) -> PlanID {
    guard isTaken(id), !known(id) else { return id }
    let add = "roadmap add \(ShellWord.path(path)) --name"
    let isLost = isLost(id)
    throw CommandError(
      .couldNot, "Plan '\(id)' already exists\(isLost ? ", but it has no file here" : "").",
      hints: (isLost ? ["If this is the same plan: \(add) \(id)"] : []) + [
        "To add it under another name: \(add) \(other(id))"
      ])
  }

  /// `my-plan-2`
  func other(_ id: PlanID) -> String {
    var number = 2
    while number < 1000 {
      let name = "\(id)-\(number)"
      if let candidate = PlanID(name), !isTaken(candidate) { return name }
      number += 1
    }
    return "\(id)-other"
  }
}
