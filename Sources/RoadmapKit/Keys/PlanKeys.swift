/// The keys that a plan's items have at first sight, made from the plan's name, the headings above
/// an item and its words: letters and digits alone count, so that a comma changes nothing.
public struct PlanKeys: Sendable {
  /// One key an item, in the order of `Plan.items`.
  public let items: [ItemKey]

  public init(_ plan: Plan) {
    var name = StableHash()
    for byte in plan.id.description.utf8 { name.add(byte: byte) }
    var paths: [StableHash] = []
    paths.reserveCapacity(plan.sections.count)
    var keys: [ItemKey] = []
    keys.reserveCapacity(plan.items.count)
    var seen: [UInt64: UInt64] = [:]
    plan.source.bytes.withUnsafeBufferPointer { text in
      for index in plan.sections.indices {
        let section = plan.sections[index]
        var path = index == 0 ? name : paths[Int(section.parent)]
        path.add(words: text, section.headingRange)
        paths.append(path)
      }
      var hashes: [StableHash] = []
      hashes.reserveCapacity(plan.items.count)
      for item in plan.items {
        var hash = item.parent >= 0 ? hashes[Int(item.parent)] : paths[Int(item.section)]
        hash.add(words: text, item.textRange)
        hashes.append(hash)
        // Equal lines under one heading are told apart by their order.
        let again = seen[hash.value, default: 0]
        seen[hash.value] = again + 1
        if again > 0 { hash.add(number: again) }
        keys.append(ItemKey(bits: hash.finished))
      }
    }
    items = keys
  }
}
