import RoadmapModel

/// Tick boxes that are no items, and comments to the reader that say nothing to it.
extension BlockLint {
  private mutating func addBox(_ line: UInt32, column: Int) {
    findings.add(.unreadItem, line, column: column, "a tick box that is read as no item")
  }

  private mutating func addBox(_ block: Block, at place: Int) {
    addBox(block.line, column: place - block.range.start + Int(block.column) + 1)
  }

  mutating func checkBox(_ block: Block) {
    guard items[block.line] == nil, let mark = MarkReader.read(text, block.range),
      mark.box.isWritten, !mark.text.isEmpty, !namesState(mark.text)
    else { return }
    addBox(block, at: block.range.start)
  }

  private func namesState(_ words: ByteRange) -> Bool {
    Legend.isEntry(text, words) || Legend.namesState(text, words)
  }

  /// `| Week 3 | [ ] |`: a box alone in its cell ticks what the row says. `| [ ] Read | [ ] Write |` has
  /// two things to do.
  mutating func checkRow(_ block: Block) {
    let cells = Array(TableCells(text, block.range))
    if let known = items[block.line] {
      let written = cells.compactMap { MarkReader.inCell(text, $0) }
        .filter { $0.box.isWritten && !$0.text.isEmpty }
      for mark in written.dropFirst(known) { addBox(block, at: mark.range.start) }
      return
    }
    for (place, cell) in cells.enumerated() {
      guard let mark = MarkReader.inCell(text, cell), mark.box.isWritten else { continue }
      let words =
        mark.text.isEmpty
        ? cells.enumerated().first { $0.offset != place && !$0.element.isEmpty }?.element
        : mark.text
      guard let words, !namesState(words) else { continue }
      return addBox(block, at: cell.start)
    }
  }

  /// `- [ ] Read` in a `<div>` that no empty line ends is HTML to Markdown, and code behind a tab. Of code
  /// one is enough to see what became of the rest.
  mutating func checkRaw(_ block: Block, from first: UInt32, most: Int = .max) {
    let known = findings.count
    var at = block.range.start
    var line = first
    while at < block.range.end, findings.count - known < most {
      let end = text[at..<block.range.end].firstIndex(of: 0x0A) ?? block.range.end
      let range = Lines.trimmed(text, ByteRange(at, end))
      if range.count > 4, text[range.start] == 0x2D || text[range.start] == 0x2A,
        items[line] == nil,
        let mark = MarkReader.read(
          text, Lines.trimmed(text, ByteRange(range.start + 1, range.end))),
        mark.box.isWritten, !mark.text.isEmpty
      {
        let start = text[..<mark.range.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        addBox(line, column: mark.range.start - start + 1)
      }
      at = end + 1
      line += 1
    }
  }

  mutating func checkHTML(_ block: Block) {
    // What an author put in a comment is meant to be left out.
    if Lines.firstIndex(of: "<!--", in: text, block.range) != block.range.start {
      checkRaw(block, from: block.line)
    }
    if let hint = HintComment.read(text, block.range) { check(hint, block) }
  }

  /// A comment to the reader that changes nothing.
  private mutating func check(_ hint: HintComment, _ block: Block) {
    if case .unknown(let words) = hint {
      let said = String(decoding: text[words.start..<words.end], as: UTF8.self)
      return findings.add(
        .unknownHint, block.line,
        "'roadmap: \(said)' says nothing to the reader: it knows items, notes, "
          + "and a period such as week 3")
    }
    let rest = blocks[Int(block.next)...]
    let below = rest.first {
      switch $0.kind {
      case .heading, .bulletList, .orderedList, .table: true
      case .html: HintComment.read(text, $0.range) != nil
      default: LabelReader.read(text, $0.range)?.isBold == true
      }
    }
    guard let below, below.kind != .html else {
      return findings.add(
        .idleHint, block.line,
        "nothing follows that this comment speaks of: put it right above a list or heading")
    }
    let first = rest.dropFirst().first { $0.line == below.line && $0.kind == .paragraph }
    guard hint == .notes, below.kind == .bulletList || below.kind == .orderedList, let first,
      MarkReader.read(text, first.range)?.box.isWritten == true
    else { return }
    findings.add(
      .idleHint, block.line,
      "the list below has tick boxes, and a written box is always an item")
  }
}
