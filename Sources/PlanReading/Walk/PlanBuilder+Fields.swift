import RoadmapModel

/// What stands below a list item and only tells of it.
extension PlanBuilder {
  /// "Sets: 3, Reps: 8" below each of several lines: they tell of the line, and are none themselves.
  mutating func holdsSameFields(_ subtree: Range<Int>, isNumbered: Bool) -> Bool {
    guard !subtree.isEmpty else { return false }
    guard let found = fields(subtree) else {
      if holdsList(subtree) { fieldsBefore = 0 }
      return false
    }
    let label = found.label
    // "Sets: 3, Reps: to failure" is one more of a row of measures.
    if label == fieldsBefore { return true }
    guard found.isMeasured || (isNumbered && !found.nameWork) else {
      fieldsBefore = 0
      return false
    }
    let end = subtree.upperBound
    guard found.isMeasured || end < blocks.count, end >= blocks.count || blocks[end].kind == .item
    else { return false }
    let next =
      end < blocks.count ? fields(end + 2..<max(end + 2, Int(blocks[end].next))) : nil
    // "1. Mast" and "2. Cabin" with aim and skill each: all their labels are the same.
    guard found.isMeasured || next?.labels == found.labels else { return false }
    fieldsBefore = label
    return next?.label == label
  }

  /// What stands in a list whose lines are all `Label: value`.
  private struct Fields {
    /// The letters of the first label, and of all of them.
    var label: UInt64 = 0
    var labels: UInt64 = 0
    /// Numbers begin half of the values.
    var isMeasured = false
    /// "Practice: …", "Project: …": something to do is one of them.
    var nameWork = false
  }

  /// `nil` where one of the list items directly in these blocks is no `Label: value`.
  private func fields(_ subtree: Range<Int>) -> Fields? {
    var at = subtree.lowerBound
    var (count, numbers) = (0, 0)
    var found = Fields()
    while at < subtree.upperBound {
      switch blocks[at].kind {
      case .bulletList, .orderedList: at += 1
      case .item:
        guard at + 1 < Int(blocks[at].next), blocks[at + 1].kind == .paragraph,
          let (label, value) = Self.field(text, blocks[at + 1].range)
        else { return nil }
        let letters = Lines.letters(text, label)
        let reading = HeadingReader.read(text, label)
        if count == 0 {
          found.label = letters
          if reading.period != nil { return nil }
        }
        found.labels = WordHash.join(found.labels, letters)
        switch reading.role {
        case .tasks, .practice, .project, .deliverable, .outcomes: found.nameWork = true
        default: break
        }
        count += 1
        if Lines.isDigit(text[value.start]) { numbers += 1 }
        at = Int(blocks[at].next)
      default: at = max(at + 1, Int(blocks[at].next))
      }
    }
    found.isMeasured = numbers * 2 >= count
    return count > 1 && found.label != 0 ? found : nil
  }

  /// `*Sets:* 3`: a short label and its value.
  private static func field(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> (label: ByteRange, value: ByteRange)? {
    let start = ByteRange(range.start, min(range.end, range.start + 32))
    // ： is three bytes long.
    guard
      let (colon, length) = ByteWord.first(0x3A, in: text, start).map({ ($0, 1) })
        ?? Lines.firstIndex(of: "：", in: text, start).map({ ($0, 3) })
    else { return nil }
    let label = Trim(text: text).heading(ByteRange(range.start, colon))
    let value = Trim(text: text).heading(ByteRange(colon + length, range.end))
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

  /// "**Deadline**: 22 March", "Due: Friday": when it is to be done, and nothing to do.
  static func tellsWhen(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    guard let (label, value) = field(text, range), value.count <= 40,
      TableWords.role(text, label) == .period,
      let period = TableWords.wholePeriod(text, value)
    else { return false }
    switch period.name {
    case .day, .week, .month, .quarter, .semester, .year: return true
    default: return period.dates != nil
    }
  }

  func holdsList(_ subtree: Range<Int>) -> Bool {
    subtree.contains { blocks[$0].kind == .item }
  }

  /// `**Label**: …`, `*Label:* …`, `Goal: …`.
  private func namesField(_ range: ByteRange) -> Bool {
    if let label = LabelReader.read(text, range) {
      return label.isBold || (label.role == .goal && !label.rest.isEmpty)
        || isEmphasised(range)
    }
    return isEmphasised(range)
  }

  private func isEmphasised(_ range: ByteRange) -> Bool {
    (text[range.start] == 0x2A || text[range.start] == 0x5F) && Self.field(text, range) != nil
  }

  /// Whether the list items directly in these blocks are all `**Label**: …` or `Goal: …`.
  func holdsFields(_ subtree: Range<Int>) -> Bool {
    var at = subtree.lowerBound
    var count = 0
    while at < subtree.upperBound {
      switch blocks[at].kind {
      case .bulletList, .orderedList: at += 1
      case .item:
        guard at + 1 < Int(blocks[at].next), blocks[at + 1].kind == .paragraph,
          namesField(blocks[at + 1].range)
        else { return false }
        count += 1
        at = Int(blocks[at].next)
      default: at = max(at + 1, Int(blocks[at].next))
      }
    }
    return count > 0 && count < 4
  }
}
