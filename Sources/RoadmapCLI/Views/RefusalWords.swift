import RoadmapKit

/// What to do about a part of the repository that was not taken over.
enum RefusalWords {
  static func advice(_ refusal: SyncRefusal) -> String {
    let parts = refusal.path.split(separator: "/")
    switch parts.first {
    case "devices" where parts.count > 1:
      let folder = parts.prefix(2).joined(separator: "/")
      let machine = refusal.machine.map { "'\($0)'" } ?? "the machine that wrote it"
      return
        "To put it right, run on \(machine): roadmap sync. If you have that machine no longer, "
        + "delete '\(folder)' in the repository."
    case "texts":
      return
        "To put it right, run on the machine that has the plan's file: roadmap sync. If none has "
        + "it, delete '\(refusal.path)' in the repository."
    case "event":
      return "It stays on this machine. To take it back, if it was the last change: roadmap undo"
    default: return "Delete it in the repository, then: roadmap sync"
    }
  }
}
