package import RoadmapModel

/// The keys that a plan's items have at first sight, made from the plan's name, the headings above an item and its words. Letters and
/// digits alone count, so that a comma changes nothing.
package struct PlanKeys: Sendable {
  /// One key an item, in the order of `Plan.items`.
  package let items: [ItemKey]

  package init(_ plan: Plan) {
    var name = StableHash()
    for byte in plan.id.originalName.utf8 { name.add(byte: byte) }
    var paths: [StableHash] = []
    paths.reserveCapacity(plan.sections.count)
    var keys: [ItemKey] = []
    keys.reserveCapacity(plan.items.count)
    var seen: [UInt64: UInt64] = [:]
    seen.reserveCapacity(plan.items.count)
    plan.source.bytes.withUnsafeBufferPointer { text in
      for index in plan.sections.indices {
        let section = plan.sections[index]
        var path = index == 0 ? name : paths[Int(section.parent)]
        if !section.isImplied { path.add(words: text, section.headingRange) }
        paths.append(path)
      }
      for item in plan.items {
        // The headings alone, not the item above: an edit there is an edit of another line.
        var hash = paths[Int(item.section)]
        hash.add(words: text, item.textRange, leavingOut: plan.hidden(within: item))
        // Equal lines under one heading are told apart by their order.
        let again = Self.counted(&seen[hash.value, default: 0])
        if again > 0 { hash.add(number: again) }
        keys.append(ItemKey(bits: hash.finished))
      }
    }
    items = keys
  }

  /// How often it was counted before. In place, so that a dictionary is asked once.
  static func counted(_ count: inout UInt64) -> UInt64 {
    count += 1
    return count - 1
  }
}
