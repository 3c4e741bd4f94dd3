import CommandLineKit
import RoadmapKit

/// Records that items are the same, or that they are not.
struct Linking {
  let access: PlanAccess
  let items: [LinkedItem]

  func link(_ screen: Screen) throws(CommandError) -> Page {
    guard items.count > 1 else {
      let name = items.first.map(\.address) ?? "ITEM"
      throw CommandError(
        .usage, "A link needs two items.",
        hints: [
          "Name the other item as well: roadmap link \(name) ITEM",
          "To see possible duplicates: "
            + "roadmap link",
        ])
    }
    guard Set(items.map(\.address)).count > 1 else {
      throw CommandError(
        .couldNot, "An item cannot be linked to itself: \(items[0].address).")
    }
    var lines: [StyledText] = []
    try write { (items, journal) throws(JournalError) in
      let links = try journal.links()
      guard let first = items.first else { return [] }
      let a = first.reference
      let facts = try LinkedFacts(
        linking: a, to: items.dropFirst().map(\.reference), links
      ) { item throws(JournalError) in try journal.progress(of: item) }.facts
      for other in items.dropFirst() {
        let b = other.reference
        guard b != a else { continue }
        let isKnown = links.pairs.contains(ItemLinks.Pair(a, b))
        lines.append(
          "\(isKnown ? "already linked" : "linked", .heading)  \(first.address, .address)  =  "
            + "\(other.address, .address)")
      }
      let ticked = facts.filter { if case .item(_, .checked) = $0 { true } else { false } }
        .compactMap(\.item)
      var addresses = try journal.addresses(of: Set(ticked))
      for item in items { addresses[item.reference] = item.address }
      for address in ticked.compactMap({ addresses[$0] }) {
        lines.append("        \(address, .address) is now done too")
      }
      return facts
    }
    return Page(screen) { page in for line in lines { page.paragraph(line, hanging: 8) } }
  }

  /// Between all of the items, or, where it is one, between it and all others.
  func unlink(_ screen: Screen) throws(CommandError) -> Page {
    var removed = 0
    try write { (items, journal) throws(JournalError) in
      let facts = LinkedFacts(
        unlinking: Set(items.map(\.reference)), try journal.links()
      ).facts
      removed = facts.count
      return facts
    }
    guard removed > 0 else {
      throw CommandError(
        .couldNot, "These items are not linked.", hints: ["To list links: roadmap link"])
    }
    return Page(screen) { page in
      page.paragraph(
        "\("unlinked", .heading)  \(PlanWords.count(removed, "link")) removed; "
          + "what is done stays done", hanging: 10)
    }
  }

  /// One action, decided inside of one transaction on the items as they are then.
  private func write(
    _ facts: ([LinkedItem], Journal) throws(JournalError) -> [Fact]
  ) throws(CommandError) {
    try access.writing { (shelf, journal) throws(CommandError) in
      var current: [LinkedItem] = []
      for item in items { current.append(try item.current(access)) }
      try access.asking { shelf throws(JournalError) in
        let all = try facts(current, journal)
        if !all.isEmpty {
          try journal.record(all, at: shelf.time.instant, day: shelf.time.day)
        }
      }
    }
  }
}
