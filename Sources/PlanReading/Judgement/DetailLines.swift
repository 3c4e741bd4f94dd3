import RoadmapModel

/// "3 sets of 8" and "Rest: 2 minutes" below each of several exercises: lines that measure what stands above
/// them, which is what is done.
struct DetailLines {
  private let text: UnsafeBufferPointer<UInt8>
  private let sections: [Section]
  private let evidence: Evidence

  init(_ text: UnsafeBufferPointer<UInt8>, _ sections: [Section], _ evidence: Evidence) {
    self.text = text
    self.sections = sections
    self.evidence = evidence
  }

  /// Headings of one row that say how often each is done, "1. Squat (3x10)", above lists that tell the same
  /// of each, "Muscles: legs": they are what is done.
  func exercises(_ lists: [ListFacts], _ items: [Item]) -> Set<Int> {
    var rows: [Int32: [Int]] = [:]
    for index in sections.indices.dropFirst()
    where sections[index].kind == .topic && !evidence.sections[index].isLabel {
      rows[sections[index].parent, default: []].append(index)
    }
    let counted = rows.values.filter { row in
      let count = row.count { Sets.stand(in: text, sections[$0].headingRange) }
      return count > 1 && count * 2 >= row.count
    }
    guard !counted.isEmpty else { return [] }
    var labels: [Int: Set<UInt64>] = [:]
    for list in lists.indices where !evidence.lists[list].isTable {
      for index in lists[list].items where items[index].parent < 0 {
        let label = label(of: items[index]).map { Lines.letters(text, $0) }
        if let label { labels[Int(evidence.lists[list].section), default: []].insert(label) }
      }
    }
    var found: Set<Int> = []
    for row in counted {
      // A heading beside them that holds other lists, "Homework", is none.
      let shared = row.compactMap { labels[$0] }.reduce(into: [UInt64: Int]()) { counts, own in
        for label in own { counts[label, default: 0] += 1 }
      }.filter { $0.value > 1 }
      found.formUnion(row.filter { labels[$0]?.contains { shared[$0] != nil } ?? false })
    }
    return found
  }

  /// "Muscles" of "Muscles: legs".
  private func label(of item: Item) -> ByteRange? {
    let range = item.textRange
    let near = ByteRange(range.start, min(range.end, range.start + 32))
    guard let colon = text[near.start..<near.end].firstIndex(of: 0x3A) else { return nil }
    let label = Trim(text: text).heading(ByteRange(range.start, colon))
    return label.isEmpty ? nil : label
  }

  /// The lines right below one line, or below one bold line that stands for it.
  private struct Unit {
    /// The letters of what they stand below.
    var name: UInt64
    var isBelowLine: Bool
    var lines: [Int] = []
    /// The labels of those whose values are numbers.
    var measures: Set<UInt64> = []
    /// How many are `Label: …` or begin with a number.
    var told = 0
    /// "Practice: …" is one of them, or a box, or a line with more below it.
    var holdsWork = false

    mutating func add(_ index: Int, _ item: Item, _ text: UnsafeBufferPointer<UInt8>) {
      lines.append(index)
      if item.kind != .study || item.boxColumn > 0 || item.choice != nil { holdsWork = true }
      let range = item.textRange
      guard !range.isEmpty else { return }
      let start = ByteRange(range.start, min(range.end, range.start + 32))
      guard let colon = text[start.start..<start.end].firstIndex(of: 0x3A) else {
        if Lines.isDigit(text[range.start]) { told += 1 }
        return
      }
      let trim = Trim(text: text)
      let (label, value) = (
        trim.heading(ByteRange(range.start, colon)), trim.heading(ByteRange(colon + 1, range.end))
      )
      told += 1
      guard !label.isEmpty, !value.isEmpty, Lines.isDigit(text[value.start]) else { return }
      measures.insert(Lines.letters(text, label))
    }
  }

  func among(_ lists: [ListFacts], _ items: [Item]) -> Set<Int> {
    var found: Set<Int> = []
    for row in units(lists, items) where row.count > 2 {
      let units = row.filter { !$0.holdsWork }
      // "Words: 20" below each "Morning" is what is done then, not how "Morning" is done.
      var owners: [UInt64: (count: Int, names: Set<UInt64>)] = [:]
      for unit in units {
        for label in unit.measures {
          owners[label, default: (0, [])].count += 1
          owners[label]?.names.insert(unit.name)
        }
      }
      let shared = Set(
        owners.filter { _, owners in
          owners.names.count > 2 && owners.names.count * 2 >= owners.count
            && owners.count * 2 >= row.count
        }.keys)
      guard !shared.isEmpty else { continue }
      for unit in units
      where unit.told * 3 >= unit.lines.count * 2
        && (unit.measures.contains(where: shared.contains)
          || (unit.isBelowLine && unit.told == unit.lines.count))
      {
        found.formUnion(unit.lines)
      }
    }
    return found
  }

  /// The units of each row: below lines of lists in headings of one level, and below bold lines.
  private func units(_ lists: [ListFacts], _ items: [Item]) -> [[Unit]] {
    var rows: [Int: [Unit]] = [:]
    for list in lists.indices where lists[list].boxes == 0 && !evidence.lists[list].isTable {
      let section = Int(evidence.lists[list].section)
      let level = evidence.sections[section].level
      var below: [Int32: Unit] = [:]
      for index in lists[list].items {
        let parent = items[index].parent
        let isLabelled =
          parent < 0 && level > SectionLevel.summary && level < SectionLevel.listItem
          && sections[section].kind == .topic
        if parent >= 0 { below[items[Int(parent)].parent]?.holdsWork = true }
        guard parent >= 0 || isLabelled else { continue }
        if below[parent] == nil {
          let name = parent >= 0 ? items[Int(parent)].textRange : sections[section].headingRange
          below[parent] = Unit(
            name: Lines.letters(text, name), isBelowLine: parent >= 0)
        }
        let namesTime = parent >= 0 && evidence.items[Int(parent)].namesPeriod
        if namesTime { below[parent]?.holdsWork = true }
        below[parent]?.add(index, items[index], text)
      }
      for (parent, unit) in below {
        rows[level * 2 + (parent < 0 ? 1 : 0), default: []].append(unit)
      }
    }
    return Array(rows.values)
  }
}
