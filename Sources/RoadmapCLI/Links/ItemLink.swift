import CommandLineKit
import RoadmapKit

/// Something that belongs to an item and can be opened.
struct ItemLink: Hashable {
  enum Origin: String {
    /// The plan's text names it.
    case plan
    /// The user gave it as evidence.
    case evidence
  }

  /// The words that stand for it; the address itself where there are none.
  let text: String
  /// As it was written: an address or a path.
  let address: String
  let origin: Origin

  /// What a program is given to open; `nil` for what is neither a web page, a mail address nor a
  /// file that exists. `folder` is where relative paths of a plan start.
  func target(in folder: String?, _ environment: Environment) -> String? {
    if WebAddress.isSafe(address) { return address }
    // Any other scheme would start a program of its own.
    let scheme = address.prefix { $0.isLetter || $0.isNumber || "+-.".contains($0) }
    let isScheme = scheme.utf8.count > 1 && address.dropFirst(scheme.count).first == ":"
    guard !isScheme, !address.isEmpty, address.first != "#" else { return nil }
    let path = origin == .plan && address.first != "/" ? (folder ?? ".") + "/" + address : address
    // From the root on, so that no path looks like an option.
    guard let absolute = environment.absolutePath(path), absolute.first == "/",
      environment.isThere(absolute)
    else { return nil }
    return absolute
  }
}

extension ItemLink {
  static func ofPlan(at target: ItemFinder.Target) -> [ItemLink] {
    target.source.plan.links(at: target.places).map {
      ItemLink(text: $0.text, address: $0.url, origin: .plan)
    }
  }

  /// What was given as evidence, the newest last.
  static func evidence(at target: ItemFinder.Target, _ access: PlanAccess) throws -> [ItemLink] {
    var found: [ItemLink] = []
    for place in target.places {
      let remarks = try access.shelf.history.remarks(at: place, of: target.source.plan)
      for evidence in remarks.compactMap(\.evidence) {
        let link = ItemLink(text: evidence, address: evidence, origin: .evidence)
        if !found.contains(link) { found.append(link) }
      }
    }
    return found
  }
}
