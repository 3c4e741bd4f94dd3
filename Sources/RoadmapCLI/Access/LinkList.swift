import CommandLineKit
import RoadmapKit

/// What is linked, and what might be.
struct LinkList {
  struct End {
    let address: String
    /// `nil` for an item that is gone.
    let text: String?
  }

  let pairs: [(first: End, second: End)]
  let suggestions: [(first: End, second: End)]

  init(_ access: PlanAccess) throws(CommandError) {
    suggestions = try Overlaps(access).pairs().map { pair in
      (
        End(address: pair.first.address, text: pair.first.text),
        End(address: pair.second.address, text: pair.second.text)
      )
    }
    pairs = try access.asking { shelf throws(JournalError) in
      guard let journal = shelf.journal else { return [] }
      let links = try journal.links().pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
      var texts: [ItemReference: End] = [:]
      for plan in Set(links.flatMap { [$0.first.plan, $0.second.plan] }) {
        for item in try journal.catalogueItems(of: plan) {
          // The address that it had may be another item's now.
          texts[ItemReference(plan, item.key)] =
            item.isGone
            ? End(address: "\(plan) @\(item.key)", text: nil)
            : End(address: item.address, text: item.text)
        }
      }
      func end(_ item: ItemReference) -> End {
        texts[item] ?? End(address: "\(item.plan) @\(item.key)", text: nil)
      }
      return links.map { (end($0.first), end($0.second)) }
    }
  }
}
