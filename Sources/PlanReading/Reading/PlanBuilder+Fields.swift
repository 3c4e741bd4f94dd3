import RoadmapModel

/// What stands below a list item and only tells of it.
extension PlanBuilder {
  /// "Sets: 3, Reps: 8" below each of several lines: they tell of the line, and are none themselves.
  mutating func holdsSameFields(_ subtree: Range<Int>) -> Bool {
    guard let (label, isMeasured) = fields(subtree) else {
      if holdsList(subtree) { fieldsBefore = 0 }
      return false
    }
    // "Sets: 3, Reps: to failure" is one more of a row of measures.
    if label == fieldsBefore { return true }
    guard isMeasured else {
      fieldsBefore = 0
      return false
    }
    let end = subtree.upperBound
    fieldsBefore = label
    return end < blocks.count && blocks[end].kind == .item
      && fields(end + 2..<max(end + 2, Int(blocks[end].next)))?.label == label
  }

  /// The letters of the first label where all list items directly in these blocks are `Label: value`,
  /// and whether numbers begin half of the values; `nil` elsewhere.
  private func fields(_ subtree: Range<Int>) -> (label: UInt64, isMeasured: Bool)? {
    var at = subtree.lowerBound
    var (count, numbers) = (0, 0)
    var first: UInt64 = 0
    while at < subtree.upperBound {
      switch blocks[at].kind {
      case .bulletList, .orderedList: at += 1
      case .item:
        guard at + 1 < Int(blocks[at].next), blocks[at + 1].kind == .paragraph,
          let (label, value) = field(blocks[at + 1].range)
        else { return nil }
        if count == 0 {
          first = Lines.letters(text, label)
          if HeadingReader.read(text, label).period != nil { return nil }
        }
        count += 1
        if Lines.isDigit(text[value.start]) { numbers += 1 }
        at = Int(blocks[at].next)
      default: at = max(at + 1, Int(blocks[at].next))
      }
    }
    return count > 1 && first != 0 ? (first, numbers * 2 >= count) : nil
  }

  /// `*Sets:* 3`: a short label and its value.
  private func field(_ range: ByteRange) -> (label: ByteRange, value: ByteRange)? {
    guard let colon = text[range.start..<min(range.end, range.start + 32)].firstIndex(of: 0x3A)
    else { return nil }
    let label = Trim(text: text).heading(ByteRange(range.start, colon))
    let value = Trim(text: text).heading(ByteRange(colon + 1, range.end))
    return label.isEmpty || value.isEmpty ? nil : (label, value)
  }

  /// Whether a bold label in this list holds a list: "**Topics**:" above bullets.
  func holdsGroups(_ list: Int) -> Bool {
    var at = list + 1
    while at < Int(blocks[list].next), blocks[at].kind == .item {
      let next = Int(blocks[at].next)
      if at + 2 < next, blocks[at + 1].kind == .paragraph, holdsList(at + 2..<next),
        let label = LabelReader.read(text, blocks[at + 1].range), label.isBold, label.rest.isEmpty
      {
        return true
      }
      at = next
    }
    return false
  }

  /// "**Tools**: chisel, plane" beside "**Topics**:" and its list: it tells what is needed for them.
  func isField(_ label: LabelReading, _ subtree: Range<Int>) -> Bool {
    guard label.isBold, !label.rest.isEmpty, nest.isEmpty, subtree.upperBound <= groupedUntil,
      !holdsList(subtree)
    else { return false }
    return TableWords.role(text, label.label) == .other
  }

  func holdsList(_ subtree: Range<Int>) -> Bool {
    subtree.contains { blocks[$0].kind == .item }
  }

  /// Whether the list items directly in these blocks are all `**Label**: …`.
  func holdsFields(_ subtree: Range<Int>) -> Bool {
    var at = subtree.lowerBound
    var count = 0
    while at < subtree.upperBound {
      switch blocks[at].kind {
      case .bulletList, .orderedList: at += 1
      case .item:
        guard at + 1 < Int(blocks[at].next), blocks[at + 1].kind == .paragraph,
          let label = LabelReader.read(text, blocks[at + 1].range), label.isBold
        else { return false }
        count += 1
        at = Int(blocks[at].next)
      default: at = max(at + 1, Int(blocks[at].next))
      }
    }
    return count > 0 && count < 4
  }
}
