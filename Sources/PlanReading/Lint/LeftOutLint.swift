import RoadmapModel

/// Tick boxes that are no items, and comments to the reader that say nothing to it.
struct LeftOutLint {
  private let text: UnsafeBufferPointer<UInt8>
  /// How many items stand in a line.
  private let items: [UInt32: Int]

  init(_ text: UnsafeBufferPointer<UInt8>, _ plan: Plan) {
    self.text = text
    items = plan.items.reduce(into: [:]) { $0[$1.line, default: 0] += 1 }
  }

  func findings() -> [Finding] {
    var findings: [Finding] = []
    let blocks = BlockReader.read(text, in: ByteRange(0, text.count), firstLine: 1)
    var code = 0
    for (index, block) in blocks.enumerated() where index >= code {
      switch block.kind {
      case .paragraph, .continuation:
        if let finding = box(block, block.range) { findings.append(finding) }
      case .row:
        if let finding = box(inRow: block) { findings.append(finding) }
      case .indentedCode:
        // One is enough to see what became of the rest.
        if let first = boxes(inRaw: block).first { findings.append(first) }
      case .fencedCode where !Lines.trimmed(text, ByteRange(block.range.end, text.count)).isEmpty:
        // The fence is a line of its own; one that is never closed is told besides.
        if let first = boxes(inRaw: block, from: block.line + 1).first { findings.append(first) }
      case .html:
        // What an author put in a comment is meant to be left out.
        if Lines.firstIndex(of: "<!--", in: text, block.range) != block.range.start {
          findings += boxes(inRaw: block)
        }
        if let hint = HintComment.read(text, block.range),
          let finding = finding(hint, block, before: blocks[Int(block.next)...])
        {
          findings.append(finding)
        }
      default: break
      }
      if block.kind == .fencedCode { code = Int(block.next) }
    }
    return findings
  }

  /// A comment to the reader that changes nothing.
  private func finding(
    _ hint: HintComment, _ block: Block, before rest: ArraySlice<Block>
  ) -> Finding? {
    let line = Int(block.line)
    if case .unknown(let words) = hint {
      let said = String(decoding: text[words.start..<words.end], as: UTF8.self)
      return Finding(
        line: line, column: 1, rule: .unknownHint,
        message: "'roadmap: \(said)' says nothing to the reader: it knows items, notes, "
          + "and a period such as week 3")
    }
    let below = rest.first {
      switch $0.kind {
      case .heading, .bulletList, .orderedList, .table: true
      case .html: HintComment.read(text, $0.range) != nil
      default: LabelReader.read(text, $0.range)?.isBold == true
      }
    }
    guard let below, below.kind != .html else {
      return Finding(
        line: line, column: 1, rule: .idleHint,
        message: "nothing follows that this comment speaks of: put it right above a list or heading"
      )
    }
    let first = rest.dropFirst().first { $0.line == below.line && $0.kind == .paragraph }
    guard hint == .notes, below.kind == .bulletList || below.kind == .orderedList, let first,
      MarkReader.read(text, first.range)?.box.isWritten == true
    else { return nil }
    return Finding(
      line: line, column: 1, rule: .idleHint,
      message: "the list below has tick boxes, and a written box is always an item")
  }

  private func box(_ block: Block, _ range: ByteRange) -> Finding? {
    guard items[block.line] == nil, let mark = MarkReader.read(text, range),
      mark.box.isWritten, !mark.text.isEmpty, !Legend.isEntry(text, mark.text),
      !Legend.namesState(text, mark.text)
    else { return nil }
    return finding(
      line: block.line, column: range.start - block.range.start + Int(block.column) + 1)
  }

  private func finding(line: UInt32, column: Int) -> Finding {
    Finding(
      line: Int(line), column: column, rule: .unreadItem,
      message: "a tick box that is read as no item")
  }

  /// `| Week 3 | [ ] |`: a box alone in its cell ticks what the row says. `| [ ] Read | [ ] Write |` has
  /// two things to do.
  private func box(inRow block: Block) -> Finding? {
    let cells = Array(TableCells(text, block.range))
    if let known = items[block.line] {
      let written = cells.compactMap { MarkReader.inCell(text, $0) }
        .filter { $0.box.isWritten && !$0.text.isEmpty }
      guard known < written.count else { return nil }
      return finding(
        line: block.line,
        column: written[known].range.start - block.range.start + Int(block.column) + 1)
    }
    for (place, cell) in cells.enumerated() {
      guard let mark = MarkReader.inCell(text, cell), mark.box.isWritten else { continue }
      let words =
        mark.text.isEmpty ? cells.indices.first { $0 != place && !cells[$0].isEmpty } : place
      guard let words else { continue }
      let said = words == place ? mark.text : cells[words]
      if Legend.isEntry(text, said) || Legend.namesState(text, said) { continue }
      return finding(
        line: block.line, column: cell.start - block.range.start + Int(block.column) + 1)
    }
    return nil
  }

  /// `- [ ] Read` in a `<div>` that no empty line ends is HTML to Markdown, and code behind a tab.
  private func boxes(inRaw block: Block, from first: UInt32? = nil) -> [Finding] {
    var findings: [Finding] = []
    var at = block.range.start
    var line = first ?? block.line
    while at < block.range.end {
      let end = text[at..<block.range.end].firstIndex(of: 0x0A) ?? block.range.end
      let range = Lines.trimmed(text, ByteRange(at, end))
      if range.count > 4, text[range.start] == 0x2D || text[range.start] == 0x2A,
        items[line] == nil,
        let mark = MarkReader.read(
          text, Lines.trimmed(text, ByteRange(range.start + 1, range.end))),
        mark.box.isWritten, !mark.text.isEmpty
      {
        let start = text[..<mark.range.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        findings.append(finding(line: line, column: mark.range.start - start + 1))
      }
      at = end + 1
      line += 1
    }
    return findings
  }
}
