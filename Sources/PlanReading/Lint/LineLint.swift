import RoadmapModel

/// Lines that look as if they should be items, and are not.
struct LineLint {
  private let text: UnsafeBufferPointer<UInt8>
  private let plan: Plan
  private let itemLines: Set<UInt32>
  private let usesBoxes: Bool

  init(_ text: UnsafeBufferPointer<UInt8>, _ plan: Plan) {
    self.text = text
    self.plan = plan
    itemLines = Set(plan.items.map(\.line))
    usesBoxes = plan.items.contains { $0.boxColumn > 0 }
  }

  func findings() -> [Finding] {
    var findings: [Finding] = []
    let blocks = BlockReader.read(text, in: ByteRange(0, text.count), firstLine: 1)
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .paragraph, .continuation:
        if let finding = line(block, after: index > 0 ? blocks[index - 1] : nil) {
          findings.append(finding)
        }
      case .fencedCode:
        if let finding = unclosed(block) { findings.append(finding) }
      default: break
      }
    }
    return findings + plainBullets(blocks)
  }

  private func finding(_ block: Block, _ rule: Finding.Rule, _ message: String) -> Finding {
    Finding(line: Int(block.line), column: Int(block.column) + 1, rule: rule, message: message)
  }

  private func line(_ block: Block, after: Block?) -> Finding? {
    guard !itemLines.contains(block.line), block.range.count > 2 else { return nil }
    let bytes = text[block.range.start..<block.range.end]
    let isInList = after?.kind == .item
    if let broken = BrokenMark.read(bytes, isInList: isInList) {
      switch broken {
      case .noSpaceBefore:
        return finding(
          block, .unreadItem,
          "no space after the bullet, so this is not a list item: write '- [ ] …'")
      case .noSpaceWithin:
        return finding(block, .unreadItem, "'[]' is not a tick box: write '[ ]'")
      case .noSpaceAfter:
        return finding(block, .unreadItem, "no space after the tick box: write '[ ] …'")
      case .unknown(let mark):
        return finding(
          block, .unknownMark,
          "'[\(mark)]' is not a known mark: [ ] open, [x] done, [/] started, [-] skipped")
      case .dashWord:
        return finding(
          block, .unreadItem, "no space after the dash, so this is not a list item: write '- …'")
      }
    }
    return nil
  }

  /// A fence that nothing closes swallows the rest of the plan.
  private func unclosed(_ block: Block) -> Finding? {
    guard
      block.range.end >= text.count
        || Lines.trimmed(
          text, ByteRange(block.range.end, text.count)
        ).isEmpty
    else { return nil }
    var start = block.range.end
    while start < text.count, text[start] == 0x20 { start += 1 }
    let isClosed = start < text.count && (text[start] == 0x60 || text[start] == 0x7E)
    guard !isClosed else { return nil }
    return finding(
      block, .unclosedFence, "this code fence is never closed, so nothing below it is read")
  }

  /// A bullet without a box among lines that have one.
  private func plainBullets(_ blocks: [Block]) -> [Finding] {
    guard usesBoxes else { return [] }
    var findings: [Finding] = []
    for (index, list) in blocks.enumerated()
    where list.kind == .bulletList || list.kind == .orderedList {
      var boxed = 0
      var plain: [Block] = []
      var at = index + 1
      while at < Int(list.next) {
        let item = blocks[at]
        if at + 1 < Int(item.next), blocks[at + 1].kind == .paragraph {
          let line = blocks[at + 1]
          if MarkReader.read(text, line.range) != nil {
            boxed += 1
          } else if !itemLines.contains(line.line) {
            plain.append(line)
          }
        }
        at = Int(item.next)
      }
      guard boxed > plain.count else { continue }
      for line in plain {
        findings.append(
          finding(
            line, .unreadItem,
            "a bullet without a tick box among lines that have one: it is read as a note"))
      }
    }
    return findings
  }
}
