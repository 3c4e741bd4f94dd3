import RoadmapModel

/// `### Day 1: Review` above a sentence or two, `### Day 2: Practice` above others, and no list in any
/// of them: the sentences say what there is to do.
extension PlanFinisher {
  mutating func countProse() {
    let parts = sections.indices.map { isPart($0) }
    // Sections around others are no line of a row of such sections.
    let holdsParts = sections.within(sections.indices.map { isListed[$0] || parts[$0] })
    let isBare = sections.indices.map {
      $0 > 0 && parts[$0] && !isListed[$0] && !holdsParts[$0]
    }
    guard isBare.contains(true) else { return }
    let prose = proseNotes(isBare)
    var rows: [ProseRow: (told: Int, bare: Int)] = [:]
    for index in sections.indices where isBare[index] {
      rows[row(index), default: (0, 0)].bare += 1
      if !prose[index].isEmpty { rows[row(index), default: (0, 0)].told += 1 }
    }
    var taken: Set<Int> = []
    for index in sections.indices where isBare[index] {
      guard let row = rows[row(index)], row.told > 2, row.told * 3 >= row.bare * 2 else { continue }
      for note in prose[index] {
        taken.insert(note)
        addItem(notes[note].note.range, line: notes[note].note.line, in: Int32(index))
      }
    }
    guard !taken.isEmpty else { return }
    notes = notes.indices.filter { !taken.contains($0) }.map { notes[$0] }
  }

  /// Sections that may be a row: those of one parent, periods or topics.
  private struct ProseRow: Hashable {
    var parent: Int32
    var isPeriod: Bool
  }

  private func row(_ index: Int) -> ProseRow {
    ProseRow(parent: sections[index].parent, isPeriod: sections[index].isPeriod)
  }

  /// A period, or a topic in one.
  private func isPart(_ index: Int) -> Bool {
    if sections[index].isPeriod { return true }
    let heading = sections[index].headingRange
    return sections[index].kind == .topic && !isHidden[index] && !heading.isEmpty
      && text[heading.start] != 0x2A && isInPeriod(index)
  }

  private func isInPeriod(_ index: Int) -> Bool {
    sections.innermost(from: Int(sections[index].parent)) { sections[$0].isPeriod } != nil
  }

  /// The paragraphs of each of these sections, where it has no more than three and none of them is a label's.
  private func proseNotes(_ isBare: [Bool]) -> [[Int]] {
    var found = [[Int]](repeating: [], count: sections.count)
    for index in notes.indices where notes[index].owner > 0 && isBare[Int(notes[index].owner)] {
      let note = notes[index].note
      if let label = LabelReader.read(text, note.range), label.role != .plain { continue }
      // `name: Squat` is a field of what the heading names.
      if isField(note.range) { continue }
      guard note.range.count > 11, Lines.isLetter(text[note.range.start]) else { continue }
      found[Int(notes[index].owner)].append(index)
    }
    for index in found.indices where found[index].count > 3 { found[index] = [] }
    return found
  }

  private func isField(_ range: ByteRange) -> Bool {
    !Sentence.ends(text, range)
      && text[range.start..<min(range.end, range.start + 24)].contains(0x3A)
  }

  /// `**1. Squat**`.
  func isNumbered(_ index: Int) -> Bool {
    let words = Trim(text: text).heading(sections[index].headingRange)
    let rest = text[words.start..<words.end].drop { Lines.isDigit($0) }
    return rest.startIndex > words.start && rest.starts(with: [0x2E, 0x20])
  }
}
