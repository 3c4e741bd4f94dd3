import RoadmapModel

/// Parts the items from the lines that are none: these become remarks of what stands around them, and
/// the ledger of what was left out.
struct Sieve {
  private(set) var leftOut: [LeftOut] = []
  private let sections: [Section]
  private let causes: [Int32]
  private let text: UnsafeBufferPointer<UInt8>

  init(sections: [Section], causes: [Int32], text: UnsafeBufferPointer<UInt8>) {
    self.sections = sections
    self.causes = causes
    self.text = text
  }

  mutating func sift(
    _ items: inout [Item], _ notes: inout [OwnedNote], by reasons: [LeftOut.Reason?],
    _ evidence: Evidence
  ) {
    record(items, reasons, evidence)
    guard reasons.contains(where: { $0 != nil }) else { return }
    // Where each item goes, or whose its line is: an item's index, or a section's as -1 - index.
    var place = [Int32](repeating: 0, count: items.count)
    // Items are most of what a large text takes, so those that are kept move up and are not copied.
    var kept = 0
    var dropped: [OwnedNote] = []
    for index in items.indices {
      var item = items[index]
      let above = item.parent >= 0 ? place[Int(item.parent)] : -1 - item.section
      if reasons[index] == nil {
        item.parent = max(above, -1)
        place[index] = Int32(kept)
        items[kept] = item
        kept += 1
      } else {
        place[index] = above
        dropped.append(
          OwnedNote(
            owner: -1 - above, note: Note(range: item.textRange, line: item.line)))
      }
    }
    for index in notes.indices where notes[index].owner < 0 {
      let owner = place[Int(-1 - notes[index].owner)]
      notes[index].owner = -1 - owner
    }
    items.removeSubrange(kept...)
    merge(dropped, into: &notes)
  }

  /// Both are in the order of the document.
  private func merge(_ dropped: [OwnedNote], into notes: inout [OwnedNote]) {
    guard !dropped.isEmpty else { return }
    var all: [OwnedNote] = []
    all.reserveCapacity(notes.count + dropped.count)
    var next = 0
    for note in notes {
      while next < dropped.count, dropped[next].note.line <= note.note.line {
        all.append(dropped[next])
        next += 1
      }
      all.append(note)
    }
    all += dropped[next...]
    notes = all
  }

  // MARK: - The ledger

  private mutating func record(
    _ items: [Item], _ reasons: [LeftOut.Reason?], _ evidence: Evidence
  ) {
    // What a section has no use for is known when it ends, after what stands within it.
    let remarks = evidence.remarks.sorted { $0.line < $1.line }
    var remark = 0
    for index in items.indices {
      guard let reason = reasons[index], !evidence.items[index].standsIn else { continue }
      while remark < remarks.count, remarks[remark].line < items[index].line {
        record(remarks[remark])
        remark += 1
      }
      record(
        RemarkEvidence(line: items[index].line, section: items[index].section, reason: reason))
    }
    while remark < remarks.count {
      record(remarks[remark])
      remark += 1
    }
  }

  private mutating func record(_ line: RemarkEvidence) {
    let section = Int(line.section)
    let cause = causes[section] >= 0 ? Int(causes[section]) : named(section)
    let heading = sections[cause].headingRange
    if let last = leftOut.last, last.reason == line.reason, last.heading == heading,
      last.last <= line.line
    {
      leftOut[leftOut.count - 1].bullets += last.last == line.line ? 0 : 1
      leftOut[leftOut.count - 1].last = line.line
    } else {
      leftOut.append(
        LeftOut(
          first: line.line, last: line.line, reason: line.reason, bullets: 1, heading: heading))
    }
  }

  /// The innermost section around with a heading.
  private func named(_ section: Int) -> Int {
    sections.innermost(from: section) { !sections[$0].headingRange.isEmpty } ?? 0
  }
}
