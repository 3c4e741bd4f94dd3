import RoadmapModel

extension PlanFinisher {
  /// Brings each owner's notes together, keeping their order, and tells the owners where theirs are.
  mutating func takeNotes() -> [Note] {
    guard !notes.isEmpty else { return [] }
    let count = sections.count
    var ends = [Int32](repeating: 0, count: count + items.count)
    func slot(_ owner: Int32) -> Int { owner >= 0 ? Int(owner) : count + Int(-1 - owner) }
    for note in notes { ends[slot(note.owner)] += 1 }
    var total: Int32 = 0
    for index in ends.indices {
      let start = total
      total += ends[index]
      ends[index] = start
      if start == total { continue }
      if index < count {
        sections[index].notes = start..<total
      } else {
        items[index - count].notes = start..<total
      }
    }
    var sorted = Array(repeating: Note(range: .empty, line: 0), count: notes.count)
    for note in notes {
      let index = slot(note.owner)
      sorted[Int(ends[index])] = note.note
      ends[index] += 1
    }
    notes = []
    return sorted
  }
}
