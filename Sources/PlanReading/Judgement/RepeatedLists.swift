import RoadmapModel

/// Lists and tables without a box whose lines the author ticks elsewhere: "| 3 | Sails | ⬜ |" in a table
/// that keeps count, and "| 3 | Sails (by Moore) | how to trim them |" in one that tells more of it.
struct RepeatedLists {
  private let text: UnsafeBufferPointer<UInt8>

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Which of the lists name little but such lines. A week keeps its list, whatever is ticked once more
  /// outside the weeks.
  func among(
    _ lists: [ListFacts], _ items: [Item], isInPeriod: (Int) -> Bool
  ) -> [Bool] {
    var isRepeated = [Bool](repeating: false, count: lists.count)
    let unboxed = lists.indices.filter { lists[$0].boxes == 0 && lists[$0].lines > 2 }
    guard !unboxed.isEmpty else { return isRepeated }
    var inside: Set<UInt64> = []
    var all: Set<UInt64> = []
    for list in lists.indices where lists[list].boxes > 0 {
      for index in lists[list].items where items[index].boxColumn > 0 {
        let name = name(items[index].textRange)
        guard name != 0 else { continue }
        all.insert(name)
        if isInPeriod(list) { inside.insert(name) }
      }
    }
    guard all.count > 2 else { return isRepeated }
    for list in unboxed {
      let names = isInPeriod(list) ? inside : all
      isRepeated[list] = lists[list].items.areMost { names.contains(name(items[$0].textRange)) }
    }
    return isRepeated
  }

  /// "1. Squat: feet apart, …" below a table with a row for the squat: which lists tell more of the lines
  /// of another one before them, in the same week or day.
  func retold(
    _ lists: [ListFacts], _ items: [Item], period: (Int) -> Int32
  ) -> [Bool] {
    var isRetold = [Bool](repeating: false, count: lists.count)
    var names: Set<UInt64> = []
    var current: Int32 = -1
    for list in lists.indices {
      let place = period(list)
      if place != current { names.removeAll(keepingCapacity: true) }
      current = place
      guard place >= 0, lists[list].boxes == 0, lists[list].lines > 2 else { continue }
      if names.count > 2 {
        isRetold[list] = lists[list].items.areMost {
          let range = items[$0].textRange
          let name = name(range)
          return names.contains(name) && name != letters(range.start, range.end)
        }
      }
      // Nobody asks for the names of a list that no other one of its week or day follows.
      guard !isRetold[list], list + 1 < lists.count, period(list + 1) == place else { continue }
      for index in lists[list].items {
        // "Set 1: 5 reps" is told in full, and again by the sets of what follows.
        let range = items[index].textRange
        let end = nameEnd(range)
        let name = letters(range.start, end)
        if name != 0, end == range.end || name == letters(range.start, range.end) {
          names.insert(name)
        }
      }
    }
    return isRetold
  }

  /// The letters of a line up to a bracket or colon; 0 for none.
  private func name(_ range: ByteRange) -> UInt64 { letters(range.start, nameEnd(range)) }

  private func nameEnd(_ range: ByteRange) -> Int {
    var rest = range
    while let mark = ByteWord.first(0x28, 0x3A, 0xEF, in: text, rest) {
      // （ and ：
      let isWide =
        mark + 2 < range.end && text[mark + 1] == 0xBC
        && (text[mark + 2] == 0x88 || text[mark + 2] == 0x9A)
      if text[mark] != 0xEF || isWide { return mark }
      rest.lower = UInt32(mark + 1)
    }
    return range.end
  }

  private func letters(_ start: Int, _ end: Int) -> UInt64 {
    end > start ? Lines.letters(text, ByteRange(start, end)) : 0
  }
}

extension Range<Int> {
  /// Whether three quarters of them fit; no more are asked than tell.
  fileprivate func areMost(_ fit: (Int) -> Bool) -> Bool {
    var others = 0
    for place in self where !fit(place) {
      others += 1
      if others * 4 > count { return false }
    }
    return true
  }
}
