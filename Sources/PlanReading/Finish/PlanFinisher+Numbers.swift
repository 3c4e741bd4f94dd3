import RoadmapModel

/// Positions among siblings: what addresses are made of.
extension PlanFinisher {
  mutating func numberChildren() {
    numberSiblings()
    numberNested()
  }

  /// Unnamed sections and items of one section share one count, in the order of their lines.
  private mutating func numberSiblings() {
    var names = NameCounts()
    var children: [Int] = []
    for parent in sections.indices {
      names.removeAll()
      children.removeAll(keepingCapacity: true)
      var child = Int32(parent + 1)
      while child < sections[parent].next {
        children.append(Int(child))
        child = sections[Int(child)].next
      }
      var count: Int32 = 0
      var waiting = 0
      var item = sections[parent].items.lowerBound
      let end = sections[parent].items.upperBound
      while item < end || waiting < children.count {
        if waiting < children.count,
          item >= end || sections[children[waiting]].line < items[Int(item)].line
        {
          let first = children[waiting]
          waiting += 1
          if let name = AddressName(sections[first]) {
            sections[first].occurrence = names.next(name)
          } else {
            count += 1
            sections[first].ordinal = count
          }
        } else {
          if items[Int(item)].kind == .deliverable {
            items[Int(item)].occurrence = names.next(.deliverable)
          } else {
            count += 1
            items[Int(item)].ordinal = count
          }
          item = items[Int(item)].next
        }
      }
    }
  }

  /// How often each name has come up below one parent. Most parents know a few names only, which
  /// are looked through; the rest of a long list is hashed.
  private struct NameCounts {
    private var few: [(name: AddressName, count: Int32)] = []
    private var many: [AddressName: Int32] = [:]

    mutating func removeAll() {
      if !few.isEmpty { few.removeAll(keepingCapacity: true) }
      if !many.isEmpty { many.removeAll() }
    }

    /// Counts one more and answers how many there are now.
    mutating func next(_ name: AddressName) -> Int32 {
      for index in few.indices where few[index].name == name {
        few[index].count += 1
        return few[index].count
      }
      guard few.count == 16 else {
        few.append((name, 1))
        return 1
      }
      let count = many[name, default: 0] + 1
      many[name] = count
      return count
    }
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
