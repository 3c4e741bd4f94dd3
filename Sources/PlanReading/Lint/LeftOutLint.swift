import RoadmapModel

/// Tick boxes that are no items, and comments to the reader that say nothing to it.
struct LeftOutLint {
  private let text: UnsafeBufferPointer<UInt8>
  private let itemLines: Set<UInt32>

  init(_ text: UnsafeBufferPointer<UInt8>, _ plan: Plan) {
    self.text = text
    itemLines = Set(plan.items.map(\.line))
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
      case .html:
        findings += boxes(inHTML: block)
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
    guard !itemLines.contains(block.line), let mark = MarkReader.read(text, range),
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

  /// `| Week 3 | [ ] |`: a box alone in its cell ticks what the row says.
  private func box(inRow block: Block) -> Finding? {
    guard !itemLines.contains(block.line) else { return nil }
    let cells = Array(TableCells(text, block.range))
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

  /// `- [ ] Read` in a `<div>` that no empty line ends: to Markdown it is HTML. What an author put in a
  /// comment is meant to be left out.
  private func boxes(inHTML block: Block) -> [Finding] {
    guard Lines.firstIndex(of: "<!--", in: text, block.range) != block.range.start else {
      return []
    }
    var findings: [Finding] = []
    var at = block.range.start
    var line = block.line
    while at < block.range.end {
      let end = text[at..<block.range.end].firstIndex(of: 0x0A) ?? block.range.end
      let range = Lines.trimmed(text, ByteRange(at, end))
      if range.count > 4, text[range.start] == 0x2D || text[range.start] == 0x2A,
        !itemLines.contains(line),
        let mark = MarkReader.read(
          text, Lines.trimmed(text, ByteRange(range.start + 1, range.end))),
        mark.box.isWritten, !mark.text.isEmpty
      {
        findings.append(finding(line: line, column: mark.range.start - at + 1))
      }
      at = end + 1
      line += 1
    }
    return findings
  }
}
