package import RoadmapModel

/// What the boxes of a file say, counted by what each says: `[x]`, `[/]` and `[-]`.
package struct TickCounts: Hashable, Sendable {
  package private(set) var done = 0
  package private(set) var started = 0
  package private(set) var skipped = 0

  package init(_ facts: [ItemFact]) {
    for fact in facts {
      switch fact {
      case .checked: done += 1
      case .started: started += 1
      case .skipped: skipped += 1
      default: break
      }
    }
  }
}
