package import RoadmapModel

/// The keys that a plan's sections have at first sight: from the plan's name and the headings down to
/// the section. A choice of sections and an optional section are taken up by them.
package struct SectionKeys: Sendable {
  /// One key a section, in the order of `Plan.sections`.
  package let sections: [ItemKey]

  package init(_ plan: Plan) {
    var start = StableHash()
    // No heading begins with this byte, so no item has a section's key by its words.
    start.add(byte: 0x1D)
    for byte in plan.id.originalName.utf8 { start.add(byte: byte) }
    var paths: [StableHash] = []
    var keys: [ItemKey] = []
    var seen: [UInt64: UInt64] = [:]
    paths.reserveCapacity(plan.sections.count)
    keys.reserveCapacity(plan.sections.count)
    seen.reserveCapacity(plan.sections.count)
    plan.source.bytes.withUnsafeBufferPointer { text in
      for index in plan.sections.indices {
        let section = plan.sections[index]
        let above = index == 0 ? start : paths[Int(section.parent)]
        var path = above
        path.add(words: text, section.headingRange)
        // Equal headings under one parent are told apart by their order.
        let again = PlanKeys.counted(&seen[path.value, default: 0])
        if again > 0 { path.add(number: again) }
        paths.append(section.isImplied ? above : path)
        keys.append(ItemKey(bits: path.finished))
      }
    }
    sections = keys
  }
}
