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

/// What belongs to each of many, in one piece: arrays of their own would be as many pieces of memory.
struct Groups {
  private var starts: [Int]
  private var members: [Int]

  /// Those of an owner stand in the order they come in.
  init(_ members: some Collection<Int>, owners: Int, by owner: (Int) -> Int) {
    starts = [Int](repeating: 0, count: owners + 1)
    for member in members { starts[owner(member) + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var ends = starts
    self.members = [Int](repeating: 0, count: members.count)
    for member in members {
      let group = owner(member)
      self.members[ends[group]] = member
      ends[group] += 1
    }
  }

  subscript(owner: Int) -> ArraySlice<Int> { members[starts[owner]..<starts[owner + 1]] }
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
