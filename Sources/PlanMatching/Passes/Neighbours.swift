/// Between which matched lines of its section each item stands: two items between the same ones
/// stand at the same place, however many lines came or went elsewhere.
struct Neighbours {
  /// The new item before or after; `start` and `end` of a section that continues another.
  enum Anchor: Hashable {
    case item(Int)
    case edge(section: Int)
  }

  struct Place: Hashable {
    var before: Anchor?
    var after: Anchor?
    /// How many unmatched lines stand between it and the anchor before.
    var offset = 0

    /// Whether a line stands beside it, and not only the edges of its section.
    var hasItem: Bool {
      [before, after].contains { if case .item = $0 { true } else { false } }
    }
  }

  private(set) var old: [Place]
  private(set) var new: [Place]

  init(_ table: MatchTable, _ sections: SectionPairs) {
    old = Self.places(count: table.liveCount, path: { table.oldPath[$0] }) { index in
      guard let partner = table.newOf[index],
        sections.areOne(table.oldPath[index], table.newPath[partner])
      else { return nil }
      return partner
    } edge: {
      sections.newOf[$0]
    }
    new = Self.places(count: table.new.count, path: { table.newPath[$0] }) { index in
      guard let partner = table.oldOf[index], partner < table.liveCount,
        sections.areOne(table.oldPath[partner], table.newPath[index])
      else { return nil }
      return index
    } edge: {
      sections.oldOf[$0] == nil ? nil : $0
    }
  }

  /// How surely both stand at the same place: 2 where the same lines stand before and after them, 1 where one
  /// of these does.
  func agreement(_ oldIndex: Int, _ newIndex: Int) -> Int {
    let (a, b) = (old[oldIndex], new[newIndex])
    return (a.before != nil && a.before == b.before ? 1 : 0)
      + (a.after != nil && a.after == b.after ? 1 : 0)
  }

  private static func places(
    count: Int, path: (Int) -> Int, anchor: (Int) -> Int?, edge: (Int) -> Int?
  ) -> [Place] {
    var places = Array(repeating: Place(), count: count)
    var last: Anchor?
    var offset = 0
    for index in 0..<count {
      if index == 0 || path(index) != path(index - 1) {
        last = edge(path(index)).map { .edge(section: $0) }
        offset = 0
      }
      places[index].before = last
      places[index].offset = offset
      if let item = anchor(index) {
        last = .item(item)
        offset = 0
      } else {
        offset += 1
      }
    }
    for index in (0..<count).reversed() {
      if index == count - 1 || path(index) != path(index + 1) {
        last = edge(path(index)).map { .edge(section: $0) }
      }
      places[index].after = last
      if let item = anchor(index) { last = .item(item) }
    }
    return places
  }
}
