import RoadmapModel

/// The order of items: each section's together, each item right before what is nested in it.
extension PlanFinisher {
  mutating func groupItems() {
    guard !isOrdered else { return }
    let order = orderOfTrees()
    var place = [Int32](repeating: 0, count: items.count)
    for (new, old) in order.enumerated() { place[old] = Int32(new) }
    items = order.map { items[$0] }
    for index in items.indices where items[index].parent >= 0 {
      items[index].parent = place[Int(items[index].parent)]
    }
    for index in notes.indices where notes[index].owner < 0 {
      notes[index].owner = -1 - place[Int(-1 - notes[index].owner)]
    }
  }

  /// Most documents are in order as they were read.
  private var isOrdered: Bool {
    var around: [Int32] = []
    for index in items.indices {
      let item = items[index]
      if index > 0 {
        let before = items[index - 1]
        guard before.section <= item.section,
          before.section < item.section || before.line <= item.line
        else { return false }
      }
      while let last = around.last, last != item.parent { around.removeLast() }
      guard item.parent < 0 || !around.isEmpty else { return false }
      around.append(Int32(index))
    }
    return true
  }

  /// Items by section and line; those nested in one directly behind it.
  private func orderOfTrees() -> [Int] {
    let lines = items.indices.sorted {
      (items[$0].section, items[$0].line, $0) < (items[$1].section, items[$1].line, $1)
    }
    var firstChild = [Int](repeating: -1, count: items.count)
    var sibling = [Int](repeating: -1, count: items.count)
    for index in lines.reversed() where items[index].parent >= 0 {
      let parent = Int(items[index].parent)
      sibling[index] = firstChild[parent]
      firstChild[parent] = index
    }
    var order: [Int] = []
    order.reserveCapacity(items.count)
    var waiting: [Int] = []
    for root in lines where items[root].parent < 0 {
      waiting.append(root)
      while let index = waiting.popLast() {
        order.append(index)
        if items[index].parent >= 0, sibling[index] >= 0 { waiting.append(sibling[index]) }
        if firstChild[index] >= 0 { waiting.append(firstChild[index]) }
      }
    }
    return order
  }
}
