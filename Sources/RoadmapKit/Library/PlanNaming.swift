import PlanReading
package import RoadmapModel

/// The name that a plan from a file goes by.
package struct PlanNaming {
  /// Why a plan cannot be named so.
  package indirect enum Refusal: Error, Hashable {
    /// No name at all; another one that is like it.
    case invalid(String, like: PlanID?)
    case isCommand(PlanID)
    /// It would be taken for a part of an address, such as `q1`.
    case isAddressPart(PlanID)
    /// Another plan has it; a name that is free. `isLost`: that plan's file is not where it was.
    case isTaken(PlanID, isLost: Bool, other: String)
  }

  private enum Meaning {
    case command
    case addressPart
  }

  private let commandNames: [String]
  /// Names that are the journal's, whether their plans are listed or not.
  private let isTaken: (PlanID) -> Bool
  /// Whether a plan's file is not where it was, or on another machine: who asks for its name says where
  /// it is here.
  private let isLost: (PlanID) -> Bool

  /// `commandNames`: words that mean something else to a client.
  package init(
    commandNames: [String] = [], isTaken: @escaping (PlanID) -> Bool,
    isLost: @escaping (PlanID) -> Bool = { _ in false }
  ) {
    self.commandNames = commandNames
    self.isTaken = isTaken
    self.isLost = isLost
  }

  /// The asked one, else the file's; refused where another plan has it. `title`: the plan's; `folder`: where
  /// the file is; `known`: names that wait for their plans.
  package func name(
    asked: String?, file path: String, title: String = "", folder: String? = nil,
    known: (PlanID) -> Bool = { _ in false }
  ) throws(Refusal) -> PlanID {
    if let asked {
      guard let id = PlanID(asked), id.description == asked.lowercased() else {
        throw .invalid(asked, like: PlanID(asked))
      }
      if !known(id), !isTaken(id) {
        switch meaning(of: id) {
        case .command: throw .isCommand(id)
        case .addressPart: throw .isAddressPart(id)
        case nil: break
        }
      }
      return isTaken(id) && isLost(id) ? id : try free(id, known)
    }
    // A file is called as it is: to add it is not to be made hard.
    return try free(id(ofFile: path, title, folder), known)
  }

  /// The plan's title, as long as it has few words, or the file's folder, where the file is called as
  /// thousands are: `rust-course/README.md`.
  private func id(ofFile path: String, _ title: String, _ folder: String?) -> PlanID {
    let id = unmistakable(PlanID(ofFile: path))
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

  private func meaning(of id: PlanID) -> Meaning? {
    if commandNames.contains(id.description) { return .command }
    return id.isAddressPart ? .addressPart : nil
  }

  private func free(_ id: PlanID, _ known: (PlanID) -> Bool) throws(Refusal) -> PlanID {
    guard isTaken(id), !known(id) else { return id }
    throw .isTaken(id, isLost: isLost(id), other: other(id))
  }

  /// `my-plan-2`
  package func other(_ id: PlanID) -> String {
    var number = 2
    while number < 1000 {
      let name = "\(id)-\(number)"
      if let candidate = PlanID(name), !isTaken(candidate) { return name }
      number += 1
    }
    return "\(id)-other"
  }
}

extension PlanID {
  /// `plans/My Plan.md` is `my-plan`; a text that comes without a name, such as standard input's, `plan`.
  package init(ofFile path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.lastIndex(of: ".").map { $0 > name.startIndex ? String(name[..<$0]) : name }
    guard let id = PlanID(stem ?? name) ?? PlanID("plan") else {
      preconditionFailure("'plan' is a plan's name")
    }
    self = id
  }
}
