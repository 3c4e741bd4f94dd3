import RoadmapModel

/// Lines that look as if they should be items and are not, tick boxes that are no items, and comments to
/// the reader that say nothing to it.
struct BlockLint {
  let text: UnsafeBufferPointer<UInt8>
  let blocks: [Block]
  /// How many items stand in a line.
  let items: [UInt32: Int]
  var findings: [Finding] = []

  init(_ text: UnsafeBufferPointer<UInt8>, _ plan: Plan) {
    self.text = text
    blocks = BlockReader.read(text, in: ByteRange(0, text.count), firstLine: 1)
    items = plan.items.reduce(into: [:]) { $0[$1.line, default: 0] += 1 }
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .paragraph, .continuation:
        checkLine(block, isInList: index > 0 && blocks[index - 1].kind == .item)
        checkBox(block)
      case .row: checkRow(block)
      case .indentedCode: checkRaw(block, from: block.line, most: 1)
      case .fencedCode: checkCode(block)
      case .html: checkHTML(block)
      default: break
      }
    }
    if plan.items.contains(where: { $0.boxColumn > 0 }) { checkPlainBullets() }
  }

  private mutating func add(_ rule: Finding.Rule, _ block: Block, _ message: String) {
    findings.add(rule, block.line, column: Int(block.column) + 1, message)
  }

  private mutating func checkLine(_ block: Block, isInList: Bool) {
    guard items[block.line] == nil, block.range.count > 2 else { return }
    switch BrokenMark.read(text[block.range.start..<block.range.end], isInList: isInList) {
    case .noSpaceBefore:
      add(
        .unreadItem, block,
        "no space after the bullet, so this is not a list item: write '- [ ] …'")
    case .noSpaceWithin: add(.unreadItem, block, "'[]' is not a tick box: write '[ ]'")
    case .noSpaceAfter: add(.unreadItem, block, "no space after the tick box: write '[ ] …'")
    case .unknown(let mark):
      add(
        .unknownMark, block,
        "'[\(mark)]' is not a known mark: [ ] open, [x] done, [/] started, [-] skipped")
    case .dashWord:
      add(
        .unreadItem, block, "no space after the dash, so this is not a list item: write '- …'")
    case nil: break
    }
  }

  /// A fence that nothing closes swallows the rest of the plan.
  private mutating func checkCode(_ block: Block) {
    guard Lines.trimmed(text, ByteRange(block.range.end, text.count)).isEmpty else {
      // The fence is a line of its own.
      return checkRaw(block, from: block.line + 1, most: 1)
    }
    var start = block.range.end
    while start < text.count, text[start] == 0x20 { start += 1 }
    if start < text.count, text[start] == 0x60 || text[start] == 0x7E { return }
    add(.unclosedFence, block, "this code fence is never closed, so nothing below it is read")
  }

  /// A bullet without a box among lines that have one.
  private mutating func checkPlainBullets() {
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
          } else if items[line.line] == nil {
            plain.append(line)
          }
        }
        at = Int(item.next)
      }
      guard boxed > plain.count else { continue }
      for line in plain {
        add(
          .unreadItem, line,
          "a bullet without a tick box among lines that have one: it is read as a note")
      }
    }
  }
}
