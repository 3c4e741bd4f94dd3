import RoadmapModel

/// Where a list of Markdown's begins, and whose lines its lines are.
extension PlanBuilder {
  mutating func startList(_ index: Int) {
    if quoteEnd <= index, isLegend(index) { legendEnd = Int(blocks[index].next) }
    if let last = nest.indices.last, nest[last].firstWithin >= 0,
      items.count > nest[last].firstWithin
    {
      // `- 1. Basics`, and bullets indented below it: to its author they are the parts of that.
      nest[last].item = Int32(nest[last].firstWithin)
      nest[last].firstWithin = -1
    }
    if !nest.isEmpty || quoteEnd > index { return }
    list = (index, false, false)
    dropLineItems()
    groupedUntil = holdsGroups(index) ? Int(blocks[index].next) : 0
    let before = index > 0 ? blocks[index - 1].kind : .rule
    evidence.startList(
      ListEvidence(
        block: Int32(index),
        followsProse: index - 1 != head.block && (before == .paragraph || before == .continuation)
          && !isPicture(blocks[index - 1].range)))
    if blocks[index].kind == .orderedList {
      // `2. Next` is no part of `1. Topic`.
      if isOrdered(introducer) { introducer = -1 }
      orderedList = index
    } else if introducer < 0, let item = orderedItem(before: index) {
      introducer = item
    }
  }

  /// Whether most lines of the list around name weeks that have headings of their own. "Weeks 1–2" and
  /// "Weeks 3–4" do, "Weeks 5–6" and "Weeks 7–8" beside them do not: then all of them are work.
  mutating func isOverview(_ index: Int) -> Bool {
    guard list.start >= 0, index <= Int(blocks[list.start].next) else { return true }
    if list.isKnown { return list.isOverview }
    var (named, announced) = (0, 0)
    var at = list.start + 1
    while at < Int(blocks[list.start].next), blocks[at].kind == .item {
      if at + 1 < Int(blocks[at].next), blocks[at + 1].kind == .paragraph,
        let period = PlainHeading.read(text, blocks[at + 1].range)?.period
      {
        named += 1
        if isAnnounced(period) { announced += 1 }
      }
      at = Int(blocks[at].next)
    }
    (list.isOverview, list.isKnown) = (announced * 2 > named, true)
    return list.isOverview
  }

  /// A badge or an image below the title says nothing of the list under it.
  private func isPicture(_ range: ByteRange) -> Bool {
    switch text[range.start] {
    case 0x21, 0x3C, 0x5B: InlineText.plain(text, range).isEmpty
    default: false
    }
  }

  private mutating func isLegend(_ index: Int) -> Bool {
    switch Legend.form(ofList: index, text, blocks) {
    case .none: return false
    case .states: return true
    case .marks:
      // A week's lines are its work.
      guard !open.contains(where: { sections[Int($0.section)].period != nil }) else { return false }
      let list = marksLegend ?? Legend.ofMarks(text, blocks)
      marksLegend = list
      return list == index
    }
  }

  /// Whether bullets at the indent of a numbered line wait for it.
  @inline(__always)
  func isOrdered(_ introducer: Int32) -> Bool {
    introducer >= 0 && orderedList >= 0
      && items[Int(introducer)].line == blocks[orderedList + 1].line
  }

  /// `1. Topic`, then bullets at the same indent, then `2. Next`: to the author the bullets are the
  /// number's own, though Markdown sees three lists.
  @inline(__always)
  private func orderedItem(before index: Int) -> Int32? {
    let before = orderedList
    guard let last = items.last, before >= 0, Int(blocks[before].next) == index,
      Int(blocks[before + 1].next) == index, blocks[before + 1].line == last.line
    else { return nil }
    let next = Int(blocks[index].next)
    let goesOn =
      next < blocks.count && blocks[next].kind == .orderedList
      && blocks[next].number == blocks[before].number + 1
    return goesOn || blocks[before].number > 1 ? Int32(items.count - 1) : nil
  }

  /// "3. **Mast**": a number of the list's own stands before the words.
  func isNumbered(_ body: ByteRange) -> Bool {
    guard body.start > 1 else { return false }
    let before = text[max(0, body.start - 8)..<body.start]
    return before.last.map(Lines.isSpace) ?? false
      && before.last { !Lines.isSpace($0) }.map { $0 == 0x2E || $0 == 0x29 } ?? false
  }

  /// Whether the lines beside this one hold lists too: `Day 3:` with two remarks below it is an item
  /// where `Day 1:` and `Day 2:` are.
  func isGroup(before end: Int) -> Bool {
    guard end < blocks.count, blocks[end].kind == .item else {
      return !open[open.count - 1].hasItems
    }
    return (end + 1..<Int(blocks[end].next)).contains { blocks[$0].kind == .item }
  }
}
