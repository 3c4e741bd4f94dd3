import ProgressJournal
import RoadmapModel
import Sync

/// What items are called that a sync has changed. The address that one had which is gone, or whose plan is off
/// the list, may be another's now, so its key names it.
struct ItemsByName {
  typealias Pair = (done: ItemReference, open: ItemReference)

  private var addresses: [ItemReference: String] = [:]
  /// The words of those that have no address, by what they are called.
  private(set) var lastTexts: [String: String] = [:]

  /// `listed`: the plans that are on the list.
  init(_ items: Set<ItemReference>, in journal: Journal, on listed: Set<PlanID>) throws {
    for plan in Set(items.map(\.plan)) {
      for item in try journal.catalogueItems(of: plan) {
        let reference = ItemReference(plan, item.key)
        guard items.contains(reference) else { continue }
        if item.isGone || !listed.contains(plan) {
          lastTexts[Self.key(reference)] = item.text
        } else {
          addresses[reference] = item.address
        }
      }
      guard listed.contains(plan) else { continue }
      for section in try journal.catalogueSections(of: plan) {
        addresses[ItemReference(plan, section.key)] = section.address
      }
    }
  }

  private static func key(_ item: ItemReference) -> String { "\(item.plan) @\(item.key)" }

  func names(of items: [Int: ItemReference]) -> [Int: String] {
    items.mapValues { addresses[$0] ?? Self.key($0) }
  }

  /// Without those whose open item is nowhere any more: there is nothing left to do for them.
  func split(_ pairs: [Pair]) -> [MergeNews.Split] {
    pairs.compactMap { pair in
      addresses[pair.open].map { open in
        MergeNews.Split(done: addresses[pair.done] ?? Self.key(pair.done), open: open)
      }
    }.sorted { ($0.done, $0.open) < ($1.done, $1.open) }
  }
}
