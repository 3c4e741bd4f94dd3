import CommandLineKit
import RoadmapKit

extension PlanAccess {
  /// How a plan comes back that was taken off the list; `nil` where no such plan has the name that an
  /// address begins with.
  func comeback(of text: String) throws(CommandError) -> String? {
    let library = try library
    guard let name = Address(text)?.components.first, library.entries(named: name).isEmpty else {
      return nil
    }
    let gone = PlanLibrary(
      entries: PlanLibrary.bundled().entries.filter { library[$0.id] == nil })
    let named = gone.entries(named: name)
    if named.count == 1 { return Self.comeback("roadmap add \(named[0].id)") }
    let known = try asking { shelf throws(JournalError) in try shelf.journal?.catalogue() ?? [] }
    for plan in known where plan.plan.description == name {
      guard case .file(let path) = plan.origin else { continue }
      let naming = PlanID(ofFile: path).description == name ? "" : " --name \(plan.plan)"
      return Self.comeback("roadmap add \(ShellWord.path(path))\(naming)")
    }
    return nil
  }

  private static func comeback(_ command: String) -> String {
    "It was removed. To add it again: \(command)"
  }
}
