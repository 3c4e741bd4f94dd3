import RoadmapModel

/// Headings that stand for themselves, since nothing below them can be ticked.
extension PlanFinisher {
  /// `Day 1: Arrays`, `Day 2: Lists` … without anything below: the lines are the items.
  mutating func countBareHeadings() {
    var isBare = [Bool](repeating: true, count: sections.count)
    for item in items { isBare[Int(item.section)] = false }
    // "November 2030" above a table of what was done says nothing of its own.
    for index in sections.indices.dropFirst()
    where isListed[index] && sections[index].titleRange.isEmpty { isBare[index] = false }
    // A date on a bold line of its own holds nothing: it makes no difference.
    for index in sections.indices.dropFirst().reversed()
    where !isBare[index] || sections[index].kind != .topic || !isLine(index) {
      isBare[Int(sections[index].parent)] = false
    }
    var others = [Int](repeating: 0, count: sections.count)
    var rows: [Int32: [Int]] = [:]
    var isBehind: Set<Int32> = []
    for index in sections.indices.dropFirst() {
      let section = sections[index]
      if isHidden[index] || isIndexed[index] { continue }
      if isBare[index], section.kind != .topic, section.kind != .outcomes, section.kind != .project
      {
        rows[section.parent, default: []].append(index)
      } else if section.kind != .outcomes {
        others[Int(section.parent)] += 1
        if rows[section.parent] != nil { isBehind.insert(section.parent) }
      }
    }
    guard rows.values.reduce(0, { $0 + $1.count }) > 1 else { return }
    let isTold = toldAtLength()
    let isInside = sections.spreadDown(sections.map(\.isPeriod))
    var lines: [Int] = []
    for (parent, row) in rows.sorted(by: { $0.key < $1.key }) {
      // "## General" before the weeks introduces them.
      let stands =
        row.count > 2 && row.count > 2 * others[Int(parent)] && !isBehind.contains(parent)
        && row.allSatisfy { sections[$0].isTime }
      guard others[Int(parent)] == 0 || stands else { continue }
      // "Day 14" and "Day 15" above code, below a heading of no week: what the plan's own days are about.
      if row.count < 3, parent > 0, !isInside[Int(parent)], items.count > 2 * row.count { continue }
      if row.count > 2, row.count(where: { isTold[$0] }) * 2 > row.count {
        // What a week is about is its work where paragraphs tell more of it.
        for index in row { addItem(ofHeading: index) }
      } else {
        lines += row
      }
    }
    makeItems(of: lines.sorted())
  }

  /// One item in a section that has none, by its own name.
  mutating func addItem(ofHeading index: Int, mark: Item.State = .open) {
    let section = sections[index]
    let range = section.titleRange.isEmpty ? section.headingRange : section.titleRange
    guard !range.isEmpty else { return }
    addItem(range, line: section.line, in: Int32(index), mark: mark, isOptional: section.isOptional)
  }

  /// An item that no list had.
  mutating func addItem(
    _ range: ByteRange, line: UInt32, in section: Int32, mark: Item.State = .open,
    isOptional: Bool = false
  ) {
    items.append(
      Item(
        kind: .study, mark: mark, isOptional: isOptional, depth: nil, choice: nil,
        textRange: range, line: line, boxColumn: 0, section: section, parent: -1))
  }

  /// `**1.1 Routing**` above a sentence or two, `**1.2 Planning**` above others, and no list near: in a
  /// week or phase these bold lines are what there is to do; so are those with their measures below them,
  /// anywhere.
  mutating func countBareTopics() {
    var isUsed = [Bool](repeating: false, count: sections.count)
    for item in items { isUsed[Int(item.section)] = true }
    var isTold = [Bool](repeating: false, count: sections.count)
    for note in notes where note.owner > 0 { isTold[Int(note.owner)] = true }
    for index in exercises { isTold[index] = true }
    let isInside = sections.spreadDown(sections.map(\.isPeriod))
    var bare = [Int](repeating: 0, count: sections.count)
    for index in sections.indices.dropFirst().reversed() {
      let parent = Int(sections[index].parent)
      // `**1. Squat**` above "Form tips:" and its bullets is told of too.
      if isHidden[index], isTold[index] { isTold[parent] = true }
      // `**8. Plank**` without a word below it is one of its row.
      isTold[index] = isTold[index] || (isTopic(index) && isNumbered(index))
      if isUsed[index] || sections[index].period != nil || !isTold[index] {
        isUsed[parent] = true
      } else if isTopic(index) {
        bare[parent] += 1
      }
    }
    makeItems(
      of: sections.indices.dropFirst().filter {
        let parent = Int(sections[$0].parent)
        guard !isUsed[$0], isTold[$0], isTopic($0) else { return false }
        return exercises.contains($0)
          || (isInside[parent] || isMeasured.contains(Int32($0))) && bare[parent] > 1
            && !isUsed[parent]
      })
  }

  /// A bold line that names something, alone on its line.
  private func isTopic(_ index: Int) -> Bool {
    sections[index].kind == .topic && !isHidden[index] && !sections[index].titleRange.isEmpty
      && (exercises.contains(index)
        || isLine(index) && text[sections[index].headingRange.start] == 0x2A)
  }

  mutating func makeItems(of bare: [Int]) {
    guard !bare.isEmpty else { return }
    var made: [Int32: Int32] = [:]
    for index in bare {
      let section = sections[index]
      guard !section.headingRange.isEmpty else { continue }
      made[Int32(index)] = Int32(items.count)
      addItem(
        section.headingRange, line: section.line, in: section.parent,
        isOptional: section.isOptional)
    }
    guard !made.isEmpty else { return }
    for index in notes.indices {
      if notes[index].owner >= 0, let item = made[notes[index].owner] {
        notes[index].owner = -1 - item
      }
    }
    renumberSections(keeping: { made[Int32($0)] == nil })
  }
}
