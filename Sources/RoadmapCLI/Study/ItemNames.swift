import RoadmapKit

/// The addresses and texts of what events speak of, as the catalogue has them.
struct ItemNames {
  private var names: [ItemReference: (address: String, text: String)] = [:]

  init(of events: [Event], in journal: Journal) throws(JournalError) {
    for plan in Set(events.flatMap(\.fact.items).map(\.plan)) {
      for section in try journal.catalogueSections(of: plan) {
        names[ItemReference(plan, section.key)] = (section.address, section.heading)
      }
      for item in try journal.catalogueItems(of: plan) {
        names[ItemReference(plan, item.key)] = (item.address, item.text)
      }
    }
  }

  func address(_ item: ItemReference) -> String {
    names[item]?.address ?? "\(item.plan) @\(item.key)"
  }

  func text(_ item: ItemReference) -> String? { names[item]?.text }

  var addresses: [ItemReference: String] { names.mapValues(\.address) }
}

extension Fact {
  /// The item that it is of, and the other one of a link.
  fileprivate var items: [ItemReference] {
    switch self {
    case .item(let item, .linked(let other)), .item(let item, .unlinked(let other)): [item, other]
    case .item(let item, _): [item]
    case .plan, .undone, .redone: []
    }
  }
}
