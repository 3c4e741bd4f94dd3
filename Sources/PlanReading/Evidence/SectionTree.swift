import RoadmapModel

/// The tree that sections are, each behind the one around it.
extension [Section] {
  /// Which sections have one that this holds for within them.
  func within(_ holds: [Bool]) -> [Bool] {
    var found = [Bool](repeating: false, count: count)
    for index in indices.dropFirst().reversed() where found[index] || holds[index] {
      found[Int(self[index].parent)] = true
    }
    return found
  }

  /// Those that it holds for, and those within them.
  func spreadDown(_ holds: [Bool]) -> [Bool] {
    var holds = holds
    for index in indices.dropFirst() where holds[Int(self[index].parent)] { holds[index] = true }
    return holds
  }

  /// What each section has together with those within it.
  func sumUp(_ counts: [Int]) -> [Int] {
    var counts = counts
    for index in indices.dropFirst().reversed() {
      counts[Int(self[index].parent)] += counts[index]
    }
    return counts
  }

  /// The innermost of a section and those around it that this holds for, the whole text aside.
  func innermost(from section: Int, where holds: (Int) -> Bool) -> Int? {
    var at = section
    while at > 0 {
      if holds(at) { return at }
      at = Int(self[at].parent)
    }
    return nil
  }
}

/// Periods of one name beside each other.
struct PeriodRow: Hashable {
  let parent: Int32
  let name: Period.Name

  init?(_ section: Section) {
    guard let name = section.period?.name else { return nil }
    (parent, self.name) = (section.parent, name)
  }
}
