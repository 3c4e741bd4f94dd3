import ProgressJournal
import RoadmapModel

/// Two items that are the same, or seem to be.
public struct LinkedPair: Sendable {
  /// One of the two.
  public struct End: Sendable {
    /// What to type for it; of one that its plan has no longer, its plan and its key.
    public let address: String
    /// Its text; `nil` for an item that its plan has no longer.
    public let text: String?
  }

  /// One of them.
  public let first: End
  /// The other one.
  public let second: End
}

/// What is linked, and what might be.
package struct LinkList: Sendable {
  package let pairs: [LinkedPair]
  /// What seems to be the same, the likeliest first.
  package let suggestions: [LinkedPair]
  /// What has no more than a subject in common, the likeliest first.
  package let related: [LinkedPair]

  init(_ list: PlanList, _ journal: Journal?) throws {
    let found = try Overlaps(list).pairs().map { pair in
      (
        pair: LinkedPair(first: LinkedPair.End(pair.first), second: LinkedPair.End(pair.second)),
        isSame: pair.isSame
      )
    }
    suggestions = found.filter(\.isSame).map(\.pair)
    related = found.filter { !$0.isSame }.map(\.pair)
    guard let journal else {
      pairs = []
      return
    }
    let links = try journal.links().pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    var ends: [ItemReference: LinkedPair.End] = [:]
    // Of a plan that was removed nothing can be typed.
    let plans = Set(links.flatMap { [$0.first.plan, $0.second.plan] })
    for plan in try list.known(plans) {
      // The address that an item had which is gone may be another item's now.
      for item in try journal.catalogueItems(of: plan) where !item.isGone {
        ends[ItemReference(plan, item.key)] = LinkedPair.End(address: item.address, text: item.text)
      }
      let waiting = Set(try journal.questions(of: plan).map(\.item))
      for item in try journal.catalogueItems(of: plan) where waiting.contains(item.key) {
        let reference = ItemReference(plan, item.key)
        ends[reference] = LinkedPair.End(address: Self.key(reference), text: item.text)
      }
    }
    func end(_ item: ItemReference) -> LinkedPair.End {
      ends[item] ?? LinkedPair.End(address: Self.key(item), text: nil)
    }
    pairs = links.map { LinkedPair(first: end($0.first), second: end($0.second)) }
  }

  private static func key(_ item: ItemReference) -> String { "\(item.plan) @\(item.key)" }
}

extension LinkedPair.End {
  fileprivate init(_ item: PlanItem) { self.init(address: item.address, text: item.text) }
}
