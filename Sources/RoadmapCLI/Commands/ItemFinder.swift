import RoadmapKit

/// From a user's words to a place in a plan, with the messages for what cannot be found.
struct ItemFinder {
  private let resolver: Resolver

  init(_ access: PlanAccess) {
    resolver = Resolver(access.library)
  }

  func resolve(_ text: String) throws(CommandError) -> Resolver.Resolution {
    do {
      return try resolver.resolve(text)
    } catch {
      throw PlanAccess.error(error, in: text)
    }
  }

  /// How many places a message names before it only counts them.
  private static let most = 20

  static func ambiguous(_ text: String, _ found: [Resolver.Found]) -> CommandError {
    let width = found.prefix(most).map { address($0).utf8.count }.max() ?? 0
    var lines = found.prefix(most).enumerated().map { number, found in
      let address = address(found)
      let padding = String(repeating: " ", count: width - address.utf8.count + 2)
      let place = String(number + 1)
      return String(repeating: " ", count: max(0, 3 - place.utf8.count)) + place + "  " + address
        + padding + shownText(found)
    }
    if found.count > most { lines.append("     … and \(found.count - most) more") }
    return CommandError(
      .couldNot, "'\(text)' fits \(found.count) places.", list: lines,
      hints: ["Name one by its address: roadmap show \(found.first.map(address) ?? "")"])
  }

  static func nothing(_ text: String, nearest: [String]) -> CommandError {
    var hints: [String] = []
    if !nearest.isEmpty { hints.append("Near it: \(nearest.joined(separator: ", "))") }
    hints.append(
      "'roadmap search \(ShellWord.quoted(text))' looks through all plans; 'roadmap plans' lists them.")
    return CommandError(.couldNot, "Nothing is called '\(text)'.", hints: hints)
  }

  private static func address(_ found: Resolver.Found) -> String {
    switch found.place {
    case .section(let index): found.plan.address(ofSection: index).description
    case .item(let index): found.plan.address(ofItem: index).description
    }
  }

  private static func shownText(_ found: Resolver.Found) -> String {
    switch found.place {
    case .section(let index): found.plan.heading(ofSection: index)
    case .item(let index): found.plan.text(ofItem: index)
    }
  }
}

extension PlanAccess {
  func origin(of plan: Plan) -> PlanOrigin { library[plan.id]?.origin ?? .bundled }
}
