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
        for cell in TableCells(text, block.range) {
          if let finding = box(block, cell) {
            findings.append(finding)
            break
          }
        }
      case .html:
        if case .unknown(let words) = HintComment.read(text, block.range) {
          let said = String(decoding: text[words.start..<words.end], as: UTF8.self)
          findings.append(
            Finding(
              line: Int(block.line), column: 1, rule: .unknownHint,
              message: "'roadmap: \(said)' says nothing to the reader: it knows items, notes, "
                + "and a period such as week 3"))
        }
      default: break
      }
      if block.kind == .fencedCode { code = Int(block.next) }
    }
    return findings
  }

  private func box(_ block: Block, _ range: ByteRange) -> Finding? {
    guard !itemLines.contains(block.line), let mark = MarkReader.read(text, range),
      mark.box.isWritten, !mark.text.isEmpty, !Legend.isEntry(text, mark.text),
      !Legend.namesState(text, mark.text)
    else { return nil }
    return Finding(
      line: Int(block.line), column: range.start - block.range.start + Int(block.column) + 1,
      rule: .unreadItem, message: "a tick box that is read as no item")
  }
}
