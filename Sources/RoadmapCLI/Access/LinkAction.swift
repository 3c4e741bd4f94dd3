import CommandLineKit
import RoadmapKit

/// Records that items are the same, or that they are not, and tells it.
struct LinkAction {
  let access: PlanAccess
  /// What the user named, in that order.
  let places: [NamedPlaces]

  init(_ words: [String], _ access: PlanAccess) throws {
    self.access = access
    places = try ItemFinder(access, command: "link").findAll(words) { plan, place in
      ItemArguments.has(plan, place) { _ in true }
    }.map { NamedPlaces($0.source.plan, $0.places) }
  }

  func link(_ screen: Screen) throws -> Page {
    let outcome = try changing { try $0.link() }
    return Page(screen) { page in
      for pair in outcome.pairs {
        page.paragraph(
          "\(pair.isKnown ? "already linked" : "linked", .heading)  \(pair.first, .address)  =  "
            + "\(pair.second, .address)", hanging: 8)
      }
      for address in outcome.ticked {
        page.paragraph("        \(address, .address) is now done too", hanging: 8)
      }
    }
  }

  /// Between all of the items, or, where it is one, between it and all others.
  func unlink(_ screen: Screen) throws -> Page {
    let removed = try changing { try $0.unlink() }
    return Page(screen) { page in
      page.paragraph(
        "\("unlinked", .heading)  \(PlanWords.count(removed, "link")) removed; "
          + "what is done stays done", hanging: 10)
    }
  }

  private func changing<Result>(_ body: (LinkChange) throws -> Result) throws -> Result {
    // Others may change the list until it is written.
    access.relist()
    do {
      let result = try body(try access.shelf.links(places))
      try access.reportRecorded()
      return result
    } catch let outdated as NamedPlaces.Outdated {
      throw try access.error(outdated)
    } catch let failure as LinkChange.Failure {
      throw error(failure)
    }
  }

  private func error(_ failure: LinkChange.Failure) -> CommandError {
    switch failure {
    case .isParent(let place, let plan):
      let address = plan.address(of: place)
      return CommandError(
        .couldNot, "\(address) has sub-items; only single items can be linked.",
        hints: ["To see them: roadmap show \(address)"])
    case .lacksOther(let named):
      let name = named.map { $0.plan.address(of: $0.places[0]) } ?? "ITEM"
      return CommandError(
        .usage, "A link needs two items.",
        hints: [
          "Name the other item as well: roadmap link \(name) ITEM",
          "To see possible duplicates: "
            + "roadmap link",
        ])
    case .isItself(let address):
      return CommandError(.couldNot, "An item cannot be linked to itself: \(address).")
    case .notLinked:
      return CommandError(
        .couldNot, "These items are not linked.", hints: ["To list links: roadmap link"])
    }
  }
}
