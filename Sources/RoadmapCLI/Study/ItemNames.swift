import RoadmapKit

/// The addresses and texts of what events speak of, as the catalogue has them.
struct ItemNames {
  private var names: [ItemReference: (address: String, text: String)] = [:]

  init(of events: [Event], in journal: Journal) throws(JournalError) {
    for plan in Set(events.compactMap(\.fact.item?.plan)) {
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
