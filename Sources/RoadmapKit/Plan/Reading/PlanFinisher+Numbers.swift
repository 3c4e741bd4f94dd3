/// Positions among siblings: what addresses are made of.
extension PlanFinisher {
  mutating func numberChildren() {
    numberSiblings()
    numberNested()
  }

  /// Unnamed sections and items of one section share one count, in the order of their lines.
  private mutating func numberSiblings() {
    var seen: [ComponentKey: Int32] = [:]
    var children: [Int] = []
    for parent in sections.indices {
      children.removeAll(keepingCapacity: true)
      var child = Int32(parent + 1)
      while child < sections[parent].next {
        children.append(Int(child))
        child = sections[Int(child)].next
      }
      var count: Int32 = 0
      var waiting = children[...]
      var item = sections[parent].items.lowerBound
      let end = sections[parent].items.upperBound
      while item < end || !waiting.isEmpty {
        if let first = waiting.first, item >= end || sections[first].line < items[Int(item)].line {
          waiting.removeFirst()
          if let name = AddressName(sections[first]) {
            sections[first].occurrence = next(name, under: parent, &seen)
          } else {
            count += 1
            sections[first].ordinal = count
          }
        } else {
          if items[Int(item)].kind == .deliverable {
            items[Int(item)].occurrence = next(.deliverable, under: parent, &seen)
          } else {
            count += 1
            items[Int(item)].ordinal = count
          }
          item = items[Int(item)].next
        }
      }
    }
  }

  private struct ComponentKey: Hashable {
    var parent: Int32
    var name: AddressName
  }

  private func next(
    _ name: AddressName, under parent: Int, _ seen: inout [ComponentKey: Int32]
  ) -> Int32 {
    let key = ComponentKey(parent: Int32(parent), name: name)
    let occurrence = seen[key, default: 0] + 1
    seen[key] = occurrence
    return occurrence
  }

  private mutating func numberNested() {
    var counts = [Int32](repeating: 0, count: items.count)
    for index in items.indices where items[index].parent >= 0 {
      let parent = Int(items[index].parent)
      counts[parent] += 1
      items[index].ordinal = counts[parent]
    }
  }
}
